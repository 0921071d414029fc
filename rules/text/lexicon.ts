import { extendBones, makeBones, readBones } from './bones.ts';
import { type Censored, compileCensored } from './censored.ts';
import { DIGIT, LETTER } from './fold.ts';
import { indexHashes } from './hash-index.ts';
import { letterLike, lookOfUnit, signLooks } from './looks.ts';
import { makeSieve } from './sieve.ts';
import { compileStems } from './stems.ts';
import type { TextView } from './view.ts';

/** A list of single words, readied for finding them in any spelling a reader would see through. */
export type Lexicon<Entry extends LexiconEntry> = {
  /** Reads the words of a text for the two questions below, which are about the text read last. */
  read(view: TextView): void;
  /** Whether the word with a number may be one of the list (`MAY_SPELL`) or hold a stem (`MAY_HOLD`): 0 for nearly all. */
  glance(word: number): number;
  /** What a word and the next ones may be together (`MAY_JOIN` and so on): 0 for nearly all. */
  pair(word: number): number;
  /** The word that the units `from` to `to` spell, if any: signs that stand for a letter are read, others skipped. */
  spelled(view: TextView, from: number, to: number): Spelling<Entry> | undefined;
  /** Where words that start at `from` may end, longest first; none reaches beyond `to`. Whoever asks compares them. */
  endsOf(view: TextView, from: number, to: number): readonly number[];
  /** Whether any word of so many letters may stand between two places: false for nearly all stretches. */
  mayStandIn(view: TextView, from: number, to: number, least: number): boolean;
  /** The stem that stands inside the word from `from` to `to`. */
  held(view: TextView, from: number, to: number): Entry | undefined;
  /**
   * The longest word spelled by the single letters that are the words `first` to `last` (exclusive) of a text, from `first` on;
   * `last` in the answer is exclusive too.
   */
  strewn(view: TextView, first: number, last: number): { readonly entry: Entry; readonly last: number } | undefined;
  /** The word that these units censor: "f**k", "s***", "b-tch". */
  censored(view: TextView, from: number, to: number): Censored<Entry> | undefined;
};

/** `word` is folded as drafts are. */
export type LexiconEntry = {
  readonly word: string;
  /** Distinct enough to be known when it is written by ear ("bytchez"). */
  readonly byEar: boolean;
};

type Spelling<Entry> = {
  readonly entry: Entry;
  /** Typed letter by letter, nothing more and nothing less. */
  readonly exact: boolean;
  /** Letters were repeated ("fuuuck"). */
  readonly stretched: boolean;
  /** Digits stood for letters. */
  readonly digits: boolean;
  /** Signs stood for letters. */
  readonly signs: boolean;
  /** Letters were written by ear: y for i, z for s, k for c. */
  readonly sounds: boolean;
};

const I = 105;
const K = 107;
const L = 108;
const C = 99;

/**
 * Words are of the list; stems are found inside longer words too. Where two entries share a word, the first counts. People hide
 * the letters of some words only: `isCensored`.
 */
