import { emitSet } from './emit-pattern.ts';
import type { CharSet } from './pattern-tree.ts';

/**
 * Which characters are in a set, as bits: four numbers for ASCII, and a fifth for the rest: bit 0 for "maybe some other
 * character", bit 1 for U+2028 and U+2029, which end lines, bit 2 for the long s and the Kelvin sign, which in any case are
 * S and K.
 */
export type CharMask = readonly [number, number, number, number, number];

export const NO_CHARACTER: CharMask = [0, 0, 0, 0, 0];

/** The mask of a set. Of characters beyond ASCII it says no more than that there may be some, and never too few. */
export function maskOf(set: CharSet, ignoreCase: boolean): CharMask {
  const matcher = new RegExp(`^${emitSet(set, 'native')}$`, ignoreCase ? 'iu' : 'u');
  const mask: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  for (let code = 0; code < 128; code++) {
    if (matcher.test(String.fromCharCode(code))) setBit(mask, code);
  }
  if (set.negated || set.items.some((item) => !('to' in item) || item.to > 127)) mask[4] |= 1;
  if (matcher.test('\u2028') || matcher.test('\u2029')) mask[4] |= 2;
  if (matcher.test('\u017f') || matcher.test('\u212a')) mask[4] |= 4;
  return mask;
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

/** Which characters a text has. */
export function maskOfText(text: string): CharMask {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const bit = 1 << (code & 31);
    if (code < 64) {
      if (code < 32) a |= bit;
      else b |= bit;
    } else if (code < 128) {
      if (code < 96) c |= bit;
      else d |= bit;
    } else if (code === 0x2028 || code === 0x2029) e |= 3;
    else e |= code === 0x17f || code === 0x212a ? 5 : 1;
  }
  return [a, b, c, d, e];
}

export function hasBit(mask: CharMask, code: number): boolean {
  return (((mask[code >> 5] ?? 0) >> (code & 31)) & 1) === 1;
}

function setBit(mask: [number, number, number, number, number], code: number): void {
  const word = code >> 5;
  mask[word] = (mask[word] ?? 0) | (1 << (code & 31));
}
