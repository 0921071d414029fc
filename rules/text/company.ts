import { SPACE } from './fold.ts';
import { compilePhrases, type PhraseHit } from './phrases.ts';
import type { TextView } from './view.ts';
import { lastStart } from './word-from.ts';

/** No word farther away than this, in words, keeps company with a name. */
export const FARTHEST = 50;
/** Nor farther than this, in characters: no rule that works by the paragraph may look 400 away. */
const LONGEST = 380;

/** Which words stand near a place of a text. */
export type Company = {
  /** Whether one of the words (by number) stands at most so many words before or after the hit, in its paragraph. */
  standsWithin(view: TextView, hit: PhraseHit, words: ReadonlySet<number>, within: number): boolean;
  /** Whether one of them stands in the hit's sentence, at most `FARTHEST` words away. */
  standsInSentence(view: TextView, hit: PhraseHit, words: ReadonlySet<number>): boolean;
};

/**
 * Readies words, or phrases, whose being near matters. A text is searched for them when somebody first asks. Inside one of the `shadows`
 * ("thank you") a word is none.
 */
export function compileCompany(words: readonly string[], shadows: readonly string[] = []): Company {
  const findAll = compilePhrases([...words, ...shadows], {
    inflect: true,
    insideHashtags: true,
    overlapping: shadows.length === 0,
  });
  const find = (view: TextView) =>
    shadows.length === 0 ? findAll(view) : findAll(view).filter(({ phrase }) => phrase < words.length);
  let latest: { readonly view: TextView; readonly hits: readonly PhraseHit[] } | undefined;

  const some = (
    view: TextView,
    hit: PhraseHit,
    wanted: ReadonlySet<number>,
    within: number,
    isBorder: (view: TextView, at: number) => boolean,
  ): boolean => {
    if (latest?.view !== view) latest = { view, hits: find(view).toSorted((a, b) => a.from - b.from) };
    const { hits } = latest;
    if (hits.length === 0) return false;
    const [from, to] = reachOf(view, hit, within, isBorder);
    for (let at = firstFrom(hits, from); at < hits.length; at++) {
      const other = hits[at];
      if (other === undefined || other.from >= to) return false;
      const isApart = other.to <= hit.from || other.from >= hit.to;
      if (isApart && other.to <= to && wanted.has(other.phrase)) return true;
    }
    return false;
  };
  return {
    standsWithin: (view, hit, wanted, within) => some(view, hit, wanted, within, isBlankLine),
    standsInSentence: (view, hit, wanted) =>
      some(view, hit, wanted, FARTHEST, (text, at) => isSentenceEnd(text, at) || isBlankLine(text, at)),
  };
}

/** From where to where a hit's company may stand, in folded units: so many words each way, and over no border. */
function reachOf(
  view: TextView,
  hit: PhraseHit,
  within: number,
  isBorder: (view: TextView, at: number) => boolean,
): readonly [from: number, to: number] {
  const { starts, ends, count } = view.words;
  const origin = view.origins[hit.from] ?? 0;
  let first = lastStart(view, hit.from);
  let left = hit.from;
  for (let word = first; word >= 0 && first - word < within; word--) {
    const from = starts[word] ?? 0;
    if (origin - (view.origins[from] ?? 0) > LONGEST) break;
    if (hasBorder(view, ends[word] ?? 0, left, isBorder)) break;
    left = from;
  }
  first = lastStart(view, hit.to) + 1;
  let right = hit.to;
  for (let word = first; word < count && word - first < within; word++) {
    if ((view.origins[starts[word] ?? 0] ?? 0) - origin > LONGEST) break;
    if (hasBorder(view, right, starts[word] ?? 0, isBorder)) break;
    right = ends[word] ?? 0;
  }
  return [left, right];
}

function hasBorder(
  view: TextView,
  from: number,
  to: number,
  isBorder: (view: TextView, at: number) => boolean,
): boolean {
  for (let at = from; at < to; at++) if (isBorder(view, at)) return true;
  return false;
}

function firstFrom(hits: readonly PhraseHit[], from: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A line break after which another one comes before anything else. */
function isBlankLine(view: TextView, at: number): boolean {
  if (view.units[at] !== 10) return false;
  let next = at + 1;
  while (next < view.length && view.kinds[next] === SPACE && view.units[next] !== 10) next++;
  return view.units[next] === 10;
}

const SENTENCE_ENDS: ReadonlySet<number> = new Set([...'.!?…。！？'].map((sign) => sign.charCodeAt(0)));

function isSentenceEnd(view: TextView, at: number): boolean {
  const next = view.kinds[at + 1];
  return SENTENCE_ENDS.has(view.units[at] ?? 0) && (next === SPACE || at + 1 === view.length);
}
