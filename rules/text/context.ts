import {
  ALSO_ABBREVIATIONS,
  ALSO_DONE,
  ALSO_NAMES,
  BEFORE_THINGS,
  CLEARED_BY,
  type Language,
  NEEDS_AIM,
  ONE_WORD_TELLS,
  ONLY_IN,
  OPENS_NAME,
  ORDINARY_ELSEWHERE,
  PARTED,
  ROOMS,
  SELDOM_NAMES,
  SPOKEN,
  TELL_AGAINST_ENGLISH,
  TELLTALE_LETTERS,
  TELLTALES,
} from '../data/profanity.ts';
import { aimOf, isCapitalName, isDone, isNameOf, isOfFile, isSubject, isThing, isTurned } from './aim.ts';
import { isExplained } from './explained.ts';
import { isAbbreviation, isInRegion, isPartOfName, isSurelyName } from './names.ts';
import { gapBefore, isCapitalized, isPossessive, neighbour, wordAt } from './neighbours.ts';
import { blocksIn } from './raw.ts';
import type { SwearWord } from './swear-words.ts';
import { hashText, type TextView } from './view.ts';

/** Whether a word that can be profanity is none here: a person's name, a bird, an ordinary word of the language around it. */
export function isInnocent(view: TextView, word: number, entry: SwearWord): boolean {
  const { word: spelled } = entry;
  if (isCleared(view, word, word, entry)) return true;
  if (!entry.sure && (isParted(view, word) || isForeign(view, word))) return true;
  if (spelled === 'cum' && isBetween(view, word)) return true;
  // "Er aß zu viel", "Sie spaßt gern"
  if ((spelled === 'ass' || spelled === 'spast') && hasSharpS(view, word)) return true;
  if (!entry.sure && entry.language === 'fr' && isHungOn(view, word)) return true;
  if (ALSO_NAMES.has(spelled) && (isPartOfName(view, word) || isOfFirm(view, word))) return true;
  if (ALSO_ABBREVIATIONS.has(spelled) && isAbbreviation(view, word)) return true;
  if ((ALSO_ABBREVIATIONS.has(spelled) || entry.asTyped) && isExplained(view, word)) return true;
  if (entry.asTyped && isInCode(view, word)) return true;
  if (isMeantOtherwise(view, word, entry) || (isOfKin(view, word) && isCapitalized(view, word))) return true;
  if (isInRegion(view, word) || (mayBeName(entry) && isSurelyName(view, word))) return true;
  const only = ONLY_IN.get(spelled);
  if (only !== undefined && !isIn(view, word, only)) return true;
  return (
    ORDINARY_ELSEWHERE.get(spelled)?.some((language) =>
      SPOKEN.has(language) ? isIn(view, word, language) : isOfTrade(view, word, language),
    ) ?? false
  );
}

/** Whether what stands right beside a word makes it a thing, an act or a short name, and nothing beside it makes it abuse. */
function isMeantOtherwise(view: TextView, word: number, { word: spelled, sure, asTyped }: SwearWord): boolean {
  if ((!sure || asTyped) && isOfFile(view, word)) return true;
  if (ALSO_ABBREVIATIONS.has(spelled) && isCapitalName(view, word)) return true;
  if (ALSO_DONE.has(spelled) && isDone(view, word)) return true;
  if ((spelled === 'cock' || spelled === 'tit') && isSubject(view, word)) return true;
  if (OPENS_NAME.has(spelled) && isNameOf(view, word)) return true;
  if (spelled === 'dick' && isOfParticiple(view, word)) return true;
  if (spelled === 'chink' && isLookedThrough(view, word)) return true;
  if (spelled === 'ass' && isOfFable(view, word)) return true;
  if ((spelled === 'cock' && (isSign(view, word) || isTurned(view, word))) || (!sure && isStreet(view, word)))
    return true;
  const isBefore = BEFORE_THINGS.has(spelled) && isThing(view, word);
  if (!isBefore && !NEEDS_AIM.has(spelled)) return spelled === 'bitch' && isAged(view, word);
  const aim = aimOf(view, word);
  return isBefore ? aim === 'open' || aim === 'none' : aim === 'none';
}

/** "dick geschnittener Speck" */
function isOfParticiple(view: TextView, word: number): boolean {
  return PARTICIPLE.test(wordAt(view, neighbour(view, word, 1)));
}

