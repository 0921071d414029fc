import type { Span } from '../rule.ts';
import { findAddress, mayBeAddress } from './address.ts';
import { findBirthDate, mayBeDate } from './birth-date.ts';
import { findCards } from './card.ts';
import { CLASSES, type Class } from './classes.ts';
import { findCoordinates } from './coordinates.ts';
import { findEmail, findHiddenEmail, findSpokenEmails } from './email.ts';
import type { Exact, Hit } from './hit.ts';
import { findIban } from './iban.ts';
import { findIdentityNumber } from './identity-numbers.ts';
import { findIpv4, findIpv6 } from './ip.ts';
import { findMedicalFacts, findRecordNumber } from './medical.ts';
import { findPassport } from './passport.ts';
import { makePhoneFinder } from './phone.ts';
import { typedSpan } from './plain.ts';
import { findPlate } from './plate.ts';
import { type NumberRun, type Scan, scan } from './scan.ts';

/**
 * A find, where it stands in the text as typed. `unread`: there was more in the text than may be looked at, so that nobody knows
 * what is in it; it stands for all of the text.
 */
export type Find = { readonly class: Class | 'unread'; readonly what: Exact | undefined; readonly span: Span };

/**
 * How much work one text may cost: a number that is no more than a number costs 1, one that has to be looked at closely `CLOSE_LOOK`
 * (some 5 µs). What lies beyond is more than a person writes, and is said to be unread.
 */
export const MOST_WORK = 16_000;
const CLOSE_LOOK = 8;
const MOST_SIGNS = 2500;

/** The personal data in a text, in its order, each place as one class. What is found depends on its paragraph alone. */
export function findPersonalData(
  typed: string,
  region: string,
  wanted: ReadonlySet<string>,
  isOwn: (kind: Class, written: string) => boolean,
): readonly Find[] {
  const seen = scan(typed);
  const { text } = seen.plain;
  const numbers = findByNumbers(seen, region);
  const facts = findMedicalFacts(text);
  const hits = [...numbers.hits, ...findBySigns(seen), ...findSpokenEmails(text), ...facts.hits];
  const isUnread =
    numbers.work > MOST_WORK || (numbers.isSpent && wanted.has('phone')) || hasMoreSigns(seen) || facts.isSpent;
  const unread: readonly Find[] = isUnread
    ? [{ class: 'unread', what: undefined, span: { start: 0, end: typed.length } }]
    : [];
  if (hits.length === 0) return unread;
  let segments: Intl.Segments | undefined;
  const graphemes = () => {
    segments ??= new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(typed);
    return segments;
  };
  const read = withoutOverlaps(hits, text.length)
    .filter((hit) => wanted.has(hit.class) && !isOwn(hit.class, text.slice(hit.from, hit.to)))
    .map(({ class: kind, from, to, what }) => ({
      class: kind,
      what,
      span: typedSpan(seen.plain, from, to, graphemes),
    }));
  return isUnread ? [...unread, ...read] : read;
}

function findBySigns({ plain: { text }, ats, brackets, colons }: Scan): readonly Hit[] {
  if (ats.length + brackets.length + colons.length === 0) return [];
  return [
    ...ats.slice(0, MOST_SIGNS).flatMap((at) => findEmail(text, at) ?? []),
    ...brackets.slice(0, MOST_SIGNS).flatMap((at) => findHiddenEmail(text, at) ?? []),
    ...colons.slice(0, MOST_SIGNS).flatMap((at) => findIpv6(text, at) ?? []),
  ];
}

function hasMoreSigns({ ats, brackets, colons }: Scan): boolean {
  return Math.max(ats.length, brackets.length, colons.length) > MOST_SIGNS;
}

/** How much the numbers of a text cost, in the unit of `MOST_WORK`: what tests of the worst texts count. */
export function countWork(typed: string, region: string): number {
  return findByNumbers(scan(typed), region).work;
}

function findByNumbers(
  { plain: { text }, runs }: Scan,
  region: string,
): { readonly hits: readonly Hit[]; readonly work: number; readonly isSpent: boolean } {
  const phones = makePhoneFinder(region);
  const hits: Hit[] = [];
  let work = 0;
  for (const run of runs) {
    if (work > MOST_WORK) break;
    work++;
    if (run.digits >= FEWEST_OF_PHONE) {
      work += CLOSE_LOOK;
      if (run.digits >= FEWEST_OF_CARD) hits.push(...findCards(text, run));
      hits.push(...phones.find(text, run));
    }
    for (let from = run.from; from < run.to && work <= MOST_WORK; from = nextGroup(text, from, run.to)) {
      work++;
      // In a long row of single digits none starts a number of its own.
      if (run.digits > LONG_ROW && endOfDigits(text, from) === from + 1) continue;
      const words = startsOfWords(text, from);
      if (isMere(text, from, run, words)) continue;
      work += CLOSE_LOOK;
      for (const hit of findAt(text, from, words, run, region)) if (hit !== undefined) hits.push(hit);
    }
  }
  return { hits, work, isSpent: phones.isSpent() };
}

