import { LETTER } from './fold.ts';
import type { TextView } from './view.ts';

/** A few stems, readied for finding them inside longer words. */
type Stems<Entry> = {
  /**
   * 1 at the hash of the first four letters of a stem, `l` read as `i` and repeated ones counted once: five bits each, times
   * 0x9e3779b1, the upper 15 bits. Whoever reads a word anyway keeps that number of the last four and knows whether to ask.
   */
  readonly trigger: Uint8Array;
  /** The stem that stands in the word from `from` to `to`, each of its letters at least as often. */
  find(view: TextView, from: number, to: number): Entry | undefined;
};

export function compileStems<Entry extends { readonly word: string }>(stems: readonly Entry[]): Stems<Entry> {
  const trigger = new Uint8Array(0x8000);
  const byInitial = new Map<number, Entry[]>();
  for (const stem of stems) {
    const { word } = stem;
    trigger[Math.imul(firstFour(word), 0x9e3779b1) >>> 17] = 1;
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

function firstFour(word: string): number {
  let rolling = 0;
  let before = '';
  let letters = 0;
  for (const letter of word.replaceAll('l', 'i')) {
    if (letter === before) continue;
    before = letter;
    rolling = (rolling << 5) | (letter.charCodeAt(0) & 31);
    if (++letters === 4) break;
  }
  return rolling;
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