export function compileLexicon<Entry extends LexiconEntry>(
  words: readonly Entry[],
  stems: readonly Entry[],
  isCensored: (entry: Entry) => boolean,
): Lexicon<Entry> {
  const { hashes, begins } = skeletonsOf(words);
  const index = indexHashes(
    hashes,
    words.map((_, entry) => entry),
  );
  const beginnings = makeSieve(begins);
  const { trigger, find } = compileStems(stems);
  const bones = makeBones();
  // Now, and not at the first draft that has a sign in it: that one has an author waiting.
  const censored = compileCensored(words.filter(isCensored));

  /** Whether `isIt` says so of a place at which what starts at `from` may be a word of the list; none is left out, and a few are none. */
  const someEnd = (view: TextView, from: number, to: number, isIt: (end: number) => boolean): boolean => {
    let hash = 0;
    let before = 0;
    let left = 0;
    for (let at = from; at < to; at++) {
      const letter = read(view, at);
      if (letter === 0) continue;
      if (letter !== before) {
        hash = extendBones(hash, letter);
        if (++left === BEGINNING && !beginnings.mayHold(hash)) return false;
      }
      before = letter;
      if (index.has(hash) && isIt(at + 1)) return true;
    }
    return false;
  };

  return {
    read: (view) => readBones(view, index, trigger, bones),
    glance: (word) => bones.glances[word] ?? 0,
    pair: (word) => bones.pairs[word] ?? 0,
    held: find,
    endsOf: (view, from, to) => {
      const ends: number[] = [];
      someEnd(view, from, to, (end) => {
        ends.unshift(end);
        return false;
      });
      return ends;
    },
    mayStandIn: (view, from, to, least) => {
      for (let start = from; start + least <= to; start++) {
        if (someEnd(view, start, to, (end) => end - start >= least)) return true;
      }
      return false;
    },
    spelled: (view, from, to) => {
      const hash = skeleton(view, from, to);
      if (!index.has(hash)) return undefined;
      let found: Spelling<Entry> | undefined;
      index.some(hash, (value) => {
        const entry = words[value];
        if (entry === undefined) return false;
        // By far most words that are found are typed as they are.
        const spelling = isTyped(view, from, to, entry.word) ? exactly(entry) : compare(view, from, to, entry);
        if (spelling !== undefined && (found === undefined || spelling.exact)) found = spelling;
        // With a sign or a digit in it, it is no word as it is typed.
        return found !== undefined && (found.exact || found.signs || found.digits);
      });
      return found;
    },
    strewn: (view, first, last) => {
      let longest: { readonly entry: Entry; readonly last: number } | undefined;
      let hash = 0;
      let before = 0;
      let letters = 0;
      let left = 0;
      let hasK = false;
      let looked = 0;
      let isKnown = false;
      const from = view.words.starts[first] ?? 0;
      for (let word = first, at = from; word < last; word++) {
        const end = view.words.ends[word] ?? 0;
        for (; at < end; at++) {
          const letter = read(view, at);
          if (letter === 0) continue;
          letters++;
          hasK ||= view.units[at] === K;
          if (letter === before) continue;
          before = letter;
          hash = extendBones(hash, letter);
          if (++left === BEGINNING && !beginnings.mayHold(hash)) return longest;
        }
        // The same letter again leaves it as it was.
        if (hash !== looked) {
          looked = hash;
          isKnown = index.has(hash);
        }
        if (!isKnown) continue;
        index.some(hash, (value) => {
          const entry = words[value];
          // Only a k may stand for two letters.
          if (entry === undefined || (entry.word.length > letters && !hasK)) return false;
          if (compare(view, from, end, entry) === undefined) return false;
          longest = { entry, last: word + 1 };
          return true;
        });
      }
      return longest;
    },
    censored,
  };
}

/** So many letters that are left of what was read tell whether any word of a list goes on like that. */
const BEGINNING = 3;

/** `skeleton` of each word of the list, and of its beginning, so many letters of it, in one pass: there are thousands. */
function skeletonsOf(words: readonly LexiconEntry[]): { readonly hashes: Int32Array; readonly begins: Int32Array } {
  const hashes = new Int32Array(words.length);
  const begins = new Int32Array(words.length);
  for (let entry = 0; entry < words.length; entry++) {
    const word = words[entry]?.word ?? '';
    let hash = 0;
    let before = 0;
    let left = 0;
    let beginning = 0;
    for (let at = 0; at < word.length; at++) {
      const letter = lookOf(word, at);
      if (letter === before) continue;
      before = letter;
      hash = extendBones(hash, letter);
      if (++left <= BEGINNING) beginning = hash;
    }
    hashes[entry] = hash;
    begins[entry] = beginning;
  }
  return { hashes, begins };
}

