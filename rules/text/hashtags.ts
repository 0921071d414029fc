import { EVERYDAY } from '../data/everyday.ts';
import type { TextView } from './view.ts';
import { folded } from './view.ts';

/** Longer ones are not parted: what it costs grows with the square. */
const LONGEST = 40;

/**
 * The stretch of a hashtag in small letters that is a word, where everyday words fill the rest ("#whata«shit»day"): the longest
 * one, in folded units. `endsOf`: where words that start at a place end.
 */
export function partHashtag(
  view: TextView,
  from: number,
  to: number,
  endsOf: (from: number) => readonly number[],
): { readonly from: number; readonly to: number } | undefined {
  if (to - from > LONGEST) return undefined;
  let best: { readonly from: number; readonly to: number } | undefined;
  let reached: readonly boolean[] | undefined;
  let leading: readonly boolean[] | undefined;
  const tag = folded(view, from, to);
  for (let start = 0; start < tag.length; start++) {
    for (const stop of endsOf(from + start)) {
      const end = stop - from;
      if (end - start === tag.length || (best !== undefined && end - start <= best.to - best.from)) continue;
      reached ??= placesReached(tag);
      // "#whorepresents": nothing is left to explain. But "what as hit day" is what nobody means.
      if (reached[tag.length] === true && !tag.startsWith('shit', start)) return undefined;
      if (reached[start] !== true) continue;
      leading ??= placesLeading(tag);
      if (leading[end] === true) best = { from: from + start, to: from + end };
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

/** From which places everyday words fill a text to its end. */
function placesLeading(text: string): readonly boolean[] {
  const leading: boolean[] = [];
  leading[text.length] = true;
  for (let start = text.length - 1; start >= 0; start--) {
    leading[start] = false;
    for (let end = Math.min(text.length, start + 10); end > start && leading[start] !== true; end--) {
      if (leading[end] === true && isEveryday(text.slice(start, end))) leading[start] = true;
    }
  }
  return leading;
}

function isEveryday(word: string): boolean {
  if (WORDS.has(word)) return true;
  return word.length > 4 && word.endsWith('s') && !word.endsWith('ss') && WORDS.has(word.slice(0, -1));
}

/** Of the everyday words, those that no English hashtag is made of. */
const FOREIGN: ReadonlySet<string> = new Set(
  'ass hole blow re ex ad ah ha la le de el il un en et es du da di al em os um na ao yo dr st vs'.split(' '),
);
const WORDS: ReadonlySet<string> = new Set([...EVERYDAY].filter((word) => !FOREIGN.has(word)));
