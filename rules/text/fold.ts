import { FOREIGN_LOOKALIKES, LATIN_LOOKALIKES, WORD_ENDING_SIGNS } from '../data/lookalikes.ts';

/** What a folded unit is, for the rules. Kept marks (Devanagari vowel signs and the like) count as letters. */
const OTHER = 0;
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
};

/** Places behind the last unit that are zero. */
const MARGIN = 16;

/** Room for a text of so many UTF-16 units, unless ligatures and the like unfold in it. */
export function makeRoom(size: number): Room {
  const places = size + MARGIN;
  return { units: new Uint16Array(places), kinds: new Uint8Array(places), origins: new Uint32Array(places) };
}

// A character that folds to exactly one unit is looked up in two flat tables, filled as characters turn up.
const UNKNOWN = 0;
const SEVERAL = 5;
const unitOf = new Uint16Array(0x1_0000);
const kindOf = new Uint8Array(0x1_0000); // 0 unknown, kind + 1, or SEVERAL
const severalOf = new Map<number, string>();

/**
 * Folds a text in one pass, away with case, width, style, accents and invisible characters, and answers how many units are
 * left; the room grows where it must. Units that look Latin but belong to another script stay: see `foldLookalikes`.
 */
export function fold(text: string, room: Room): number {
  const size = text.length;
  if (room.units.length < size + MARGIN) Object.assign(room, makeRoom(size));
  let { units, kinds, origins } = room;
  let length = 0;

  for (let index = 0; index < size; index++) {
    const code = text.charCodeAt(index);
    let kind = kindOf[code] ?? UNKNOWN;
    if (kind === UNKNOWN && !isSurrogate(code)) kind = learn(code);
    if (kind !== UNKNOWN && kind !== SEVERAL) {
      units[length] = unitOf[code] ?? 0;
      kinds[length] = kind - 1;
      origins[length] = index;
      length++;
      // Only expansions can outgrow the arrays, and they check for themselves.
      continue;
    }

    const point = text.codePointAt(index) ?? code;
    const several = severalOf.get(point) ?? learnSeveral(point);
    if (length + several.length + size - index + MARGIN > units.length) {
      const grown = makeRoom(units.length * 2 + several.length);
      grown.units.set(units);
      grown.kinds.set(kinds);
      grown.origins.set(origins);
      ({ units, kinds, origins } = Object.assign(room, grown));
    }
    for (let at = 0; at < several.length; ) {
      const wide = widthAt(several, at);
      const kindHere = judge(several.slice(at, at + wide));
      for (const end = at + wide; at < end; at++) {
        units[length] = several.charCodeAt(at);
        kinds[length] = kindHere;
        origins[length] = index;
        length++;
      }
    }
    if (point > 0xffff) index++;
  }
  units.fill(0, length, length + MARGIN);
  kinds.fill(0, length, length + MARGIN);
  return length;
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
  const folded = learnSeveral(code);
  if (folded.length !== 1) {
    kindOf[code] = SEVERAL;
    return SEVERAL;
  }
  severalOf.delete(code);
  unitOf[code] = folded.charCodeAt(0);
  const kind = judge(folded) + 1;
  kindOf[code] = kind;
  return kind;
}

function learnSeveral(point: number): string {
  const folded = foldCharacter(String.fromCodePoint(point));
  severalOf.set(point, folded);
  return folded;
}

const LONGEST_EXPANSION = 4;
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Me}]$/u;
/** Marks that change how a letter looks, not which it is: Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowels. */
const ACCENTS =
  /[\u0300-\u036f]|[\u0483-\u0489]|[\u0591-\u05bd\u05bf]|[\u05c1-\u05c7]|[\u0610-\u061a]|[\u064b-\u065f\u0670]|[\u06d6-\u06ed]|[\u1ab0-\u1aff]|[\u1dc0-\u1dff]|[\u20d0-\u20ff]|[\ufe20-\ufe2f]/gu;

function foldCharacter(character: string): string {
  if (INVISIBLE.test(character)) return '';
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

function judge(character: string): number {
  if (/^[\p{L}\p{M}]/u.test(character)) return LETTER;
  if (WORD_ENDING_SIGNS.has(character)) return OTHER;
  if (/^\p{N}/u.test(character)) return DIGIT;
  return /^\s/u.test(character) ? SPACE : OTHER;
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

function widthAt(text: string, index: number): number {
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}
