import { ALSO_NAMES, ONLY_IN, SELDOM_NAMES } from '../data/profanity.ts';
import { NOT_TWISTED } from '../data/profanity-english.ts';
import type { Grade, ListLanguage } from '../data/profanity-grades.ts';
import { MAY_HOLD } from './bones.ts';
import { eachCipher } from './ciphers.ts';
import { isCleared, isClearedInside, isInnocent } from './context.ts';
import { FOREMOST, findDisguised } from './disguises.ts';
import { LETTER } from './fold.ts';
import { compileGapped, type FindGapped } from './gapped.ts';
import { isFilled, LONGEST_PARTED, partHashtag } from './hashtags.ts';
import { compileLexicon, type Lexicon } from './lexicon.ts';
import { findAddresses, isWithin } from './links.ts';
import { listedWords } from './listed-words.ts';
import { isPartOfName, isSurelyName } from './names.ts';
import { hasRise } from './raw.ts';
import { compileSequences, type FindSequence } from './sequences.ts';
import { makeSieve, type Sieve } from './sieve.ts';
import { findStrewn } from './strewn.ts';
import { fits, hitOf, isProtected, type SwearHit } from './swear-hit.ts';
import { ownWords, type SwearWord } from './swear-words.ts';
import { compileTwists, type FindTwist } from './twists.ts';
import { folded, humps, type TextView } from './view.ts';

type Words = Lexicon<SwearWord>;
type Finders = {
  readonly findSequence: FindSequence<SwearWord>;
  readonly findTwist: FindTwist<SwearWord>;
  readonly findGapped: FindGapped<SwearWord>;
  /** Of the hashes of words that one of them may find something at. */
  readonly sieve: Sieve;
};

/** Readies the lists, and an organization’s own words, for finding them in texts. Hits come in no order, and some lie inside others. */
export function compileSwearing(
  grades: readonly Grade[],
  languages: readonly ListLanguage[],
  extra: readonly string[],
): (view: TextView) => readonly SwearHit[] {
  const listed = listedWords(({ grade, language }) => grades.includes(grade) && languages.includes(language));
  const { singles, phrases } = sorted([...extra.flatMap(ownWords), ...listed.words]);
  const lexicon = compileLexicon(singles, listed.stems, ({ asTyped }) => !asTyped);
  const sequences = compileSequences(phrases);
  const twists = compileTwists(listed.strongest, NOT_TWISTED);
  const gapped = compileGapped(listed.words);
  const finders = {
    findSequence: sequences.find,
    findTwist: twists.find,
    findGapped: gapped.find,
    sieve: makeSieve([...sequences.hashes, ...twists.hashes, ...gapped.hashes]),
  };

  return (view) => {
    const hits: SwearHit[] = [];
    lexicon.read(view);
    findPlain(view, lexicon, finders, hits);
    findDisguised(view, lexicon, hits);
    eachCipher(view, ({ from, to, plain, exact }) => {
      const spelling = lexicon.spelled(plain, 0, plain.length);
      if (spelling === undefined || spelling.entry.word.length <= SHORTEST) return;
      if (!exact || (spelling.exact && spelling.entry.sure)) hits.push(hitOf(spelling.entry, from, to, false));
    });
    // "S/H/T" and "p, q = q, p" are three of something.
    for (const { from, to, entry } of findStrewn(view, lexicon, breaksAt))
      if (entry.word.length > SHORTEST || (!entry.asTyped && entry.language === 'en'))
        hits.push(hitOf(entry, from, to, false));
    if (hits.length === 0) return hits;
    const addresses = findAddresses(view).filter(({ type }) => type === 'link' || type === 'mail');
    return hits.filter(({ plain, sure, from }) => (plain && sure) || !isWithin(addresses, from));
  };
}

