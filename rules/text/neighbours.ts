import { folded, isLower, isUpper, type TextView } from './view.ts';

/**
 * The word next to another in the same breath, by its number in `view.words`, or `undefined`. The s of a possessive is a word
 * by itself; what comes next is looked for behind it.
 */
export function neighbour(view: TextView, word: number, step: 1 | -1): number | undefined {
  const { starts, ends, count } = view.words;
  let next = word + step;
  if (step === 1 && isPossessive(view, next)) next++;
  if (next < 0 || next >= count) return undefined;
  const from = ends[step === 1 ? next - 1 : next] ?? 0;
  const to = starts[step === 1 ? next : word] ?? 0;
  // By far most gaps
  if (to - from === 1 && view.units[from] === SPACE_UNIT) return next;
  return GAP.test(folded(view, from, to)) ? next : undefined;
}

const SPACE_UNIT = 32;
/** “Richard "Dick" Cheney” is one name. */
const GAP = /^(?: {1,2}|[-‐–']|\. |, | ["“'‘(]|["”'’)] )$/;

/** The letters of a word, folded; empty when there is none. */
export function wordAt(view: TextView, word: number | undefined): string {
  if (word === undefined) return '';
  return folded(view, view.words.starts[word] ?? 0, view.words.ends[word] ?? 0);
}

/** What stands between a word and the one before it, folded. */
export function gapBefore(view: TextView, word: number): string {
  return folded(view, view.words.ends[word - 1] ?? 0, view.words.starts[word] ?? 0);
}

/** Whether a word begins with a capital and goes on small. */
export function isCapitalized(view: TextView, word: number): boolean {
  const from = view.words.starts[word] ?? 0;
  const to = view.words.ends[word] ?? 0;
  return isUpper(view, from) && (to - from === 1 || isLower(view, from + 1));
}

/** Whether a word is the s of "Dick's". */
export function isPossessive(view: TextView, word: number): boolean {
  const from = view.words.starts[word] ?? 0;
  return view.units[from - 1] === 39 && view.units[from] === 115 && (view.words.ends[word] ?? 0) - from === 1;
}
