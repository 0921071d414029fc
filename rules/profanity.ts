import * as z from 'zod/mini';
import { GRADES, type Grade, LANGUAGES, type ListLanguage, PROTECTED } from './data/profanity.ts';
import { defineRule } from './rule.ts';
import { eachCipher } from './text/ciphers.ts';
import { isInnocent } from './text/context.ts';
import { DIGIT, LETTER } from './text/fold.ts';
import { isFilled, partHashtag } from './text/hashtags.ts';
import { compileLexicon, type Lexicon, MAY_HOLD } from './text/lexicon.ts';
import { findAddresses, isWithin } from './text/links.ts';
import { eachPiece } from './text/pieces.ts';
import { compileSequences, type FindSequence } from './text/sequences.ts';
import { findStrewn } from './text/strewn.ts';
import { allStems, allSwearWords, ownWords, type SwearWord } from './text/swear-words.ts';
import { folded, humps, spanOf, type TextView, viewOf } from './text/view.ts';

/** Swear words and slurs, plain or disguised, in English and six more languages. */
export const profanity = defineRule({
  id: 'profanity',
  summary: 'Finds swear words and slurs, in disguise too.',
  why: 'One of them in a company’s name makes the news, and the apology does not.',
  options: z.object({
    /** Which grades count; `mild` ("damn", "crap") only where it is listed. */
    grades: z._default(z.readonly(z.array(z.enum(GRADES))), ['slur', 'strong', 'sexual']),
    /** `sure` leaves out what may well mean something else. */
    sureness: z._default(z.enum(['sure', 'likely']), 'likely'),
    languages: z._default(z.readonly(z.array(z.enum(LANGUAGES))), [...LANGUAGES]),
    extra: z._default(z.readonly(z.array(z.string())), []),
  }),
  example: {
    options: {},
    bad: 'Yet no one here knows how to f**king drive.',
    good: 'Dick Cheney never visited Scunthorpe.',
  },
  within: 'paragraph',
  compile({ grades, sureness, languages, extra }) {
    const find = compileFinder(grades, languages, extra);
    const onlySure = sureness === 'sure';
    return (draft) => {
      const view = viewOf(draft.text);
      const hits = find(view);
      if (hits.length === 0) return [];
      return withoutContained(onlySure ? hits.filter(({ sure }) => sure) : hits).map(({ from, to, grade }) => {
        const span = spanOf(view, from, to);
        return {
          span,
          message: `“${draft.text.slice(span.start, span.end)}” reads as profanity.`,
          suggestion: 'Say it in other words.',
          class: grade,
        };
      });
    };
  },
});

/** In folded units, end exclusive. `plain`: a whole word typed as it is, which counts inside an address too. */
type Hit = {
  readonly from: number;
  readonly to: number;
  readonly plain: boolean;
  readonly sure: boolean;
  readonly grade: Grade;
};

type Words = Lexicon<SwearWord>;

function compileFinder(
  grades: readonly Grade[],
  languages: readonly ListLanguage[],
  extra: readonly string[],
): (view: TextView) => readonly Hit[] {
  const isWanted = ({ grade, language }: SwearWord) => grades.includes(grade) && languages.includes(language);
  const own = extra.flatMap(ownWords);
  const all = [...own, ...allSwearWords().filter(isWanted)];
  const singles = all.filter(({ word }) => isSingle(word));
  const lexicon = compileLexicon(
    [...foremost(singles), ...singles.filter(({ word }) => !FOREMOST.has(word))],
    allStems().filter(isWanted),
    ({ asTyped }) => !asTyped,
  );
  const findSequence = compileSequences(all.filter(({ word }) => !isSingle(word)));

  return (view) => {
    const hits: Hit[] = [];
    findPlain(view, lexicon, findSequence, hits);
    findDisguised(view, lexicon, hits);
    eachCipher(view, ({ from, to, plain }) => {
      const entry = lexicon.spelled(plain, 0, plain.length)?.entry;
      if (entry !== undefined && entry.word.length > 3) hits.push(hitOf(entry, from, to, false));
    });
    for (const { from, to, entry } of findStrewn(view, lexicon, breaksAt)) hits.push(hitOf(entry, from, to, false));
    if (hits.length === 0) return hits;
    const addresses = findAddresses(view).filter(({ type }) => type === 'link' || type === 'mail');
    return hits.filter(({ plain, sure, from }) => (plain && sure) || !isWithin(addresses, from));
  };
}

