import type { TextView } from './view.ts';

/** The first word that starts at a place or behind it, by its number in `view.words`; their count: none does. The place in folded units. */
export function wordFrom(view: TextView, place: number): number {
  let low = 0;
  let high = view.words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((view.words.starts[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last word that starts before a place, by its number; -1: none. */
export function lastStart(view: TextView, place: number): number {
  return wordFrom(view, place) - 1;
}
