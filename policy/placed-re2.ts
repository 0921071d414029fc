import { bringRe2, type Re2 } from '../rules/regex/re2.ts';

/** In the extension's isolated world, where page scripts see nothing. */
const KEY = Symbol.for('gatepost.re2');

/** The script that brings RE2 to a frame leaves it here for the engine. */
export function placeRe2(re2: Re2): void {
  Reflect.set(globalThis, KEY, re2);
}

/** RE2, where that script has run. */
export function placedRe2(): Re2 | undefined {
  return Reflect.get(globalThis, KEY);
}

/** How often somebody is asked at the most: a worker that dies takes the question along, and asking again wakes another one. */
const QUESTIONS = 4;

/** Makes RE2 known to this frame; `ask` has it left here. Rejects where it does not come. */
export async function fetchRe2(ask: () => Promise<unknown>): Promise<void> {
  let answer: unknown;
  for (let question = 0; question < QUESTIONS; question++) {
    answer = await ask().catch((error: unknown) => error);
    const re2 = placedRe2();
    if (re2 !== undefined) return bringRe2(re2);
  }
  throw new Error('The background could not bring RE2.', { cause: answer });
}
