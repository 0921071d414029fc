import { LETTER } from './fold.ts';
import { mayLackSpaces } from './raw.ts';
import { hashUnits, type TextView } from './view.ts';

type Words = TextView['words'];

/** What a unit is written in, as far as it says where words part. */
const SPACED = 0;
/** Nothing stands between words, and any sign may start one: Chinese, Hiragana, Thai, Lao, Tibetan, Burmese, Khmer. */
const SIGNS = 1;
/** Names from abroad are spelled out in it, in one run each. */
const KATAKANA = 2;
/** Words are parted, but what belongs to a name from abroad follows it without a space. */
const HANGUL = 3;

/** Draws out the syllable before it, in either script of Japanese. */
const LONG = 0x30fc;

/**
 * The words of a text with those parted further that are of a script without spaces, or of several ("新型Falconを"): where a word
 * might start. Those of nearly all texts are what they were.
 */
export function partWords(view: TextView): Words {
  const { words } = view;
  if (!mayLackSpaces(view.text)) return words;
  if (latest?.words !== words) latest = { words, parted: part(view) };
  return latest.parted;
}

/** All lists are looked for in the same text. */
let latest: { readonly words: Words; readonly parted: Words } | undefined;

function part(view: TextView): Words {
  const { words } = view;
  const borders: number[] = [];
  for (let word = 0; word < words.count; word++) {
    const from = words.starts[word] ?? 0;
    borders.push(from);
    unspacedCuts(view, from, words.ends[word] ?? 0, borders);
  }
  const count = borders.length;
  if (count === words.count) return words;
  const starts = Uint32Array.from(borders);
  const ends = new Uint32Array(count);
  const hashes = new Int32Array(count);
  const digits = new Uint8Array(count);
  for (let part = 0, word = 0; part < count; part++) {
    const start = starts[part] ?? 0;
    while ((words.ends[word] ?? 0) <= start) word++;
    const end = Math.min(starts[part + 1] ?? view.length, words.ends[word] ?? 0);
    ends[part] = end;
    hashes[part] = hashUnits(view.units, start, end);
    digits[part] = words.digits[word] ?? 0;
  }
  return { count, starts, ends, hashes, digits };
}

/** No sentence has more letters on either side of a place without a sign or space, in folded units. */
const LONGEST_RUN = 100;

/** Letters in a row, in folded units, and where a dictionary parts them, in UTF-16 units of the text; unknown where they go on too long. */
type Run = {
  readonly words: Words;
  readonly from: number;
  readonly to: number;
  readonly borders?: ReadonlySet<number>;
};

/** So many runs of a text are looked up, some 20 microseconds each; of names beyond them each counts. */
const MOST_RUNS = 400;

let run: Run | undefined;
let runs = 0;
let segmenter: Intl.Segmenter | undefined;

/**
 * Whether what was found between two places, in folded units, is no mere part of words that a dictionary knows: "京都" is one of
 * "東京都". Where scripts meet, words do.
 */
export function isWhole(view: TextView, from: number, to: number): boolean {
  return !isInside(view, from) && !isInside(view, to);
}

function isInside(view: TextView, place: number): boolean {
  const { units, origins, words } = view;
  if (scriptOf(units[place] ?? 0) !== SIGNS || scriptOf(units[place - 1] ?? 0) !== SIGNS) return false;
  if (run?.words !== words) runs = 0;
  if (run?.words !== words || place <= run.from || place >= run.to) run = readRun(view, place);
  return run.borders?.has(origins[place] ?? 0) === false;
}

function readRun(view: TextView, place: number): Run {
  const { text, origins, words } = view;
  let from = place;
  let to = place;
  while (place - from < LONGEST_RUN && isUnspaced(view, from - 1)) from--;
  while (to - place < LONGEST_RUN && isUnspaced(view, to)) to++;
  runs += 1;
  if (place - from === LONGEST_RUN || to - place === LONGEST_RUN || runs > MOST_RUNS) return { words, from, to };
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  const start = origins[from] ?? 0;
  const segments = segmenter.segment(text.slice(start, (origins[to - 1] ?? start) + 1));
  return { words, from, to, borders: new Set(Array.from(segments, ({ index }) => start + index)) };
}

function isUnspaced({ units, kinds }: TextView, at: number): boolean {
  return (units[at] ?? 0) >= 0x0e00 && kinds[at] === LETTER;
}

/** Where, inside a word, another one may start by the scripts it is written in; put into `cuts`. */
export function unspacedCuts({ units }: TextView, from: number, to: number, cuts: number[] = []): readonly number[] {
  let before = scriptOf(units[from] ?? 0);
  for (let at = from + 1; at < to; at++) {
    const unit = units[at] ?? 0;
    if (unit === LONG) continue;
    const script = scriptOf(unit);
    const isBorder = script !== before || script === SIGNS;
    if (isBorder && !(script === SIGNS && leans(unit))) cuts.push(at);
    before = script;
  }
  return cuts;
}

function scriptOf(unit: number): number {
  if (unit < 0x0e00 || unit > 0xd7a3) return SPACED;
  if (unit >= 0xac00) return HANGUL;
  if (unit >= 0x30a0 && unit <= 0x30ff) return KATAKANA;
  const isSigns = unit < 0x10a0 || (unit >= 0x1780 && unit < 0x1800) || (unit >= 0x3041 && unit < 0xa000);
  return isSigns ? SIGNS : SPACED;
}

/** Vowels and tones that belong to the sign before them. */
const LEANING = /[\p{M}\u0e30-\u0e33\u0eb0-\u0eb3]/u;

function leans(unit: number): boolean {
  return unit < 0x1800 && LEANING.test(String.fromCharCode(unit));
}
