import type { PhraseList } from './phrase-list.ts';
import { extendHash } from './view.ts';

/** Ways in which a word may be the ending-bearing form of another: so many units off its end, then `adds` (0: nothing) put on. */
export type Cuts = { count: number; readonly cut: Uint8Array; readonly adds: Uint16Array; readonly hashes: Int32Array };

export function makeCuts(): Cuts {
  return { count: 0, cut: new Uint8Array(8), adds: new Uint16Array(8), hashes: new Int32Array(8) };
}

const [C, D, E, G, I, N, S, U, X, Y, Z] = [...'cdeginsuxyz'].map((letter) => letter.charCodeAt(0));

/**
 * Fills `cuts` with what the word that ends before `to` may have come from, going by its last letters alone; `hash` is that of
 * all units from `from` on. Most words end in none of the letters and have none.
 */
export function cutEndings(units: Uint16Array, from: number, to: number, hash: number, cuts: Cuts): void {
  cuts.count = 0;
  const last = units[to - 1] ?? 0;
  if (last !== S && last !== D && last !== G && last !== X) {
    if (last >= HANGUL) cutParticle(units, from, to, hash, cuts);
    return;
  }
  if (to - from < 2) return;
  const [before, third] = [units[to - 2], units[to - 3]];
  if (to - from === 2) {
    if (last === S) add(cuts, units, to, hash, 1, 0);
  } else if (last === X) {
    if (before === U) add(cuts, units, to, hash, 1, 0);
  } else if (last === S) {
    add(cuts, units, to, hash, 1, 0);
    if (before !== E) return;
    add(cuts, units, to, hash, 2, 0);
    if (to - from < 4) return;
    if (third === I) add(cuts, units, to, hash, 3, Y);
    else if (third === C) add(cuts, units, to, hash, 3, Z);
    else if (third === Z && units[to - 4] === Z) add(cuts, units, to, hash, 3, 0);
  } else if (last === D) {
    if (before !== E) return;
    add(cuts, units, to, hash, 1, 0);
    add(cuts, units, to, hash, 2, 0);
    if (to - from < 5) return;
    if (third === I) add(cuts, units, to, hash, 3, Y);
    else if (third === units[to - 4]) add(cuts, units, to, hash, 3, 0);
  } else if (before === N && third === I && to - from > 4) {
    add(cuts, units, to, hash, 3, 0);
    add(cuts, units, to, hash, 3, E);
    if (units[to - 4] === units[to - 5]) add(cuts, units, to, hash, 4, 0);
  }
}

/** The first syllable of Korean writing. */
const HANGUL = 0xac00;
/** What Korean puts behind a noun without a space, for its part in the sentence. */
const PARTICLES: ReadonlySet<string> = new Set(
  '은 는 이 가 을 를 의 에 도 로 와 과 만 에서 에게 까지 부터 으로'.split(' '),
);

function cutParticle(units: Uint16Array, from: number, to: number, hash: number, cuts: Cuts): void {
  let particle = '';
  for (let cut = 1; cut <= 2 && to - cut > from; cut++) {
    particle = String.fromCharCode(units[to - cut] ?? 0) + particle;
    if (PARTICLES.has(particle)) add(cuts, units, to, hash, cut, 0);
  }
}

function add(cuts: Cuts, units: Uint16Array, to: number, hash: number, cut: number, adds: number | undefined): void {
  let shorter = hash;
  for (let at = 1; at <= cut; at++) shorter = Math.imul(shorter - (units[to - at] ?? 0) - 1, INVERSE) | 0;
  cuts.cut[cuts.count] = cut;
  cuts.adds[cuts.count] = adds ?? 0;
  cuts.hashes[cuts.count] = adds ? extendHash(shorter, adds) : shorter;
  cuts.count++;
}

/** Undoes the multiplication of `extendHash`: 0x01000193 × this = 1 (mod 2³²). */
const INVERSE = 0x359c449b;

/** Whether the last word of a spelling may take an ending that `cutEndings` cut: by the letters that are its own. */
export function takesEnding(list: PhraseList, spelling: number, cut: number, adds: number, ending: number): boolean {
  const to = list.from[spelling + 1] ?? 0;
  const from = (list.from[spelling] ?? 0) + (list.lastWords[spelling] ?? 0);
  const length = to - from;
  const [last, before] = [list.units[to - 1] ?? 0, list.units[to - 2] ?? 0];
  if (ending >= HANGUL) return last >= HANGUL;
  if (ending === S && cut === 1)
    return !isAllLetters(list, from, to)
      ? isFigure(last) || isLetter(last)
      : !hisses(last, before) || last === code('h');
  if (!isAllLetters(list, from, to)) return false;
  const y = last === Y && !isVowel(before) && length > 1;
  if (ending === X) return length > 3 && (before === code('a') || before === code('e'));
  if (ending === S) {
    if (adds === Y) return y;
    if (adds === Z) return length > 4;
    return hisses(last, before) || last === code('o') || (length > 5 && !isVowel(last) && last !== Y);
  }
  if (list.small[spelling] !== 1 || length < 3) return false;
  const isDouble = cut === (ending === G ? 4 : 3) && adds === 0;
  if (isDouble) return doubles(last, before, list.units[to - 3] ?? 0);
  if (ending === G) return last !== E || EYO.has(before) === (adds === 0);
  if (adds === Y) return y;
  return cut === 1 ? last === E : last !== E && !y;
}

function hisses(last: number, before: number): boolean {
  if (last === S || last === X || last === Z) return true;
  return last === code('h') && (before === C || before === S);
}

/** "plan": a consonant after a single vowel is written twice before -ing and -ed. */
function doubles(last: number, before: number, third: number): boolean {
  return DOUBLED.has(last) && isVowel(before) && !isVowel(third);
}

const DOUBLED: ReadonlySet<number> = new Set([...'bdfgklmnprtvz'].map(code));
/** Behind them, the last e of a verb stays: "agreeing", "dyeing", "canoeing". */
const EYO: ReadonlySet<number> = new Set([...'eyo'].map(code));
const VOWELS: ReadonlySet<number> = new Set([...'aeiou'].map(code));

function isVowel(unit: number): boolean {
  return VOWELS.has(unit);
}

function isLetter(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

function isFigure(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isAllLetters(list: PhraseList, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isLetter(list.units[at] ?? 0)) return false;
  return true;
}

function code(letter: string): number {
  return letter.charCodeAt(0);
}
