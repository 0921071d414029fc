import { LETTER } from './fold.ts';
import { letterLike } from './looks.ts';
import type { TextView } from './view.ts';

/** A word whose letters are partly hidden by signs. */
export type Censored<Entry> = {
  readonly entry: Entry;
  /** How many of its letters are to be seen. */
  readonly seen: number;
  /** A lone sign that more often means something else stands for a vowel: "sh%t". */
  readonly guessed: boolean;
};

/** Readies words for finding them where signs hide some of their letters: which word the units `from` to `to` censor, if any. */
export function compileCensored<Entry extends { readonly word: string }>(
  words: readonly Entry[],
): (view: TextView, from: number, to: number) => Censored<Entry> | undefined {
  const bySize = new Map<number, Entry[]>();
  for (const entry of words) {
    // Of three letters, hiding one leaves too little to tell.
    if (!/^[a-z]{4,31}$/.test(entry.word)) continue;
    const size = sizeOf(entry.word.charCodeAt(0), entry.word.length);
    const sharing = bySize.get(size);
    if (sharing === undefined) bySize.set(size, [entry]);
    else sharing.push(entry);
  }
  const order = new Map(words.map((entry, index) => [entry, index]));

  return (view, from, to) => {
    const initial = view.units[from] === DOLLAR ? S : (view.units[from] ?? 0);
    if (initial < 97 || initial > 122 || !readPattern(view, from, to)) return undefined;
    let found: Entry | undefined;
    let place = words.length;
    for (let length = Math.max(4, shortest); length <= Math.min(longest, LONGEST); length++) {
      for (const entry of bySize.get(sizeOf(initial, length)) ?? []) {
        if (!fits(entry.word) || !matches(0, entry.word, 0)) continue;
        // Of words of several lengths, the one that stands first in the list.
        const here = order.get(entry) ?? 0;
        if (here < place) [found, place] = [entry, here];
        break;
      }
    }
    return found === undefined ? undefined : { entry: found, seen, guessed };
  };
}

const LONGEST = 31;

function sizeOf(initial: number, length: number): number {
  return initial * 32 + length;
}

// The pattern read last: its parts are letters, or runs of signs that hide between `least` and `most` letters each.
const MOST_PARTS = 64;
const letters = new Uint16Array(MOST_PARTS);
const least = new Uint8Array(MOST_PARTS);
const most = new Uint8Array(MOST_PARTS);
const onlys = new Uint8Array(MOST_PARTS);
/** The letter that a lone sign looks like. */
const reads = new Uint16Array(MOST_PARTS);
let parts = 0;
let seen = 0;
let guessed = false;
/** How many letters the word may have. */
let shortest = 0;
let longest = 0;

/** What a run of signs may hide. */
const ANYTHING = 0;
const A_VOWEL = 1;
const A_GUESSED_VOWEL = 2;

const ANY_LENGTH = 20;

function readPattern(view: TextView, from: number, to: number): boolean {
  if (to - from > MOST_PARTS) return false;
  parts = 0;
  seen = 0;
  guessed = false;
  shortest = 0;
  longest = 0;
  for (let at = from; at < to; at++) if (view.kinds[at] === LETTER || isOuterS(view, at, from, to)) seen++;
  let hidden = 0;
  let initials = false;
  for (let at = from; at < to; ) {
    const isS = isOuterS(view, at, from, to);
    if (isS || view.kinds[at] === LETTER) {
      letters[parts++] = isS ? S : (view.units[at] ?? 0);
      shortest++;
      longest++;
      at++;
      continue;
    }
    let end = at;
    while (end < to && view.kinds[end] !== LETTER && !isOuterS(view, end, from, to)) end++;
    if (at === from || !hide(view, at, end, end === to)) return false;
    hidden++;
    // "F.D.R." hides nothing.
    if (end - at === 1 && isJoint(view.units[at] ?? 0)) initials = true;
    at = end;
  }
  return hidden > 0 && hidden <= (initials ? 1 : Math.max(3, Math.min(5, seen >> 1)));
}

