import { ALPHABETS, type Alphabet } from './format.ts';

type Kind = Alphabet | 'value' | 'solid' | 'host';

/** Beyond the last letter of Latin Extended-B everything ends a run. */
const WIDTH = 0x250;

const RANGES: Readonly<Record<Kind, string>> = {
  ...ALPHABETS,
  // All that can be seen but quotes, commas and the like, which more often stand around a value than in it.
  value: '!#-&(-+\\--:=?-_a-{}~\\u00c0-\\u024f',
  solid: '!-~',
  host: '0-9A-Za-z.-',
};

/** Made when they are first asked for: most texts hold nothing that has to be measured. */
const masks = new Map<Kind, Uint8Array>();

/**
 * The runs of a paragraph. Each character is looked at once for each alphabet, however often it is asked for, so that a text
 * that is one long run costs no more than any other.
 */
export type Runs = {
  /** Where the run of that alphabet that `from` is in ends (exclusive); `from` itself where it is in none. */
  endOf(kind: Kind, from: number): number;
  /** Where the run of that alphabet that ends at `to`, or goes on there, began, but not before `least`. */
  startOf(kind: Kind, to: number, least: number): number;
};

export function makeRuns(text: string): Runs {
  const last = new Map<Kind, { from: number; to: number }>();

  const around = (kind: Kind, at: number): { readonly from: number; readonly to: number } => {
    const known = last.get(kind);
    if (known !== undefined && known.from <= at && at <= known.to) return known;
    const mask = maskOf(kind);
    let from = at;
    while (from > 0 && mask[text.charCodeAt(from - 1)] === 1) from--;
    let to = at;
    while (to < text.length && mask[text.charCodeAt(to)] === 1) to++;
    const found = { from, to };
    last.set(kind, found);
    return found;
  };

  return {
    endOf: (kind, from) => around(kind, from).to,
    startOf: (kind, to, least) => Math.max(around(kind, to).from, least, 0),
  };
}

/** Whether a character is an ASCII letter or digit. NaN, past an end, is not. */
export function isAlnum(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function maskOf(kind: Kind): Uint8Array {
  const known = masks.get(kind);
  if (known !== undefined) return known;
  const isIn = new RegExp(`[${RANGES[kind]}]`);
  const mask = Uint8Array.from({ length: WIDTH }, (_, code) => (isIn.test(String.fromCharCode(code)) ? 1 : 0));
  masks.set(kind, mask);
  return mask;
}
