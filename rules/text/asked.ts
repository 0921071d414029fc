import type { TextView } from './view.ts';

/** How far the end of a sentence is looked for, in folded units. */
const REACH = 400;
const QUESTION = 63;
const ENDS: ReadonlySet<number> = new Set([...'.!?\n'].map((sign) => sign.charCodeAt(0)));

// Thousands of places of one sentence may be asked about, one behind the other.
let latest: { readonly view: TextView; readonly from: number; readonly to: number } | undefined;

/** Whether the sentence that a place is in, in folded units, asks. */
export function isAsked(view: TextView, from: number): boolean {
  const { units } = view;
  const end = Math.min(view.length, from + REACH);
  // Up to there, no sign ends it.
  let to = latest?.view === view && latest.from <= from && from <= latest.to ? latest.to : from;
  while (to < end && !ENDS.has(units[to] ?? 0)) to++;
  latest = { view, from, to };
  return to < end && units[to] === QUESTION;
}
