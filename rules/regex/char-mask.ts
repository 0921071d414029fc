import type { CharSet } from './pattern-tree.ts';

/**
 * Which characters are in a set, as bits: four numbers for ASCII, and a fifth for the rest: bit 0 for "maybe some other
 * character", bit 1 for U+2028 and U+2029, which end lines, bits 2 and 3 for the long s and the Kelvin sign, which in any
 * case are S and K.
 */
export type CharMask = readonly [number, number, number, number, number];

export const NO_CHARACTER: CharMask = [0, 0, 0, 0, 0];

/** The mask of a set. Of characters beyond ASCII it says no more than that there may be some, and never too few. */
export function maskOf(set: CharSet, ignoreCase: boolean): CharMask {
  const mask: Bits = [0, 0, 0, 0, 0];
  for (const item of set.items) {
    if ('property' in item) addProperty(mask, item);
    else addRange(mask, item.from, item.to);
  }
  if (ignoreCase) addOtherCase(mask);
  if (!set.negated) return mask;
  const holdsLineEnds = set.items.some((item) => 'from' in item && item.from <= 0x2028 && item.to >= 0x2029);
  return [~mask[0], ~mask[1], ~mask[2], ~mask[3], holdsLineEnds ? 13 : 15];
}

const K = 0x6b;
const S = 0x73;

type Bits = [number, number, number, number, number];

function addRange(mask: Bits, from: number, to: number): void {
  for (let code = from; code <= to && code < 128; code++) setBit(mask, code);
  if (to > 127) mask[4] |= 1;
  if (to >= 0x2028 && from <= 0x2029) mask[4] |= 2;
  if (to >= 0x17f && from <= 0x17f) mask[4] |= 4;
  if (to >= 0x212a && from <= 0x212a) mask[4] |= 8;
}

/** The characters of ASCII that have a property are asked of the engine, since there is no table of them here. */
function addProperty(
  mask: Bits,
  { property, negated }: { readonly property: string; readonly negated: boolean },
): void {
  const matcher = new RegExp(`\\${negated ? 'P' : 'p'}{${property}}`, 'u');
  for (let code = 0; code < 128; code++) if (matcher.test(String.fromCharCode(code))) setBit(mask, code);
  mask[4] |= 1;
  if (matcher.test('\u2028') || matcher.test('\u2029')) mask[4] |= 2;
  if (matcher.test('\u017f')) mask[4] |= 4;
  if (matcher.test('\u212a')) mask[4] |= 8;
}

/** Adds the letters' other case. K is the Kelvin sign in another case, too, and S the long s. */
function addOtherCase(mask: Bits): void {
  if ((mask[4] & 4) !== 0) setBit(mask, S);
  if ((mask[4] & 8) !== 0) setBit(mask, K);
  const letters = (mask[2] | mask[3]) & 0x07fffffe;
  mask[2] |= letters;
  mask[3] |= letters;
  if (hasBit(mask, S)) mask[4] |= 4;
  if (hasBit(mask, K)) mask[4] |= 8;
}

/** Whether some character may be in both. */
export function overlap(a: CharMask, b: CharMask): boolean {
  return ((a[0] & b[0]) | (a[1] & b[1]) | (a[2] & b[2]) | (a[3] & b[3]) | (a[4] & b[4])) !== 0;
}

export function union(a: CharMask, b: CharMask): CharMask {
  return [a[0] | b[0], a[1] | b[1], a[2] | b[2], a[3] | b[3], a[4] | b[4]];
}

export function isWithin(a: CharMask, b: CharMask): boolean {
  return union(a, b).every((bits, index) => bits === b[index]);
}

export function hasBit(mask: CharMask, code: number): boolean {
  return (((mask[code >> 5] ?? 0) >> (code & 31)) & 1) === 1;
}

function setBit(mask: Bits, code: number): void {
  const word = code >> 5;
  mask[word] = (mask[word] ?? 0) | (1 << (code & 31));
}
