import { LETTER } from './fold.ts';
import type { TextView } from './view.ts';

/**
 * 1 where the last letters of a word may be the first of a stem: `l` and `y` read as `i`, `z` as `s`, `k` as `c`, repeated ones
 * counted once, five bits each. Whoever reads a word anyway keeps that number and knows whether to ask. `last` is indexed by the number
 * of two letters, and 0 for nearly all; `four` by that of four letters times 0x9e3779b1, the upper 15 bits; `three`, for stems that are
 * no longer, by that of three.
 */
export type Trigger = { readonly last: Uint8Array; readonly three: Uint8Array; readonly four: Uint8Array };

/** A few stems, readied for finding them inside longer words. */
type Stems<Entry> = {
  readonly trigger: Trigger;
  /** The stem that stands in the word from `from` to `to`, each of its letters at least as often. */
  find(view: TextView, from: number, to: number): Entry | undefined;
};

export function compileStems<Entry extends { readonly word: string }>(stems: readonly Entry[]): Stems<Entry> {
  const trigger = { last: new Uint8Array(0x400), three: new Uint8Array(0x8000), four: new Uint8Array(0x8000) };
  const byInitial = new Map<number, Entry[]>();
  for (const stem of stems) {
    const { word } = stem;
    const { rolling, letters } = firstFour(word);
    trigger.last[rolling & 0x3ff] = 1;
    if (letters === 4) trigger.four[Math.imul(rolling, 0x9e3779b1) >>> 17] = 1;
    else trigger.three[rolling] = 1;
    const initial = word.charCodeAt(0);
    byInitial.set(initial, [...(byInitial.get(initial) ?? []), stem]);
  }
  return {
    trigger,
    find: (view, from, to) => {
      for (let at = from; at < to; at++) {
        const unit = view.units[at] ?? 0;
        if (at > from && view.units[at - 1] === unit) continue;
        const found = byInitial.get(unit)?.find(({ word }) => standsAt(view, at, to, word));
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
}

const SOUNDS: { readonly [letter: string]: string } = { l: 'i', y: 'i', k: 'c', z: 's' };

function firstFour(word: string): { readonly rolling: number; readonly letters: number } {
  let rolling = 0;
  let before = '';
  let letters = 0;
  for (const letter of word.replace(/[lykz]/g, (sound) => SOUNDS[sound] ?? sound)) {
    if (letter === before) continue;
    before = letter;
    rolling = (rolling << 5) | (letter.charCodeAt(0) & 31);
    if (++letters === 4) break;
  }
  return { rolling, letters };
}

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