const PARTICIPLE = /^ge[a-z]{4,}(?:t|en)(?:e[rsnm]?)?$/;

/** "He peeped through a chink" */
function isLookedThrough(view: TextView, word: number): boolean {
  const article = neighbour(view, word, -1);
  return ARTICLES.has(wordAt(view, article)) && THROUGH.has(wordAt(view, article && neighbour(view, article, -1)));
}

const ARTICLES: ReadonlySet<string> = new Set('a the any every'.split(' '));
const THROUGH: ReadonlySet<string> = new Set('through from under in'.split(' '));

/** "An ass carried the salt", "The law is an ass": where it opens a sentence it does something, and of the law it is a saying. */
function isOfFable(view: TextView, word: number): boolean {
  const article = neighbour(view, word, -1);
  if (article === undefined || wordAt(view, article) !== 'an') return false;
  const before = neighbour(view, article, -1);
  if (before === undefined) return /..ed$/.test(wordAt(view, neighbour(view, word, 1)));
  return wordAt(view, before) === 'is' && wordAt(view, neighbour(view, before, -1)) === 'law';
}

/** "The Cock and the Jewel", "at The Cock": a pub or a fable. */
function isSign(view: TextView, word: number): boolean {
  const before = neighbour(view, word, -1);
  return (
    before !== undefined && wordAt(view, before) === 'the' && isCapitalized(view, before) && isCapitalized(view, word)
  );
}

/** "Calle Puto": a street by the word for one. */
function isStreet(view: TextView, word: number): boolean {
  const before = neighbour(view, word, -1);
  return (
    before !== undefined &&
    STREETS.has(wordAt(view, before)) &&
    isCapitalized(view, before) &&
    isCapitalized(view, word)
  );
}

const STREETS: ReadonlySet<string> = new Set(
  'calle rua rue via plaza praca piazza avenida avenue viale corso travessa'.split(' '),
);

/** "a three-year-old bitch" */
function isAged(view: TextView, word: number): boolean {
  return wordAt(view, neighbour(view, word, -1)) === 'old' && gapBefore(view, word - 1) === '-';
}

/** Whether the line of a word is of a trade: by one word of it, or two where the word is somebody’s, and never where somebody is called it. */
function isOfTrade(view: TextView, word: number, trade: Language): boolean {
  // Most lines are of none, which takes one look.
  if (smallWordsOf(view, word, 'trades') === 0) return false;
  const seen = smallWordsOf(view, word, trade);
  if (seen === 0) return false;
  const aim = aimOf(view, word);
  if (aim === 'direct') return false;
  return aim !== 'pointed' || seen > 1 || ONE_WORD_TELLS.has(trade);
}

/** "Cúm gia cầm": three letters with an accent, on a line without a small word of English. */
function isForeign(view: TextView, word: number): boolean {
  const { text, origins, words } = view;
  if (blocksIn(text) === 0) return false;
  const from = words.starts[word] ?? 0;
  const to = words.ends[word] ?? 0;
  if (to - from !== 3 || !ACCENTED.test(text.slice(origins[from], (origins[to - 1] ?? 0) + 1))) return false;
  return words.count > 1 && smallWordsOf(view, word, 'english') === 0;
}

const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]/;

function hasSharpS({ text, origins, words }: TextView, word: number): boolean {
  const from = words.starts[word] ?? 0;
  return text.slice(origins[from] ?? 0, (origins[(words.ends[word] ?? 1) - 1] ?? 0) + 1).includes('ß');
}

/** "Mo'nique", "com-pute", "pique-niquer": a piece of a word, where no French article was cut short ("l'pute"). */
function isHungOn(view: TextView, word: number): boolean {
  const gap = gapBefore(view, word);
  return word > 0 && (gap === "'" || gap === '-') && !CUT_SHORT.has(wordAt(view, word - 1));
}

const CUT_SHORT: ReadonlySet<string> = new Set('l d j m t s c n qu sale'.split(' '));

/** "Ass-ets under management" */
function isParted(view: TextView, word: number): boolean {
  const next = word + 1;
  if (next >= view.words.count || gapBefore(view, next) !== '-') return false;
  return PARTED.has(wordAt(view, word) + wordAt(view, next));
}

