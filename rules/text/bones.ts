import { SPACE } from './fold.ts';
import type { HashIndex } from './hash-index.ts';
import { lookOfUnit } from './looks.ts';
import type { Trigger } from './stems.ts';
import type { TextView } from './view.ts';

/** What is seen at once of the words of a text, when repetitions and looks are taken away from them. Parallel lists, one place a word. */
export type Bones = {
  /** What a word may be: `MAY_SPELL`, `MAY_HOLD`; 0 for nearly all. */
  glances: Uint8Array;
  /** What a word and the next ones may be together: `MAY_JOIN`, `MAY_SHATTER`, `ARE_LETTERS`; 0 for nearly all. */
  pairs: Uint8Array;
};

/** One of a list. */
const MAY_SPELL = 1;
/** Longer, with a stem inside. */
export const MAY_HOLD = 2;

/** One of a list, with the word behind it. */
export const MAY_JOIN = 1;
/** The first of three words of three letters at most. */
export const MAY_SHATTER = 2;
/** One letter, as the next word. */
export const ARE_LETTERS = 4;

/** In folded units, two words with what stands between them; longer ones are not joined. */
export const LONGEST_BROKEN = 14;
export const LONGEST_SCRAP = 3;
const SHORTEST_BROKEN = 5;

const HYPHEN = 45;

const FACTOR = 0x01000193;

/** The hash of one letter more. */
export function extendBones(hash: number, letter: number): number {
  return (Math.imul(hash, FACTOR) + letter) | 0;
}

export function makeBones(): Bones {
  return { glances: new Uint8Array(0), pairs: new Uint8Array(0) };
}

/** Reads all words of a text, written over those of the text before. */
export function readBones(
  { units, kinds, words }: TextView,
  index: HashIndex,
  { last, three, four }: Trigger,
  bones: Bones,
) {
  const { starts, ends, digits, count } = words;
  if (bones.pairs.length < count)
    Object.assign(bones, { glances: new Uint8Array(starts.length), pairs: new Uint8Array(starts.length) });
  const { glances, pairs } = bones;
  // Of the word before: where it starts and ends, what is left of it.
  let start = 0;
  let end = 0;
  let hashBefore = 0;
  let lastBefore = 0;
  let hadDigit = 0;
  let scraps = 0;
  for (let word = 0; word < count; word++) {
    const from = starts[word] ?? 0;
    const to = ends[word] ?? 0;
    const hasDigit = digits[word] ?? 0;
    let hash = 0;
    let before = 0;
    let rolling = 0;
    let holds = 0;
    let left = 0;
    for (let at = from; at < to; at++) {
      const letter = lookOfUnit(units[at] ?? 0);
      if (letter === before) continue;
      before = letter;
      hash = extendBones(hash, letter);
      rolling = ((rolling << 5) | (letter & 31)) & 0xfffff;
      if (last[rolling & 0x3ff] !== 0)
        holds |= (four[Math.imul(rolling, 0x9e3779b1) >>> 17] ?? 0) | (three[rolling & 0x7fff] ?? 0);
      left++;
    }
    glances[word] = (index.has(hash) ? MAY_SPELL : 0) | (holds * MAY_HOLD);
    pairs[word] = 0;
    const together = to - start;
    if (
      (from === end + 1 || (from === end + 2 && (kinds[end] === SPACE || units[end] === HYPHEN))) &&
      word > 0 &&
      together <= LONGEST_BROKEN &&
      together >= SHORTEST_BROKEN
    ) {
      const isOpen = (hasDigit | hadDigit) !== 0;
      if (isOpen || index.has(joined(hashBefore, lastBefore, hash, lookOfUnit(units[from] ?? 0), left)))
        pairs[word - 1] = MAY_JOIN;
    }
    if (to - from > LONGEST_SCRAP) scraps = 0;
    else {
      if (to - from === 1 && word > 0 && end - start === 1) pairs[word - 1] = (pairs[word - 1] ?? 0) | ARE_LETTERS;
      if (++scraps > 2) pairs[word - 2] = (pairs[word - 2] ?? 0) | MAY_SHATTER;
    }
    start = from;
    end = to;
    hashBefore = hash;
    lastBefore = before;
    hadDigit = hasDigit;
  }
}

/** The hash of a word and the next one, by their own: letters that meet and are the same count once. */
function joined(hash: number, last: number, next: number, first: number, count: number): number {
  if (last !== first) return (Math.imul(hash, powers[count] ?? 0) + next) | 0;
  const power = powers[count - 1] ?? 0;
  return (Math.imul(hash, power) + next - Math.imul(first, power)) | 0;
}

const powers = powersOf(FACTOR);

function powersOf(factor: number): Int32Array {
  const table = new Int32Array(LONGEST_BROKEN + 1).fill(1);
  for (let at = 1; at < table.length; at++) table[at] = Math.imul(table[at - 1] ?? 0, factor);
  return table;
}
