import { PROTECTED } from '../data/profanity.ts';
import type { Grade } from '../data/profanity-grades.ts';
import type { SwearWord } from './swear-words.ts';
import { folded, type TextView } from './view.ts';

/** In folded units, end exclusive. `plain`: a whole word typed as it is, which counts inside an address too. */
export type SwearHit = {
  readonly from: number;
  readonly to: number;
  readonly plain: boolean;
  readonly sure: boolean;
  readonly grade: Grade;
};

export function hitOf({ grade, sure }: SwearWord, from: number, to: number, plain: boolean): SwearHit {
  return { from, to, plain, sure, grade };
}

/**
 * Whether a word was typed with letters that it may have: one that is a word only with its accents needs one, a spelling by ear is
 * another word with one (Hungarian "függ"), a Romance word has none of the Nordic letters ("jøder", "föder") and does not
 * end as an Italian future does ("porrà"), and neither it nor a German one has those of Slavic languages and Turkish ("hůře", "boşta").
 */
export function fits({ accented, asTyped, language }: SwearWord, view: TextView, from: number, to: number): boolean {
  const romance = language !== 'en' && language !== 'de' && language !== 'other';
  if (!accented && !asTyped && !romance && language !== 'de') return true;
  const start = view.origins[from] ?? 0;
  const end = (view.origins[to - 1] ?? start) + 1;
  if (accented) return /[^\0-\x7f]/.test(view.text.slice(start, end + 1));
  const typed = view.text.slice(start, end);
  if (asTyped) return !/[\u00c0-\u024f\u1e00-\u1eff]/.test(typed);
  return !(romance ? NOT_ROMANCE : NOT_GERMAN).test(typed);
}

/** All but a French ligature. */
const NOT_GERMAN = /[åø\u0100-\u0151\u0154-\u024f]/i;
const NOT_ROMANCE = /[åøäö\u0100-\u0151\u0154-\u024f]|[àáòù]$/i;

/** Innocent, though it holds a word of the lists or looks like one: also with signs between its letters ("A.S.S.E.S.S."). */
export function isProtected(view: TextView, from: number, to: number): boolean {
  return PROTECTED.has(folded(view, from, to).replace(SIGNS, ''));
}

const SIGNS = /[^\p{L}\p{N}]+/gu;