/** "cnt = cnt + 1", "ffs(mask)", "realmlist.wtf": whether a word is the name of something in code, or how one ends. */
function isInCode({ text, origins, words }: TextView, word: number): boolean {
  const from = origins[words.starts[word] ?? 0] ?? 0;
  const to = (origins[(words.ends[word] ?? 1) - 1] ?? from) + 1;
  return CODE_BEFORE.test(text.slice(Math.max(0, from - 8), from)) || CODE_AFTER.test(text.slice(to, to + 4));
}

const CODE_BEFORE = /(?:= |\b(?:if|for|while) ?\(|\+\+|&|\b(?:let|const|var|int) |\w\.)$/;
const CODE_AFTER = /^(?:[([]\w|\(\)|\+\+| ?(?:[-+*]?=|<-|:=)| ?[+*/<>] ?\d| [<>]=? \w)/;

/** "A kitchen cum office", "writer cum director" */
function isRoomOrRole(said: string): boolean {
  return ROOMS.has(said) || ROLE.test(said);
}

const ROLE = /...(?:er|or|ist|ian|man|ess)$/;

/** Whether the word before the first or behind the last of a word or phrase says that it means something else. */
export function isCleared(view: TextView, first: number, last: number, { word: spelled, asTyped }: SwearWord): boolean {
  const cleared = clearingOf(spelled);
  if (cleared === undefined) return false;
  // "Offa's Dyke"
  const owner = isPossessive(view, first - 1) ? first - 2 : neighbour(view, first, -1);
  if (cleared.before.has(wordAt(view, owner))) return true;
  let next = cleared.most === 0 ? undefined : (neighbour(view, last, 1) ?? joinedBySign(view, last));
  // "whre, we"
  if (asTyped && next !== undefined && gapBefore(view, next) !== ' ') next = undefined;
  let said = '';
  for (let seen = 1; next !== undefined && seen <= cleared.most; seen++) {
    said += seen === 1 ? wordAt(view, next) : `_${wordAt(view, next)}`;
    if (cleared.after.has(said)) return true;
    if (seen < cleared.most) next = neighbour(view, next, 1);
  }
  return false;
}

/** The words before and the phrases behind a word that clear it, and how many words the longest phrase has. */
type Clearing = { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string>; readonly most: number };

const clearings = new Map<string, Clearing>();

function clearingOf(spelled: string): Clearing | undefined {
  const known = clearings.get(spelled);
  const listed = known === undefined ? CLEARED_BY.get(spelled) : undefined;
  if (listed === undefined) return known;
  const [before = '', after = ''] = listed.split('|');
  const phrases = after.match(/\S+/g) ?? [];
  const most = Math.max(0, ...phrases.map((phrase) => phrase.split('_').length));
  const made = { before: new Set(before.match(/\S+/g)), after: new Set(phrases), most };
  clearings.set(spelled, made);
  return made;
}

/** Whether what is glued to a word says so: "#DickVanDyke". */
export function isClearedInside({ word: spelled }: SwearWord, before: string, after: string): boolean {
  const cleared = clearingOf(spelled);
  return cleared !== undefined && (cleared.before.has(before) || cleared.after.has(after));
}

/** "Spick & Span": the word behind an ampersand. */
function joinedBySign(view: TextView, word: number): number | undefined {
  return word + 1 < view.words.count && gapBefore(view, word + 1) === ' & ' ? word + 1 : undefined;
}

/** "Cocks & Sons" */
function isOfFirm(view: TextView, word: number): boolean {
  return FIRMS.has(wordAt(view, joinedBySign(view, word)));
}

/** "Wichser & Söhne": a firm that nobody but a family has. */
function isOfKin(view: TextView, word: number): boolean {
  return KIN.has(wordAt(view, joinedBySign(view, word)));
}

const KIN: ReadonlySet<string> = new Set(
  'sons son daughters sohne sohn tochter fils figli filhos hijos zonen'.split(' '),
);
const FIRMS: ReadonlySet<string> = new Set(
  'sons son daughters co company partners bros brothers associates'.split(' '),
);

/** German capitals say nothing. */
function mayBeName({ word, sure, language }: SwearWord): boolean {
  return SELDOM_NAMES.has(word) || (language === 'en' ? !sure : language !== 'de');
}

/** "Office-cum-studio", "Chorlton cum Hardy", "my kitchen cum office". */
function isBetween(view: TextView, word: number): boolean {
  if (view.units[(view.words.starts[word] ?? 0) - 1] === 45 && view.units[view.words.ends[word] ?? 0] === 45)
    return true;
  const before = neighbour(view, word, -1);
  const after = neighbour(view, word, 1);
  if (isRoomOrRole(wordAt(view, before)) && isRoomOrRole(wordAt(view, after))) return true;
  return before !== undefined && after !== undefined && isCapitalized(view, before) && isCapitalized(view, after);
}

/** The words `first` to `last` (exclusive) of one line, and how many of them are small words of a language. */
type Surroundings = { view: TextView | undefined; first: number; last: number; seen: number };

/** What a line is known to be of by its words: a language, a trade, or any trade at all. */
type Told = Language | 'trades';

/** Where each language was looked for last: words are asked about from the first to the last, so what surrounds them moves on. */
const surroundings = new Map<Told, Surroundings>();

/** Whether the line of a word is in a language or of a trade, by two small words, or words with its letters, near it. */
function isIn(view: TextView, word: number, language: Language): boolean {
  const small = smallWordsOf(view, word, language);
  if (small > 1) return true;
  if (small === 1 && ONE_WORD_TELLS.has(language)) return true;
  const seen = small + wordsWithLetters(view, word, language);
  return seen > 1 || (seen === 1 && TELL_AGAINST_ENGLISH.has(language) && smallWordsOf(view, word, 'english') === 0);
}

/** How many small words of a language stand on the line of a word, in the 160 characters before or behind it. */
function smallWordsOf(view: TextView, word: number, language: Told): number {
  const small = telltales.get(language) ?? learn(language);
  const { starts, hashes, count } = view.words;
  const originOf = (at: number) => view.origins[starts[at] ?? 0] ?? 0;
  const here = originOf(word);
  let around = surroundings.get(language);
  if (around?.view !== view || word < around.first || word >= around.last) {
    around = { view, first: word, last: word, seen: 0 };
    surroundings.set(language, around);
    while (around.first > 0 && !hasNewline(view, around.first) && here - originOf(around.first - 1) <= NEAR) {
      around.first--;
      if (small.has(hashes[around.first] ?? 0)) around.seen++;
    }
  }
  for (; here - originOf(around.first) > NEAR; around.first++) {
    if (small.has(hashes[around.first] ?? 0)) around.seen--;
  }
  while (
    around.last < count &&
    originOf(around.last) - here <= NEAR &&
    (around.last === around.first || !hasNewline(view, around.last))
  ) {
    if (small.has(hashes[around.last] ?? 0)) around.seen++;
    around.last++;
  }
  return around.seen;
}

/** How many words with a letter of a language stand on the line of a word, near it. */
function wordsWithLetters({ text, origins, words }: TextView, word: number, language: Language): number {
  const lettered = TELLTALE_LETTERS[language];
  // None of these letters is ASCII.
  if (lettered === undefined || blocksIn(text) === 0) return 0;
  const from = origins[words.starts[word] ?? 0] ?? 0;
  const to = (origins[(words.ends[word] ?? 1) - 1] ?? from) + 1;
  const before = text.slice(Math.max(0, from - NEAR), from);
  const after = text.slice(to, to + NEAR);
  const end = after.indexOf('\n');
  const line = `${before.slice(before.lastIndexOf('\n') + 1)} ${end < 0 ? after : after.slice(0, end)}`;
  return line.match(lettered)?.length ?? 0;
}

const NEAR = 160;

/** Whether a line ends between a word and the one before it. */
function hasNewline({ words, units }: TextView, word: number): boolean {
  const to = words.starts[word] ?? 0;
  for (let at = words.ends[word - 1] ?? 0; at < to; at++) if (units[at] === 10) return true;
  return false;
}

const telltales = new Map<Told, ReadonlySet<number>>();

function learn(language: Told): ReadonlySet<number> {
  const told =
    language === 'trades'
      ? Object.entries(TELLTALES).flatMap(([name, small]) => (SPOKEN.has(name) ? [] : small.split(' ')))
      : TELLTALES[language].split(' ');
  const hashes = new Set(told.map((small) => hashText(small, small.length)));
  telltales.set(language, hashes);
  return hashes;
}
