import { CARD_ISSUERS } from '../data/card-issuers.ts';
import { wordSet } from '../text/word-set.ts';
import { isTradeItem, passesLuhn } from './checksums.ts';
import { type Hit, isInLink, isJoined, textAfter, textBefore } from './hit.ts';
import { isAmong, labelBefore, THINGS } from './label.ts';
import { OTHER_NUMBERS_ELSEWHERE } from './phone-words.ts';
import type { NumberRun } from './scan.ts';

const FEWEST = 12;
const MOST = 19;

/**
 * Payment card numbers: of a network's range and length, with Luhn's check digit, in one piece or in groups with one kind of sign between
 * them. The networks' documented test numbers count: whoever reads them can't tell.
 */
export function findCards(text: string, run: NumberRun): readonly Hit[] {
  const hits: Hit[] = [];
  for (let from = run.from; from < run.to; ) {
    const to = endOfCard(text, from, run.to);
    if (to !== undefined && !isNamedOtherwise(text, from, to) && !isInLink(text, from)) {
      hits.push({ class: 'card', from, to });
      from = to;
    } else from = endOfDigits(text, from);
    while (from < run.to && !isDigit(text, from)) from++;
  }
  return hits;
}

/** Where a card number ends that starts at a place. */
function endOfCard(text: string, from: number, last: number): number | undefined {
  const first = endOfDigits(text, from);
  if (first - from > MOST || first - from < 4) return undefined;
  if (isJoined(text, from - 1) || text[from - 1] === '+' || isGroupBefore(text, from)) return undefined;
  const sign = text[first] ?? '';
  let digits = text.slice(from, first);
  let sizes = `${first - from}`;
  let to = first;
  let best = isCard(digits, sizes) && !isJoined(text, to) ? to : undefined;
  while (first - from < 7 && text[to] === sign && to < last && isDigit(text, to + 1)) {
    const end = endOfDigits(text, to + 1);
    digits += text.slice(to + 1, end);
    sizes += ` ${end - to - 1}`;
    to = end;
    if (digits.length > MOST) break;
    if (isCard(digits, sizes) && !isJoined(text, to) && !isGroupAfter(text, to, sign)) best = to;
  }
  return best;
}

/** In one piece, or grouped as cards are embossed: 4-4-4-4, 4-6-5, 4-6-4, 4-4-4-4-3 and the like. */
const GROUPS = /^(?:\d\d|4 4 4 [1-4]|4 4 4 4 [1-3]|4 6 [45]|6 \d\d?|4 4 5|4 5 5|4 [48] 4|8 8)$/;

function isCard(digits: string, sizes: string): boolean {
  if (digits.length < FEWEST || !GROUPS.test(sizes)) return false;
  const known = CARD_ISSUERS.some(
    ([from, to, lengths]) =>
      lengths.includes(digits.length) && digits.slice(0, from.length) >= from && digits.slice(0, to.length) <= to,
  );
  return known && passesLuhn(digits);
}

/** "1234 4242 4242 4242 4242" is a longer number, of which no part is a card. */
function isGroupBefore(text: string, from: number): boolean {
  return (
    /\d{4}[ .-]$/.test(text.slice(Math.max(0, from - 5), from)) ||
    /\d[.,-]$/.test(text.slice(Math.max(0, from - 2), from))
  );
}

function isGroupAfter(text: string, to: number, sign: string): boolean {
  return (
    text[to] === sign &&
    /^\d{4}(?!\d)/.test(text.slice(to + 1, to + 6)) &&
    !/^[01]\d\d\d/.test(text.slice(to + 1, to + 5))
  );
}

/** What else has numbers as long as a card's. */
const LONG_NUMBERED = wordSet(
  'case article item barcode customer member discord tweet snowflake track consignment colis envio spedizione timestamp bestellnummer sendungsnummer',
);
/** A sum, or a number by itself: "#4111…". */
const SIGN_BEFORE = /(?:[$€£¥₹]\s?|(?:^|\s)#)$/;
const CARD_WORDS =
  /card|visa|master|amex|american express|maestro|discover|diners|jcb|karte|carte|tarjeta|carta|cart[aã]o|信用卡|卡号|カード|카드|cvv|cvc|exp/iu;

/** Called something else by the word before it, or a trade item's number by its own check digit. */
function isNamedOtherwise(text: string, from: number, to: number): boolean {
  const before = textBefore(text, from, 48);
  if (CARD_WORDS.test(before) || CARD_WORDS.test(textAfter(text, to, 24))) return false;
  // "4111111111111111.5"
  if (/^[.,]\d/.test(text.slice(to, to + 2))) return true;
  const { word, isId } = labelBefore(before);
  if (isId || isAmong(word, THINGS, LONG_NUMBERED)) return true;
  if (SIGN_BEFORE.test(before) || OTHER_NUMBERS_ELSEWHERE.test(before)) return true;
  const digits = text.slice(from, to).replace(/\D/g, '');
  return (digits.length === 12 || digits.length === 13) && isTradeItem(digits);
}

function endOfDigits(text: string, from: number): number {
  let at = from;
  while (isDigit(text, at)) at++;
  return at;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}
