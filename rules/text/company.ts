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
    unspaced: true,
    overlapping: shadows.length === 0,
  });
  const find = (view: TextView) =>
    shadows.length === 0 ? findAll(view) : findAll(view).filter(({ phrase }) => phrase < words.length);
  let latest: Searched | undefined;

  const some = (
    view: TextView,
    hit: PhraseHit,
    wanted: ReadonlySet<number>,
    within: number,
    border: Border,
  ): boolean => {
    if (latest?.view !== view) latest = search(view, find);
    const hits = latest.hitsOf(wanted);
    if (hits.length === 0) return false;
    const [from, to] = reachOf(view, hit, within, border, latest.runsBetween(border));
    for (let at = firstFrom(hits, from); at < hits.length; at++) {
      const other = hits[at];
      if (other === undefined || other.from >= to) return false;
      const isApart = other.to <= hit.from || other.from >= hit.to;
      if (isApart && other.to <= to) return true;
    }
    return false;
  };
  return {
    standsWithin: (view, hit, wanted, within) => some(view, hit, wanted, within, isBlankLine),
    standsInSentence: (view, hit, wanted) => some(view, hit, wanted, FARTHEST, isSentenceBorder),
  };
}

type Border = (view: TextView, at: number) => boolean;

/** A text that was searched. As many hits may be asked about as it has words, so each question has to be answered at once. */
type Searched = {
  readonly view: TextView;
  /** The words of some numbers in it, in its order. */
  hitsOf(wanted: ReadonlySet<number>): readonly PhraseHit[];
  runsBetween(border: Border): Runs;
};

/** For each word by number, the first and the last of those that no border parts from it. */
type Runs = { readonly first: Uint32Array; readonly last: Uint32Array };

function search(view: TextView, find: (view: TextView) => readonly PhraseHit[]): Searched {
  const all = find(view).toSorted((a, b) => a.from - b.from);
  const hits = new Map<ReadonlySet<number>, readonly PhraseHit[]>();
  const runs = new Map<Border, Runs>();
  return {
    view,
    hitsOf: (wanted) => {
      const known = hits.get(wanted) ?? all.filter(({ phrase }) => wanted.has(phrase));
      hits.set(wanted, known);
      return known;
    },
    runsBetween: (border) => {
      const known = runs.get(border) ?? findRuns(view, border);
      runs.set(border, known);
      return known;
    },
  };
}

function findRuns(view: TextView, isBorder: Border): Runs {
  const { starts, ends, count } = view.words;
  const first = new Uint32Array(count);
  const last = new Uint32Array(count);
  for (let word = 1; word < count; word++) {
    first[word] = hasBorder(view, ends[word - 1] ?? 0, starts[word] ?? 0, isBorder) ? word : (first[word - 1] ?? 0);
  }
  for (let word = count - 1; word >= 0; word--) {
    const isLast = word + 1 === count || first[word + 1] === word + 1;
    last[word] = isLast ? word : (last[word + 1] ?? 0);
  }
  return { first, last };
}

/** From where to where a hit's company may stand, in folded units: so many words each way, and over no border. */
function reachOf(
  view: TextView,
  hit: PhraseHit,
  within: number,
  isBorder: Border,
  runs: Runs,
): readonly [from: number, to: number] {
  const { starts, ends, count } = view.words;
  const origin = view.origins[hit.from] ?? 0;
  const originOf = (word: number): number => view.origins[starts[word] ?? 0] ?? 0;
  let left = hit.from;
  const before = lastStart(view, hit.from);
  if (before >= 0 && origin - originOf(before) <= LONGEST && !hasBorder(view, ends[before] ?? 0, hit.from, isBorder)) {
    let word = Math.max(runs.first[before] ?? 0, before - within + 1);
    while (word < before && origin - originOf(word) > LONGEST) word++;
    left = starts[word] ?? 0;
  }
  let right = hit.to;
  const behind = lastStart(view, hit.to) + 1;
  if (
    behind < count &&
    originOf(behind) - origin <= LONGEST &&
    !hasBorder(view, hit.to, starts[behind] ?? 0, isBorder)
  ) {
    let word = Math.min(runs.last[behind] ?? 0, behind + within - 1);
    while (word > behind && originOf(word) - origin > LONGEST) word--;
    right = ends[word] ?? 0;
  }
  return [left, right];
}

function hasBorder(view: TextView, from: number, to: number, isBorder: Border): boolean {
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

function isSentenceBorder(view: TextView, at: number): boolean {
  return isSentenceEnd(view, at) || isBlankLine(view, at);
}

function isSentenceEnd(view: TextView, at: number): boolean {
  const next = view.kinds[at + 1];
  return SENTENCE_ENDS.has(view.units[at] ?? 0) && (next === SPACE || at + 1 === view.length);
}
