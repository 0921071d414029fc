import { SPACE } from './fold.ts';
import { folded, type TextView } from './view.ts';

/** Words with nothing but joining or hiding signs between and around them: "f-ck", "s***", "$hit". In folded units. */
export type Piece = { readonly from: number; readonly to: number };

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
  ['$@€£¢', LEADS],
  // Signs that may hide the end of the word before them
  ['*#@$%&!+-€£', TRAILS],
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
export function eachPiece(view: TextView, visit: (piece: Piece) => boolean): void {
  const { starts, ends, digits, count } = view.words;
  for (let first = 0; first < count; ) {
    let last = first;
    let plain = digits[first] === 0;
    while (last + 1 < count && joins(view, ends[last] ?? 0, starts[last + 1] ?? 0)) {
      last++;
      plain = false;
    }
    const from = leadsFrom(view, starts[first] ?? 0);
    const to = trailsUntil(view, ends[last] ?? 0);
    const whole = { from, to };
    const bare = plain && from === starts[first] && to === ends[last];
    if (!bare && (to - from > LONGEST_PIECE || !visit(whole)) && last > first) {
      for (const part of partsOf(view, whole)) if (part.to - part.from <= LONGEST_PIECE) visit(part);
    }
    first = last + 1;
  }
}

function leadsFrom(view: TextView, start: number): number {
  let from = start;
  while (from > 0 && start - from < 4 && has(view, from - 1, LEADS)) from--;
  return from;
}

function trailsUntil(view: TextView, end: number): number {
  let to = end;
  while (to < view.length && to - end < 12 && has(view, to, TRAILS)) to++;
  if (to === end) return end;
  const run = folded(view, end, to);
  // Mere punctuation, a dash, the start of a hashtag
  if (/^[!\-+#&]?$|^!+$/.test(run)) return end;
  return run.endsWith('!') ? end + run.replace(/!+$/, '').length : to;
}

function partsOf(view: TextView, { from, to }: Piece): readonly Piece[] {
  const parts: Piece[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && !has(view, at, JOINS)) continue;
    if (at - start > 2) parts.push({ from: start, to: at });
    start = at + 1;
  }
  return parts.length > 1 ? parts : [];
}
