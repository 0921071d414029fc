import type { Re2 } from '../rules/regex/re2.ts';

/** In the extension's isolated world, where page scripts see nothing. */
const KEY = Symbol.for('gatepost.re2');

/** The script that brings RE2 to a frame leaves it here for the engine. */
export function placeRe2(re2: Re2): void {
  Reflect.set(globalThis, KEY, re2);
}

/** RE2, where it was brought to this frame. */
export function placedRe2(): Re2 | undefined {
  return Reflect.get(globalThis, KEY);
}
