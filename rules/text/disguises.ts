import { EVERYDAY } from '../data/everyday.ts';
import { DIGIT, LETTER } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { eachPiece } from './pieces.ts';
import { fits, hitOf, isProtected, type SwearHit } from './swear-hit.ts';
import type { SwearWord } from './swear-words.ts';
import { folded, type TextView } from './view.ts';

/** Adds the words that signs and digits disguise or hide: "5h1t", "f**k". */
export function findDisguised(view: TextView, lexicon: Lexicon<SwearWord>, hits: SwearHit[]): void {
  eachPiece(view, (from, to) => {
    const found = disguisedAt(view, from, to, lexicon);
    if (found !== undefined) hits.push(found);
    return found !== undefined;
  });
}

function disguisedAt(view: TextView, from: number, to: number, lexicon: Lexicon<SwearWord>): SwearHit | undefined {
  if (isOfPattern(view, from)) return undefined;
  const spelling = lexicon.spelled(view, from, to);
  // What has neither a sign nor a digit is a word, and was judged as one.
  if (spelling !== undefined && (spelling.signs || spelling.digits)) {
    const { entry } = spelling;
    // Of three letters there are too many that mean something else: "A55", "T.I.T.".
    const distinct = entry.word.length > 3 || !(spelling.digits || spelling.stretched || isJoined(view, from, to));
    // "5H17-0042", "455-H01E"
    if (spelling.digits && (isOfCode(view, from, to) || isMeasured(view, from, to))) return undefined;
    if (view.units[from] === OPENING && isBracketed(view, from, to, entry)) return undefined;
    // "$pic" is the name of a variable, "fa95" and "put4" are codes.
    const common = entry.language === 'en' || entry.word.length > 4;
    const meant = common && !entry.asTyped && (entry.sure || isSpelledInside(view, from, to, spelling.digits));
    // "as_hole" is a misspelling, and "cream-pie" what it is not, only where nobody joined two words.
    const isKnown = () =>
      (spelling.stretched && isProtected(view, from, to)) ||
      ((!entry.breakable || entry.grade === 'sexual') && isTwoWords(view, from, to));
    if (distinct && meant && fits(entry, view, from, to) && !isKnown()) return hitOf(entry, from, to, false);
  }
  const censored = lexicon.censored(view, from, to);
  if (censored === undefined || isEmphasis(view, from, to) || isBrokenOff(view, from, to) || isTwoWords(view, from, to))
    return undefined;
  const { word, grade, sure, language } = censored.entry;
  // "fils de p**e", but "t_ub" and "z_bs"
  if (language !== 'en' && !isNamedByPhrase(view, from) && (censored.seen < 3 || !isKnownMasked(word)))
    return undefined;
  if (language !== 'en' && censored.seen < 2) return undefined;
  if (censored.guessed && !FOREMOST.has(word) && !FOREMOST_MORE.has(word)) return undefined;
  // "via sha* commands": of what one star may end, hardly anybody thinks of more than a few.
  if (endsInStar(view, to) && !FOREMOST.has(word) && !FOREMOST_MORE.has(word)) return undefined;
  // "c.on('end')"
  if (!sure && word.length < 5 && view.units.subarray(from, to).includes(DOT)) return undefined;
  // By its first letter alone, or "b—d", only the words that everybody thinks of are known.
  if (censored.seen === 1 && !FOREMOST.has(word)) return undefined;
  if (censored.seen === 2 && isDashed(view, from) && !FOREMOST.has(word)) return undefined;
  // "T.. TEUFEL": so do letters of a stutter.
  if (to - from < 6 && view.units[from + 2] === DOT && !/^(?:fu|shi|cunt|bi)/.test(word)) return undefined;
  return { from, to, plain: false, sure: sure && censored.seen > 1, grade };
}

/** Of four letters of another language, a mask leaves too little. */
function isKnownMasked(word: string): boolean {
  return word.length > 4 || FOREMOST_MORE.has(word);
}

/** "Hijo de p**a": whether the words before a place leave hardly a choice. */
function isNamedByPhrase(view: TextView, from: number): boolean {
  return PHRASE_START.test(folded(view, Math.max(0, from - LONGEST_START), from));
}

const PHRASE_START = /\b(?:hij[oa]s? de|filh[oa]s? da|fils de|figl(?:io|i|ia) di) $/;
const LONGEST_START = 10;

/** What a reader takes a censored word for, where it may be several. */
export const FOREMOST: ReadonlySet<string> = new Set(
  `fuck fucking fucked fucker fucks shit shitty shits bitch bitches bitching bastard bullshit cunt cunts cock cocksucker asshole arsehole
  ass dick dickhead dumbass damn motherfucker motherfucking nigger nigga faggot pussy prick piss pissed slut twat tits whore
  wanker wankers wank bollocks crap retard retarded`.split(/\s+/),
);

/** Known too where enough of their letters are to be seen. */
export const FOREMOST_MORE: ReadonlySet<string> = new Set(
  `fuckers motherfuckers assholes arseholes dicks dickheads cocks cocksuckers sluts slutty whores niggers faggots pricks twats bastards jackass
  bullshitter wanking horseshit tranny dipshit dipshits shithead shitheads douchebag douchebags clusterfuck shitshow bellend fuckwit tits dildo
    scheisse arschloch hurensohn wichser merde putain connard salope enculer mierda cabron pendejo puta caralho cazzo stronzo vaffanculo`.split(
    /\s+/,
  ),
);

