import { rawUnits, signsIn } from '../text/raw.ts';
import type { CharMask } from './char-mask.ts';

/** What a single pass over a text tells about the patterns that can't be in it; good until the traits of another text are asked for. */
export type Traits = {
  /** Which characters it has. */
  readonly mask: CharMask;
  /** How many digits it has, 0 to 9. */
  readonly digits: number;
  /** The longest stretch of it without a space or a control character of ASCII, in UTF-16 units. */
  readonly longest: number;
  /** 1 at the place (`placeOfPair`) of each two units that stand side by side in it, and of those that share the place. */
  readonly pairs: Uint8Array;
};

const pairs = new Uint8Array(1 << 10);
let latest: { readonly text: string; readonly traits: Traits } | undefined;

/** Reads the traits of a text. All patterns of a policy ask for the same text, so the latest answer is kept. */
export function traitsOf(text: string): Traits {
  if (latest?.text !== text) latest = { text, traits: read(text) };
  return latest.traits;
}

/** Where `Traits` note two units that stand side by side. */
export function placeOfPair(first: number, second: number): number {
  return ((first << 5) ^ second) & 1023;
}

function read(text: string): Traits {
  let beyond = 0;
  let digits = 0;
  let longest = 0;
  let start = 0;
  let before = 0;
  const units = rawUnits(text);
  pairs.fill(0);
  for (let index = 0; index < text.length; index++) {
    const code = units[index] ?? 0;
    pairs[placeOfPair(before, code)] = 1;
    before = code;
    if (code <= NINE) {
      if (code >= ZERO) digits++;
      else if (code <= SPACE) {
        if (index - start > longest) longest = index - start;
        start = index + 1;
      }
    } else if (code >= 128) beyond |= beyondAscii(code);
  }
  const signs = signsIn(text);
  const bits = (from: number) => {
    let some = 0;
    for (let bit = 0; bit < 32; bit++) some |= (signs[from + bit] ?? 0) << bit;
    return some;
  };
  return {
    mask: [bits(0), bits(32), bits(64), bits(96), beyond],
    digits,
    longest: Math.max(longest, text.length - start),
    pairs,
  };
}

const SPACE = 32;
const ZERO = 48;
const NINE = 57;

function beyondAscii(code: number): number {
  if (code === 0x2028 || code === 0x2029) return 3;
  if (code === 0x17f) return 5;
  return code === 0x212a ? 9 : 1;
}
