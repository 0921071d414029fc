import type { Span } from '../rule.ts';

/**
 * A text as numbers are read in it: digits of any script, full-width and mathematical characters, odd spaces and hyphens as their ASCII
 * equals, invisible characters left out. `origins`: where, in the text as typed, each unit starts; undefined where all are where they were.
 */
export type Plain = { readonly text: string; readonly typed: string; readonly origins: Uint32Array | undefined };

const UNKNOWN = 0;
const KEPT = 1;
const DROPPED = 2;
const SURROGATE = 3;

/** What becomes of each UTF-16 unit: one of the above, or the ASCII code that stands for it. Filled as characters turn up. */
const fates = new Uint8Array(0x1_0000);

/**
 * Whether the unit at a place, from 128 on, reads as something else or nothing. A dash between words and a joiner between emoji are
 * as they are: only what stands beside a letter or a digit of a number counts.
 */
export function readsOtherwise(text: string, at: number, code: number): boolean {
  const fate = fateOf(code);
  if (fate === KEPT) return false;
  if (fate > HYPHEN || fate === SURROGATE) return true;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (fate === SPACE || fate === HYPHEN) {
    if (isNumeric(before) || isNumeric(after) || (isCapital(before) && isCapital(after))) return true;
    // "030 – 901820"
    return before === SPACE && after === SPACE && isDigit(text.charCodeAt(at - 2)) && isDigit(text.charCodeAt(at + 2));
  }
  return isAscii(before) || isAscii(after);
}

const SPACE = 32;
const HYPHEN = 45;

/** Digits of any script, and the signs of numbers up to the digits. */
function isNumeric(code: number): boolean {
  if (code < 128) return code >= 40 && code <= 57;
  const fate = fateOf(code);
  return fate >= 48 && fate <= 57;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Between two of them goes a group of an IBAN. */
function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isAscii(code: number): boolean {
  return code > SPACE && code < 128;
}

function fateOf(code: number): number {
  const fate = fates[code] ?? KEPT;
  return fate === UNKNOWN ? learn(code) : fate;
}

/** A text that holds nothing to be read differently, as it is. */
export function asTyped(text: string): Plain {
  return { text, typed: text, origins: undefined };
}

/** A text that holds something to be read differently. */
export function makePlain(typed: string): Plain {
  const units = new Uint16Array(typed.length);
  const origins = new Uint32Array(typed.length + 1);
  let length = 0;
  for (let at = 0; at < typed.length; at++) {
    const code = typed.charCodeAt(at);
    const fate = code >= 128 && readsOtherwise(typed, at, code) ? fateOf(code) : KEPT;
    if (fate === DROPPED) continue;
    origins[length] = at;
    const mathematical = fate === SURROGATE ? mathematicalAt(typed, at) : 0;
    if (mathematical > 0) at++;
    units[length++] = mathematical > 0 ? mathematical : fate <= SURROGATE ? code : fate;
  }
  origins[length] = typed.length;
  return { text: stringOf(units.subarray(0, length)), typed, origins };
}

/** The span, in the text as typed, of a stretch of the plain one; widened to whole graphemes by `graphemes`. */
export function typedSpan({ typed, origins }: Plain, from: number, to: number, graphemes: () => Intl.Segments): Span {
  const start = origins?.[from] ?? from;
  const last = origins?.[to - 1] ?? to - 1;
  const end = last + ((typed.codePointAt(last) ?? 0) > 0xffff ? 2 : 1);
  const first = isPlainBoundary(typed, start) ? undefined : graphemes().containing(start);
  const beyond = isPlainBoundary(typed, end) ? undefined : graphemes().containing(end);
  return {
    start: first?.index ?? start,
    end: beyond === undefined || beyond.index === end ? end : beyond.index + beyond.segment.length,
  };
}

/** Below U+0300 nothing joins its neighbour but CR and LF. */
function isPlainBoundary(text: string, index: number): boolean {
  if (index <= 0 || index >= text.length) return true;
  const before = text.charCodeAt(index - 1);
  const after = text.charCodeAt(index);
  return before < 0x300 && after < 0x300 && !(before === 13 && after === 10);
}

function learn(code: number): number {
  const fate = judge(code);
  fates[code] = fate;
  return fate;
}

function judge(code: number): number {
  // Mathematical letters and digits, U+1D400 to U+1D7FF, all start with this one.
  if (code === 0xd835) return SURROGATE;
  if (code >= 0xd800 && code <= 0xdfff) return KEPT;
  const character = String.fromCharCode(code);
  if (/\p{Nd}/u.test(character)) return 48 + digitOf(code);
  if (/\p{Zs}/u.test(character)) return 32;
  if (/[\p{Pd}\u2212]/u.test(character)) return 45;
  if (/\p{Cf}/u.test(character)) return DROPPED;
  if (RAISED.test(character)) return KEPT;
  const folded = character.normalize('NFKC');
  return folded.length === 1 && folded.charCodeAt(0) < 128 ? folded.charCodeAt(0) : KEPT;
}

/** "m²" and "note¹" are no numbers. */
const RAISED = /[\u00aa\u00b2\u00b3\u00b9\u00ba\u2070-\u209f]/;

/** Digits of a script stand in a row of ten. */
function digitOf(code: number): number {
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCharCode(code - before - 1))) before++;
  return before % 10;
}

function mathematicalAt(text: string, at: number): number {
  const point = text.codePointAt(at) ?? 0;
  if (point <= 0xffff) return 0;
  const folded = String.fromCodePoint(point).normalize('NFKC');
  return folded.length === 1 && folded.charCodeAt(0) < 128 ? folded.charCodeAt(0) : 0;
}

/** In pieces, because a function takes only so many arguments. */
function stringOf(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += 4096) text += String.fromCharCode(...units.subarray(at, at + 4096));
  return text;
}
