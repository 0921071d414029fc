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
  const byLength: { readonly entry: Entry; readonly words: readonly number[] }[][] = [];
  for (const entry of phrases) {
    const words = hashesOf(entry.word);
    while (byLength.length <= words.length) byLength.push([]);
    byLength[words.length]?.push({ entry, words });
  }
  const sequences = byLength.reverse().flat();
  // By two words at once, or each "i" of a text would be compared with all that begins with it.
  const index = indexHashes(
    sequences.map(({ words: [first = 0, second] }) => (second === undefined ? first : pairOf(first, second))),
    sequences.map((_, sequence) => sequence),
  );

  const beginnings = sequences.map(({ words }) => words[0] ?? 0);
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
      const sequence = sequences[value];
      if (sequence === undefined || !standsAt(view, first, sequence.words)) return false;
      found = { entry: sequence.entry, last: first + sequence.words.length - 1 };
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
function hashesOf(phrase: string): readonly number[] {
  const hashes: number[] = [];
  let hash = 0;
  for (let at = 0; at < phrase.length; at++) {
    const unit = phrase.charCodeAt(at);
    if (SEPARATORS.has(unit)) {
      hashes.push(hash);
      hash = 0;
    } else hash = extendHash(hash, unit);
  }
  hashes.push(hash);
  return hashes;
}

function standsAt(view: TextView, first: number, words: readonly number[]): boolean {
  const { hashes, count } = view.words;
  if (first + words.length > count) return false;
  if (hashes[first] !== words[0]) return false;
  for (let at = 1; at < words.length; at++) {
    if (hashes[first + at] !== words[at] || !isGap(view, first + at)) return false;
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
