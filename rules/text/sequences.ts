import { SPACE } from './fold.ts';
import { indexHashes } from './hash-index.ts';
import { makeSieve, type Sieved } from './sieve.ts';
import { extendHash, type TextView } from './view.ts';

/** Finds the longest of some phrases that starts at the word with a number in `view.words`; `last` is the number of its last word. */
export type FindSequence<Entry> = (
  view: TextView,
  first: number,
) => { readonly entry: Entry; readonly last: number } | undefined;

/** Readies phrases as plain runs of words, with a space, a hyphen or the like between them, folded as drafts are. */
export function compileSequences<Entry extends { readonly word: string }>(
  phrases: readonly Entry[],
): Sieved<FindSequence<Entry>> {
  // In flat arrays, in the order of the phrases: there are thousands of them.
  const hashes: number[] = [];
  const starts = new Uint32Array(phrases.length + 1);
  let longest = 0;
  for (let phrase = 0; phrase < phrases.length; phrase++) {
    const start = hashes.length;
    pushHashes(phrases[phrase]?.word ?? '', hashes);
    starts[phrase + 1] = hashes.length;
    longest = Math.max(longest, hashes.length - start);
  }
  const countOf = (phrase: number) => (starts[phrase + 1] ?? 0) - (starts[phrase] ?? 0);
  // The longest first, so that it is the one that is found.
  const sequences: number[] = [];
  for (let count = longest; count > 0; count--)
    for (let phrase = 0; phrase < phrases.length; phrase++) if (countOf(phrase) === count) sequences.push(phrase);
  // By two words at once, or each "i" of a text would be compared with all that begins with it.
  const firstOf = (phrase: number) => hashes[starts[phrase] ?? 0] ?? 0;
  const index = indexHashes(
    sequences.map((phrase) =>
      countOf(phrase) === 1 ? firstOf(phrase) : pairOf(firstOf(phrase), hashes[(starts[phrase] ?? 0) + 1] ?? 0),
    ),
    sequences,
  );

  const beginnings = sequences.map(firstOf);
  const sieve = makeSieve(beginnings);

  const find: FindSequence<Entry> = (view, first) => {
    const hash = view.words.hashes[first] ?? 0;
    if (!sieve.mayHold(hash)) return undefined;
    const isLast = first + 1 >= view.words.count;
    const pair = isLast ? hash : pairOf(hash, view.words.hashes[first + 1] ?? 0);
    // By far most words that begin a phrase go on with another one.
    if (!index.has(pair) && !index.has(hash)) return undefined;
    let found: { readonly entry: Entry; readonly last: number } | undefined;
    const standsThere = (value: number): boolean => {
      const entry = phrases[value];
      const count = countOf(value);
      if (entry === undefined || !standsAt(view, first, hashes, starts[value] ?? 0, count)) return false;
      found = { entry, last: first + count - 1 };
      return true;
    };
    if (isLast || !index.some(pair, standsThere)) index.some(hash, standsThere);
    return found;
  };
  return { find, hashes: beginnings };
}

function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ second) | 0;
}

const SEPARATORS: ReadonlySet<number> = new Set([..." '-"].map((sign) => sign.charCodeAt(0)));
const LONGEST_GAP = 3;
const NEWLINE = 10;
const JOINTS = [..."-_.*/·'’‐–"].map((sign) => sign.charCodeAt(0));

/** The hash of each word of a phrase, in one pass: there are thousands of phrases. */
function pushHashes(phrase: string, hashes: number[]): void {
  let hash = 0;
  for (let at = 0; at < phrase.length; at++) {
    const unit = phrase.charCodeAt(at);
    if (SEPARATORS.has(unit)) {
      hashes.push(hash);
      hash = 0;
    } else hash = extendHash(hash, unit);
  }
  hashes.push(hash);
}

function standsAt(view: TextView, first: number, known: readonly number[], start: number, length: number): boolean {
  const { hashes, count } = view.words;
  if (first + length > count) return false;
  if (hashes[first] !== known[start]) return false;
  for (let at = 1; at < length; at++) {
    if (hashes[first + at] !== known[start + at] || !isGap(view, first + at)) return false;
  }
  return true;
}

/** Whether the word is one phrase with the word before it. */
function isGap({ words, units, kinds }: TextView, word: number): boolean {
  const from = words.ends[word - 1] ?? 0;
  const to = words.starts[word] ?? 0;
  if (to - from > LONGEST_GAP) return false;
  if (to - from === 1 && JOINTS.includes(units[from] ?? 0)) return true;
  let newlines = 0;
  for (let at = from; at < to; at++) {
    if (kinds[at] !== SPACE) return false;
    if (units[at] === NEWLINE) newlines++;
  }
  return newlines < 2;
}
