import type { Surface } from '../../rules/rule.ts';

/** A request as a page sends it. `body`: text as sent (JSON, form-encoded), or a form's string entries form-encoded; bytes decoded as UTF-8. */
export type SentRequest = { readonly method: string; readonly url: string; readonly body: string };

/** As whom a request says it publishes. `handle`: as `Identity` of sites/site.ts has it. `member`: it leaves that to the signed-in person. */
export type Actor = { readonly id: string } | { readonly handle: string } | 'member';

/** What a request would publish. */
export type Publish = {
  /** As the site calls it: the operation's name, or the path. */
  readonly operation: string;
  readonly surface: Surface;
  /** Every text that goes out, in the order of the request: the post, choices of a poll, descriptions, titles. None is blank, none is there twice. */
  readonly texts: readonly string[];
  /** Absent where the request does not name one. */
  readonly actor?: Actor;
  /** A thread is sent part by part. */
  readonly part?: 'first' | 'later';
  /** Belongs to a post whose own request is still to come: choices of a poll, descriptions of pictures. */
  readonly attached?: true;
  /** The text was saved before, under this key, by requests of its own (articles). */
  readonly saved?: string;
};

/** Texts that a later request publishes by naming their key. Each replaces what was saved for the same field before: `title` or `content`. */
export type Saving = { readonly key: string; readonly fields: Readonly<Record<string, string>> };

/** What a request does with the author's words. */
export type Sent =
  | { readonly kind: 'publish'; readonly publish: Publish }
  | { readonly kind: 'save'; readonly saving: Saving };
