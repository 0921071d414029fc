import type { Span } from '../rule.ts';
import { findAddresses, isWithin } from '../text/links.ts';
import { compilePhrases, type PhraseHit } from '../text/phrases.ts';
import { isUpper, spanOf, type TextView, viewOf } from '../text/view.ts';
import type { Handle } from './handles.ts';

/** What a policy lists: with an `@`, a handle alone. */
type Entry = { readonly name: string; readonly class: 'competitor' | 'person' };

/** An entry that a text names. */
export type Named = Entry & { readonly span: Span };

const HANDLE = /^@[\p{L}\p{M}\p{N}_.-]+$/u;

/** Whether a name, or a handle, can ever be found. */
export function isNameable(name: string): boolean {
  return name.startsWith('@') ? HANDLE.test(name) : /[\p{L}\p{N}]{2}/u.test(name);
}

/** Finds who of a list is named in a text, or mentioned by one of its handles; in the order of the text, by handle last. */
export function compileNames(
  entries: readonly Entry[],
): (text: string, handles: readonly Handle[]) => readonly Named[] {
  const byHandle = new Map(
    entries.filter(({ name }) => name.startsWith('@')).map((entry) => [entry.name.slice(1).toLowerCase(), entry]),
  );
  const named = entries.filter(({ name }) => !name.startsWith('@'));
  const find = compilePhrases(
    named.map(({ name }) => name),
    { inflect: false, insideHashtags: false, accepts: (view, hit) => isWrittenAs(view, hit, named[hit.phrase]?.name) },
  );
  return (text, handles) => {
    const names = named.length === 0 ? [] : namesIn(text, handles);
    if (byHandle.size === 0) return names;
    const taken = new Set(names.map(({ span }) => span.start));
    const mentioned = handles.flatMap(({ handle, span }) => {
      const entry = taken.has(span.start) ? undefined : byHandle.get(handle.toLowerCase());
      return entry === undefined ? [] : [{ ...entry, span }];
    });
    return [...names, ...mentioned];
  };

  function namesIn(text: string, handles: readonly Handle[]): readonly Named[] {
    const view = viewOf(text);
    const hits = find(view);
    if (hits.length === 0) return [];
    const addresses = findAddresses(view).filter(isElsewhere);
    let next = 0;
    return hits.flatMap(({ phrase, from, to }) => {
      const entry = named[phrase];
      if (entry === undefined || isWithin(addresses, from)) return [];
      const span = spanOf(view, from, to);
      while ((handles[next]?.span.end ?? text.length) <= span.start) next++;
      const around = handles[next];
      // "@RivalMotorsFans" is somebody else.
      if (around !== undefined && around.span.start < span.end && !isSame(around.span, span)) return [];
      return [{ ...entry, span }];
    });
  }
}

function isElsewhere({ type }: { readonly type: string }): boolean {
  return type === 'link' || type === 'mail';
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

const AT = '@'.charCodeAt(0);
const HASH = '#'.charCodeAt(0);

/** Whether each word that the list begins with a capital begins with one; behind an `@` or a `#`, anything goes. */
function isWrittenAs(view: TextView, { from, to }: PhraseHit, name = ''): boolean {
  const before = view.units[from - 1];
  if (before === AT || before === HASH) return true;
  const wanted = wordsOf(name);
  const { start, end } = spanOf(view, from, to);
  const written = wordsOf(view.text.slice(start, end));
  if (written.length !== wanted.length) return !isCapital(wanted[0] ?? '') || isUpper(view, from);
  return wanted.every((word, index) => !isCapital(word) || isCapital(written[index] ?? ''));
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[\s\p{Pd}_]+/u).filter((word) => word !== '');
}

function isCapital(word: string): boolean {
  const [first = ''] = word;
  return first.toLowerCase() !== first;
}
