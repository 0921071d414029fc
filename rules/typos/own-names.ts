import { EVERYDAY } from '../data/everyday.ts';
import { NEAR_WORDS } from '../data/near-words.ts';
import { STOP_WORDS } from '../data/stop-words.ts';
import type { Span } from '../rule.ts';
import { findAddresses, isWithin } from '../text/links.ts';
import { folded, isUpper, makeView, spanOf, type TextView } from '../text/view.ts';
import { isOfTheFingers, isSlipAlone, isSlipInPhrase, slipIn } from './slip.ts';

/** A word of a text that is spelt otherwise than in one of the names, and how it should be. */
export type Misspelt = { readonly span: Span; readonly meant: string };

/** A name as it is written, its words folded and as they are written, and what stands between them. A hashtag is one word. */
type Name = {
  readonly isTag: boolean;
  readonly words: readonly string[];
  readonly written: readonly string[];
  readonly gaps: readonly string[];
};

/** A word of a name that may be mistyped. */
type Target = { readonly name: Name; readonly index: number; readonly word: string };

const MOST_LETTERS = 24;
const HASH = 35;
const UNDERSCORE = 95;
const S = 115;

/** Finds slips in names, each of which may be a hashtag, in a text; `right` are more words and names that are right as they are. */
export function compileOwnNames(
  names: readonly string[],
  right: readonly string[],
): (view: TextView) => readonly Misspelt[] {
  const read = names.flatMap(readName);
  const known = new Set([...names, ...right].flatMap(spellingsOf));
  const targets = new Map<string, Target[]>();
  /** For each first letter, the lengths that a slip may have, a bit each. */
  const lengths = new Int32Array(128);
  const seen = new Set<string>();
  for (const name of read) {
    for (const [index, word] of name.words.entries()) {
      const key = `${name.isTag ? '#' : ''}${name.words.join(' ')} ${index}`;
      if (seen.has(key) || !/^[a-z]{4,24}$/.test(word) || (name.words.length === 1 && word.length < 5)) continue;
      seen.add(key);
      const first = word.charCodeAt(0);
      lengths[first] = (lengths[first] ?? 0) | (0b111 << (word.length - 1));
      for (const gap of gapsOf(word)) targets.set(gap, [...(targets.get(gap) ?? []), { name, index, word }]);
    }
  }
  if (targets.size === 0) return () => [];

  return (view) => {
    const { starts, ends, count, digits } = view.words;
    const found: { readonly from: number; readonly misspelt: Misspelt }[] = [];
    for (let at = 0; at < count; at++) {
      const from = starts[at] ?? 0;
      const to = ends[at] ?? 0;
      const reach = lengths[view.units[from] ?? 0] ?? 0;
      if (reach === 0 || to - from > MOST_LETTERS + 2 || digits[at] === 1) continue;
      const misspelt = ((reach >> (to - from)) & 1) === 1 ? misspeltAt(view, at, to) : undefined;
      if (misspelt !== undefined) found.push({ from, misspelt });
      else if (view.units[to - 1] === S && ((reach >> (to - from - 1)) & 1) === 1) {
        const single = misspeltAt(view, at, to - 1);
        if (single !== undefined) found.push({ from, misspelt: single });
      }
    }
    if (found.length === 0) return [];
    const addresses = findAddresses(view);
    return found.filter(({ from }) => !isWithin(addresses, from)).map(({ misspelt }) => misspelt);
  };

  /** What is wrong with a word, read up to a place: all of it, or without an `s` that makes it more than one. */
  function misspeltAt(view: TextView, at: number, to: number): Misspelt | undefined {
    const from = view.words.starts[at] ?? 0;
    const whole = folded(view, from, view.words.ends[at] ?? 0);
    const word = folded(view, from, to);
    if (known.has(word) || known.has(whole) || !/^[a-z]+$/.test(word)) return undefined;
    const isTag = view.units[from - 1] === HASH;
    if (view.units[from - 1] === UNDERSCORE || view.units[whole.length + from] === UNDERSCORE) return undefined;
    if (isTag && word !== whole) return undefined;
    for (const gap of gapsOf(word)) {
      for (const target of targets.get(gap) ?? []) {
        if (isMeant(view, at, word, target, isTag)) return misspeltAs(view, from, to, whole, target);
      }
    }
    return undefined;
  }

  function isMeant(view: TextView, at: number, word: string, { name, index, word: meant }: Target, isTag: boolean) {
    const slip = name.isTag === isTag ? slipIn(word, meant) : undefined;
    if (slip === undefined) return false;
    const from = view.words.starts[at] ?? 0;
    if (isTag) return isSlipAlone(slip, word, meant) && (isOfTheFingers(slip) || humpAt(name.written[0], slip.at) >= 6);
    if (name.words.length === 1) {
      if (isCapital(name.written[0]) && !isUpper(view, from)) return false;
      return isSlipAlone(slip, word, meant) && !isOrdinary(word);
    }
    if (!isSlipInPhrase(slip, word, meant) || !standsIn(view, at, name, index)) return false;
    const phrase = name.words.toSpliced(index, 1, word);
    if (known.has(phrase.join(' '))) return false;
    // "harbor lights" is no "Harbour Lights".
    const first = at - index;
    const isWritten = name.words.some((_, place) => isUpper(view, view.words.starts[first + place] ?? 0));
    return isWritten || isOfTheFingers(slip) || !name.written.some(isCapital);
  }
}