/** The words that the lexicon can look up, of three letters or more, without a sign, the foremost first; and the others. */
function sorted(entries: readonly SwearWord[]): { readonly singles: SwearWord[]; readonly phrases: SwearWord[] } {
  const first = new Map<string, SwearWord>();
  const singles: SwearWord[] = [];
  const phrases: SwearWord[] = [];
  for (const entry of entries) {
    const { word } = entry;
    if (word.length < SHORTEST || /[ '-]/.test(word)) phrases.push(entry);
    else if (FOREMOST.has(word)) first.set(word, entry);
    else singles.push(entry);
  }
  return { singles: [...[...FOREMOST].flatMap((word) => first.get(word) ?? []), ...singles], phrases };
}

/** What means something else too needs halves that both mean nothing. */
function breaksAt({ breakable, sure, grade }: SwearWord, everyday: boolean): boolean {
  return breakable && (sure || (!everyday && grade !== 'slur'));
}

function findPlain(
  view: TextView,
  lexicon: Words,
  { findSequence, findTwist, findGapped, sieve }: Finders,
  hits: SwearHit[],
): void {
  const { units, origins } = view;
  const { starts, ends, hashes, digits, count } = view.words;
  const mayBeHumped = hasRise(view.text);
  for (let word = 0; word < count; word++) {
    const from = starts[word] ?? 0;
    const to = ends[word] ?? 0;
    const whole = digits[word] === 0;
    let twist: SwearWord | undefined;
    if (sieve.mayHold(hashes[word] ?? 0)) {
      const sequence = findSequence(view, word);
      if (sequence !== undefined) {
        const { entry, last } = sequence;
        const end = ends[last] ?? 0;
        if (fits(entry, view, from, end) && !isCleared(view, word, last, entry))
          hits.push(hitOf(entry, from, end, true));
      }
      const gapped = findGapped(view, word);
      if (gapped !== undefined) hits.push(hitOf(gapped, from, ends[word + 1] ?? 0, false));
      if (whole && to - from >= SHORTEST) twist = findTwist(view, word);
    }
    if (to - from < SHORTEST) continue;
    const glance = lexicon.glance(word);
    const humped = mayBeHumped && to - from > DISTINCT && isHumped(view.text, origins[from] ?? 0, origins[to - 1] ?? 0);
    if (glance === 0 && whole && twist === undefined && !humped && units[from - 1] !== HASH) continue;
    const found = glance === 0 ? undefined : plainAt(view, word, glance, lexicon);
    if (found !== undefined) hits.push(found);
    else if (twist !== undefined && !lexicon.spelled(view, from, to)?.exact && !isSurelyName(view, word))
      hits.push(hitOf(twist, from, to, false));
    else if (!whole || units[from - 1] === HASH) findInside(view, from, to, lexicon, hits);
    else if (humped) findBetweenHumps(view, from, to, lexicon, hits);
  }
}

/** "YouShit", "SuchShitDay": what nobody but the writer glued, so only what hardly means anything else. */
function findBetweenHumps(view: TextView, from: number, to: number, lexicon: Words, hits: SwearHit[]): void {
  const isMeant = ({ sure, language, word }: SwearWord) => sure && language === 'en' && word.length >= DISTINCT;
  const cuts = [from, ...humps(view, from, to), to];
  for (let part = 1; part < cuts.length; part++) {
    const start = cuts[part - 1] ?? from;
    const end = cuts[part] ?? to;
    const spelling = end - start < DISTINCT ? undefined : lexicon.spelled(view, start, end);
    if (spelling?.exact && isMeant(spelling.entry)) hits.push(hitOf(spelling.entry, start, end, false));
  }
}

/** Whether, between two places of what was typed, a small letter stands before a capital. */
function isHumped(text: string, from: number, last: number): boolean {
  for (let at = from; at < last; at++)
    if (isSmall(text.charCodeAt(at)) && isCapital(text.charCodeAt(at + 1))) return true;
  return false;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** What the word with this number in `view.words` says without disguise, but for repeated letters. */
function plainAt(view: TextView, word: number, glance: number, lexicon: Words): SwearHit | undefined {
  const from = view.words.starts[word] ?? 0;
  const to = view.words.ends[word] ?? 0;
  const whole = view.words.digits[word] === 0;
  const spelling = whole ? lexicon.spelled(view, from, to) : undefined;
  if (spelling !== undefined && (spelling.exact || spelling.stretched || spelling.sounds)) {
    const { entry, exact } = spelling;
    if (exact || (entry.word.length > 3 && !entry.asTyped && !isProtected(view, from, to))) {
      if (!fits(entry, view, from, to) || isInnocent(view, word, entry)) return undefined;
      if ((entry.asTyped || !entry.sure) && to - from === SHORTEST && isOfIdentifier(view, from, to)) return undefined;
      return hitOf(entry, from, to, exact);
    }
  }
  const stem = (glance & MAY_HOLD) === 0 ? undefined : lexicon.held(view, from, to);
  if (stem === undefined || isProtected(view, from, to)) return undefined;
  const typed = folded(view, from, to);
  // "Joe Bastardi", "un cane bastardo"
  if (isNameWithStem(view, word, typed, stem) || isCleared(view, word, word, { ...stem, word: typed }))
    return undefined;
  // "#whoreallyknows", "whorepresents.com", "any8bitchar", "HighBitCharacters"
  if ((view.units[from - 1] === HASH || isOfHost(view, to)) && isFilled(typed)) return undefined;
  if (NOT_HELD.test(typed)) return undefined;
  if (isAcrossHumps(view, from, to, lexicon)) return undefined;
  return hitOf(stem, from, to, whole);
}

/** What holds a stem by chance, or is a thing called by it: a Dutch sugar, a German fish, a Spanish type, a dog, a Pali dot. */
const NOT_HELD =
  /scunthorp|^snigger|niggard|niggahit|faggott?(?:ing|er)|bitch(?:ar|ain|am|field|et$|ener|ev|burn)|untab|cuntil|bastaard..|bastard(?:as?$|y|i[sz]|ill|in[oaie]$|makr|stown|zyp|ierung)|animierdam/;

/** Whether a dot and a letter follow without a space, as in the name of a host. */
function isOfHost({ units, kinds }: TextView, to: number): boolean {
  return units[to] === DOT && kinds[to + 1] === LETTER;
}

const DOT = 46;

function isNameWithStem(view: TextView, word: number, typed: string, stem: SwearWord): boolean {
  if (ALSO_NAMES.has(typed)) return isPartOfName(view, word);
  return SELDOM_NAMES.has(stem.word) && isSurelyName(view, word);
}

/** Whether a word of capitalized words holds the stem in none of them. */
function isAcrossHumps(view: TextView, from: number, to: number, lexicon: Words): boolean {
  const cuts = [from, ...humps(view, from, to), to];
  if (cuts.length < 3) return false;
  for (let part = 1; part < cuts.length; part++) {
    const start = cuts[part - 1] ?? from;
    const end = cuts[part] ?? to;
    const isHeld = end - start >= SHORTEST && lexicon.held(view, start, end) !== undefined;
    if (end - start < SHORTEST || (isHeld && !isProtected(view, start, end))) return false;
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
function findInside(view: TextView, from: number, to: number, lexicon: Words, hits: SwearHit[]): void {
  // A number alone is by far the most there is here.
  if (!view.kinds.subarray(from, to).includes(LETTER)) return;
  const cuts = [from, ...humps(view, from, to), to];
  for (let part = 1; part < cuts.length; part++) {
    const start = cuts[part - 1] ?? from;
    const end = cuts[part] ?? to;
    if (end - start < SHORTEST || end - start === to - from) continue;
    const spelling = lexicon.spelled(view, start, end);
    if (!spelling?.exact || ONLY_IN.has(spelling.entry.word) || !fits(spelling.entry, view, start, end)) continue;
    const [before = from, after = to] = [cuts[part - 2], cuts[part + 1]];
    if (isClearedInside(spelling.entry, folded(view, before, start), folded(view, end, after))) continue;
    hits.push(hitOf(spelling.entry, start, end, false));
  }
  if (cuts.length > 2 || view.units[from - 1] !== HASH || to - from > LONGEST_PARTED) return;
  if (!lexicon.mayStandIn(view, from, to, DISTINCT)) return;
  const wordAt = (start: number, end: number): SwearWord | undefined => {
    const spelling = end - start < DISTINCT ? undefined : lexicon.spelled(view, start, end);
    if (spelling?.exact !== true || spelling.entry.language !== 'en') return undefined;
    return spelling.entry.sure || end - start !== DISTINCT ? spelling.entry : undefined;
  };
  const part = partHashtag(view, from, to, (start) =>
    lexicon.endsOf(view, start, Math.min(to, start + LONGEST_INSIDE)).filter((end) => wordAt(start, end) !== undefined),
  );
  const entry = part && wordAt(part.from, part.to);
  if (part !== undefined && entry !== undefined) hits.push(hitOf(entry, part.from, part.to, false));
}

/** Of fewer letters, a word stands inside too many others by chance. */
const DISTINCT = 4;
const LONGEST_INSIDE = 16;
const SHORTEST = 3;
const HASH = 35;