const LONG_ROW = 60;
const FEWEST_OF_PHONE = 7;
const FEWEST_OF_CARD = 12;

/** Whether a number can be nothing but itself: a few digits, with no name and no letters beside it. Most are. */
function isMere(text: string, from: number, run: NumberRun, words: readonly number[]): boolean {
  if (run.digits >= 5 || isShortestIp(text, run) || words.length > 0 || isCapital(text, endOfDigits(text, from)))
    return false;
  return !isDegree(text, from) && !mayBeAddress(text, from) && !mayBeDate(text, from);
}

/** "8.8.8.8" */
function isShortestIp(text: string, { from, to }: NumberRun): boolean {
  return to - from === 7 && text[from + 1] === '.' && text[from + 3] === '.' && text[from + 5] === '.';
}

function isDegree(text: string, from: number): boolean {
  return text[endOfDigits(text, from)] === '°';
}

/** What starts at one group of digits of a run, or at the letters that stand before it. */
function findAt(
  text: string,
  from: number,
  words: readonly number[],
  { digits, from: start, to }: NumberRun,
  region: string,
): readonly (Hit | undefined)[] {
  const hits = [findAddress(text, from)];
  if (digits >= 4 && to - from >= 7) hits.push(findIpv4(text, from));
  if (words.length > 0) {
    hits.push(findIban(text, from));
    for (const word of words) hits.push(findIdentityNumber(text, word, region));
  }
  const isAmongLetters = words.length > 0 || isCapital(text, endOfDigits(text, from));
  for (const word of isAmongLetters || digits >= 5 ? [from, ...words] : []) {
    hits.push(findPassport(text, word), findRecordNumber(text, word));
    if (isAmongLetters) hits.push(findPlate(text, word));
  }
  hits.push(findBirthDate(text, from));
  if (digits >= 6) hits.push(findIdentityNumber(text, from, region));
  if ((digits >= 6 && from === start) || isDegree(text, from)) hits.push(findCoordinates(text, from));
  return hits;
}

/** Where the next group of digits starts, or the end. */
function nextGroup(text: string, from: number, to: number): number {
  let at = endOfDigits(text, from);
  while (at < to && !isDigit(text.charCodeAt(at))) at++;
  return at;
}

function endOfDigits(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** Where words start that may belong to the number at a place: "AB12", "QQ 12", "B-AB 12". None without capitals, save right before it. */
function startsOfWords(text: string, from: number): readonly number[] {
  if (!isLetter(text.charCodeAt(from - 1)) && !isCapital(text, from - 2)) return NO_WORDS;
  const starts: number[] = [];
  let at = from;
  for (let joined = true; starts.length < 3; joined = false) {
    const sign = text.charCodeAt(at - 1);
    const end = sign === 32 || sign === 45 || sign === 58 ? at - 1 : at;
    let start = end;
    while (end - start < 7 && isLetter(text.charCodeAt(start - 1))) start--;
    const isShort = end - start <= (end === at && joined ? 6 : 3);
    if (start === end || !isShort || !(isCapital(text, start) || end === from)) break;
    starts.push(start);
    at = start;
  }
  return starts;
}

const NO_WORDS: readonly number[] = [];

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122;
}

/** A capital at a place, or after a space or hyphen there. */
function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const letter = code === 32 || code === 45 ? text.charCodeAt(at + 1) : code;
  return letter >= 65 && letter <= 90;
}

/** One find a place: the class that comes first in the list, the longer of one class. In the order of the text. */
function withoutOverlaps(hits: readonly Hit[], length: number): readonly Hit[] {
  const taken = new Uint8Array(length);
  return hits
    .toSorted((a, b) => rank(a) - rank(b) || b.to - b.from - (a.to - a.from) || a.from - b.from)
    .filter(({ from, to }) => {
      if (taken.subarray(from, to).includes(1)) return false;
      taken.fill(1, from, to);
      return true;
    })
    .sort((a, b) => a.from - b.from);
}

function rank({ class: kind }: Hit): number {
  return CLASSES.indexOf(kind);
}
