import { SPACE } from './fold.ts';
import type { TextView } from './view.ts';

// A piece is words with nothing but joining or hiding signs between and around them: "f-ck", "s***", "$hit".

/** Longer than any word with a sign between all of its letters. */
const LONGEST_PIECE = 48;

const PARTS = 1;
const LEADS = 2;
const TRAILS = 4;
const JOINS = 8;

const roles = rolesOfSigns([
  // Signs that part what stands around them, whatever they are meant for
  [`,;:/\\"“”„«»‹›…<>{}[]'`, PARTS],
  // Signs that may be a letter of the word behind them
  ['$@€£¢(§₣₲₥₱₴₩฿₵₭₦₮₳', LEADS],
  // Signs that may hide the end of the word before them
  ['*#@$%&!+-€£₲₥₱₴₩₵₭₦₮₳', TRAILS],
  // Signs that join words as often as they hide letters
  ['-‐‑–—_.()|', JOINS],
]);

function rolesOfSigns(table: readonly (readonly [signs: string, role: number])[]): Uint8Array {
  const found = new Uint8Array(0x1_0000);
  for (const [signs, role] of table) {
    for (const sign of signs) found[sign.charCodeAt(0)] = (found[sign.charCodeAt(0)] ?? 0) | role;
  }
  return found;
}

function has(view: TextView, at: number, role: number): boolean {
  return ((roles[view.units[at] ?? 0] ?? 0) & role) !== 0;
}

/** Whether the words before and after a gap could be pieces of one word. */
function joins(view: TextView, from: number, to: number): boolean {
  if (to - from > 12) return false;
  for (let at = from; at < to; at++) {
    if (view.kinds[at] === SPACE || has(view, at, PARTS)) return false;
  }
  return true;
}

/**
 * Calls back with every piece of a text that is not just a plain word, then with what its joints part it into. Whoever answers
 * true has found what it looked for, and gets no parts of that piece.
 */
export function eachPiece(view: TextView, visit: (from: number, to: number) => boolean): void {
  const { kinds, units } = view;
  const { starts, ends, digits, count } = view.words;
  for (let first = 0; first < count; ) {
    const start = starts[first] ?? 0;
    let end = ends[first] ?? 0;
    // By far most words: nothing but spaces and commas around.
    if (digits[first] === 0 && endsBefore(kinds[end], units[end]) && (start === 0 || kinds[start - 1] === SPACE)) {
      first++;
      continue;
    }
    let last = first;
    let plain = digits[first] === 0;
    while (last + 1 < count && joins(view, end, starts[last + 1] ?? 0)) {
      last++;
      end = ends[last] ?? 0;
      plain = false;
    }
    const from = leadsFrom(view, start);
    const to = trailsUntil(view, end);
    const bare = plain && from === start && to === end;
    if (!bare && (to - from > LONGEST_PIECE || !visit(from, to)) && last > first) visitParts(view, from, to, visit);
    first = last + 1;
  }
}

/** Whether a word is over before such a unit, and no piece goes on behind it. */
function endsBefore(kind: number | undefined, unit: number | undefined): boolean {
  return kind === SPACE || unit === COMMA || unit === 0;
}

const COMMA = 44;
const EXCLAMATION = 33;

function leadsFrom(view: TextView, start: number): number {
  let from = start;
  while (from > 0 && start - from < 4 && has(view, from - 1, LEADS)) from--;
  // "(see" opens a bracket where there is one to close it.
  while (from < start && view.units[from] === OPENING && isClosed(view, start)) from++;
  return from;
}

const OPENING = 40;
const CLOSING = 41;
const NEAR = 48;

function isClosed({ units, length }: TextView, start: number): boolean {
  for (let at = start; at < length && at - start < NEAR; at++) if (units[at] === CLOSING) return true;
  return false;
}

function trailsUntil({ units, length }: TextView, end: number): number {
  let to = end;
  while (to < length && to - end < 12 && ((roles[units[to] ?? 0] ?? 0) & TRAILS) !== 0) to++;
  // Mere punctuation, a dash, the start of a hashtag
  if (to - end < 2) return to > end && LONE.includes(units[end] ?? 0) ? end : to;
  while (to > end && units[to - 1] === EXCLAMATION) to--;
  return to;
}

const LONE = [...'!-#&'].map((sign) => sign.charCodeAt(0));

function visitParts(view: TextView, from: number, to: number, visit: (from: number, to: number) => boolean): void {
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && !has(view, at, JOINS)) continue;
    const whole = start === from && at === to;
    if (!whole && at - start > 2 && at - start <= LONGEST_PIECE) visit(start, at);
    start = at + 1;
  }
}
