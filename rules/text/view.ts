import type { Span } from '../rule.ts';
import { DIGIT, fold, foldLookalikes, LETTER, makeRoom, type Room } from './fold.ts';
import { ownUnits, rawUnits } from './raw.ts';

/**
 * What rules see of a text: its folded units and the words in them. Positions are indices of folded units until `spanOf`
 * turns them into a span of the text as typed. A word is a run of letters and digits, as long as it gets.
 */
export type TextView = {
  readonly text: string;
  readonly units: Uint16Array;
  readonly kinds: Uint8Array;
  readonly origins: Uint32Array;
  readonly length: number;
  readonly words: Words;
  /** Cuts the text into graphemes, on demand. */
  readonly graphemes: () => Intl.Segments;
};

/** Parallel lists, one place a word. */
type Words = {
  readonly count: number;
  readonly starts: Uint32Array;
  /** Exclusive. */
  readonly ends: Uint32Array;
  /** `hashUnits` of each word. */
  readonly hashes: Int32Array;
  /** 1 where the word holds a digit. */
  readonly digits: Uint8Array;
};

/** A view, and how many words its arrays hold. */
type Workspace = { readonly room: Room; words: Words };

let latest: TextView | undefined;
const kept: Workspace = { room: makeRoom(0), words: makeWords(0) };

/**
 * The view of a text. All rules of one check ask for the same one, so the latest is kept; it is good until the view of
 * another text is asked for, which is written over it.
 */
export function viewOf(text: string): TextView {
  if (latest?.text !== text) latest = read(text, rawUnits(text), kept);
  return latest;
}

/** A view that is not kept: for the words of a policy, which must not displace the draft's. */
export function makeView(text: string): TextView {
  return read(text, ownUnits(text), { room: makeRoom(text.length), words: makeWords(text.length) });
}

function read(text: string, raw: Uint16Array, space: Workspace): TextView {
  const { room } = space;
  const length = fold(text, raw, room);
  if (space.words.starts.length < mostWords(length)) space.words = makeWords(length);
  let segments: Intl.Segments | undefined;
  return {
    text,
    units: room.units,
    kinds: room.kinds,
    origins: room.origins,
    length,
    words: findWords(room, length, space.words),
    graphemes: () => {
      segments ??= new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text);
      return segments;
    },
  };
}

function mostWords(length: number): number {
  return (length >> 1) + 1;
}

function makeWords(length: number): Words {
  const most = mostWords(length);
  return {
    count: 0,
    starts: new Uint32Array(most),
    ends: new Uint32Array(most),
    hashes: new Int32Array(most),
    digits: new Uint8Array(most),
  };
}

