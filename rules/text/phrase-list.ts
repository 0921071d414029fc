import { countWords, type Shape, shapeOf } from './phrase-shape.ts';
import { extendHash } from './view.ts';

/**
 * Phrases without their gaps, in flat arrays: ten thousand of them take a megabyte, and are read in a few milliseconds. A
 * phrase has a spelling or two; spelling `s` has the units from `from[s]` to `from[s + 1]`.
 */
export type PhraseList = {
  readonly spellings: number;
  /** The phrase of each spelling. The first spelling of a phrase comes in its order. */
  readonly phraseOf: Uint32Array;
  readonly from: Uint32Array;
  readonly units: Uint16Array;
  /** What is true of each unit: STARTS, SIGNED, CAPITAL, COMMA, OWN_GAP. */
  readonly marks: Uint8Array;
  /** `hashUnits` of each spelling. */
  readonly hashes: Int32Array;
  /** How many units stand before the last word of each spelling. */
  readonly lastWords: Uint16Array;
  /** 1 where the last word is typed small and of letters only, so that verbs' endings may follow. */
  readonly small: Uint8Array;
  /** How many words each spelling counts. */
  readonly words: Uint16Array;
  /** Those spellings that signs belong to, or gaps of their own. */
  readonly signed: ReadonlyMap<number, Shape>;
};

/** A word starts here (never said of the first). */
export const STARTS = 1;
/** A sign has to stand before it. */
export const SIGNED = 2;
/** It was written as a capital. */
export const CAPITAL = 4;
/** A comma may stand before it. */
export const COMMA = 8;
/** What stands before it in the phrase may stand there, too. */
export const OWN_GAP = 16;

/** Reads phrases. One without a letter or digit, or with more than 1,000 of them, gets an empty spelling and is never found. */
export function listPhrases(phrases: readonly string[]): PhraseList {
  const room = phrases.length * 2;
  let units = new Uint16Array(phrases.reduce((sum, { length }) => sum + Math.min(length, LONGEST), 64));
  let marks = new Uint8Array(units.length);
  const phraseOf = new Uint32Array(room);
  const from = new Uint32Array(room + 1);
  const hashes = new Int32Array(room);
  const lastWords = new Uint16Array(room);
  const small = new Uint8Array(room);
  const words = new Uint16Array(room);
  const signed = new Map<number, Shape>();
  let spellings = 0;

  const close = (phrase: number, spelling: Spelling): void => {
    phraseOf[spellings] = phrase;
    hashes[spellings] = spelling.hash;
    lastWords[spellings] = spelling.lastWord;
    small[spellings] = spelling.small ? 1 : 0;
    words[spellings] = spelling.words;
    from[spellings + 1] = (from[spellings] ?? 0) + spelling.length;
    spellings++;
  };
  const reserve = (length: number): number => {
    const start = from[spellings] ?? 0;
    if (start + length > units.length) {
      units = copied(units, new Uint16Array(units.length * 2 + length));
      marks = copied(marks, new Uint8Array(units.length));
    }
    return start;
  };
  const closeShape = (phrase: number, shape: Shape | undefined, words: number): void => {
    if (shape === undefined || shape.letters.length > LONGEST) {
      close(phrase, EMPTY);
      return;
    }
    const start = reserve(shape.letters.length);
    if (isOfSigns(shape)) signed.set(spellings, shape);
    close(phrase, writeShape(shape, words, units, marks, start));
  };

  const plain = { ...EMPTY };
  for (let phrase = 0; phrase < phrases.length; phrase++) {
    const written = phrases[phrase] ?? '';
    if (written.length <= LONGEST && writePlain(written, units, marks, reserve(written.length), plain)) {
      close(phrase, plain);
      continue;
    }
    const count = countWords(written);
    closeShape(phrase, shapeOf(written), count);
    if (UMLAUTS.test(written)) closeShape(phrase, shapeOf(spellOut(written)), count);
    else if (count > 1 && FOREIGN.test(written)) closeShape(phrase, shapeOf(written.replace(PARTS, '')), count);
  }
  return { spellings, phraseOf, from, units, marks, hashes, lastWords, small, words, signed };
}

function isOfSigns({ signs, gaps, figures, before, after }: Shape): boolean {
  return signs.size > 0 || gaps.size > 0 || figures > 0 || before !== '' || after !== '';
}

type Spelling = { length: number; hash: number; lastWord: number; small: boolean; words: number };

const EMPTY: Readonly<Spelling> = { length: 0, hash: 0, lastWord: 0, small: false, words: 0 };