/** "The man who-- well": a word, and two hyphens for a dash. */
function isBrokenOff(view: TextView, from: number, to: number): boolean {
  if (view.units[to - 1] !== HYPHEN) return false;
  let end = to;
  while (end > from && view.units[end - 1] === HYPHEN) end--;
  return EVERYDAY.has(folded(view, from, end));
}

/** "A put-in at the scrum", "as_hole": two words, and one hyphen or underscore between them. */
function isTwoWords(view: TextView, from: number, to: number): boolean {
  let middle = from;
  while (middle < to && view.kinds[middle] === LETTER) middle++;
  if (middle === from || middle === to || !PARTS_WORDS.has(view.units[middle] ?? 0)) return false;
  let next = middle + 1;
  // "I will do...It"
  if (view.units[middle] === DOT) while (next < to && view.units[next] === DOT) next++;
  if (view.units[middle] === DOT && next - middle < 3) return false;
  for (let at = next; at < to; at++) if (view.kinds[at] !== LETTER) return false;
  return EVERYDAY.has(folded(view, from, middle)) && EVERYDAY.has(folded(view, next, to));
}

/** "würden (um 2 Uhr", "(hier encore", "(lit. time ghost": whether what could be a letter more likely opens a bracket. */
function isBracketed(view: TextView, from: number, to: number, { word, language }: SwearWord): boolean {
  return word.length < 4 || language !== 'en' || EVERYDAY.has(folded(view, from + 1, to));
}

/** Whether neither a dollar nor a digit stands at the ends, or in a longer word between its letters too ("d1ld0"). */
function isSpelledInside({ units, kinds }: TextView, from: number, to: number, digits: boolean): boolean {
  if (units[from] !== DOLLAR && !(digits && (kinds[from] === DIGIT || kinds[to - 1] === DIGIT))) return true;
  return to - from > 4 && kinds.subarray(from + 1, to - 1).some((kind) => kind !== LETTER);
}

/** "%s==%s", "\s*", "woman's_hat": a letter that a sign before it makes something else. */
function isOfPattern({ units, kinds }: TextView, from: number): boolean {
  const before = units[from - 1];
  return before === PERCENT || before === BACKSLASH || (before === APOSTROPHE && kinds[from - 2] === LETTER);
}

/** Whether a piece has more digits than letters around a hyphen, or a number is joined to one with more digits than "sh1t-2" has. */
function isOfCode(view: TextView, from: number, to: number): boolean {
  let digits = 0;
  let letters = 0;
  for (let at = from; at < to; at++) {
    if (view.kinds[at] === DIGIT) digits++;
    else if (view.kinds[at] === LETTER) letters++;
  }
  if (digits > letters && view.units.subarray(from, to).includes(HYPHEN)) return true;
  return digits > 1 && (isNumber(view, to, 1) || isNumber(view, from - 1, -1));
}

/** "600k", "c.117": digits and one letter at an end of them. */
function isMeasured({ units, kinds }: TextView, from: number, to: number): boolean {
  let start = from;
  let end = to;
  if (kinds[end - 1] === LETTER) end--;
  else if (kinds[start] === LETTER) start += units[start + 1] === DOT ? 2 : 1;
  if (end - start < LEAST_DIGITS) return false;
  for (let at = start; at < end; at++) if (kinds[at] !== DIGIT) return false;
  return true;
}

const LEAST_DIGITS = 3;

/** Whether a single star ends a piece. */
function endsInStar({ units }: TextView, to: number): boolean {
  return units[to - 1] === STAR && units[to - 2] !== STAR;
}

/** Whether a hyphen stands at a place, and behind it, that way, digits and no letter. */
function isNumber({ units, kinds }: TextView, hyphen: number, step: 1 | -1): boolean {
  if (units[hyphen] !== HYPHEN) return false;
  let at = hyphen + step;
  while (kinds[at] === DIGIT && Math.abs(at - hyphen) < LONGEST_NUMBER) at += step;
  return at !== hyphen + step && kinds[at] !== LETTER;
}

const LONGEST_NUMBER = 12;

/** Whether a long dash, or a dot, stands behind the first letter: "a..b" is a range. */
function isDashed({ units }: TextView, from: number): boolean {
  return units[from + 1] === 0x2014 || units[from + 1] === 0x2013 || units[from + 1] === DOT;
}

const DOLLAR = 36;
const DOT = 46;
const HYPHEN = 45;
const UNDERSCORE = 95;
const PERCENT = 37;
const OPENING = 40;
const PARTS_WORDS: ReadonlySet<number> = new Set([HYPHEN, UNDERSCORE, DOT]);
const BACKSLASH = 92;
const APOSTROPHE = 39;
const STAR = 42;
const SLASH = 47;

/** "**Go** there": stars that stand on both sides hide nothing, nor do those of a path. */
function isEmphasis({ units }: TextView, from: number, to: number): boolean {
  if (units[to - 1] !== STAR) return false;
  return units[from - 1] === STAR || units[to] === SLASH || (units[to - 3] !== STAR && isOpened(units, from));
}

/** "**tools, Go** there": whether two stars open something on the line before a place. */
function isOpened(units: Uint16Array, place: number): boolean {
  for (let at = place - 2; at >= 0 && place - at < NEAR && units[at] !== NEWLINE; at--) {
    if (units[at] === STAR && units[at + 1] === STAR) return units[at + 2] !== SPACE_UNIT;
  }
  return false;
}

const NEAR = 200;
const NEWLINE = 10;
const SPACE_UNIT = 32;

/** Whether a dot, a hyphen or an apostrophe stands between. */
function isJoined({ units }: TextView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = units[at];
    if (unit === 46 || unit === 45 || unit === 39) return true;
  }
  return false;
}
