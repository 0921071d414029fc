import { AFTER_STREETS, NO_STREET_NAMES, PERHAPS_STREETS, STREETS } from '../data/streets.ts';
import { makeSieve, type Sieve } from '../text/sieve.ts';
import { extendHash } from '../text/view.ts';
import { FRENCH_KINDS, findContinentalAddress } from './address-continental.ts';
import { LETTERED, readPostcode, readTail } from './address-tail.ts';
import { type Hit, isWord, textAfter, textBefore } from './hit.ts';

/** Words that say that an address follows. */
const ADDRESS_WORDS =
  /(?<![\p{L}\p{N}])(?:address(?:es)?|live[sd]?|living|reside[sd]?|residing|residence|home|house|ship(?:ped|ping)?|deliver(?:ed|y)?|mail(?:ed|ing)?|sen[dt]|located|location|visit|offices?|headquarters|hq|moved|moving|property|based|come to|meet(?: me)? at|drop by|stop by|find us|near|outside|stay(?:ing)? at|born at|wohnt|adresse|anschrift|habite|vive|dirección|abita|indirizzo|mora|endereço|woont|adres)(?![\p{L}])[^\n]{0,36}$/iu;
/** House numbers and what may stand in them: "221B", "12-14", "12/3", "45 1/2". */
const HOUSE =
  /\d{1,6}(?:[-/]\d{1,5}| - \d{1,5}(?= ))?(?:[-/]\d{1,5})?(?:-?[A-Z](?![A-Za-z\d])|[a-z](?![a-z\d]))?(?: 1\/2| ½)?(?:,? ?\n|, ?| )/y;
const BEFORE_HOUSE =
  /(?<![\p{L}\p{N}])(?:(?:flat|studio|unit|apartment|apt|suite|level|shop) ?(?:\w?\d\w{0,3}|\w)(?:, ?\n?|\n| )|(?:flat|studio|unit|apartment|apt|suite|(?:h\. ?|house |plot |door |d\. ?|shop )?no)\b\.? ?#?|#)$/iu;
/** More likely when than where: "2021 Iain Lane", "1991-1998, Thomas G. Lane". */
const YEARS = /^(?:19|20)\d\d(?:-(?:19|20)?\d\d)?\D*$/;
const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/uy;
const PARTICLES: ReadonlySet<string> = new Set([
  'of',
  'the',
  'de',
  'la',
  'del',
  'las',
  'los',
  'el',
  'du',
  'des',
  'van',
  'von',
  'y',
  'e',
  'and',
  "o'",
  'st',
]);
const DIRECTIONS = /^(?:n|s|e|w|ne|nw|se|sw|north|south|east|west)$/i;
const MOST_TOKENS = 7;

/**
 * A street address whose number stands at a place: with a street and its kind (US, UK, India), the kind first (France, Spain, Italy,
 * Brazil), as part of the name (Germany, the Netherlands), or a post office box. A famous one counts: a policy may allow it.
 */
export function findAddress(text: string, at: number): Hit | undefined {
  if (isWord(text, at - 1)) return findUnnumbered(text, at);
  if (/(?:[$€£¥₹+]|\d[.,:/-])$/.test(text.slice(Math.max(0, at - 2), at))) return undefined;
  return (
    (BOX_WORDS.has(lastBefore(text, at).toLowerCase()) ? findBox(text, at) : undefined) ??
    findContinentalAddress(text, at) ??
    findEnglish(text, at)
  );
}

/** Whether a number has a name after it or before it, as most numbers of a text have not. Costs next to nothing. */
export function mayBeAddress(text: string, at: number): boolean {
  const next = startAfter(text, at);
  if (next > 0) {
    if (isCapital(text, next)) return true;
    const end = endAfter(text, next);
    if (MAY_BE_SMALL_AFTER.mayHold(hashOf(text, next, end)) && SMALL_AFTER.has(text.slice(next, end))) return true;
  }
  const end = endBefore(text, at);
  const start = startBefore(text, end);
  if (start < end) {
    if (isCapital(text, start)) return true;
    if (MAY_BE_SMALL_BEFORE.mayHold(hashOf(text, start, end)) && SMALL_BEFORE.has(text.slice(start, end))) return true;
  }
  return isPlainStreet(text, at);
}

/** Kinds of streets that stand in small letters before or after a number. */
const SMALL_AFTER: ReadonlySet<string> = new Set(`bis|ter|quater|${FRENCH_KINDS.replaceAll('.', '')}`.split('|'));
const BOX_WORDS: ReadonlySet<string> = new Set(
  'box postfach postbus correos postal postale bp p bag no nr ap ae aa'.split(' '),
);
const SMALL_BEFORE: ReadonlySet<string> = new Set([...BOX_WORDS, 'n', 'núm', 'nº', 'número', 'numero']);
const MAY_BE_SMALL_AFTER = sieveOf(SMALL_AFTER);
const MAY_BE_SMALL_BEFORE = sieveOf(SMALL_BEFORE);

function sieveOf(words: ReadonlySet<string>): Sieve {
  return makeSieve([...words].map((word) => hashOf(word, 0, word.length)));
}

function hashOf(text: string, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) hash = extendHash(hash, text.charCodeAt(at));
  return hash;
}

