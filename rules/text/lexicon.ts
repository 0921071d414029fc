import { compileCensored } from './censored.ts';
import { DIGIT, LETTER } from './fold.ts';
import { indexHashes } from './hash-index.ts';
import { letterLike } from './looks.ts';
import { folded, makeView, type TextView } from './view.ts';

/** A list of single words, readied for finding them in any spelling a reader would see through. */
export type Lexicon = {
  /** The word that the units `from` to `to` spell, if any: signs that stand for a letter are read, others skipped. */
  spelled(view: TextView, from: number, to: number): Spelling | undefined;
  /**
   * The longest word spelled by the single letters that are the words `first` to `last` (exclusive) of a text, from `first` on;
   * `last` in the answer is exclusive too.
   */
  strewn(view: TextView, first: number, last: number): { readonly word: string; readonly last: number } | undefined;
  /** The word that these units censor: "f**k", "s***", "b-tch". */
  censored(view: TextView, from: number, to: number): string | undefined;
};

type Spelling = {
  readonly word: string;
  /** Typed letter by letter, nothing more and nothing less. */
  readonly exact: boolean;
  /** Letters were repeated ("fuuuck"). */
  readonly stretched: boolean;
  /** Digits stood for letters. */
  readonly digits: boolean;
  /** Signs stood for letters. */
  readonly signs: boolean;
};

const I = 105;
const L = 108;

/** Words are folded as drafts are. */
export function compileLexicon(words: readonly string[]): Lexicon {
  const entries = [...new Set(words.map(foldWord))].filter((word) => word !== '');
  const index = indexHashes(
    entries.map((word) => skeleton(makeView(word), 0, word.length)),
    entries.map((_, entry) => entry),
  );
  return {
    spelled: (view, from, to) => {
      let found: Spelling | undefined;
      index.some(skeleton(view, from, to), (entry) => {
        const spelling = compare(view, from, to, entries[entry] ?? '');
        if (spelling !== undefined && (found === undefined || spelling.exact)) found = spelling;
        return found?.exact === true;
      });
      return found;
    },
    strewn: (view, first, last) => {
      let longest: { readonly word: string; readonly last: number } | undefined;
      let hash = 0;
      let before = 0;
      const from = view.words.starts[first] ?? 0;
      for (let word = first, at = from; word < last; word++) {
        const end = view.words.ends[word] ?? 0;
        for (; at < end; at++) {
          const letter = read(view, at);
          if (letter === 0 || letter === before) continue;
          before = letter;
          hash = extend(hash, letter);
        }
        index.some(hash, (entry) => {
          const spelling = compare(view, from, end, entries[entry] ?? '');
          if (spelling !== undefined) longest = { word: spelling.word, last: word + 1 };
          return spelling !== undefined;
        });
      }
      return longest;
    },
    censored: compileCensored(entries),
  };
}

function foldWord(word: string): string {
  const view = makeView(word);
  return folded(view, 0, view.length);
}

/** What is left of a spelling when repetitions and looks are taken away; 0 when nothing is. */
function skeleton(view: TextView, from: number, to: number): number {
  let hash = 0;
  let before = 0;
  for (let at = from; at < to; at++) {
    const letter = read(view, at);
    if (letter === 0 || letter === before) continue;
    before = letter;
    hash = extend(hash, letter);
  }
  return hash;
}

function extend(hash: number, letter: number): number {
  return (Math.imul(hash, 0x01000193) + letter) | 0;
}

/** The letter at a place, by its looks, with `l` as `i`; 0 where a sign stands for none. */
function read(view: TextView, at: number): number {
  const unit = view.units[at] ?? 0;
  if (view.kinds[at] === LETTER) return unit === L ? I : unit;
  return letterLike[unit] ?? 0;
}

/** Compares stretch by stretch: at least as many letters as the word has, and no other ones. */
function compare(view: TextView, from: number, to: number, word: string): Spelling | undefined {
  let stretched = false;
  let digits = false;
  let signs = false;
  let sure = false;
  let at = from;
  for (let start = 0; start < word.length; ) {
    const look = lookOf(word, start);
    let end = start;
    while (end < word.length && lookOf(word, end) === look) end++;
    let count = 0;
    for (; at < to; at++) {
      const letter = read(view, at);
      if (letter === 0) {
        signs = true;
        continue;
      }
      if (letter !== look) break;
      count++;
      if (view.kinds[at] === LETTER) {
        sure = true;
        if (!word.slice(start, end).includes(String.fromCharCode(view.units[at] ?? 0))) return undefined;
      } else if (view.kinds[at] === DIGIT) digits = true;
      else {
        signs = true;
        sure = true;
      }
    }
    if (count < end - start) return undefined;
    if (count > end - start) stretched = true;
    start = end;
  }
  for (; at < to; at++) if (read(view, at) !== 0) return undefined;
  // Digits alone are a number.
  if (!sure) return undefined;
  return { word, exact: !stretched && !digits && !signs, stretched, digits, signs };
}

function lookOf(word: string, at: number): number {
  const unit = word.charCodeAt(at);
  return unit === L ? I : unit;
}
