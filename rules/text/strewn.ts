import { EVERYDAY } from '../data/everyday.ts';
import { ARE_LETTERS, LONGEST_BROKEN, LONGEST_SCRAP, MAY_JOIN, MAY_SHATTER } from './bones.ts';
import { LETTER, SPACE } from './fold.ts';
import { indexHashes } from './hash-index.ts';
import type { Lexicon, LexiconEntry } from './lexicon.ts';
import { letterLike } from './looks.ts';
import { isPossessive } from './neighbours.ts';
import { hashText, isLower, isUpper, makeView, type TextView } from './view.ts';

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
    const pair = lexicon.pair(word);
    if (pair === 0) {
      word++;
      continue;
    }
    const from = starts[word] ?? 0;
    const end = ends[word] ?? 0;
    const next = starts[word + 1] ?? 0;
    if ((pair & ARE_LETTERS) === 0) {
      if (next <= end + 2 && (ends[word + 1] ?? 0) - from <= LONGEST_BROKEN) {
        const entry = (pair & MAY_JOIN) === 0 ? undefined : brokenAt(view, word, lexicon, breaksAt);
        if (entry !== undefined) hits.push({ from, to: ends[word + 1] ?? 0, entry });
        else if ((pair & MAY_SHATTER) !== 0 && next === end + 1) shatteredAt(view, word, lexicon, hits, breaksAt);
      }
      word++;
      continue;
    }
    let last = word + 1;
    while (last < count && isSingle(view, last) && (isStrewn(view, last) || hasTwinGap(view, last))) last++;
    // In "a f|u|c|k", the first is a word by itself.
    const barred = barredAt(view, word, last, lexicon) ?? barredAt(view, word + 1, last, lexicon);
    if (barred !== undefined) hits.push(barred);
    let alike = word;
    for (let first = word; barred === undefined && first + 2 < last; ) {
      const found = lexicon.strewn(view, first, Math.min(last, first + MOST_LETTERS));
      // Three letters ("a s s") must be all there is, or many a list of initials is caught.
      if (found === undefined || (found.entry.word.length < 4 && found.last - first !== last - word)) {
        if (alike <= first) alike = endOfAlike(view, first, last);
        // In "1 1 1 1 …", what starts at the next place reads the same.
        first = Math.max(first + 1, alike - MOST_LETTERS + 1);
        continue;
      }
      hits.push({ from: starts[first] ?? 0, to: ends[found.last - 1] ?? 0, entry: found.entry });
      first = found.last;
    }
    // "f u ck"
    if (barred === undefined && last < count && !isSingle(view, last))
      for (let first = Math.max(word, last - LONGEST_SCRAP); first < last; first++) {
        if ((lexicon.pair(first) & MAY_SHATTER) === 0 || view.kinds[ends[first] ?? 0] !== SPACE) continue;
        if (shatteredAt(view, first, lexicon, hits, breaksAt)) break;
      }
    // "What a f aggot": the last of them may begin a word broken in two.
    word = Math.max(word + 1, last - 1);
  }
  return hits;
}

/** As many as "motherfucker" has. */
const MOST_LETTERS = 12;
const LONGEST_GAP = 8;
const NEWLINE = 10;
const APOSTROPHE = 39;
const DOT = 46;
const LISTING = [...',/;:~+'].map((sign) => sign.charCodeAt(0));

function isSingle(view: TextView, word: number): boolean {
  return (view.words.ends[word] ?? 0) - (view.words.starts[word] ?? 0) === 1;
}

/** Where the single letters end, exclusive, that are all the same from a word on, with the same between them. */
function endOfAlike(view: TextView, first: number, last: number): number {
  const { units, words } = view;
  const letter = units[words.starts[first] ?? 0];
  let end = first + 1;
  while (end < last && units[words.starts[end] ?? 0] === letter && (end === first + 1 || isSameGap(view, end, end - 1)))
    end++;
  return end;
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
  return (
    newlines < 2 &&
    (signs === 0 || (signs === 1 && (to - from > 2 || LISTING.includes(units[from] ?? 0) || isDotted(units, from, to))))
  );
}

/** "s. h. i. t.": a dot and a space. */
function isDotted(units: Uint16Array, from: number, to: number): boolean {
  return to - from === 2 && units[from] === DOT && units[from + 1] === SPACE_UNIT;
}

/** Whether the same signs stand before a word as before or behind its neighbour: "f|u|c|k", "[f][u][c][k]", "f 👏 u 👏 c 👏 k". */
function hasTwinGap(view: TextView, word: number): boolean {
  // What stands between other letters is found as one piece.
  const sign = view.units[view.words.ends[word - 1] ?? 0] ?? 0;
  const second = view.units[(view.words.ends[word - 1] ?? 0) + 1] ?? 0;
  if (!(isParting(sign) || (sign === SPACE_UNIT && isParting(second)))) return false;
  if (view.kinds[view.words.starts[word] ?? 0] !== LETTER) return false;
  return isSameGap(view, word, word - 1) || isSameGap(view, word, word + 1);
}

