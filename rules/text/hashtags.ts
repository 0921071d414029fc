import { EVERYDAY } from '../data/everyday.ts';
import type { TextView } from './view.ts';
import { folded } from './view.ts';

/** Longer ones are not parted: what it costs grows with the square. */
const LONGEST = 40;

/**
 * The stretch of a hashtag in small letters that `isWord` takes for a word, where everyday words fill the rest
 * ("#whata«shit»day"): the longest one, in folded units.
 */
export function partHashtag(
  view: TextView,
  from: number,
  to: number,
  shortest: number,
  isWord: (from: number, to: number) => boolean,
): { readonly from: number; readonly to: number } | undefined {
  if (to - from > LONGEST || to - from <= shortest) return undefined;
  let best: { readonly from: number; readonly to: number } | undefined;
  let reachable: readonly boolean[] | undefined;
  const tag = folded(view, from, to);
  for (let start = 0; start + shortest <= tag.length; start++) {
    for (let end = tag.length; end - start >= shortest && end - start > (best ? best.to - best.from : 0); end--) {
      if (end - start === tag.length || !isWord(from + start, from + end)) continue;
      reachable ??= placesReached(tag);
      // "#whorepresents": nothing is left to explain. But "what as hit day" is what nobody means.
      if (reachable[tag.length] === true && !tag.startsWith('shit', start)) return undefined;
      if (reachable[start] === true && isFilled(tag.slice(end))) best = { from: from + start, to: from + end };
    }
  }
  return best;
}

/** Whether everyday words fill a text without a gap. */
export function isFilled(text: string): boolean {
  return placesReached(text)[text.length] === true;
}

function placesReached(text: string): readonly boolean[] {
  const reached = [true];
  for (let end = 1; end <= text.length; end++) {
    reached[end] = false;
    for (let start = Math.max(0, end - 10); start < end && reached[end] !== true; start++) {
      if (reached[start] === true && isEveryday(text.slice(start, end))) reached[end] = true;
    }
  }
  return reached;
}

function isEveryday(word: string): boolean {
  if (FOREIGN.has(word)) return false;
  return EVERYDAY.has(word) || (word.length > 4 && /[^s]s$/.test(word) && EVERYDAY.has(word.slice(0, -1)));
}

/** Of the everyday words, those that no English hashtag is made of. */
const FOREIGN: ReadonlySet<string> = new Set(
  'ass hole blow re ex ad ah ha la le de el il un en et es du da di al em os um na ao yo dr st vs'.split(' '),
);
