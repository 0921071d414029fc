import { LETTER } from './fold.ts';
import type { TextView } from './view.ts';

/** Readies a few stems for finding them inside longer words; `true` when the word from `from` to `to` holds one. */
export function compileStems(stems: readonly string[]): (view: TextView, from: number, to: number) => boolean {
  const byStart = new Map<number, string[]>();
  const starts = new Uint8Array(0x8000);
  for (const stem of stems) {
    const start = [...stem.slice(0, 3)].reduce((sum, letter) => shift(sum, letter.charCodeAt(0)), 0);
    starts[start] = 1;
    byStart.set(start, [...(byStart.get(start) ?? []), stem]);
  }

  return (view, from, to) => {
    let rolling = 0;
    let before = 0;
    for (let at = from; at < to; at++) {
      const unit = view.units[at] ?? 0;
      if (unit === before) continue;
      before = unit;
      rolling = shift(rolling, unit);
      if (starts[rolling] !== 1) continue;
      const stemsHere = byStart.get(rolling) ?? [];
      if (stemsHere.some((stem) => standsAt(view, backBy(view, at, from), to, stem))) return true;
    }
    return false;
  };
}

/** Rolls a letter into a number of the last three, five bits each. */
function shift(rolling: number, unit: number): number {
  return ((rolling << 5) | (unit & 31)) & 0x7fff;
}

/** From the third letter of a stem back to where its first one's run starts. */
function backBy(view: TextView, at: number, from: number): number {
  let start = at;
  for (let runs = 0; runs < 2 && start > from; runs++) start = runStart(view, start, from) - 1;
  return runStart(view, Math.max(start, from), from);
}

function runStart(view: TextView, at: number, from: number): number {
  let start = at;
  while (start > from && view.units[start - 1] === view.units[at]) start--;
  return start;
}

/** Whether the stem stands here, each of its letters at least as often. */
function standsAt(view: TextView, from: number, to: number, stem: string): boolean {
  let at = from;
  for (let letter = 0; letter < stem.length; ) {
    const unit = stem.charCodeAt(letter);
    let needed = 0;
    while (letter < stem.length && stem.charCodeAt(letter) === unit) {
      letter++;
      needed++;
    }
    while (at < to && view.kinds[at] === LETTER && view.units[at] === unit) {
      at++;
      needed--;
    }
    if (needed > 0) return false;
  }
  return true;
}
