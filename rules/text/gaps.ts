import { SPACE } from './fold.ts';
import type { TextView } from './view.ts';

/** Farther apart, in folded units, words make no phrase. */
export const LONGEST_GAP = 12;

const JOINS = 1;
/** Stands before what it marks out: an opening quote or bracket. */
const OPENS = 2;
const CLOSES = 4;
/** Either: straight quotes, and what marks words as bold, slanted or code. */
const MARKS = 8;
const HASH = 16;
const PICTURE = 32;

const ROLES = rolesOf([
  ["-‐‑–_'./·*", JOINS],
  ['(["“„«‹‘‚', OPENS],
  [')]"”“»›', CLOSES],
  ["*_~`'", MARKS],
  ['#', HASH],
]);

function rolesOf(table: readonly (readonly [signs: string, role: number])[]): Uint8Array {
  const roles = new Uint8Array(0x1_0000);
  for (const [signs, role] of table) {
    for (const sign of signs) roles[sign.charCodeAt(0)] = (roles[sign.charCodeAt(0)] ?? 0) | role;
  }
  // Emoji: pictures of the basic plane, and both halves of those of the supplementary one
  for (let unit = 0x2600; unit <= 0x27bf; unit++) roles[unit] = PICTURE;
  for (let unit = 0x2b00; unit <= 0x2bff; unit++) roles[unit] = PICTURE;
  for (let unit = 0xd83c; unit <= 0xd83e; unit++) roles[unit] = PICTURE;
  for (let unit = 0xdc00; unit <= 0xdfff; unit++) roles[unit] = PICTURE;
  return roles;
}

/**
 * Whether the words on both sides of a gap may be words of one phrase: what is between them is nothing, spaces, a line break,
 * one joining sign, the sign of a hashtag, emoji, or what opens a quotation, a bracket or a bold word.
 */
export function isPlainGap(view: TextView, from: number, to: number): boolean {
  if (to - from > LONGEST_GAP) return false;
  if (to - from === 1 && view.units[from] === 32) return true;
  let spaces = 0;
  let breaks = 0;
  let signs = 0;
  let all = -1;
  let any = 0;
  for (let at = from; at < to; at++) {
    const unit = view.units[at] ?? 0;
    if (view.kinds[at] === SPACE) {
      spaces++;
      if (unit === 10) breaks++;
      continue;
    }
    const role = ROLES[unit] ?? 0;
    if (role === 0) return false;
    signs++;
    all &= role;
    any |= role;
  }
  if (breaks > 1) return false;
  if (signs === 0) return true;
  if (signs === 1 && (all & JOINS) !== 0) {
    if (spaces === 0) return true;
    if (breaks === 1 && HYPHENS.has(view.units[from] ?? 0)) return true;
  }
  // A lone sign among spaces is an apostrophe, an asterisk or a dash of something else.
  if (signs === 1 && (all & (OPENS | HASH | PICTURE)) === 0 && !standsAtWord(view, from, to)) return false;
  if ((any & ~(OPENS | CLOSES | MARKS | HASH | PICTURE | JOINS)) !== 0) return false;
  return isMarkup(view, from, to);
}

/**
 * Whether a gap is what a phrase has there: its signs, with or without spaces, or its first ones and then what may stand between any
 * two words. `own`: the signs, without spaces.
 */
export function isOwnGap(view: TextView, from: number, to: number, own: string): boolean {
  if (to - from > LONGEST_GAP) return false;
  let breaks = 0;
  let seen = 0;
  let rest = from;
  for (let at = from; at < to; at++) {
    if (view.kinds[at] === SPACE) {
      if (view.units[at] === 10) breaks++;
    } else if (seen < own.length && isSameSign(view.units[at] ?? 0, own.charCodeAt(seen))) {
      seen++;
      rest = at + 1;
    } else break;
  }
  return breaks < 2 && seen === own.length && isPlainGap(view, rest, to);
}

/** The quotation marks that somebody types are those of his keyboard. */
function isSameSign(unit: number, own: number): boolean {
  return unit === own || (isQuote(unit) && isQuote(own));
}

function isQuote(unit: number): boolean {
  return unit === 39 || unit === 34 || ((ROLES[unit] ?? 0) & (OPENS | CLOSES)) !== 0;
}

const HYPHENS: ReadonlySet<number> = new Set([0x2d, 0x2010]);

/** Whether a sign touches the word after the gap, as one that opens something does. */
function standsAtWord(view: TextView, from: number, to: number): boolean {
  return view.kinds[to - 1] !== SPACE && view.kinds[from] === SPACE;
}

/** Whether every sign opens or marks something, and what closes something is followed by what opens the next. */
function isMarkup(view: TextView, from: number, to: number): boolean {
  let closed = false;
  for (let at = from; at < to; at++) {
    if (view.kinds[at] === SPACE) continue;
    const role = ROLES[view.units[at] ?? 0] ?? 0;
    if ((role & (OPENS | MARKS | HASH | PICTURE | CLOSES)) === 0) return false;
    if ((role & (OPENS | MARKS)) !== 0) closed = false;
    else if ((role & CLOSES) !== 0) closed = true;
  }
  return !closed;
}
