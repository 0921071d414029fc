import { ALSO_NAMES, CLEARED_BY, type Language, ORDINARY_ELSEWHERE, TELLTALES } from '../data/profanity.ts';
import { folded, hashText, isLower, isUpper, type TextView } from './view.ts';

/** Whether a word that can be profanity is none here: a person's name, a bird, an ordinary word of the language around it. */
export function isInnocent(view: TextView, word: number, spelled: string): boolean {
  const cleared = CLEARED_BY.get(spelled);
  if (cleared !== undefined) {
    // "Offa's Dyke"
    const owner = isPossessive(view, word - 1) ? word - 2 : neighbour(view, word, -1);
    if (cleared.before.includes(wordAt(view, owner))) return true;
    if (cleared.after.includes(wordAt(view, neighbour(view, word, 1)))) return true;
  }
  if (spelled === 'cum' && isBetween(view, word)) return true;
  // "Er aß zu viel"
  if (spelled === 'ass' && view.text.charCodeAt(view.origins[(view.words.starts[word] ?? 0) + 1] ?? 0) === SHARP_S)
    return true;
  if (ALSO_NAMES.has(spelled) && isPartOfName(view, word)) return true;
  return ORDINARY_ELSEWHERE.get(spelled)?.some((language) => isIn(view, word, language)) ?? false;
}

/** "Office-cum-studio", "Chorlton cum Hardy". */
function isBetween(view: TextView, word: number): boolean {
  const hyphens =
    view.units[(view.words.starts[word] ?? 0) - 1] === 45 && view.units[view.words.ends[word] ?? 0] === 45;
  const before = neighbour(view, word, -1);
  const after = neighbour(view, word, 1);
  return (
    hyphens ||
    (before !== undefined && after !== undefined && isCapitalized(view, before) && isCapitalized(view, after))
  );
}

/** The word next to another in the same breath, by its number in `view.words`, or `undefined`. */
function neighbour(view: TextView, word: number, step: 1 | -1): number | undefined {
  const { starts, ends, count } = view.words;
  let next = word + step;
  // The s of a possessive is a word by itself; look past it.
  if (step === 1 && isPossessive(view, next)) next++;
  if (next < 0 || next >= count) return undefined;
  const gap =
    step === 1
      ? folded(view, ends[next - 1] ?? 0, starts[next] ?? 0)
      : folded(view, ends[next] ?? 0, starts[word] ?? 0);
  return /^(?: {1,2}|[-‐–']|\. |, )$/.test(gap) ? next : undefined;
}

/** The letters of a word, folded; empty when there is none. */
function wordAt(view: TextView, word: number | undefined): string {
  if (word === undefined) return '';
  return folded(view, view.words.starts[word] ?? 0, view.words.ends[word] ?? 0);
}

/**
 * Whether a word stands as a part of a person's or place's name, by its capitals: it has one, and so has a word next to it that
 * does not merely start a sentence or a complaint ("You Dick").
 */
function isPartOfName(view: TextView, word: number): boolean {
  if (!isCapitalized(view, word)) return false;
  const before = neighbour(view, word, -1);
  const after = neighbour(view, word, 1);
  const goesOn = after !== undefined && isCapitalized(view, after) && !endsSentence(view, word);
  const lead = wordAt(view, before);
  if (goesOn && LINKS.has(lead)) return true;
  if (before !== undefined && INTRODUCES.has(lead) && !isThanked(view, before)) return false;
  if (LOCATES.has(lead) || goesOn) return true;
  if (FIRST_NAMES.has(wordAt(view, word)) && isActing(view, word, before)) return true;
  return before !== undefined && (isCapitalized(view, before) || isInitial(view, before)) && !isOrdinary(view, before);
}

/** "Thank you Dick Fosbury" */
function isThanked(view: TextView, word: number): boolean {
  return wordAt(view, word) === 'you' && wordAt(view, neighbour(view, word, -1)) === 'thank';
}

/** The words `first` to `last` (exclusive) of one line, and how many of them are small words of a language. */
type Surroundings = { view: TextView | undefined; first: number; last: number; seen: number };

/** Where each language was looked for last: words are asked about from the first to the last, so what surrounds them moves on. */
const surroundings = new Map<Language, Surroundings>();

/** Whether the line of a word is in a language, by two small words in the 160 characters before or behind it. */
function isIn(view: TextView, word: number, language: Language): boolean {
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
  return around.seen > 1;
}

const NEAR = 160;
const SHARP_S = 0xdf;

/** Whether a line ends between a word and the one before it. */
function hasNewline({ words, units }: TextView, word: number): boolean {
  const to = words.starts[word] ?? 0;
  for (let at = words.ends[word - 1] ?? 0; at < to; at++) if (units[at] === 10) return true;
  return false;
}

const telltales = new Map<Language, ReadonlySet<number>>();

function learn(language: Language): ReadonlySet<number> {
  const hashes = new Set([...TELLTALES[language]].map((small) => hashText(small, small.length)));
  telltales.set(language, hashes);
  return hashes;
}

/** Words that stand before a noun and never inside a name. */
const INTRODUCES: ReadonlySet<string> = new Set(
  `a an you your u such what this that these those my some any no every another total complete absolute utter
  huge big fucking bloody stupid being of be is are was`.split(/\s+/),
);

/** Of those, the ones that stand before a name as well where it has two parts: "is Dick Cheney", "said that Dick Wolf". */
const LINKS: ReadonlySet<string> = new Set(['that', 'is', 'was', 'are', 'be', 'of']);

/** Known by themselves, where nothing else about the sentence says otherwise: "Last week Dick told us", "Dick's idea". */
const FIRST_NAMES: ReadonlySet<string> = new Set(['dick', 'kike', 'bich', 'fick']);
const ACTS: ReadonlySet<string> = new Set('is was has had will would said says and told joined joins s'.split(' '));

function isActing(view: TextView, word: number, before: number | undefined): boolean {
  if (before !== undefined && !isCapitalized(view, before) && !isOrdinary(view, before)) return true;
  return isPossessive(view, word + 1) || ACTS.has(wordAt(view, neighbour(view, word, 1)));
}

/** "Meet us in Cumming." */
const LOCATES: ReadonlySet<string> = new Set(['in', 'at', 'near', 'from', 'to', 'visit']);

/** Words that a capital makes the start of a sentence and not a part of a name. */
const STARTS: ReadonlySet<string> = new Set(
  'the our his her their and but or so oh hey stop don dont suck eat hi he she it they we i m re s'.split(' '),
);

function isOrdinary(view: TextView, word: number): boolean {
  return INTRODUCES.has(wordAt(view, word)) || STARTS.has(wordAt(view, word));
}

function isCapitalized(view: TextView, word: number): boolean {
  const from = view.words.starts[word] ?? 0;
  const to = view.words.ends[word] ?? 0;
  return isUpper(view, from) && (to - from === 1 || isLower(view, from + 1));
}

function isInitial(view: TextView, word: number): boolean {
  return (view.words.ends[word] ?? 0) - (view.words.starts[word] ?? 0) === 1;
}

function endsSentence(view: TextView, word: number): boolean {
  return folded(view, view.words.ends[word] ?? 0, (view.words.ends[word] ?? 0) + 1) === '.' && !isInitial(view, word);
}

function isPossessive(view: TextView, word: number): boolean {
  const from = view.words.starts[word] ?? 0;
  return view.units[from - 1] === 39 && view.units[from] === 115 && (view.words.ends[word] ?? 0) - from === 1;
}