/** The word whose letters stand between signs that would be letters themselves: "f|u|c|k", "(s)(h)(i)(t)". */
function barredAt<Entry extends LexiconEntry>(
  view: TextView,
  first: number,
  most: number,
  lexicon: Lexicon<Entry>,
): Strewn<Entry> | undefined {
  const { starts, ends } = view.words;
  const from = starts[first] ?? 0;
  if (most - first < 4 || !view.units.subarray(from + 1, starts[first + 1] ?? 0).some((unit) => letterLike[unit] !== 0))
    return undefined;
  let last = first + 2;
  while (last < most && last - first < MOST_LETTERS && isSameGap(view, last, first + 1)) last++;
  if (last - first < 4) return undefined;
  let letters = '';
  for (let word = first; word < last; word++) letters += String.fromCharCode(view.units[starts[word] ?? 0] ?? 0);
  const plain = makeView(letters);
  const spelling = lexicon.spelled(plain, 0, plain.length);
  if (spelling === undefined || spelling.stretched || spelling.entry.word.length < 4) return undefined;
  return { from, to: ends[last - 1] ?? 0, entry: spelling.entry };
}

/** A bar, a bracket, a quote and the like, or one beyond the alphabets: an emoji. */
function isParting(unit: number): boolean {
  return unit >= 0x2100 || PARTING.has(unit);
}

const PARTING: ReadonlySet<number> = new Set([...'|[](){}<>\\!\'"+@$'].map((sign) => sign.charCodeAt(0)));
const SPACE_UNIT = 32;

function isSameGap({ words, units }: TextView, word: number, other: number): boolean {
  if (other < 1 || other >= words.count) return false;
  const from = words.ends[word - 1] ?? 0;
  const length = (words.starts[word] ?? 0) - from;
  const twin = words.ends[other - 1] ?? 0;
  if (length > LONGEST_GAP || (words.starts[other] ?? 0) - twin !== length) return false;
  let newlines = 0;
  for (let at = 0; at < length; at++) {
    if (units[from + at] !== units[twin + at]) return false;
    if (units[from + at] === NEWLINE) newlines++;
  }
  return newlines < 2;
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
  const next = starts[word + 1] ?? 0;
  const signs = BREAKS.has(view.units[middle] ?? 0);
  if (to - from < 5 || !(next === middle + 1 ? isSpaceOr(view, middle, signs) : isWide(view, middle))) return undefined;
  const spelling = lexicon.spelled(view, from, to);
  if (spelling === undefined || spelling.stretched || spelling.digits || spelling.sounds) return undefined;
  // "Dumas's"
  if (isPossessive(view, word + 1)) return undefined;
  const first = isEveryday(view, word);
  // "Wan King" and "Shi Ting" are people, and so is "my master Bates".
  if (isName(view, next, to) && (first || isName(view, from, middle))) return undefined;
  if (first && isEveryday(view, word + 1)) return undefined;
  const everyday = first || isEveryday(view, word + 1);
  if (!breaksAt(spelling.entry, everyday)) return undefined;
  // "Fuck off" is found by its halves.
  if (lexicon.spelled(view, from, middle)?.exact || lexicon.spelled(view, next, to)?.exact) return undefined;
  return stops(view, from - 1, to) ? spelling.entry : undefined;
}

/** What few words are joined by without a space, beside what joins pieces. */
const BREAKS: ReadonlySet<number> = new Set([...',/:;=~^'].map((sign) => sign.charCodeAt(0)));
const HYPHEN = 45;
const HASH = 35;

function isSpaceOr({ units, kinds }: TextView, at: number, signs: boolean): boolean {
  return signs || kinds[at] === SPACE || units[at] === APOSTROPHE;
}

/** Two spaces, one and the sign of a hashtag, or a hyphen and the end of a line. */
function isWide({ units, kinds }: TextView, at: number): boolean {
  if (units[at] === HYPHEN) return units[at + 1] === NEWLINE;
  return units[at] === SPACE_UNIT && (kinds[at + 1] === SPACE || units[at + 1] === HASH);
}

/** Adds a word broken in three or more ("as s hole", "bu ll sh it"): scraps of a few letters, hardly any of them a word. */
function shatteredAt<Entry extends LexiconEntry>(
  view: TextView,
  word: number,
  lexicon: Lexicon<Entry>,
  hits: Strewn<Entry>[],
  breaksAt: BreaksAt<Entry>,
): boolean {
  const { starts, ends } = view.words;
  if (!isScrap(view, word) || !isScrap(view, word + 1)) return false;
  const from = starts[word] ?? 0;
  // A piece that is joined to what stands before it begins no word.
  if (!isOpen(view, from - 1)) return false;
  let everyday = 0;
  let last = word;
  while (isScrap(view, last) && (ends[last] ?? 0) - from <= LONGEST_SHATTERED) {
    if (isEveryday(view, last)) everyday++;
    if (everyday > 1) break;
    last++;
  }
  if (last < word + 3) return false;
  for (const to of lexicon.endsOf(view, from, ends[last - 1] ?? 0)) {
    if (to <= (starts[word + 2] ?? 0)) return false;
    const spelling = lexicon.spelled(view, from, to);
    if (spelling?.stretched !== false || spelling.digits || spelling.sounds || !breaksAt(spelling.entry, true))
      continue;
    if (!stops(view, from - 1, to)) continue;
    hits.push({ from, to, entry: spelling.entry });
    return true;
  }
  return false;
}

/** Whether a word is short, and a single space stands behind it or its text ends there. */
function isScrap({ words, kinds, units }: TextView, word: number): boolean {
  if (word >= words.count) return false;
  const end = words.ends[word] ?? 0;
  if (end - (words.starts[word] ?? 0) > LONGEST_SCRAP || units[end] === NEWLINE) return false;
  const next = words.starts[word + 1] ?? 0;
  return word + 1 >= words.count || kinds[end] !== SPACE || next === end + 1;
}

const LONGEST_SHATTERED = 20;

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