/** The span, in the text as typed, of the folded units `from` to `to` (exclusive), widened to whole graphemes. */
export function spanOf(view: TextView, from: number, to: number): Span {
  const start = view.origins[from] ?? 0;
  const last = view.origins[to - 1] ?? start;
  const end = last + ((view.text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1);
  return widen(view, start, end);
}

/** A range of the text as typed, widened to whole graphemes. */
export function widen(view: TextView, start: number, end: number): Span {
  return { start: graphemeStart(view, start), end: graphemeEnd(view, end) };
}

/** Continues the hash of a run of units with further ones, so that a word's hash can grow into a phrase's. */
export function hashUnits(units: Uint16Array, from: number, to: number, seed = 0): number {
  let hash = seed;
  for (let index = from; index < to; index++) hash = extendHash(hash, units[index] ?? 0);
  return hash;
}

/** `hashUnits` of the first `to` units of a folded text. */
export function hashText(text: string, to: number): number {
  let hash = 0;
  for (let index = 0; index < to; index++) hash = extendHash(hash, text.charCodeAt(index));
  return hash;
}

/** Continues a hash with one more unit. */
export function extendHash(hash: number, unit: number): number {
  return (Math.imul(hash, 0x01000193) + unit + 1) | 0;
}

/** The folded units `from` to `to` as a string. */
export function folded(view: TextView, from: number, to: number): string {
  // By far most of these are a few units long, where gluing beats spreading.
  let text = '';
  for (let at = from; at < to && at < view.length; at++) text += String.fromCharCode(view.units[at] ?? 0);
  return text;
}

/** Where a new word starts inside a word by the looks of it: "ProjectFalcon", "HTMLPage", "Phase2". Empty for most words. */
export function humps(view: TextView, from: number, to: number): readonly number[] {
  const found: number[] = [];
  for (let index = from + 1; index < to; index++) {
    const digitsMeet = (view.kinds[index] === DIGIT) !== (view.kinds[index - 1] === DIGIT);
    const rises = isUpper(view, index) && !isUpper(view, index - 1);
    const lastOfCapitals =
      isUpper(view, index) && isUpper(view, index - 1) && index + 1 < to && isLower(view, index + 1);
    if (digitsMeet || rises || lastOfCapitals) found.push(index);
  }
  return found;
}

/** Whether the letter behind a unit was typed as a capital. */
export function isUpper(view: TextView, index: number): boolean {
  const code = view.text.charCodeAt(view.origins[index] ?? 0);
  if (code < 128) return code >= 65 && code <= 90;
  return (caseOf(view, index) & UPPER) !== 0;
}

/** Whether the letter behind a unit was typed small. Scripts without case are neither. */
export function isLower(view: TextView, index: number): boolean {
  const code = view.text.charCodeAt(view.origins[index] ?? 0);
  if (code < 128) return code >= 97 && code <= 122;
  return (caseOf(view, index) & LOWER) !== 0;
}

const UPPER = 1;
const LOWER = 2;
/** What has been learned of characters beyond ASCII, by their code point. */
const cases = new Map<number, number>();

/** Titles ("ǅ") are both. */
function caseOf(view: TextView, index: number): number {
  const point = view.text.codePointAt(view.origins[index] ?? 0) ?? 0;
  const known = cases.get(point);
  if (known !== undefined) return known;
  const character = String.fromCodePoint(point);
  const isCapital = character.toLowerCase() !== character;
  const isSmall = character.toUpperCase() !== character;
  const made = (isCapital ? UPPER : 0) | (isSmall ? LOWER : 0);
  cases.set(point, made);
  return made;
}

function findWords({ units, kinds }: Room, length: number, words: Words): Words {
  const { starts, ends, hashes, digits } = words;
  let count = 0;
  for (let index = 0; index < length; index++) {
    let kind = kinds[index];
    if (kind !== LETTER && kind !== DIGIT) continue;
    const start = index;
    let hash = 0;
    let seen = 0;
    let digit = 0;
    do {
      const unit = units[index] ?? 0;
      hash = extendHash(hash, unit);
      seen |= unit;
      if (kind === DIGIT) digit = 1;
      index++;
      kind = kinds[index];
      // Behind the last unit, no kind is a word's.
    } while (kind === LETTER || kind === DIGIT);
    if (seen >= 128) {
      foldLookalikes(units, start, index);
      hash = hashUnits(units, start, index);
    }
    starts[count] = start;
    ends[count] = index;
    hashes[count] = hash;
    digits[count] = digit;
    count++;
  }
  return { ...words, count };
}

function graphemeStart(view: TextView, index: number): number {
  return isPlainBoundary(view.text, index) ? index : (view.graphemes().containing(index)?.index ?? index);
}

function graphemeEnd(view: TextView, index: number): number {
  if (isPlainBoundary(view.text, index)) return index;
  const grapheme = view.graphemes().containing(index);
  return grapheme === undefined || grapheme.index === index ? index : grapheme.index + grapheme.segment.length;
}

/** Below U+0300 nothing joins its neighbour but CR and LF, so most boundaries need no segmenter. */
function isPlainBoundary(text: string, index: number): boolean {
  if (index <= 0 || index >= text.length) return true;
  const before = text.charCodeAt(index - 1);
  const after = text.charCodeAt(index);
  return before < 0x300 && after < 0x300 && !(before === 13 && after === 10);
}
