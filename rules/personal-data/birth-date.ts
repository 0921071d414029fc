import { type Hit, isWord, textAfter, textBefore } from './hit.ts';

const MONTHS =
  'jan(?:uary|vier|uar)?|jän(?:ner)?|feb(?:ruary|ruar)?|f[ée]v(?:rier|ereiro)?|febrero|febbraio|mar(?:ch|s|zo|ço)?|märz|mrz|apr(?:il|ile)?|avr(?:il)?|abr(?:il)?|may|mai|mayo|maggio|maio|jun[ei]?|juin|junio|giu(?:gno)?|junho|jul[iy]?|juil(?:let)?|julio|lug(?:lio)?|julho|aug(?:ust)?|août|aout|ago(?:sto)?|sep(?:t(?:ember|embre|iembre)?)?|set(?:tembre|embro)?|oct(?:ober|obre|ubre)?|okt(?:ober)?|ott(?:obre)?|out(?:ubro)?|nov(?:ember|embre|iembre|embro)?|dec(?:ember)?|déc(?:embre)?|dez(?:ember|embro)?|dic(?:iembre|embre)?|ene(?:ro)?|gen(?:naio)?|janeiro|januari|februari|maart|mei|augustus';
const NUMERIC = /(?:\d{1,2}([./-])\d{1,2}\1(?:(?:19|20)\d{2}|\d{2})|(?:19|20)\d{2}([./-])\d{1,2}\2\d{1,2})(?!\d)/y;
const DAY_FIRST = new RegExp(
  String.raw`\d{1,2}(?:st|nd|rd|th|er|º|\.)?[ -](?:of |de |di )?(?:${MONTHS})\.?,?[ -](?:de |del |di )?(?:19|20)\d{2}(?!\d)`,
  'iuy',
);
const DAY_SECOND = /\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d{2}(?!\d)/iuy;
const MONTH_BEFORE = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${MONTHS})\.? $`, 'iu');

/** The word that makes a date somebody's birthday, up to a few words before it. A company's founding is no birth. */
const BIRTH =
  /(?<![\p{L}\p{N}])(?:born|d\.?o\.?b\.?|date[ _-]of[ _-]birth|birth[ -]?date|birth[ -]?day|b-day|bday|geb\.?|geboren|geburtsdatum|geburtstag|né|née|nés|date de naissance|naissance|nacid[oa]|nació|naci|fecha de nacimiento|nacimiento|nat[oa]|data di nascita|nascita|nascid[oa]|nasceu|nasci|data de nascimento|nascimento|geboortedatum|geb\.? datum)(?![\p{L}\p{N}])[^\d\n\t|.!?]{0,32}[.:]?\s?$/iu;
const BIRTH_AFTER =
  /^,?\s?(?:\((?:dob|d\.o\.b\.|birth ?date|geb\.?)\)|is (?:my|his|her|their) (?:birth ?day|birth ?date|date of birth|dob)\b|\((?:date of birth|dob)\))/iu;
/** "our company was born on …": what is founded. */
const FOUNDED =
  /(?<![\p{L}\p{N}])(?:company|brand|agency|firm|business|start-?up|project|product|app|store|shop|studio|team|club|band|label|magazine|movement|idea|website|blog|podcast|firma|marke|idee|unternehmen|entreprise|marque|empresa|marca|azienda|projet|proyecto|projeto|progetto) (?:was|is|were|wurde|ist|est|a été|es|fue|é|foi|è|è stat[oa]|nació|nasceu) ?(?:born|geboren|née?|nacid[oa]|nascid[oa]|nat[oa])?[^\d\n]{0,12}$/iu;

/** A part of each of those words. Most dates are nobody's birthday, and the months are a long pattern, which is long in the making. */
const MAY_BE_BIRTH = /born|d\.?o\.?b|birth|b-?day|geb|né|nais|naci|nat[oa]|nasc/i;
/** How far such a word may stand before and behind the first digit of a day, in UTF-16 units. */
const BIRTH_BEFORE = 72;
const BIRTH_BEHIND = 80;

/** Whether a day and a month in words stand at a place, or a day and its year, and it may be one of a birth. Costs next to nothing. */
export function mayBeDate(text: string, from: number): boolean {
  if (!hasYearBehind(text, from) || !mayBeBirth(text, from)) return false;
  DAY_FIRST.lastIndex = from;
  DAY_SECOND.lastIndex = from;
  return DAY_FIRST.test(text) || DAY_SECOND.test(text);
}

function mayBeBirth(text: string, from: number): boolean {
  return MAY_BE_BIRTH.test(text.slice(Math.max(0, from - BIRTH_BEFORE), from + BIRTH_BEHIND));
}

/** No year of a date stands farther behind the first digit of its day, in UTF-16 units. */
const FARTHEST_YEAR = 26;

/** Whether a year of this century or the last one may begin behind a place. */
function hasYearBehind(text: string, from: number): boolean {
  for (let at = from + 1; at < from + FARTHEST_YEAR; at++) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 45) continue;
    const first = text.charCodeAt(at + 1);
    if (first === ONE ? text.charCodeAt(at + 2) === NINE : first === TWO && text.charCodeAt(at + 2) === ZERO)
      return true;
  }
  return false;
}

const ZERO = 48;
const ONE = 49;
const TWO = 50;
const NINE = 57;

/** A date with its year that the words beside it call a day of birth. */
export function findBirthDate(text: string, from: number): Hit | undefined {
  if (!mayStartDate(text, from) || !mayBeBirth(text, from) || isWord(text, from - 1)) return undefined;
  const date = dateAt(text, from);
  if (date === undefined) return undefined;
  const before = textBefore(text, date.from, 56);
  if ((!BIRTH.test(before) || FOUNDED.test(before)) && !BIRTH_AFTER.test(textAfter(text, date.to, 40)))
    return undefined;
  // "…, died 22 April 2019": who is dead has no data to protect, and what is posted is history.
  if (
    /^[ ,;(–-]{0,3}(?:and )?(?:died|passed away|deceased|dead|†|gest(?:\.|orben)|verst(?:\.|orben)|mort[eoa]?|d.c.d|muri|fallec|falec|morr|overleden)(?!\p{L}{4})/iu.test(
      textAfter(text, date.to, 16),
    )
  )
    return undefined;
  return { class: 'birth-date', ...date };
}

/** Whether the digits at a place can be a day, a month or the year of "1985-03-12". Most numbers are longer, or stand by themselves. */
function mayStartDate(text: string, from: number): boolean {
  let end = from;
  while (end - from < 5 && isDigit(text.charCodeAt(end))) end++;
  const after = text.charCodeAt(end);
  return end - from <= 2 || (end - from === 4 && (after === DASH || after === DOT || after === SLASH));
}

const DASH = 45;
const DOT = 46;
const SLASH = 47;

function isDigit(code: number): boolean {
  return code >= ZERO && code <= 57;
}

function dateAt(text: string, from: number): { readonly from: number; readonly to: number } | undefined {
  for (const pattern of [NUMERIC, DAY_FIRST]) {
    pattern.lastIndex = from;
    const date = pattern.exec(text)?.[0];
    if (date !== undefined) return isDay(date) ? { from, to: from + date.length } : undefined;
  }
  DAY_SECOND.lastIndex = from;
  const rest = DAY_SECOND.exec(text)?.[0];
  const month = rest === undefined ? undefined : MONTH_BEFORE.exec(textBefore(text, from, 14))?.[0];
  return rest === undefined || month === undefined ? undefined : { from: from - month.length, to: from + rest.length };
}

/** Whether the numbers of a date can be a day and a month. */
function isDay(date: string): boolean {
  const numbers = (date.match(/\d+/g) ?? []).map(Number);
  if (numbers.length < 3) return (numbers[0] ?? 0) >= 1 && (numbers[0] ?? 0) <= 31;
  const [first = 0, second = 0, third = 0] = numbers;
  const [one, other] = first > 31 ? [second, third] : [first, second];
  return one >= 1 && other >= 1 && Math.min(one, other) <= 12 && Math.max(one, other) <= 31;
}
