import { EVERYDAY } from '../data/everyday.ts';
import { FOREMOST, FOREMOST_MORE } from './disguises.ts';
import { indexHashes } from './hash-index.ts';
import type { Sieved } from './sieve.ts';
import { extendHash, hashText, isUpper, type TextView } from './view.ts';

/** Which word the one with this number and the next are, with a gap for a vowel between them, if any. */
export type FindGapped<Entry> = (view: TextView, word: number) => Entry | undefined;

/** Readies the words that everybody thinks of for finding them where a sign or a space gapes in the place of a vowel: "sh't", "f…ck", "b tch". */
export function compileGapped<Entry extends { readonly word: string }>(
  words: readonly Entry[],
): Sieved<FindGapped<Entry>> {
  const heads = new Set<number>();
  const hashes: number[] = [];
  const places: number[] = [];
  for (const [place, { word }] of words.entries()) {
    if (word.length < SHORTEST || !(FOREMOST.has(word) || FOREMOST_MORE.has(word))) continue;
    for (let at = 1; at < word.length - 1; at++) {
      if (!VOWELS.includes(word.charAt(at)) || isTwoWords(word, at)) continue;
      const head = hashText(word, at);
      heads.add(head);
      hashes.push(hashOn(head, word.length - at - 1, (index) => word.charCodeAt(at + 1 + index)));
      places.push(place);
    }
  }
  const index = indexHashes(hashes, places);

  const find: FindGapped<Entry> = (view, word) => {
    const { starts, ends } = view.words;
    const head = view.words.hashes[word] ?? 0;
    if (!heads.has(head)) return undefined;
    const from = starts[word] ?? 0;
    const end = ends[word] ?? 0;
    const next = starts[word + 1] ?? 0;
    const to = ends[word + 1] ?? 0;
    if (!isGap(view, end, next) || (isUpper(view, next) && !isUpper(view, end - 1))) return undefined;
    // "f ck", "sh t"
    if (view.units[end] === SPACE && end - from < 2 && to - next < 2) return undefined;
    const hash = hashOn(head, to - next, (at) => view.units[next + at] ?? 0);
    let found: Entry | undefined;
    index.some(hash, (place) => {
      const entry = words[place];
      const fits =
        entry?.word.length === to - from - (next - end) + 1 &&
        spells(view, from, end, entry.word, 0) &&
        spells(view, next, to, entry.word, end - from + 1);
      if (fits) found = entry;
      return fits;
    });
    return found;
  };
  return { find, hashes: [...heads] };
}

/** "Put in" is no "putain". */
function isTwoWords(word: string, gap: number): boolean {
  return EVERYDAY.has(word.slice(0, gap)) && EVERYDAY.has(word.slice(gap + 1));
}

const SHORTEST = 4;
const VOWELS = 'aeiou';
const SPACE = 32;
const BACKSLASH = 92;
const DOT = 46;
const GAPS: ReadonlySet<number> = new Set([..." '*\\/°"].map((sign) => sign.charCodeAt(0)));

/** The hash of a head goes on with what stands behind the gap; the gap itself counts, or "fc k" would be "f ck". */
function hashOn(head: number, length: number, unitAt: (at: number) => number): number {
  let hash = extendHash(head, 0);
  for (let at = 0; at < length; at++) hash = extendHash(hash, unitAt(at));
  return hash;
}

/** A lone sign, an escaped star, or three dots. */
function isGap({ units }: TextView, from: number, to: number): boolean {
  const unit = units[from] ?? 0;
  switch (to - from) {
    case 1:
      return GAPS.has(unit);
    case 2:
      return unit === BACKSLASH;
    case 3:
      return unit === DOT && units[from + 1] === DOT && units[from + 2] === DOT;
    default:
      return false;
  }
}

function spells({ units }: TextView, from: number, to: number, word: string, at: number): boolean {
  for (let index = from; index < to; index++) if (units[index] !== word.charCodeAt(at + index - from)) return false;
  return true;
}