/** What is left of a spelling when repetitions and looks are taken away; 0 when nothing is. */
function skeleton(view: TextView, from: number, to: number): number {
  let hash = 0;
  let before = 0;
  for (let at = from; at < to; at++) {
    const letter = read(view, at);
    if (letter === 0 || letter === before) continue;
    before = letter;
    hash = extendBones(hash, letter);
  }
  return hash;
}

/** The letter at a place, by its looks or sound; 0 where a sign stands for none. */
function read({ units, kinds }: TextView, at: number): number {
  const unit = units[at] ?? 0;
  return kinds[at] === LETTER ? lookOfUnit(unit) : (signLooks[unit] ?? 0);
}

function isTyped({ units }: TextView, from: number, to: number, word: string): boolean {
  if (to - from !== word.length) return false;
  for (let at = 0; at < word.length; at++) if (units[from + at] !== word.charCodeAt(at)) return false;
  return true;
}

function exactly<Entry>(entry: Entry): Spelling<Entry> {
  return { entry, exact: true, stretched: false, digits: false, signs: false, sounds: false };
}

/** Compares stretch by stretch: at least as many letters as the word has, and no other ones. */
function compare<Entry extends LexiconEntry>(
  view: TextView,
  from: number,
  to: number,
  entry: Entry,
): Spelling<Entry> | undefined {
  const { word } = entry;
  let stretched = false;
  let digits = false;
  let signs = false;
  let sounds = false;
  let sure = false;
  let at = from;
  for (let start = 0; start < word.length; ) {
    const look = lookOf(word, start);
    let end = start;
    while (end < word.length && lookOf(word, end) === look) end++;
    let count = 0;
    let hasK = false;
    // How far the letters are typed in their order.
    let next = start;
    for (; at < to; at++) {
      const letter = read(view, at);
      if (letter === 0) {
        signs = true;
        continue;
      }
      if (letter !== look) break;
      count++;
      const kind = view.kinds[at];
      if (kind === LETTER) {
        sure = true;
        const unit = view.units[at] ?? 0;
        if (unit === K) hasK = true;
        // "₴Ⱨł₮"
        const struck = unit === L && signs && word.charCodeAt(next) === I;
        if (next < end && (word.charCodeAt(next) === unit || struck)) next++;
        else if (next === start || word.charCodeAt(next - 1) !== unit) {
          if ((unit === I || unit === L) && !stands(word, start, end, unit)) return undefined;
          sounds = true;
        }
      } else {
        if (!isDrawn(word, start, end, letterLike[view.units[at] ?? 0] ?? 0)) return undefined;
        if (next < end) next++;
        if (kind === DIGIT) digits = true;
        else {
          signs = true;
          sure = true;
        }
      }
    }
    if (next < end) {
      const byK = hasK && stands(word, start, end, K) && stands(word, start, end, C);
      if (count < end - start && !byK) return undefined;
      sounds = true;
    }
    if (count > end - start) stretched = true;
    start = end;
  }
  for (; at < to; at++) {
    if (read(view, at) !== 0) return undefined;
    signs = true;
  }
  // Digits alone are a number.
  if (!sure) return undefined;
  if (sounds && !entry.byEar) return undefined;
  return { entry, exact: !stretched && !digits && !signs && !sounds, stretched, digits, signs, sounds };
}

/** Whether a sign that looks like a letter looks like one of the word's between two places. */
function isDrawn(word: string, from: number, to: number, letter: number): boolean {
  return stands(word, from, to, letter) || (letter === I && stands(word, from, to, L));
}

/** Whether the word has the letter between two places. */
function stands(word: string, from: number, to: number, unit: number): boolean {
  for (let at = from; at < to; at++) if (word.charCodeAt(at) === unit) return true;
  return false;
}

function lookOf(word: string, at: number): number {
  return lookOfUnit(word.charCodeAt(at));
}