/** How long the word is that a place of a hashtag lies in: 4 for the last letter of "DriveAcme". */
function humpAt(tag = '', at = 0): number {
  const hump = [...tag.matchAll(/\p{Lu}*[^\p{Lu}]*/gu)].find(({ 0: word, index }) => index + word.length > at);
  return hump?.[0].length ?? 0;
}

/** Whether the other words of a name stand around the one at a place. */
function standsIn(view: TextView, at: number, { words, gaps }: Name, index: number): boolean {
  const { starts, ends, count } = view.words;
  const first = at - index;
  if (first < 0 || first + words.length > count) return false;
  if (words.reduce((sum, word, place) => sum + (place === index ? 0 : word.length), 0) < 3) return false;
  return words.every((word, place) => {
    const number = first + place;
    const from = starts[number] ?? 0;
    const to = ends[number] ?? 0;
    if (place > 0) {
      const gap = from - (ends[number - 1] ?? 0) > 3 ? '' : folded(view, ends[number - 1] ?? 0, from);
      if (gap !== ' ' && gap !== '-' && gap !== gaps[place - 1]) return false;
    }
    return place === index || (to - from === word.length && folded(view, from, to) === word);
  });
}

function misspeltAs(view: TextView, from: number, to: number, whole: string, { name, index }: Target): Misspelt {
  const span = spanOf(view, name.isTag ? from - 1 : from, from + whole.length);
  const typed = view.text.slice(span.start, span.end);
  const written = name.written[index] ?? '';
  const meant = `${name.isTag ? '#' : ''}${written}${whole.slice(to - from)}`;
  if (typed.length > 3 && typed === typed.toUpperCase()) return { span, meant: meant.toUpperCase() };
  return { span, meant: isUpper(view, from) && !name.isTag ? capitalised(meant) : meant };
}

function readName(name: string): readonly Name[] {
  const trimmed = name.trim();
  const isTag = /^[#＃]/.test(trimmed);
  if (/^[@＠]/.test(trimmed) || isDomain(trimmed)) return [];
  const view = makeView(trimmed);
  const { starts, ends } = view.words;
  const isPossessive = /\p{L}[’']s$/u.test(trimmed);
  const count = view.words.count - (isPossessive ? 1 : 0);
  const numbers = Array.from({ length: count }, (_, word) => word);
  const words = numbers.map((word) => folded(view, starts[word] ?? 0, ends[word] ?? 0));
  const written = numbers.map((word) => {
    const { start, end } = spanOf(view, starts[word] ?? 0, ends[word] ?? 0);
    return trimmed.slice(start, end);
  });
  const gaps = numbers.slice(1).map((word) => folded(view, ends[word - 1] ?? 0, starts[word] ?? 0));
  if (isTag) return count === 1 ? [{ isTag, words, written, gaps }] : [];
  // What is written in one word in a hashtag: "#AcmeMotors".
  const joined = { isTag: true, words: [words.join('')], written: [written.map(capitalised).join('')], gaps: [] };
  return count === 0 ? [] : [{ isTag, words, written, gaps }, joined];
}

/** How a name may stand in a text and be right: as a whole, in one word, its words, and with "ue" for "ü". */
function spellingsOf(name: string): readonly string[] {
  return [name, name.toLowerCase().replace(/[äöüøåæœß]/g, (letter) => SPELT.get(letter) ?? letter)].flatMap((text) => {
    const view = makeView(text);
    const { starts, ends, count } = view.words;
    const words = Array.from({ length: count }, (_, word) => folded(view, starts[word] ?? 0, ends[word] ?? 0));
    return [words.join(' '), words.join(''), ...words];
  });
}

const SPELT: ReadonlyMap<string, string> = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ø', 'oe'],
  ['å', 'aa'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ß', 'ss'],
]);

function isDomain(name: string): boolean {
  return /^(?:https?:\/\/)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:\/\S*)?$/iu.test(name);
}

function isOrdinary(word: string): boolean {
  return NEAR_WORDS.has(word) || EVERYDAY.has(word) || STOP_WORDS.has(word);
}

function isCapital(word = ''): boolean {
  const [first = ''] = word;
  return first.toLowerCase() !== first;
}

function capitalised(word: string): string {
  const [first = ''] = word;
  return first.toUpperCase() + word.slice(first.length);
}

/** A word, and the word without one of its letters; the first is always right. */
function gapsOf(word: string): readonly string[] {
  const gaps = [word];
  for (let at = 1; at < word.length; at++) {
    // One of two that are the same is as good as the other.
    if (word[at] !== word[at - 1]) gaps.push(word.slice(0, at) + word.slice(at + 1));
  }
  return gaps;
}
