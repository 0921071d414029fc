import { EVERYDAY } from '../data/everyday.ts';
import { LETTER, SPACE } from './fold.ts';
import { indexHashes } from './hash-index.ts';
import type { Lexicon, LexiconEntry } from './lexicon.ts';
import { hashText, isLower, isUpper, type TextView } from './view.ts';

/** In folded units, end exclusive. */
export type Strewn<Entry> = { readonly from: number; readonly to: number; readonly entry: Entry };

/** Whether a word may be taken for one broken in two; `everyday`: one of its halves is a word by itself. */
type BreaksAt<Entry> = (entry: Entry, everyday: boolean) => boolean;

/** Single letters with spaces between them ("f u c k"), and a word broken in two ("fu ck"). Neither goes past a blank line. */
export function findStrewn<Entry extends LexiconEntry>(
  view: TextView,
  lexicon: Lexicon<Entry>,
  breaksAt: BreaksAt<Entry>,
): readonly Strewn<Entry>[] {
  const { starts, ends, count } = view.words;
  const hits: Strewn<Entry>[] = [];
  for (let word = 0; word + 1 < count; ) {
    const from = starts[word] ?? 0;
    const end = ends[word] ?? 0;
    const next = starts[word + 1] ?? 0;
    if (end - from > 1 || (ends[word + 1] ?? 0) - next > 1) {
      if (next === end + 1 && (ends[word + 1] ?? 0) - from <= LONGEST_BROKEN) {
        const entry = brokenAt(view, word, lexicon, breaksAt);
        if (entry !== undefined) hits.push({ from, to: ends[word + 1] ?? 0, entry });
      }
      word++;
      continue;
    }
    let last = word + 1;
    while (last < count && isSingle(view, last) && isStrewn(view, last)) last++;
    for (let first = word; first + 2 < last; ) {
      const found = lexicon.strewn(view, first, Math.min(last, first + MOST_LETTERS));
      // Three letters ("a s s") must be all there is, or many a list of initials is caught.
      if (found === undefined || (found.entry.word.length < 4 && found.last - first !== last - word)) {
        first++;
        continue;
      }
      hits.push({ from: starts[first] ?? 0, to: ends[found.last - 1] ?? 0, entry: found.entry });
      first = found.last;
    }
    word = last;
  }
  return hits;
}

/** As many as "motherfucker" has. */
const MOST_LETTERS = 12;
const LONGEST_GAP = 8;
const LONGEST_BROKEN = 14;
const NEWLINE = 10;
const APOSTROPHE = 39;
const LISTING = [...',/;:~+'].map((sign) => sign.charCodeAt(0));

function isSingle(view: TextView, word: number): boolean {
  return (view.words.ends[word] ?? 0) - (view.words.starts[word] ?? 0) === 1;
}

/** Whether nothing but spaces, or one sign that may be a letter itself ("a $ s"), stands between a word and the one before. */
function isStrewn({ words, units, kinds }: TextView, word: number): boolean {
  const from = words.ends[word - 1] ?? 0;
  const to = words.starts[word] ?? 0;
  if (to - from > LONGEST_GAP) return false;
  let signs = 0;
  let newlines = 0;
  for (let at = from; at < to; at++) {
    if (kinds[at] !== SPACE) signs++;
    else if (units[at] === NEWLINE) newlines++;
  }
  // A piece is where a dot, a hyphen or an underscore stands without spaces.
  return newlines < 2 && (signs === 0 || (signs === 1 && (to - from > 2 || LISTING.includes(units[from] ?? 0))));
}

/** One of the two must be no word by itself, or "pass hit" would be found. */
function brokenAt<Entry extends LexiconEntry>(
  view: TextView,
  word: number,
  lexicon: Lexicon<Entry>,
  breaksAt: BreaksAt<Entry>,
): Entry | undefined {
  const { starts, ends } = view.words;
  const from = starts[word] ?? 0;
  const middle = ends[word] ?? 0;
  const to = ends[word + 1] ?? 0;
  if (to - from < 5 || (view.kinds[middle] !== SPACE && view.units[middle] !== APOSTROPHE)) return undefined;
  // "Wan King" and "Shi Ting" are people.
  if (isName(view, from, middle) && isName(view, middle + 1, to)) return undefined;
  const first = isEveryday(view, word);
  if (first && isEveryday(view, word + 1)) return undefined;
  const spelling = lexicon.spelled(view, from, to);
  if (spelling === undefined || spelling.stretched || spelling.digits || spelling.sounds) return undefined;
  if (!breaksAt(spelling.entry, first || isEveryday(view, word + 1))) return undefined;
  // "Fuck off" is found by its halves.
  if (lexicon.spelled(view, from, middle)?.exact || lexicon.spelled(view, middle + 1, to)?.exact) return undefined;
  return stops(view, from - 1, to) ? spelling.entry : undefined;
}

/** Whether a word of some letters is written with a capital and goes on small. */
function isName(view: TextView, from: number, to: number): boolean {
  return to - from > 2 && isUpper(view, from) && isLower(view, from + 1);
}

const everyday = indexHashes(
  [...EVERYDAY].map((known) => hashText(known, known.length)),
  [...EVERYDAY.keys()].map((_, index) => index),
);

function isEveryday(view: TextView, word: number): boolean {
  return everyday.has(view.words.hashes[word] ?? 0);
}

/** Whether what stands before and after is not joined to it: in "Band's hit", "s" is no piece of a word. */
function stops(view: TextView, before: number, after: number): boolean {
  return isOpen(view, before) && isOpen(view, after) && view.kinds[after] !== LETTER;
}

function isOpen({ units }: TextView, at: number): boolean {
  const unit = units[at] ?? 0;
  return unit !== 39 && unit !== 45 && unit !== 38;
}