const PLAIN_STREET =
  /\d{1,5}[a-z]? [a-z]{3,14} (?:[a-z]{3,14} )?(?:street|avenue|road|lane|drive|boulevard|blvd|terrace|court|st|ave|rd|dr|ln)(?![a-z])/y;

function isPlainStreet(text: string, at: number): boolean {
  PLAIN_STREET.lastIndex = at;
  return PLAIN_STREET.test(text);
}

const LONGEST_HOUSE = 18;

/** Where the word after a house number starts; 0 where something else follows. */
function startAfter(text: string, from: number): number {
  let at = from;
  while (at < from + LONGEST_HOUSE && isHouse(text.charCodeAt(at))) at++;
  if (isLetter(text.charCodeAt(at)) && !isLetter(text.charCodeAt(at + 1))) at++;
  let start = at;
  while (start < at + 3 && isSpacing(text.charCodeAt(start))) start++;
  return start === at ? 0 : start;
}

/** Where it ends, at most a few of its letters further. */
function endAfter(text: string, start: number): number {
  let end = start;
  while (end < start + 14 && (isLetter(text.charCodeAt(end)) || isHouse(text.charCodeAt(end)))) end++;
  return end;
}

/** Where the word before a number ends, if one stands close by. */
function endBefore(text: string, at: number): number {
  let end = at;
  while (end > at - 4 && isGap(text.charCodeAt(end - 1))) end--;
  return end;
}

/** Where it starts, at most its last letters. */
function startBefore(text: string, end: number): number {
  let start = end;
  while (start > end - 24 && isLetter(text.charCodeAt(start - 1))) start--;
  return start;
}

/** The word before a number, at most its last letters; '' where none stands close by. */
function lastBefore(text: string, at: number): string {
  const end = endBefore(text, at);
  return text.slice(startBefore(text, end), end);
}

/** Whether a name starts at a place, or another number. */
function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return isLetter(code) && text.charAt(at).toLowerCase() !== text.charAt(at);
}

function isHouse(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 45 || code === 47;
}

function isLetter(code: number): boolean {
  return ((code | 32) >= 97 && (code | 32) <= 122) || (code >= 0xc0 && code <= 0x24f);
}

/** What stands between a house number and the name of its street. */
function isSpacing(code: number): boolean {
  return code === 32 || code === 44 || code === 10;
}

function isGap(code: number): boolean {
  return GAPS.has(code);
}

const GAPS: ReadonlySet<number> = new Set([...' ,.\n:#º°()/'].map((sign) => sign.charCodeAt(0)));