/** The common case, character by character; false, with nothing worth reading in `spelling`, where a phrase is not that plain. */
function writePlain(phrase: string, units: Uint16Array, marks: Uint8Array, start: number, spelling: Spelling): boolean {
  let length = 0;
  let hash = 0;
  let words = 0;
  let lastWord = 0;
  let small = true;
  let before = NONE;
  let gap = 0;
  let comma = 0;
  for (let at = 0; at < phrase.length; at++) {
    const code = phrase.charCodeAt(at);
    const kind = code < 128 ? (KINDS[code] ?? ODD) : code === 0x2019 ? JOINT : ODD;
    if (kind === ODD || (length === 0 && kind === JOINT)) return false;
    if (kind >= JOINT) {
      // "Dr. Oak", "Love - Hate", but "Acme, Inc."; "J.P. Crane"
      if (gap > 0 && (gap === SPLIT || comma === 0 || code !== 0x20)) return false;
      if (code === 0x2e && phrase.charCodeAt(at + 2) === 0x2e) return false;
      if (kind > gap) gap = kind;
      if (code === 0x2c) comma = COMMA;
      continue;
    }
    // "2.0" is not "20".
    if (gap > 0 && kind === FIGURE && before === FIGURE) return false;
    let mark = kind === UPPER ? CAPITAL : 0;
    if (length === 0 || gap > 0) {
      if (length > 0) mark |= STARTS | comma;
      if (length === 0 || gap === SPLIT) words++;
      lastWord = length;
      small = true;
    } else if ((kind !== before || kind === UPPER) && isHump(before, kind, phrase, at)) mark |= STARTS;
    if (kind !== LOWER) small = false;
    const unit = kind === UPPER ? code + 32 : code;
    units[start + length] = unit;
    marks[start + length] = mark;
    hash = extendHash(hash, unit);
    before = kind;
    gap = 0;
    comma = 0;
    length++;
  }
  spelling.length = length;
  spelling.hash = hash;
  spelling.lastWord = lastWord;
  spelling.small = small && length > 0;
  spelling.words = words;
  return true;
}

function writeShape(shape: Shape, words: number, units: Uint16Array, marks: Uint8Array, start: number): Spelling {
  const { letters, lastWord, small } = shape;
  let hash = 0;
  for (let at = 0; at < letters.length; at++) {
    units[start + at] = letters.charCodeAt(at);
    marks[start + at] = shape.signs.has(at) ? SIGNED : 0;
    hash = extendHash(hash, letters.charCodeAt(at));
  }
  for (const at of shape.starts) marks[start + at] = (marks[start + at] ?? 0) | STARTS;
  for (const [at, gap] of shape.gaps) marks[start + at] = (marks[start + at] ?? 0) | (gap === ',' ? COMMA : OWN_GAP);
  for (const at of shape.capitals) marks[start + at] = (marks[start + at] ?? 0) | CAPITAL;
  return { length: letters.length, hash, lastWord, small, words };
}

/** Whether two spellings find the same. */
export function isSameSpelling(list: PhraseList, a: number, b: number): boolean {
  const startA = list.from[a] ?? 0;
  const startB = list.from[b] ?? 0;
  const length = (list.from[a + 1] ?? 0) - startA;
  if ((list.from[b + 1] ?? 0) - startB !== length) return false;
  for (let at = 0; at < length; at++) {
    if (list.units[startA + at] !== list.units[startB + at]) return false;
    if (((list.marks[startA + at] ?? 0) ^ (list.marks[startB + at] ?? 0)) & ~CAPITAL) return false;
  }
  return signsOf(list.signed.get(a)) === signsOf(list.signed.get(b));
}

function signsOf(shape: Shape | undefined): string {
  return shape === undefined ? '' : [shape.before, shape.after, ...[...shape.signs].flat()].join('\n');
}

const LONGEST = 1000;

const LOWER = 1;
const UPPER = 2;
const FIGURE = 3;
/** Parts words without counting as their end: "Node.js" is one. */
const JOINT = 4;
const SPLIT = 5;
const ODD = 0;
const NONE = 0;

const KINDS = kindsOf([
  ['abcdefghijklmnopqrstuvwxyz', LOWER],
  ['ABCDEFGHIJKLMNOPQRSTUVWXYZ', UPPER],
  ['0123456789', FIGURE],
  ["'.,", JOINT],
  [' -_/', SPLIT],
]);

function kindsOf(table: readonly (readonly [characters: string, kind: number])[]): Uint8Array {
  const kinds = new Uint8Array(128);
  for (const [characters, kind] of table) for (const one of characters) kinds[one.charCodeAt(0)] = kind;
  return kinds;
}

/** Whether a new word starts by the looks of it, as `humps` sees it. */
function isHump(before: number, kind: number, phrase: string, at: number): boolean {
  if ((before === FIGURE) !== (kind === FIGURE)) return true;
  if (kind !== UPPER) return false;
  return before !== UPPER || KINDS[phrase.charCodeAt(at + 1)] === LOWER;
}

/** Greek and Cyrillic: a word of letters that look Latin is read as Latin alone, and not as a part of a longer one. */
const FOREIGN = /[\u0370-\u052f]/u;
const PARTS = /[\s\p{Pd}_]+/gu;

const UMLAUTS = /[äöüøåÄÖÜØÅ]|[aouAOU][\u0308\u030a]/u;

/** "Zürich" as those write it who have no ü: "Zuerich". */
function spellOut(phrase: string): string {
  return phrase.normalize('NFC').replace(/[äöüøå]/giu, (letter) => SPELLED_OUT.get(letter) ?? letter);
}

const SPELLED_OUT: ReadonlyMap<string, string> = new Map(
  Object.entries({ ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', Ø: 'Oe', Å: 'Aa' }),
);

function copied<Numbers extends { set(from: Numbers): void }>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}
