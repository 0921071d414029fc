/**
 * What may be different about a page of the range from how its site was last seen: names for `drift=` in its address, several of them
 * with commas between. Of a group, a page has at most one.
 */
export const DRIFTS = {
  /** Test ids, keys and ids that the markup is known by. */
  hooks: ['hooks-gone', 'hooks-renamed'],
  classes: ['classes-hashed'],
  /** Roles and every `aria-…`. */
  aria: ['aria-gone'],
  forms: ['forms-gone'],
  around: ['wrapped', 'in-shadow'],
  /** What buttons are made of: a `<div role="button">`, a `<div>`, an element with a name of its own. */
  button: ['button-div', 'button-bare', 'button-element'],
  place: ['button-moved'],
  labels: ['labels-de', 'labels-ja', 'labels-ar', 'labels-icon'],
  editor: ['editor-plain', 'editor-plaintext-only', 'editor-textarea'],
  transport: ['by-fetch', 'by-xhr', 'by-request', 'by-blob', 'by-bytes'],
  /** To a word that speaks of publishing, to one that says nothing. */
  operation: ['operation-renamed', 'operation-opaque'],
  /** The fields and parameters that name an operation or its version. */
  ids: ['ids-renamed'],
  /** Objects as JSON in a string, and JSON in a string as an object. */
  variables: ['variables-turned'],
  body: ['body-form', 'body-json'],
} as const;

export type Drift = (typeof DRIFTS)[keyof typeof DRIFTS][number];
