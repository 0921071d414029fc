import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/core/es6';
import { FIRST_NAMES } from '../data/first-names.ts';
import { type Hit, isInLink, isJoined, isWord, textAfter, textBefore } from './hit.ts';
import { isAmong, type Label, labelBefore, NUMBERED, THINGS, withoutAccents } from './label.ts';
import { phoneMetadata } from './phone-metadata.ts';
import {
  CALLED_AFTER,
  COUNTED,
  COUNTED_BEFORE,
  COUNTED_BEFORE_ELSEWHERE,
  COUNTED_ELSEWHERE,
  COUNTED_OR_DATED,
  COUNTED_SURELY,
  JOINED_NUMBER,
  LABELLED,
  MERE_NUMBER,
  NEVER,
  NUMBERED_SO_CALLED,
  OTHER_NUMBERS_ELSEWHERE,
  PHONE_WORDS,
  REGIONS_ELSEWHERE,
  SELDOM,
  WORDS_ELSEWHERE,
} from './phone-words.ts';
import type { NumberRun } from './scan.ts';

const FEWEST = 7;
const MOST = 15;
/** The longest way to write one: fifteen digits, most of them by themselves. */
const LONGEST = 40;
/** How often one text may ask the library, at some 35 µs each. */
const MOST_ASKED = 200;

/** Finds phone numbers in the runs of one text. Keeps count, so that no text costs more than `MOST_ASKED` questions. */
export type PhoneFinder = {
  readonly find: (text: string, run: NumberRun) => readonly Hit[];
  /** Whether there were more questions than may be asked, so that numbers went unread. */
  readonly isSpent: () => boolean;
};

/** `region`: whose national numbers are known without a word that says what they are, ISO 3166-1 alpha-2. */
export function makePhoneFinder(region: string): PhoneFinder {
  let asked = 0;
  let last: Hit | undefined;
  const read: Read = (number, country) => {
    if (asked++ > MOST_ASKED) return 'no';
    return readNumber(number, country);
  };
  return {
    find: (text, run) => {
      if (run.digits < FEWEST || (run.digits > MOST * 2 && run.to - run.from > LONGEST * 2)) return [];
      // "Cell: 2125550142 / 2125550143": the word is for both.
      let isListed = last !== undefined && followsInList(text, last, run);
      return stretches(text, run).flatMap((stretch) => {
        const hit = findIn(text, stretch, isListed, region, read);
        isListed = hit !== undefined;
        last = hit;
        return hit ?? [];
      });
    },
    isSpent: () => asked > MOST_ASKED,
  };
}

