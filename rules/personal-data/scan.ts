import { rawUnits } from '../text/raw.ts';
import { asTyped, makePlain, type Plain, readsOtherwise } from './plain.ts';

/** Where something could be, seen in one pass over a text. Positions are units of the plain text. */
export type Scan = {
  readonly plain: Plain;
  /** Digits, with what may stand between the digits of one number. */
  readonly runs: readonly NumberRun[];
  /** Each `@`. */
  readonly ats: readonly number[];
  /** Each bracket that may stand around an "at". */
  readonly brackets: readonly number[];
  /** The first colon of each word that holds two. */
  readonly colons: readonly number[];
};

/** A number as it may be written, from its first digit to its last, end exclusive. */
export type NumberRun = { readonly from: number; readonly to: number; readonly digits: number };

const OTHER = 0;
const DIGIT = 1;
const AT = 2;
const COLON = 3;
const BRACKET = 4;
const KINDS = new Uint8Array(128);
for (let code = 48; code <= 57; code++) KINDS[code] = DIGIT;
KINDS[64] = AT;
KINDS[58] = COLON;
for (const bracket of '([{<') KINDS[bracket.charCodeAt(0)] = BRACKET;

/** What may stand between two digits of one number: up to three of these. */
const JOINERS: ReadonlySet<number> = new Set([...' -./()_'].map((sign) => sign.charCodeAt(0)));
const MOST_JOINERS = 3;

/** "(at)", "( at )", "[@]", "(ät)" */
const AFTER_BRACKET: ReadonlySet<number> = new Set([...'aA @äÄ'].map((sign) => sign.charCodeAt(0)));

/** Looks through a text once. A text without digits and signs costs hardly more than reading it. */
export function scan(typed: string): Scan {
  const runs: NumberRun[] = [];
  const ats: number[] = [];
  const brackets: number[] = [];
  const colons: number[] = [];
  const units = rawUnits(typed);
  for (let at = 0; at < typed.length; at++) {
    const code = units[at] ?? 0;
    if (code >= 128) {
      if (readsOtherwise(typed, at, code)) return scanAgain(makePlain(typed));
      continue;
    }
    const kind = KINDS[code];
    if (kind === OTHER) continue;
    at = note(typed, at, kind, { runs, ats, brackets, colons });
  }
  return { plain: asTyped(typed), runs, ats, brackets, colons };
}

type Notes = {
  readonly runs: NumberRun[];
  readonly ats: number[];
  readonly brackets: number[];
  readonly colons: number[];
};

function scanAgain(plain: Plain): Scan {
  const notes: Notes = { runs: [], ats: [], brackets: [], colons: [] };
  const { text } = plain;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? KINDS[code] : OTHER;
    if (kind !== OTHER) at = note(text, at, kind, notes);
  }
  return { plain, ...notes };
}

/** Takes down what starts at a place, and answers the last place of it. */
function note(text: string, at: number, kind: number | undefined, notes: Notes): number {
  switch (kind) {
    case DIGIT: {
      const run = readRun(text, at);
      notes.runs.push(run);
      return run.to - 1;
    }
    case AT:
      notes.ats.push(at);
      return at;
    case COLON: {
      const last = notes.colons.at(-1) ?? -1;
      if (!isSecondColonNear(text, at) || (last >= 0 && isOneWord(text, last, at))) return at;
      notes.colons.push(at);
      return at;
    }
    default:
      if (AFTER_BRACKET.has(text.charCodeAt(at + 1))) notes.brackets.push(at);
      return at;
  }
}

function readRun(text: string, from: number): NumberRun {
  let to = from;
  let digits = 0;
  for (let at = from, joiners = 0; joiners <= MOST_JOINERS; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      digits++;
      to = at + 1;
      joiners = 0;
    } else if (JOINERS.has(code)) joiners++;
    else break;
  }
  return { from, to, digits };
}

/** A word of an IPv6 address has at most four hexadecimal digits before the next colon. */
function isSecondColonNear(text: string, at: number): boolean {
  for (let next = at + 1; next <= at + 5; next++) {
    const code = text.charCodeAt(next);
    if (code === 58) return true;
    if (!isHex(code)) return false;
  }
  return false;
}

function isOneWord(text: string, from: number, to: number): boolean {
  if (to - from > 45) return false;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) !== 58 && !isHex(text.charCodeAt(at))) return false;
  return true;
}

function isHex(code: number): boolean {
  return (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 102);
}
