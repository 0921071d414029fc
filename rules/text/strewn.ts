import { SPACE } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import type { TextView } from './view.ts';

/** In folded units, end exclusive. */
export type Strewn = { readonly from: number; readonly to: number };

/** Single letters with spaces between them ("f u c k"), and a word broken in two ("fu ck"). */
export function findStrewn(view: TextView, lexicon: Lexicon): readonly Strewn[] {
  const { starts, ends, count } = view.words;
  const hits: Strewn[] = [];
  for (let word = 0; word + 1 < count; ) {
    let last = word;
    while (last < count && isSingle(view, last) && (last === word || isStrewn(view, last))) last++;
    if (last - word < 3) {
      if (isBroken(view, word, lexicon)) hits.push({ from: starts[word] ?? 0, to: ends[word + 1] ?? 0 });
      word++;
      continue;
    }
    for (let first = word; first + 2 < last; ) {
      const found = lexicon.strewn(view, first, Math.min(last, first + MOST_LETTERS));
      // Three letters ("a s s") must be all there is, or many a list of initials is caught.
      if (found === undefined || (found.word.length < 4 && found.last - first !== last - word)) {
        first++;
        continue;
      }
      hits.push({ from: starts[first] ?? 0, to: ends[found.last - 1] ?? 0 });
      first = found.last;
    }
    word = last;
  }
  return hits;
}

const MOST_LETTERS = 16;
const LONGEST_GAP = 8;

function isSingle(view: TextView, word: number): boolean {
  return (view.words.ends[word] ?? 0) - (view.words.starts[word] ?? 0) === 1;
}

/** Whether nothing but spaces, or one sign that may be a letter itself ("a $ s"), stands between a word and the one before. */
function isStrewn(view: TextView, word: number): boolean {
  const from = view.words.ends[word - 1] ?? 0;
  const to = view.words.starts[word] ?? 0;
  if (to - from > LONGEST_GAP) return false;
  let signs = 0;
  for (let at = from; at < to; at++) if (view.kinds[at] !== SPACE) signs++;
  return signs === 0 || (signs === 1 && to - from > 2);
}

/** One of the two must be no word by itself, or "pass hit" would be found. */
function isBroken(view: TextView, word: number, lexicon: Lexicon): boolean {
  const { starts, ends } = view.words;
  const from = starts[word] ?? 0;
  const middle = ends[word] ?? 0;
  const to = ends[word + 1] ?? 0;
  if (to - from > 8 || view.kinds[middle] !== SPACE || starts[word + 1] !== middle + 1) return false;
  if (!isNoWord(view, from, middle) && !isNoWord(view, middle + 1, to)) return false;
  return /^(?:fuck|shit|bitch|cunt)/.test(lexicon.spelled(view, from, to)?.word ?? '');
}

/** Two or three letters without a vowel. */
function isNoWord(view: TextView, from: number, to: number): boolean {
  if (to - from < 2 || to - from > 3) return false;
  for (let at = from; at < to; at++) if (VOWELS.has(view.units[at] ?? 0)) return false;
  return true;
}

const VOWELS: ReadonlySet<number> = new Set([...'aeiouy'].map((vowel) => vowel.charCodeAt(0)));
