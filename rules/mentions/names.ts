import { BRAND_WORDS } from '../data/brand-words.ts';
import { EVERYDAY } from '../data/everyday.ts';
import { STOP_WORDS } from '../data/stop-words.ts';
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
  const written = named.map(({ name }) => {
    const words = wordsOf(name);
    return { words, isOrdinary: isOrdinary(words) };
  });
  const find = compilePhrases(
    named.map(({ name }) => name),
    { inflect: false, insideHashtags: false, accepts: (view, hit) => isWrittenAs(view, hit, written[hit.phrase]) },
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
      if (entry.class === 'person' && isCalledAfter(text, span.end)) return [];
      // "@RivalMotorsFans" is somebody else.
      if (around !== undefined && around.span.start < span.end && !isSame(around.span, span)) return [];
      return [{ ...entry, span }];
    });
  }
}

function isCalledAfter(text: string, end: number): boolean {
  const [, word = ''] = /^ (\p{Lu}[\p{L}\p{M}]+)/u.exec(text.slice(end, end + 20)) ?? [];
  return CALLED_AFTER.has(word.toLowerCase());
}

function isElsewhere({ type }: { readonly type: string }): boolean {
  return type === 'link' || type === 'mail';
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** What is called after people: "Sam Miller Road". */
const CALLED_AFTER: ReadonlySet<string> = new Set(
  `road street avenue lane park square stadium arena hall library museum foundation trust award prize cup bridge school academy hospital
  straße strasse platz brücke halle schule museum stiftung preis rue pont fondation prix école calle plaza puente fundación premio escuela`.split(
    /\s+/,
  ),
);

const AT = '@'.charCodeAt(0);
const HASH = '#'.charCodeAt(0);

/** The words of a name as the list has them. */
type Written = { readonly words: readonly string[]; readonly isOrdinary: boolean };
const NOTHING: Written = { words: [], isOrdinary: true };

/** Whether each word that the list begins with a capital begins with one; behind an `@` or a `#`, anything goes. */
function isWrittenAs(view: TextView, { from, to }: PhraseHit, name: Written = NOTHING): boolean {
  const before = view.units[from - 1];
  if (before === AT || before === HASH) return true;
  const wanted = name.words;
  const { start, end } = spanOf(view, from, to);
  const written = wordsOf(view.text.slice(start, end));
  if (name.isOrdinary && isCapitalAnyway(view.text, start, end, wanted.length)) return false;
  if (written.length !== wanted.length) return !isCapital(wanted[0] ?? '') || isUpper(view, from);
  return wanted.every((word, index) => !isCapital(word) || isCapital(written[index] ?? ''));
}

/** Names made of words that everybody uses: "Next", "Target", "Will Young". */
function isOrdinary(words: readonly string[]): boolean {
  return words.every((word) => {
    const plain = word.toLowerCase();
    return EVERYDAY.has(plain) || STOP_WORDS.has(plain) || BRAND_WORDS.has(plain);
  });
}

/** Whether words have their capitals from where they stand: one word at the start of a sentence, or a text in capitals. */
function isCapitalAnyway(text: string, start: number, end: number, words: number): boolean {
  if (/['’]s$/.test(text.slice(start, end))) return false;
  if (words === 1 && STARTS.test(text.slice(Math.max(0, start - 12), start))) return true;
  const around = `${text.slice(Math.max(0, start - 40), start)}${text.slice(end, end + 40)}`;
  return isShouted(text.slice(start, end)) && isShouted(around);
}

/** The start of a text, a line or a sentence, past quotation marks, bullets and emoji. */
const STARTS = /(?:^|[.!?…:\n•–—])[^\p{L}\p{N}@#,;]*$/u;

function isShouted(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[\s\p{Pd}_]+/u).filter((word) => word !== '');
}

function isCapital(word: string): boolean {
  const [first = ''] = word;
  return first.toLowerCase() !== first;
}
