import { rawUnits } from '../text/raw.ts';
import type { CharMask } from './char-mask.ts';

/** What a single pass over a text tells about the patterns that can't be in it. */
export type Traits = {
  /** Which characters it has. */
  readonly mask: CharMask;
  /** How many digits it has, 0 to 9. */
  readonly digits: number;
  /** The longest stretch of it without a space or a control character of ASCII, in UTF-16 units. */
  readonly longest: number;
};

/** Reads the traits of a text. */
export function traitsOf(text: string): Traits {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let digits = 0;
  let longest = 0;
  let start = 0;
  const units = rawUnits(text);
  for (let index = 0; index < text.length; index++) {
    const code = units[index] ?? 0;
    const bit = 1 << (code & 31);
    if (code >= 96 && code < 128) d |= bit;
    else if (code <= 32) {
      if (code < 32) a |= bit;
      else b |= bit;
      if (index - start > longest) longest = index - start;
      start = index + 1;
    } else if (code < 64) {
      b |= bit;
      if (code >= 48 && code <= 57) digits++;
    } else if (code < 96) c |= bit;
    else e |= beyondAscii(code);
  }
  return { mask: [a, b, c, d, e], digits, longest: Math.max(longest, text.length - start) };
}

function beyondAscii(code: number): number {
  if (code === 0x2028 || code === 0x2029) return 3;
  if (code === 0x17f) return 5;
  return code === 0x212a ? 9 : 1;
}
