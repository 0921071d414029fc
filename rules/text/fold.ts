import { FOREIGN_LOOKALIKES, LATIN_LOOKALIKES, WORD_ENDING_SIGNS } from '../data/lookalikes.ts';

/** What a folded unit is, for the rules. Kept marks (Devanagari vowel signs and the like) count as letters. */
export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;

/** Where a text is folded to. What lies behind the folded units is zero for a few places, so that one may look past the end. */
export type Room = {
  /** UTF-16 units of the folded text. */
  units: Uint16Array;
  /** What each unit is: OTHER, LETTER, DIGIT or SPACE. */
  kinds: Uint8Array;
  /** Where, in the text as typed, the character behind each unit starts. */
  origins: Uint32Array;
  /** So many of the first origins are the numbers of their places. */
  counted: number;
};

/** Places behind the last unit that are zero. */
const MARGIN = 16;

/** Room for a text of so many UTF-16 units, unless ligatures and the like unfold in it. */
export function makeRoom(size: number): Room {
  const places = size + MARGIN;
  return {
    units: new Uint16Array(places),
    kinds: new Uint8Array(places),
    origins: new Uint32Array(places),
    counted: 0,
  };
}

// A character that folds to exactly one unit is looked up in a flat table, filled as characters turn up: the unit, and from
// bit 16 on its kind + 1. 0: not looked up yet.
const UNKNOWN = 0;
const SEVERAL = 5 << 16;
const foldOf = tableOfAscii();
const severalOf = new Map<number, Several>();

/** What a character folds to that is no single unit. */
type Several = { readonly text: string; readonly kinds: readonly number[] };

/**
 * Folds a text, whose units as typed are `raw`, in one pass, away with case, width, style, accents and invisible characters, and answers how many units are
 * left; the room grows where it must. Units that look Latin but belong to another script stay: see `foldLookalikes`.
 */
export function fold(text: string, raw: Uint16Array, room: Room): number {
  const size = text.length;
  if (room.units.length < size + MARGIN) Object.assign(room, makeRoom(size));
  let { units, kinds, origins } = room;
  let length = 0;
  // By far most texts fold unit by unit to their end.
  for (; length < size; length++) {
    const known = foldOf[raw[length] ?? 0] ?? UNKNOWN;
    if (known === UNKNOWN || known === SEVERAL) break;
    units[length] = known;
    kinds[length] = (known >>> 16) - 1;
  }
  countUp(room, length);
  const same = length === size ? room.origins.length : length;

  for (let index = length; index < size; index++) {
    const code = raw[index] ?? 0;
    let known = foldOf[code] ?? UNKNOWN;
    if (known === UNKNOWN && !isSurrogate(code)) known = learn(code);
    if (known !== UNKNOWN && known !== SEVERAL) {
      units[length] = known;
      kinds[length] = (known >>> 16) - 1;
      origins[length] = index;
      length++;
      // Only expansions can outgrow the arrays, and they check for themselves.
      continue;
    }

    const point = text.codePointAt(index) ?? code;
    const several = severalOf.get(point) ?? learnSeveral(point);
    const { text: folded, kinds: foldedKinds } = several;
    if (length + folded.length + size - index + MARGIN > units.length) {
      const grown = makeRoom(units.length * 2 + folded.length);
      grown.units.set(units);
      grown.kinds.set(kinds);
      grown.origins.set(origins);
      ({ units, kinds, origins } = Object.assign(room, grown));
    }
    for (let at = 0; at < folded.length; at++) {
      units[length] = folded.charCodeAt(at);
      kinds[length] = foldedKinds[at] ?? OTHER;
      origins[length] = index;
      length++;
    }
    if (point > 0xffff) index++;
  }
  room.counted = Math.min(room.counted, same);
  units.fill(0, length, length + MARGIN);
  kinds.fill(0, length, length + MARGIN);
  return length;
}

/** ASCII costs no look-up, or the first draft would wait for all of its letters. */
function tableOfAscii(): Uint32Array {
  const table = new Uint32Array(0x1_0000);
  for (let code = 0; code < 128; code++) {
    const isCapital = code >= 65 && code <= 90;
    const isLetter = isCapital || (code >= 97 && code <= 122);
    const isDigit = code >= 48 && code <= 57;
    const kind = isLetter ? LETTER : isDigit ? DIGIT : code === 32 || (code >= 9 && code <= 13) ? SPACE : OTHER;
    table[code] = (isCapital ? code + 32 : code) | ((kind + 1) << 16);
  }
  // An apostrophe of another make
  table[96] = UNKNOWN;
  return table;
}

