import type { TextView } from './view.ts';

/** How far the end of a sentence is looked for, in folded units. */
const REACH = 400;
const QUESTION = 63;
const STOPS: ReadonlySet<number> = new Set([...'.!\n'].map((sign) => sign.charCodeAt(0)));

/** Whether the sentence that a place is in, in folded units, asks. */
export function isAsked({ units, length }: TextView, from: number): boolean {
  for (let at = from; at < Math.min(length, from + REACH); at++) {
    const unit = units[at] ?? 0;
    if (unit === QUESTION) return true;
    if (STOPS.has(unit)) return false;
  }
  return false;
}