/** "Call 2125550142, 2125550143 or 2125550144": the word is for all that are written alike. */
function followsInList(text: string, { from, to }: Hit, run: NumberRun): boolean {
  if (run.from - to > LONGEST_LINK) return false;
  const isLink = /^(?:\s?[,;&|]\s?(?:or\s|and\s)?|\s(?:or|and|oder|und|ou|et|o|y|e|of|en)\s)[+(]{0,2}$/i.test(
    text.slice(to, run.from),
  );
  if (!isLink) return false;
  return shapeOf(text.slice(from, to)) === shapeOf(text.slice(run.from, run.to));
}

const LONGEST_LINK = 7;

function shapeOf(written: string): string {
  return written.replace(/^[+(]+/, '').replace(/\d/g, '0');
}

/** Whether the number is that of a thing, whatever word for phones stands further ahead. Not "call to order …". */
function isOfThingBefore(before: string, { word, from, isNumber }: Label): boolean {
  const ahead = before.slice(0, from);
  const isThings = isAmong(word, THINGS, NUMBERED, NUMBERED_SO_CALLED);
  // "Numéro de …", "n° d’…": of a thing, whatever else is called a number.
  const isNumberOf = /\b(?:n[uú]m[eé]ro|n[°º]|no\.)\s(?:d[aeiou]l?l?a?\s|d['’])?$/iu.test(ahead);
  // A client's number is called in English, and is that of an account in "numéro de client".
  if ((isNumber && isThings) || (isNumberOf && (isThings || /^cliente?$/.test(word)))) return true;
  return THINGS.has(word) && !/(?:\b(?:for|to|and|your|my|our)\s|\/)$/i.test(ahead);
}

/** Whether a thing that has a number is spoken of. */
function isAboutThings(before: string): boolean {
  if (/number/i.test(before)) return true;
  const said = before.toLowerCase().split(/[^\p{L}]+/u);
  return said.some((word) => isAmong(word.replace(/s$/, ''), THINGS, NUMBERED, NUMBERED_SO_CALLED, COUNTED_OR_DATED));
}

/** "Booking: …", "Réservation : …": who writes so wants to be called. */
function isInvited(before: string): boolean {
  return /(?:booking|r.serva(?:tion)?)s?\s?:\s*$/i.test(before);
}

/** "212-555-0142 is our item code" */
function isSaidOfThing(after: string): boolean {
  const what = /^\s(?:is|was)\s(?:an?|the|our|my|your|his|her|their)\s(\p{L}+)/iu.exec(after)?.[1];
  return what !== undefined && isAmong(what.toLowerCase(), THINGS, NUMBERED, NUMBERED_SO_CALLED);
}

type Read = (number: string, country: string) => 'valid' | 'possible' | 'no';
type Stretch = { readonly from: number; readonly to: number };

const answers = new Map<string, ReturnType<Read>>();

/** What the library makes of a number. It is asked once for each: texts are read again at every key. */
function readNumber(number: string, country: string): ReturnType<Read> {
  const key = `${country}${number}`;
  const known = answers.get(key);
  if (known !== undefined) return known;
  if (answers.size > 1000) answers.clear();
  const options = { extract: false, ...(isSupported(country) && { defaultCountry: country }) };
  const parsed = parsePhoneNumberFromString(number, options, phoneMetadata());
  const answer = parsed === undefined ? 'no' : parsed.isValid() ? 'valid' : parsed.isPossible() ? 'possible' : 'no';
  answers.set(key, answer);
  return answer;
}

function isSupported(country: string): country is CountryCode {
  return Object.hasOwn(phoneMetadata().countries, country);
}

/** The run with the sign before it, whole and cut where two numbers may meet: "030 901820 / 030 901821". */
function stretches(text: string, { from, to }: NumberRun): readonly Stretch[] {
  const parts: Stretch[] = [];
  let start = from;
  for (const gap of text.slice(from, to).matchAll(/ [/-] | {2,}|_|(?<=\d{4})[/](?=\d{4}|[(]?\d{3}[-. )])/g)) {
    parts.push({ from: start, to: from + gap.index });
    start = from + gap.index + gap[0].length;
  }
  if (start === from) return [withSign(text, { from, to })];
  parts.push({ from: start, to });
  const whole = withSign(text, { from, to });
  const isList = parts.filter((part) => countDigits(text, part) >= FEWEST).length > 1;
  return isList ? parts.map((part) => withSign(text, part)) : [whole];
}

function withSign(text: string, { from, to }: Stretch): Stretch {
  const sign = /[(]?\+[ (]?$|[(]$/.exec(text.slice(Math.max(0, from - 3), from))?.[0] ?? '';
  return { from: from - sign.length, to };
}

function countDigits(text: string, { from, to }: Stretch): number {
  return text.slice(from, to).replace(/\D/g, '').length;
}

function isNeverOne(written: string, region: string): boolean {
  if (!NEVER.test(written)) return false;
  // How numbers of eight or nine digits are written in pairs or threes where that would be a date or a sum elsewhere. Five pairs are how
  // France writes them, with dots too, though the first three make a date.
  return !/^(?:(?:DK|NO)\d\d(?:-\d\d){3}|ES[6-9]\d\d(?:\.\d\d){3}|(?!DK|NO|ES)\p{Lu}*0[1-9](?:[./-]\d\d){4})$/u.test(
    region + written,
  );
}

/** Three groups of three are how some write their numbers, and how anybody writes millions, though seldom to the last one. */
function isInThrees(written: string, region: string): boolean {
  return /^(?:ES[6-9]|PT[29]|PL[1-9]|CZ[2-9])\d\d \d{3} (?!000)\d{3}$/.test(region + written);
}

/** Whether digits in one piece begin as mobile numbers do where no zero comes first. */
function isMobile(written: string, region: string): boolean {
  return /^(?:(?:ES[67]|PT9|PL[4-8]|CZ[67]|CL9|PE9)\d{8}|(?:IT3|IN[6-9]|GR6|CO3)\d{9}|NO[49]\d{7}|(?:CN1|BR[1-9])\d{10})$/.test(
    region + written,
  );
}

function isSeldomOne(written: string, region: string): boolean {
  return SELDOM.test(written) && !isInThrees(written, region);
}

/** National numbers of other regions, asked for only where a word says that it is a phone's. */
const OTHER_REGIONS = ['US', 'GB', 'DE', 'FR', 'ES', 'IT', 'BR', 'IN', 'NL', 'AU', 'MX', 'JP', 'CH', 'AT', 'BE', 'PT'];

/** What the words around a number say of it. `isListed`: one before it in the same list is a phone's. */
function tell(
  before: string,
  after: string,
  isListed: boolean,
): Pick<Circumstances, 'isCalled' | 'isCalledElsewhere' | 'isOther'> {
  const label = labelBefore(before);
  const isOfThing =
    isOfThingBefore(before, label) || [JOINED_NUMBER, COUNTED_BEFORE].some((words) => words.test(before));
  const isCalledElsewhere = !isOfThing && WORDS_ELSEWHERE.test(before);
  const isCalled =
    isListed ||
    isCalledElsewhere ||
    LABELLED.test(before) ||
    (!isOfThing && (PHONE_WORDS.test(before) || MERE_NUMBER.test(before))) ||
    CALLED_AFTER.test(after);
  const isOther =
    !isCalled &&
    (isOfThing ||
      label.isId ||
      (isAmong(label.word, THINGS, NUMBERED, COUNTED_OR_DATED) && !isInvited(before)) ||
      /[#$€£¥₹=]\s?$/.test(before) ||
      OTHER_NUMBERS_ELSEWHERE.test(before) ||
      isSaidOfThing(after) ||
      COUNTED.test(after) ||
      COUNTED_ELSEWHERE.test(after) ||
      // "06 12 23 31 45 + 7" are drawn.
      /^\s?\+\s?\d{1,2}(?!\d)/.test(after));
  return { isCalled, isCalledElsewhere, isOther };
}

function findIn(text: string, stretch: Stretch, isListed: boolean, region: string, read: Read): Hit | undefined {
  if (
    isJoined(text, stretch.from - 1) ||
    (text[stretch.from - 1] === '_' && isWord(text, stretch.from - 2)) ||
    (/[\d:.,_]$/.test(text.slice(Math.max(0, stretch.from - 1), stretch.from)) &&
      /\d[:.,_]?$/.test(text.slice(Math.max(0, stretch.from - 2), stretch.from)))
  ) {
    return undefined;
  }
  const whole = text.slice(stretch.from, stretch.to);
  // Most are dates, and need no words to be known for what they are.
  if (!whole.includes(' ') && isNeverOne(whole, region)) return undefined;
  const before = textBefore(text, stretch.from, 44);
  const after = textAfter(text, stretch.to, 24);
  if ((isJoined(after, 0) || /^(?:[:.,]\d|%)/.test(after)) && !/^x\d/i.test(after)) return undefined;
  const told = tell(before, after, isListed);
  if (isInLink(text, stretch.from)) return undefined;
  if (COUNTED_SURELY.test(after) && /^[\d .,]+$/.test(whole)) return undefined;
  if (!told.isCalled && isSeldomOne(whole, region)) return undefined;
  const isAlone = before.trim() === '' && /^\s*$/.test(after);
  for (const { from, to } of shortened(text, stretch)) {
    const written = text.slice(from, to);
    if (judge(written, { ...told, isAlone, before, after }, region, read)) {
      return { class: 'phone', from: from + leadingBracket(written), to: to + extension(text, to) };
    }
  }
  return undefined;
}

/** The stretch itself, then without its last groups, then without its first: a number may stand beside it. */
function shortened(text: string, { from, to }: Stretch): readonly Stretch[] {
  const all: Stretch[] = [{ from, to }];
  const written = text.slice(from, to);
  if (LIKE_CARD.test(written)) return [];
  const gaps = [...written.slice(0, LONGEST * 2).matchAll(/ \(?/g)].map((gap) => gap.index);
  const last = gaps.at(-1);
  const before = gaps.at(-2);
  const first = gaps[0];
  if (last !== undefined) all.push({ from, to: from + last });
  if (before !== undefined) all.push({ from, to: from + before });
  if (first !== undefined && !written.includes('+')) all.push({ from: from + first + 1, to });
  return all.filter((part) => part.to - part.from <= LONGEST);
}

/** A card's number has more digits than any phone's, and part of it is none either, whether or not its check digit is right. */
const LIKE_CARD = /^\d{4}([ .-])\d{4}\1\d{4}\1\d{4}$/;

type Circumstances = {
  readonly isCalled: boolean;
  /** By a word of a language that is spoken in `REGIONS_ELSEWHERE`. */
  readonly isCalledElsewhere: boolean;
  readonly isOther: boolean;
  readonly isAlone: boolean;
  readonly before: string;
  readonly after: string;
};

function judge(written: string, circumstances: Circumstances, region: string, read: Read): boolean {
  const { isCalled, isCalledElsewhere, isOther, isAlone } = circumstances;
  const digits = written.replace(/\D/g, '');
  if (digits.length < FEWEST || digits.length > MOST + 2 || /^(\d)\1+$/.test(digits)) return false;
  // "EAN 4 006381 333931": after such a word, two zeros are no sign of a country.
  if (isOther && !/^\(?\s?\+/.test(written)) return false;
  const number = written.replace(/\(0\)/, ' ').replace(/^\s*\(?\s*00(?=[1-9])/, '+');
  if (/^\(?\s?\+/.test(number)) {
    if (/^\+?0/.test(number.replace(/[^\d+]/g, ''))) return false;
    // Mexico's mobile numbers had a 1 behind the country's until 2019, and many still write it.
    const answer = read(`+${number.replace(/\D/g, '').replace(/^521(?=\d{10}$)/, '52')}`, region);
    return answer === 'valid' || (answer === 'possible' && (isCalled || digits.length >= 10));
  }
  const bare = written.replace(/^\((?!.*\))/, '');
  if (isNeverOne(bare, region) || (isSeldomOne(bare, region) && !isCalled)) return false;
  const isMere = !isAlone && !isPlaced(written, circumstances, region) && !isWrittenLikeOne(written, digits, region);
  if (!isCalled && isMere) return false;
  if (isNorthAmerican(region) && NORTH_AMERICAN.test(written)) return true;
  const national = read(number, region);
  if (national === 'valid') return true;
  if (!isCalled && !/^\(?0/.test(written)) return false;
  if (national === 'possible' && /^\(?\d{3}\)?[ .-]?\d{3}[ .-]\d{4}$|^0\d{3,4} ?\d{3} ?\d{3,4}$/.test(written))
    return true;
  if (!isCalled && !isAlone) return false;
  if (/^\d{3}[-. ]\d{4}$/.test(written)) return true;
  const others = isCalledElsewhere ? REGIONS_ELSEWHERE : OTHER_REGIONS;
  return digits.length >= 8 && others.some((other) => other !== region && read(number, other) === 'valid');
}

/** An area code and an exchange, neither of which starts with 0 or 1; areas yet to be assigned count. */
const NORTH_AMERICAN = /^\(?(?:1[-. ]{0,2})?\(?[2-9]\d{2}\)?[-. ]{0,2}[2-9]\d{2}[-. ]?\d{4}$/;

/** With the brackets, groups and leading zero of its region, so that it is no mere amount. */
function isWrittenLikeOne(written: string, digits: string, region: string): boolean {
  if (isNorthAmerican(region))
    return /^\(?(?:\+?1[-. ]{0,2})?\(?\d{3}\)?[-. /]{1,3}\d{3}[-. ]{1,3}\d{4}$|^\(?(?:1[-. ])?\(\d{3}\) ?\d{3}[-. ]?\d{4}$|^1?[-. ]?\d{3}[-.]\d{7}$/.test(
      written,
    );
  if (/^\(?0/.test(written)) return digits.length >= 8;
  if (ZERO_FIRST.has(region)) return false;
  return digits.length >= 8 && /\d[ .-]\d/.test(written) && !/^\d{1,3}(?:[ .]\d{3})+$/.test(written);
}

/** Where whoever writes a number without the country's code begins it with a zero: "20 40 60 80 100" is a list. */
const ZERO_FIRST: ReadonlySet<string> = new Set('FR DE GB AT CH NL BE SE FI IE AU NZ JP'.split(' '));

function isNorthAmerican(region: string): boolean {
  return region === 'US' || region === 'CA' || region === 'PR';
}

function leadingBracket(written: string): number {
  return written.startsWith('(') && !written.includes(')') ? 1 : 0;
}

/** Whether a number is written as many are that are no phone's, and stands where one of those would not: "Fontanero: 934 738 297". */
function isPlaced(written: string, { before, after }: Circumstances, region: string): boolean {
  const isThrees = isInThrees(written, region);
  const isNational = isThrees || isMobile(written, region);
  if (!isNational && !(isNorthAmerican(region) && /^[2-9]\d{2}[2-9]\d{6}$/.test(written))) return false;
  if (!/^\s?(?:$|[.!,;)\n])/.test(after) || COUNTED_BEFORE_ELSEWHERE.test(before)) return false;
  if (isAboutThings(before) && !isInvited(before)) return false;
  if (isThrees) return /\p{L}\s?[:,]?\s$/u.test(before);
  if (isBehindName(before) || (isNational && /\s(?:es|é|è|je|jest|to)\s$/u.test(before))) return true;
  // "You asked for a plumber: Hector, 5035550142", but not "MRN: 5035550142".
  return (isNational ? /\p{L}\s?[:,]\s?$|\p{sc=Han}$/u : /\p{L} [^\n]*\p{Ll}\s?[:,]\s?$/u).test(before);
}

/** "Babysitter: Chiara 3466632918" */
function isBehindName(before: string): boolean {
  const name = /(?<!\p{L})\p{Lu}\p{Ll}+(?= $)/u.exec(before)?.[0];
  if (name === undefined) return false;
  firstNames ??= new Set(FIRST_NAMES.trim().split(/\s+/));
  return firstNames.has(withoutAccents(name.toLowerCase()));
}

let firstNames: ReadonlySet<string> | undefined;

/** How long the extension is that follows: "x123", "ext. 12", "Durchwahl 3". */
function extension(text: string, to: number): number {
  return (
    /^,? ?(?:x|ext\.?|extension|poste|durchwahl|dw\.?|доб\.?) ?\d{1,6}(?!\d)/iu.exec(textAfter(text, to, 24))?.[0]
      .length ?? 0
  );
}