/** Makes the first so many origins the numbers of their places; those that are already need no writing. */
function countUp(room: Room, length: number): void {
  const { origins } = room;
  for (let at = room.counted; at < length; at++) origins[at] = at;
  room.counted = Math.max(room.counted, length);
}

/**
 * Rewrites a word's letters that look Latin but belong to another script, in place. Does nothing when the word also holds
 * a letter that looks like no Latin one.
 */
export function foldLookalikes(units: Uint16Array, from: number, to: number): void {
  for (let index = from; index < to; index++) {
    const unit = units[index] ?? 0;
    if (unit >= 128 && !lookalikes.has(unit)) return;
  }
  for (let index = from; index < to; index++) {
    const unit = units[index] ?? 0;
    units[index] = lookalikes.get(unit) ?? unit;
  }
}

const lookalikes: ReadonlyMap<number, number> = new Map(
  [...FOREIGN_LOOKALIKES].map(([foreign, latin]) => [foreign.charCodeAt(0), latin.charCodeAt(0)]),
);

function learn(code: number): number {
  const { text, kinds } = learnSeveral(code);
  let known = SEVERAL;
  if (text.length === 1) {
    severalOf.delete(code);
    known = text.charCodeAt(0) | (((kinds[0] ?? OTHER) + 1) << 16);
  }
  foldOf[code] = known;
  return known;
}

function learnSeveral(point: number): Several {
  const text = foldCharacter(String.fromCodePoint(point));
  // Both halves of a pair are what the pair is.
  const kinds = [...text].flatMap((character) => Array<number>(character.length).fill(judge(character)));
  const several = { text, kinds };
  severalOf.set(point, several);
  return several;
}

const LONGEST_EXPANSION = 4;
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Me}]$/u;
/** Marks that change how a letter looks, not which it is: Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowels. */
const ACCENTS =
  /[\u0300-\u036f]|[\u0483-\u0489]|[\u0591-\u05bd\u05bf]|[\u05c1-\u05c7]|[\u0610-\u061a]|[\u064b-\u065f\u0670]|[\u06d6-\u06ed]|[\u1ab0-\u1aff]|[\u1dc0-\u1dff]|[\u20d0-\u20ff]|[\ufe20-\ufe2f]/gu;

function foldCharacter(character: string): string {
  if (!isCased(character) && !isPunctuation(character) && INVISIBLE.test(character)) return '';
  if (WORD_ENDING_SIGNS.has(character)) return character;
  const boxed = letterInABox(character.codePointAt(0) ?? 0);
  if (boxed !== undefined) return boxed;
  const plain = LATIN_LOOKALIKES.get(character);
  if (plain !== undefined) return plain;
  const folded = character.normalize('NFKD').replace(ACCENTS, '').toLowerCase().replace(ACCENTS, '').normalize('NFC');
  const again = LATIN_LOOKALIKES.get(folded) ?? folded;
  if (again.length > LONGEST_EXPANSION || (/\s/u.test(again) && !/\s/u.test(character))) return character;
  return again;
}

/** White letters in a black circle or box ("🅵🆄"), which have no decomposition, and letters in brackets ("⒡"), whose one has three. */
function letterInABox(point: number): string | undefined {
  if (point >= 0x249c && point <= 0x24b5) return String.fromCharCode(0x61 + point - 0x249c);
  if (point >= 0x1f110 && point <= 0x1f129) return String.fromCharCode(0x61 + point - 0x1f110);
  if (point >= 0x1f150 && point <= 0x1f169) return String.fromCharCode(0x61 + point - 0x1f150);
  if (point >= 0x1f170 && point <= 0x1f189) return String.fromCharCode(0x61 + point - 0x1f170);
  return undefined;
}

/** What costs no Unicode table to know: whether it comes in capitals, and so is a letter … */
function isCased(character: string): boolean {
  return character.toLowerCase() !== character.toUpperCase();
}

/** … or is one of the dashes, quotation marks and the like of U+2010 to U+2027. */
function isPunctuation(character: string): boolean {
  return character >= '\u2010' && character <= '\u2027';
}

function judge(character: string): number {
  if (isPunctuation(character)) return OTHER;
  if (isCased(character) || /^[\p{L}\p{M}]/u.test(character)) return LETTER;
  if (WORD_ENDING_SIGNS.has(character)) return OTHER;
  if (/^\p{N}/u.test(character)) return DIGIT;
  return /^\s/u.test(character) ? SPACE : OTHER;
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}