const BOX =
  /(?<![\p{L}\p{N}])(?:p\.? ?o\.? ?box|post office box|postfach|postbus|apartado (?:de correos|postal)|casella postale|caixa postal|case postale|(?:bo[iî]te postale|b\.?p\.?)|locked bag|gpo box|pmb)(?: no\.?| nr\.?| #|:)? ?$/iu;
const MILITARY =
  /(?<![\p{L}\p{N}])(?:(?:PSC|Unit|CMR) \d{1,5},? Box|(?:USNS|USCGC|USNV|USS) \p{L}+,? ?\n?(?:A|F|D)PO (?:AA|AE|AP)) $/u;

function findBox(text: string, at: number): Hit | undefined {
  const before = textBefore(text, at, 40);
  const box = (BOX.exec(before) ?? MILITARY.exec(before))?.[0];
  if (box === undefined) return undefined;
  // "BP 5 %" is a share; a French box stands with its postcode.
  const number = /^\d[\d ]{0,9}\d|^\d/.exec(textAfter(text, at, 12))?.[0] ?? '';
  const { to, strength } = readTail(text, at + number.length);
  if (/b\.?p\.? ?$/i.test(box) && !/box/i.test(box) && strength < 2) return undefined;
  return { class: 'address', from: at - box.length, to };
}

const POSTCODE = new RegExp(LETTERED, 'y');
const LAST_WORD = /(\p{L}[\p{L}'’.-]*)(?:,? ?\n|, ?| )$/u;

/** A street without a number, with the British or Canadian postcode whose first digit stands at a place: "Corn St, Bristol BS1 1JQ". */
function findUnnumbered(text: string, at: number): Hit | undefined {
  const start = isWord(text, at - 2) ? at - 2 : at - 1;
  POSTCODE.lastIndex = start;
  const code = isWord(text, start - 1) ? undefined : POSTCODE.exec(text)?.[0];
  if (code === undefined) return undefined;
  let ahead = textBefore(text, start, 90);
  const begin = start - ahead.length;
  let isStreet = false;
  for (let count = 0; count < MOST_TOKENS; count++) {
    const [whole, word = ''] = LAST_WORD.exec(ahead) ?? [];
    const isName = /^\p{Lu}/u.test(word);
    // The name of the street stands right before its kind.
    if (whole === undefined || (!isName && !PARTICLES.has(word)) || (isStreet && whole !== `${word} `)) break;
    ahead = ahead.slice(0, -whole.length);
    if (isStreet && isName) return { class: 'address', from: begin + ahead.length, to: start + code.length };
    isStreet ||= STREETS.has(word.replace(/\.$/, '').toLowerCase());
  }
  return undefined;
}

function findEnglish(text: string, at: number): Hit | undefined {
  HOUSE.lastIndex = at;
  const house = HOUSE.exec(text)?.[0];
  if (house === undefined) return undefined;
  const name = at + house.length;
  const street = readStreet(text, name);
  // What stands before is not looked at for nearly all numbers, which are none of a house.
  if (street === undefined && !startsLikeName(text, name)) return undefined;
  const startOf = () => at - (BEFORE_HOUSE.exec(textBefore(text, at, 72))?.[0].length ?? 0);
  if (street !== undefined) {
    const from = startOf();
    const tail = readTail(text, street.to);
    const isYears = YEARS.test(house);
    const isCalled = () =>
      !isYears && (from < at - 1 || isAnnounced(textBefore(text, from, 72), house, textAfter(text, tail.to, 24)));
    if (isAddress(text, street, tail, isCalled) && !(isYears && tail.strength < 2))
      return { class: 'address', from, to: tail.to };
  }
  if (!startsLikeName(text, name)) return undefined;
  const to = readPostcode(text, name - 1);
  return to === undefined ? undefined : { class: 'address', from: startOf(), to };
}

/** Whether what stands ahead of a house number says that it is one, or nothing does and the number is long. */
function isAnnounced(ahead: string, house: string, next: string): boolean {
  const isAlone = ahead.trim() === '' || /\bat $/i.test(ahead);
  // "500 Makers Drive innovation": nothing announced it, and the sentence goes on.
  const isOver = () => !/^ \p{Ll}/u.test(next) || endsStreet(next);
  return (isAlone && /^(?:0\d|\d{3})/.test(house) && isOver()) || ADDRESS_WORDS.test(ahead);
}

/** `sure`: of a kind that is hardly anything else; `plain`: without capitals. */
type Street = { readonly to: number; readonly sure: boolean; readonly plain: boolean };

function readStreet(text: string, from: number): Street | undefined {
  if (!mayHoldStreet(text, from)) return undefined;
  let street: Street | undefined;
  let plain = true;
  let isSmall = false;
  let isNumbered = false;
  let at = from;
  for (let count = 0; count < MOST_TOKENS; count++) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined) break;
    const word = token.replace(/[.'’-]+$/, '');
    const low = word.toLowerCase();
    if (count === 0 && ((NO_STREET_NAMES.has(low) && !/^(?:The|[A-Z])$/.test(word)) || isPlural(text, at, word)))
      return undefined;
    const isKind: boolean = count > 0 && (STREETS.has(low) || (!isNumbered && PERHAPS_STREETS.has(low)));
    // "52 Ave", "83 street": a street without a name has its number.
    const isNumber = count < 2 && /^\d{1,3}[a-z]?$/i.test(word);
    const to = at + (isAbbreviation(token, low) ? token.length : word.length);
    // "500 Main Street businesses": whatever is in small letters ends the name, unless it is a name in small letters all through.
    const isName = isNumber || /^\p{Lu}/u.test(word) || /^\d+(?:st|nd|rd|th)$/i.test(word);
    if (isName && !isKind && isSmall) break;
    if (isName && !isKind) plain = false;
    isNumbered ||= isNumber && !isKind;
    if (isKind && (count <= 3 || STREETS.has(low)))
      street = { to, sure: STREETS.has(low) && !isNumbered, plain: plain && !/^\p{Lu}/u.test(word) };
    if (!isName && !isKind && !PARTICLES.has(low) && (!plain || count > 1 || !/^\p{Ll}{3,}$/u.test(word))) break;
    isSmall ||= !isName && !isKind && !PARTICLES.has(low);
    if (/[.]$/.test(token) && !isAbbreviation(token, low)) break;
    if (text[at + token.length] !== ' ') break;
    at += token.length + 1;
  }
  const highway = readHighway(text, from);
  return highway !== undefined && highway.to > (street?.to ?? 0) ? highway : street;
}

/** Whether one of the next words may be a kind of street, or the first one begins a highway: without patterns, which few texts need. */
function mayHoldStreet(text: string, from: number): boolean {
  MAY_BE_HIGHWAY.lastIndex = from;
  if (MAY_BE_HIGHWAY.test(text)) return true;
  mayBeStreet ??= sieveOf(new Set([...STREETS, ...PERHAPS_STREETS]));
  let hash = 0;
  for (let at = from, tokens = 0; tokens < MOST_TOKENS; at++) {
    const code = text.charCodeAt(at);
    if ((code | 32) >= 97 && (code | 32) <= 122) {
      hash = extendHash(hash, code | 32);
      continue;
    }
    if (hash !== 0 && mayBeStreet.mayHold(hash)) return true;
    hash = 0;
    if (code === 32) tokens++;
    else if (code === 10 || Number.isNaN(code)) return false;
  }
  return false;
}

let mayBeStreet: Sieve | undefined;
const MAY_BE_HIGHWAY =
  /(?:old |us |u\.s\. |state |county |[nsew] |north |south |east |west |highway|hwy|ro|rt|rd|farm|fm|sr|cr|broadway|el c|the |piccadilly|whitehall|unter )/iy;
const HIGHWAY =
  /(?:(?:old |us |u\.s\. |state |county |n |s |e |w |north |south |east |west ){0,2}(?:highway|hwy|route|rte|road|rd|county road|state route|farm to market road|fm|sr|cr)\.? \d{1,4}[A-Z]?|broadway|el camino real|the embankment|piccadilly|whitehall|the strand|unter den linden)(?![\p{L}\p{N}])/iuy;

function readHighway(text: string, from: number): Street | undefined {
  HIGHWAY.lastIndex = from;
  const name = HIGHWAY.exec(text)?.[0];
  return name === undefined || !/^\p{Lu}/u.test(name)
    ? undefined
    : { to: from + name.length, sure: false, plain: false };
}

/** "12 Apples Street" is no number of apples: only words in small letters are counted. */
function isPlural(text: string, at: number, word: string): boolean {
  return /^\p{Ll}/u.test(word) && word.endsWith('s') && text[at + word.length] === ' ' && word.length > 4;
}

function isAbbreviation(token: string, low: string): boolean {
  return (
    token.endsWith('.') && (ABBREVIATIONS.has(low) || DIRECTIONS.test(low) || /^(?:\p{L}|[ns]\.?[ew])$/u.test(low))
  );
}

const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'st str ave av avn crt rd dr drv ln blvd ct ter terr cres pkwy pky cir cirs trl hwy tpke expy fwy aly sq plz pl wy gdns xing cswy brg ctr cor ext fld ft hl hts jct lk lks ldg mdw mdws mnr mtn pt rdg rte spg sta vis vly mt gen col jr sr msgr rev'.split(
    ' ',
  ),
);

function isAddress(text: string, { to, sure, plain }: Street, tail: Tail, isCalled: () => boolean): boolean {
  if (tail.strength === 2) return true;
  if (plain) return sure && isCalled();
  // What stands ahead is looked for last: it takes the longest.
  return tail.strength === 1 || (sure && endsStreet(textAfter(text, tail.to > to ? tail.to : to, 24))) || isCalled();
}

/** Whether a street may end before what stands there: "at 12 Main Street today", not "12 Main Street businesses". */
function endsStreet(next: string): boolean {
  if (next[0] !== ' ') return !/^(?:-|['’]s?\b)/u.test(next);
  const word = /^ (\p{L}[\p{L}'’-]*)/u.exec(next)?.[1];
  return word === undefined || (AFTER_STREETS.has(word.toLowerCase()) && !/^\p{Lu}/u.test(word));
}

type Tail = ReturnType<typeof readTail>;

function startsLikeName(text: string, at: number): boolean {
  return (
    /^(?:\p{Lu}|\d+(?:st|nd|rd|th)\b)/u.test(text.slice(at, at + 6)) &&
    !NO_STREET_NAMES.has((/^[\p{L}-]+/u.exec(text.slice(at, at + 20))?.[0] ?? '').toLowerCase())
  );
}
