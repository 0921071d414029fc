import { firstNames } from '../text/first-names.ts';
import { isAmong, type Label, labelBefore, NUMBERED, THINGS, withoutAccents } from './label.ts';
import { isInThrees, isMobile, isNorthAmerican } from './phone-shapes.ts';
import {
  CALLED_AFTER,
  COUNTED,
  COUNTED_BEFORE,
  COUNTED_BEFORE_ELSEWHERE,
  COUNTED_ELSEWHERE,
  COUNTED_OR_DATED,
  JOINED_NUMBER,
  LABELLED,
  MERE_NUMBER,
  NUMBERED_SO_CALLED,
  OTHER_NUMBERS_ELSEWHERE,
  PHONE_WORDS,
  WORDS_ELSEWHERE,
} from './phone-words.ts';

/** Where a number stands that may be a phone's: what the words around it say. */
export type Circumstances = {
  readonly isCalled: boolean;
  /** By a word of a language that is spoken in `REGIONS_ELSEWHERE`. */
  readonly isCalledElsewhere: boolean;
  readonly isOther: boolean;
  readonly isAlone: boolean;
  readonly before: string;
  readonly after: string;
};

/** What the words around a number say of it. `isListed`: one before it in the same list is a phone's. */
export function tell(
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

/** Whether a number is written as many are that are no phone's, and stands where one of those would not: "Fontanero: 934 738 297". */
export function isPlaced(written: string, { before, after }: Circumstances, region: string): boolean {
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
  return firstNames().has(withoutAccents(name.toLowerCase()));
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
