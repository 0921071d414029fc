import { gapBefore, isCapitalized, wordAt } from './neighbours.ts';
import { isUpper, type TextView } from './view.ts';

/**
 * "The World Trampoline Federation (WTF)", "FCK (Football Club Kin)": whether the words before a word in capitals and brackets, or those in
 * brackets behind it, begin with its letters. Small words between them may be left out; a comma does for brackets.
 */
export function isExplained(view: TextView, word: number): boolean {
  if (!isInCapitals(view, word)) return false;
  const gap = gapBefore(view, word);
  const isBehind = gap === ', ' || (gap === ' (' && view.units[view.words.ends[word] ?? 0] === CLOSING);
  const isBefore = word + 1 < view.words.count && EXPLAINS.has(gapBefore(view, word + 1));
  return (isBehind && isSpelledBy(view, word, -1)) || (isBefore && isSpelledBy(view, word, 1));
}

function isSpelledBy(view: TextView, word: number, step: 1 | -1): boolean {
  const { starts, ends, count } = view.words;
  const letters = wordAt(view, word);
  let seen = 0;
  for (let away = 1; away <= MOST_EXPLAINING && seen < letters.length; away++) {
    const at = word + away * step;
    if (at < 0 || at >= count) return false;
    const from = starts[at] ?? 0;
    const isSmall = (ends[at] ?? 0) - from <= LONGEST_PARTICLE;
    const expected = letters.charCodeAt(step === 1 ? seen : letters.length - 1 - seen);
    if (view.units[from] === expected && (isSmall || isCapitalized(view, at))) seen++;
    else if (!isSmall) return false;
  }
  return seen === letters.length;
}

const EXPLAINS: ReadonlySet<string> = new Set([' (', ', ', ': ', ' – ', ' — ']);
const CLOSING = 41;
const LONGEST_PARTICLE = 3;
const MOST_EXPLAINING = 9;

/** Whether all letters of a word are capitals. */
export function isInCapitals(view: TextView, word: number): boolean {
  for (let at = view.words.starts[word] ?? 0; at < (view.words.ends[word] ?? 0); at++)
    if (!isUpper(view, at)) return false;
  return true;
}
