import type { Span } from '../rule.ts';
import { findAddress } from './address.ts';
import { findBirthDate } from './birth-date.ts';
import { findCards } from './card.ts';
import { CLASSES, type Class } from './classes.ts';
import { findCoordinates } from './coordinates.ts';
import { findEmail, findHiddenEmail } from './email.ts';
import type { Hit } from './hit.ts';
import { findIban } from './iban.ts';
import { findIdentityNumber } from './identity-numbers.ts';
import { findIpv4, findIpv6 } from './ip.ts';
import { findMedicalFacts, findRecordNumber } from './medical.ts';
import { findPassport } from './passport.ts';
import { makePhoneFinder } from './phone.ts';
import { typedSpan } from './plain.ts';
import { findPlate } from './plate.ts';
import { type NumberRun, type Scan, scan } from './scan.ts';

/** A find, where it stands in the text as typed. */
export type Find = { readonly class: Class; readonly what: string | undefined; readonly span: Span };

/** How many places of one text are looked at closely. What lies beyond is more than a person writes. */
const MOST_LOOKS = 4000;

/** The personal data in a text, in its order, each place as one class. What is found depends on its paragraph alone. */
export function findPersonalData(
  typed: string,
  region: string,
  wanted: ReadonlySet<string>,
  isOwn: (kind: Class, written: string) => boolean,
): readonly Find[] {
  const seen = scan(typed);
  const { text } = seen.plain;
  const hits = [...findByNumbers(seen, region), ...findBySigns(seen), ...findMedicalFacts(text)];
  if (hits.length === 0) return [];
  let segments: Intl.Segments | undefined;
  const graphemes = () => {
    segments ??= new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(typed);
    return segments;
  };
  return withoutOverlaps(hits, text.length)
    .filter((hit) => wanted.has(hit.class) && !isOwn(hit.class, text.slice(hit.from, hit.to)))
    .map(({ class: kind, from, to, what }) => ({
      class: kind,
      what,
      span: typedSpan(seen.plain, from, to, graphemes),
    }));
}

function findBySigns({ plain: { text }, ats, brackets, colons }: Scan): readonly Hit[] {
  return [
    ...ats.slice(0, MOST_LOOKS).flatMap((at) => findEmail(text, at) ?? []),
    ...brackets.slice(0, MOST_LOOKS).flatMap((at) => findHiddenEmail(text, at) ?? []),
    ...colons.slice(0, MOST_LOOKS).flatMap((at) => findIpv6(text, at) ?? []),
  ];
}

function findByNumbers({ plain: { text }, runs }: Scan, region: string): readonly Hit[] {
  const findPhones = makePhoneFinder(region);
  const hits: Hit[] = [];
  let looks = 0;
  for (const run of runs) {
    if (looks > MOST_LOOKS) break;
    if (run.digits >= 12) hits.push(...findCards(text, run));
    if (run.digits >= 7) hits.push(...findPhones(text, run));
    for (const from of groupsOf(text, run)) {
      if (looks++ > MOST_LOOKS) break;
      hits.push(...findAt(text, from, run, region));
    }
  }
  return hits;
}

/** What starts at one group of digits of a run, or at the letters that stand before it. */
function findAt(text: string, from: number, run: NumberRun, region: string): readonly Hit[] {
  const hits: (Hit | undefined)[] = [findAddress(text, from)];
  const { digits, to } = run;
  const words = startsOfWords(text, from);
  if (digits >= 4 && to - from >= 7) hits.push(findIpv4(text, from));
  if (words.length > 0) {
    hits.push(findIban(text, from));
    if (digits >= 4) hits.push(...words.map((word) => findIdentityNumber(text, word, region)));
    if (digits >= 5) hits.push(...words.flatMap((word) => [findPassport(text, word), findRecordNumber(text, word)]));
  }
  if (words.length > 0 || isCapital(text, endOfDigits(text, from))) {
    hits.push(...[from, ...words].map((word) => findPlate(text, word)));
  }
  if (digits >= 5) hits.push(findPassport(text, from), findRecordNumber(text, from));
  if (digits >= 3) hits.push(findBirthDate(text, from));
  if (digits >= 6) hits.push(findIdentityNumber(text, from, region), findCoordinates(text, from));
  return hits.flatMap((hit) => hit ?? []);
}

/** Where each group of digits of a run starts. */
function groupsOf(text: string, { from, to }: NumberRun): readonly number[] {
  const starts = [from];
  for (let at = from + 1; at < to && starts.length < MOST_LOOKS; at++) {
    if (isDigit(text.charCodeAt(at)) && !isDigit(text.charCodeAt(at - 1))) starts.push(at);
  }
  return starts;
}

function endOfDigits(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** Where words start that may belong to the number at a place: "AB12", "QQ 12", "B-AB 12". None without capitals, save right before it. */
function startsOfWords(text: string, from: number): readonly number[] {
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
