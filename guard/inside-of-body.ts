/** Where the root is kept: on the body as scripts of the extension see it, so that those that came with the page and later ones share it. */
const INSIDE = Symbol.for('gatepost.inside');

/**
 * A closed shadow root of the body itself, for pages that take out every node that they don't know: there is none to be seen. What
 * the body holds is shown as before. Where the page has put a root of its own there, the root element.
 */
export function insideOfBody(): Node {
  const { body } = document;
  try {
    const known: unknown = Reflect.get(body, INSIDE);
    if (known instanceof ShadowRoot) return known;
    const inside = body.attachShadow({ mode: 'closed' });
    inside.append(document.createElement('slot'));
    Reflect.set(body, INSIDE, inside);
    return inside;
  } catch {
    return document.documentElement;
  }
}