/** One word that the lexicon can look up: of three letters or more, without a sign. */
function isSingle(word: string): boolean {
  return word.length >= SHORTEST && !/[ '-]/.test(word);
}

/** What means something else too needs halves that both mean nothing. */
function breaksAt({ breakable, sure, grade }: SwearWord, everyday: boolean): boolean {
  return breakable && (sure || (!everyday && grade !== 'slur'));
}

function foremost(words: readonly SwearWord[]): readonly SwearWord[] {
  const known = new Map(words.map((entry) => [entry.word, entry]));
  return [...FOREMOST].flatMap((word) => known.get(word) ?? []);
}

function hitOf({ grade, sure }: SwearWord, from: number, to: number, plain: boolean): Hit {
  return { from, to, plain, sure, grade };
}

/** Whether a word that is one only with its accents was typed with one. */
function fits({ accented }: SwearWord, view: TextView, from: number, to: number): boolean {
  if (!accented) return true;
  const start = view.origins[from] ?? 0;
  return /[^\0-\x7f]/.test(view.text.slice(start, (view.origins[to - 1] ?? start) + 2));
}

function findPlain(view: TextView, lexicon: Words, findSequence: FindSequence<SwearWord>, hits: Hit[]): void {
  const { starts, ends, digits, count } = view.words;
  for (let word = 0; word < count; word++) {
    const from = starts[word] ?? 0;
    const to = ends[word] ?? 0;
    const sequence = findSequence(view, word);
    if (sequence !== undefined) {
      const end = ends[sequence.last] ?? 0;
      if (fits(sequence.entry, view, from, end)) hits.push(hitOf(sequence.entry, from, end, true));
    }
    if (to - from < SHORTEST) continue;
    const glance = lexicon.glance(view, from, to);
    const whole = digits[word] === 0;
    if (glance === 0 && whole && view.units[from - 1] !== HASH) continue;
    const found = glance === 0 ? undefined : plainAt(view, word, glance, lexicon);
    if (found !== undefined) hits.push(found);
    else if (!whole || view.units[from - 1] === HASH) findInside(view, from, to, lexicon, hits);
  }
}

/** What the word with this number in `view.words` says without disguise, but for repeated letters. */
function plainAt(view: TextView, word: number, glance: number, lexicon: Words): Hit | undefined {
  const from = view.words.starts[word] ?? 0;
  const to = view.words.ends[word] ?? 0;
  const whole = view.words.digits[word] === 0;
  const spelling = whole ? lexicon.spelled(view, from, to) : undefined;
  if (spelling !== undefined && (spelling.exact || spelling.stretched || spelling.sounds)) {
    const { entry, exact } = spelling;
    if (exact || (entry.word.length > 3 && !entry.asTyped && !isProtected(view, from, to))) {
      if (!fits(entry, view, from, to) || isInnocent(view, word, entry.word)) return undefined;
      if (!entry.sure && to - from === SHORTEST && isOfIdentifier(view, from, to)) return undefined;
      return hitOf(entry, from, to, exact);
    }
  }
  const stem = (glance & MAY_HOLD) === 0 ? undefined : lexicon.held(view, from, to);
  if (stem === undefined || isProtected(view, from, to)) return undefined;
  // "#whoreallyknows", "any8bitchar", "HighBitCharacters"
  if (view.units[from - 1] === HASH && isFilled(folded(view, from, to))) return undefined;
  if (/bitch(?:ar|ain)|untab|cuntil/.test(folded(view, from, to))) return undefined;
  if (isAcrossHumps(view, from, to, lexicon)) return undefined;
  return hitOf(stem, from, to, whole);
}

/** Whether a word of capitalized words holds the stem in none of them. */
function isAcrossHumps(view: TextView, from: number, to: number, lexicon: Words): boolean {
  const cuts = [from, ...humps(view, from, to), to];
  if (cuts.length < 3) return false;
  for (let part = 1; part < cuts.length; part++) {
    const start = cuts[part - 1] ?? from;
    const end = cuts[part] ?? to;
    if (end - start < SHORTEST || lexicon.held(view, start, end) !== undefined) return false;
  }
  return true;
}

/** "GPG_ERR_ASS_GENERAL" */
function isOfIdentifier({ units, kinds }: TextView, from: number, to: number): boolean {
  return (
    (units[from - 1] === UNDERSCORE && kinds[from - 2] === LETTER) ||
    (units[to] === UNDERSCORE && kinds[to + 1] === LETTER)
  );
}

const UNDERSCORE = 95;

/** Whole words inside a hashtag or beside a number: "#SoShitToday", "#whatashitday", "fuck2026". */
function findInside(view: TextView, from: number, to: number, lexicon: Words, hits: Hit[]): void {
  const cuts = [from, ...humps(view, from, to), to];
  for (let part = 1; part < cuts.length; part++) {
    const start = cuts[part - 1] ?? from;
    const end = cuts[part] ?? to;
    if (end - start < SHORTEST || end - start === to - from) continue;
    const spelling = lexicon.spelled(view, start, end);
    if (spelling?.exact && fits(spelling.entry, view, start, end)) hits.push(hitOf(spelling.entry, start, end, false));
  }
  if (cuts.length > 2 || view.units[from - 1] !== HASH) return;
  let entry: SwearWord | undefined;
  const part = partHashtag(view, from, to, DISTINCT, (start, end) => {
    const spelling = lexicon.spelled(view, start, end);
    if (spelling?.exact !== true || spelling.entry.language !== 'en') return false;
    if (!spelling.entry.sure && end - start === DISTINCT) return false;
    entry = spelling.entry;
    return true;
  });
  if (part !== undefined && entry !== undefined) hits.push(hitOf(entry, part.from, part.to, false));
}

/** Of fewer letters, a word stands inside too many others by chance. */
const DISTINCT = 4;
const SHORTEST = 3;
const HASH = 35;

function isProtected(view: TextView, from: number, to: number): boolean {
  return PROTECTED.has(folded(view, from, to));
}

function findDisguised(view: TextView, lexicon: Words, hits: Hit[]): void {
  eachPiece(view, (from, to) => {
    const found = disguisedAt(view, from, to, lexicon);
    if (found !== undefined) hits.push(found);
    return found !== undefined;
  });
}

function disguisedAt(view: TextView, from: number, to: number, lexicon: Words): Hit | undefined {
  const spelling = lexicon.spelled(view, from, to);
  if (spelling !== undefined && !spelling.exact) {
    const { entry } = spelling;
    // Of three letters there are too many that mean something else: "A55", "T.I.T.".
    const distinct = entry.word.length > 3 || !(spelling.digits || spelling.stretched || isJoined(view, from, to));
    // "$pic" is the name of a variable, "fa95" and "put4" are codes.
    const common = entry.language === 'en' || entry.word.length > 4;
    const meant = common && !entry.asTyped && (entry.sure || isSpelledInside(view, from, to, spelling.digits));
    const known = spelling.stretched && isProtected(view, from, to);
    if (distinct && meant && !known && fits(entry, view, from, to)) return hitOf(entry, from, to, false);
  }
  const censored = lexicon.censored(view, from, to);
  if (censored === undefined || isEmphasis(view, from, to)) return undefined;
  const { word, grade, sure, language } = censored.entry;
  if (language !== 'en' && censored.seen < 3) return undefined;
  // "c.on('end')"
  if (!sure && view.units.subarray(from, to).includes(DOT)) return undefined;
  // By its first letter alone, or "b—d", only the words that everybody thinks of are known.
  if (censored.seen === 1 && !FOREMOST.has(word)) return undefined;
  if (censored.seen === 2 && isDashed(view, from) && !FOREMOST.has(word)) return undefined;
  return { from, to, plain: false, sure: sure && censored.seen > 1, grade };
}

/** What a reader takes a censored word for, where it may be several. */
const FOREMOST: ReadonlySet<string> = new Set(
  `fuck fucking fucked fucker fucks shit shitty shits bitch bitches bitching bastard bullshit cunt cunts cock cocksucker asshole arsehole
  ass dick dickhead dumbass damn motherfucker motherfucking nigger nigga faggot pussy prick piss pissed slut twat tits whore
  wanker wankers wank bollocks crap retard retarded`.split(/\s+/),
);
/** Whether neither a dollar nor a digit stands at the ends. */
function isSpelledInside({ units, kinds }: TextView, from: number, to: number, digits: boolean): boolean {
  return units[from] !== DOLLAR && !(digits && (kinds[from] === DIGIT || kinds[to - 1] === DIGIT));
}

/** Whether a long dash stands behind the first letter. */
function isDashed({ units }: TextView, from: number): boolean {
  return units[from + 1] === 0x2014 || units[from + 1] === 0x2013;
}

const DOLLAR = 36;
const DOT = 46;
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

/** The hits in the order of the text, without those inside another. */
function withoutContained(hits: readonly Hit[]): readonly Hit[] {
  let end = 0;
  return hits
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ to }) => {
      if (to <= end) return false;
      end = to;
      return true;
    });
}
