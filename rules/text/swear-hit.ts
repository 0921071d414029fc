import { type Grade, PROTECTED } from '../data/profanity.ts';
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

/** Whether a word that is one only with its accents was typed with one. */
export function fits({ accented }: SwearWord, view: TextView, from: number, to: number): boolean {
  if (!accented) return true;
  const start = view.origins[from] ?? 0;
  return /[^\0-\x7f]/.test(view.text.slice(start, (view.origins[to - 1] ?? start) + 2));
}

/** Innocent, though it holds a word of the lists or looks like one. */
export function isProtected(view: TextView, from: number, to: number): boolean {
  return PROTECTED.has(folded(view, from, to));
}