function hide(view: TextView, from: number, to: number, last: boolean): boolean {
  const signs = to - from;
  let length = 0;
  let [stars, dashes, crosses, curses, joints, marks, foreign] = [0, 0, 0, 0, 0, 0, 0];
  for (let at = from; at < to; at++) {
    const unit = view.units[at] ?? 0;
    if (unit < 0xdc00 || unit > 0xdfff) length++;
    if (unit === STAR) stars++;
    if (unit === HYPHEN) dashes++;
    if (unit === CROSS) crosses++;
    if (isJoint(unit)) joints++;
    if (CURSES.has(unit)) curses++;
    if (CURSES.has(unit) || MARKS.has(unit)) marks++;
    if (unit >= 128 && !isTypesetHyphen(unit)) foreign++;
  }
  if (last) {
    if (stars === signs && signs >= 3) return add(1, ANY_LENGTH, ANYTHING);
    if (stars === signs) return seen + length >= 4 && add(length, length, ANYTHING);
    if (signs >= 2 && (dashes === signs || crosses === signs)) return seen >= 2 && add(length, length, ANYTHING);
    return signs >= 3 && curses === signs && add(length, length, ANYTHING);
  }
  if (seen < 2) return false;
  const unit = view.units[from] ?? 0;
  if (signs === 1 && isJoint(unit)) return seen >= 3 && add(1, 1, A_VOWEL);
  if (signs === 1 && (unit === 0x2014 || unit === 0x2013)) {
    // "Pages a–e" are a range; "b—d" is none.
    if (view.units[from - 1] === 97 && seen === 2) return false;
    return add(1, unit === 0x2014 ? 10 : 3, ANYTHING);
  }
  if (stars + crosses === signs) {
    return seen >= 3 ? add(1, Math.max(length, 3), ANYTHING) : add(length, length, ANYTHING);
  }
  // Three dots are one sign for whoever typed them so: "f…k".
  if (signs === 3 && joints === 3 && unit === DOT && seen === 2) return add(2, 5, ANYTHING);
  if (joints === signs || (signs >= 2 && marks === signs)) {
    // "min=%s"
    guessed ||= joints === 0 && curses < signs;
    return add(length, length, ANYTHING);
  }
  const looks = signs === 1 ? (letterLike[unit] ?? 0) : 0;
  if (looks !== 0 || (signs === 1 && LONE_MARKS.has(unit))) {
    guessed = LONE_MARKS.has(unit);
    return seen >= 3 && add(1, 1, A_GUESSED_VOWEL, looks);
  }
  if (foreign !== signs || isSmallDigit(unit) || unit === BROKEN) return false;
  // "f█████g"
  if (length > 2) for (let at = from + 1; at < to; at++) if (view.units[at] !== unit) return false;
  return length > 2 ? add(length, length, ANYTHING) : add(1, 2, ANYTHING);
}

function add(fewest: number, highest: number, only: number, looks = 0): boolean {
  shortest += fewest;
  longest += highest;
  letters[parts] = 0;
  least[parts] = fewest;
  most[parts] = highest;
  onlys[parts] = only;
  reads[parts] = looks;
  parts++;
  return true;
}

/** What stands for a character that was lost: "who\ufffds". */
const BROKEN = 0xfffd;
const DOT = 46;
const STAR = 42;
const HYPHEN = 45;
const CROSS = 35;
const CURSES = unitsOf('*#@$%&!');
const MARKS = unitsOf('?+=~^');
const LONE_MARKS = unitsOf('@%&?=~^!');
const DOLLAR = 36;
const S = 115;

function unitsOf(signs: string): ReadonlySet<number> {
  return new Set([...signs].map((sign) => sign.charCodeAt(0)));
}

/** A dollar that stands for the first or last letter: "$h*t", "d*ck$". */
function isOuterS({ units, kinds }: TextView, at: number, from: number, to: number): boolean {
  if (units[at] !== DOLLAR) return false;
  return at === from ? kinds[at + 1] === LETTER : at === to - 1 && kinds[at - 1] === LETTER;
}

/** The digits of "H₂O" and "m²" hide nothing. */
function isSmallDigit(unit: number): boolean {
  return (unit >= 0x2070 && unit <= 0x2089) || unit === 0xb2 || unit === 0xb3 || unit === 0xb9;
}

/** As some set "pre‐war". */
function isTypesetHyphen(unit: number): boolean {
  return unit === 0x2010 || unit === 0x2011;
}

/** A hyphen, an underscore, a dot. */
function isJoint(unit: number): boolean {
  return unit === HYPHEN || unit === 95 || unit === 46;
}

/** What is quick to see: the second and the last letter. */
function fits(word: string): boolean {
  const second = letters[1] ?? 0;
  const last = letters[parts - 1] ?? 0;
  return (second === 0 || word.charCodeAt(1) === second) && (last === 0 || word.charCodeAt(word.length - 1) === last);
}

function matches(part: number, word: string, at: number): boolean {
  if (part === parts) return at === word.length;
  const letter = letters[part] ?? 0;
  if (letter !== 0) return word.charCodeAt(at) === letter && matches(part + 1, word, at + 1);
  const highest = Math.min(most[part] ?? 0, word.length - at);
  for (let length = least[part] ?? 0; length <= highest; length++) {
    if (mayHide(part, word, at) && matches(part + 1, word, at + length)) return true;
  }
  return false;
}

function mayHide(part: number, word: string, at: number): boolean {
  const only = onlys[part];
  if (only === ANYTHING) return true;
  const unit = word.charCodeAt(at);
  if (only === A_VOWEL) return VOWELS.has(unit);
  const looks = reads[part] ?? 0;
  if (unit === looks || (unit === 108 && looks === 105) || word.startsWith('fuck', at - 1)) return true;
  // "p@ss"
  return guessed && VOWELS.has(unit) && !word.startsWith('piss');
}

const VOWELS = unitsOf('aeiou');
