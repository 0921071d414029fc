import { isPossessive, wordAt } from '../text/neighbours.ts';
import { compilePhrases, type PhraseHit } from '../text/phrases.ts';
import { folded, type TextView } from '../text/view.ts';
import { lastStart } from '../text/word-from.ts';
import { nameBeside } from './verdicts.ts';
import { allOf, BETWEEN, isAsked, isJoined, isTurned, wordSet } from './words.ts';

/** Something bad said of a name, by its number: from the first of the two to the end of the other, in folded units. */
export type Slight = { readonly name: number; readonly from: number; readonly to: number };

type Kind = 'poor' | 'are' | 'did' | 'against' | 'shun' | 'rant' | 'innocent';
/** A phrase of two kinds is of the later one. */
const KINDS: readonly Kind[] = ['innocent', 'poor', 'are', 'did', 'against', 'shun', 'rant'];

/** So many words may stand between a name and what is said of it, and so many of them may be any. */
const MOST_BETWEEN = 8;
const MOST_STRANGE = 3;

/**
 * Readies the search for what is said of names that stand in a text already. `own`: more that is bad to say, on either side of a name;
 * `alone`: nothing else is.
 */
export function compileSlights(
  own: readonly string[],
  alone: boolean,
): (view: TextView, names: readonly PhraseHit[]) => readonly Slight[] {
  const kinds = new Map<string, Kind | 'own'>([
    ...(alone ? [] : KINDS).flatMap((kind) => allOf(kind).map((phrase): [string, Kind] => [phrase, kind])),
    ...own.map((phrase): [string, 'own'] => [phrase, 'own']),
  ]);
  const known = [...kinds].map(([phrase, kind]) => ({ phrase, kind }));
  const find = compilePhrases([...kinds.keys()], { inflect: false, insideHashtags: true });

  return (view, names) => {
    if (names.length === 0) return [];
    const byEnd = new Map(names.map((name) => [name.to, name]));
    const byStart = new Map(names.map((name) => [name.from, name]));
    const open: { readonly hit: PhraseHit; readonly phrase: string }[] = [];
    const slights = find(view).flatMap((hit) => {
      const { phrase, kind } = known[hit.phrase] ?? { phrase: '', kind: 'innocent' };
      if (kind === 'innocent' || (isAsked(view, hit.to) && !WEARY.has(phrase))) return [];
      const name = nameOf(view, hit, kind, byStart, byEnd, names);
      if (name !== undefined) return slightOf(name, hit);
      if (kind !== 'own' && !isTurned(view, hit.from) && !isTakenBack(view, hit.to)) open.push({ hit, phrase });
      return [];
    });
    // Once it is said, the sentence beside it says no more.
    if (slights.length > 0) return slights;
    return open.flatMap(({ hit, phrase }) => {
      const name = nameBeside(view, hit, phrase, names);
      return name === undefined ? [] : slightOf(name, hit);
    });
  };
}

function slightOf(name: PhraseHit, hit: PhraseHit): Slight {
  return { name: name.phrase, from: Math.min(name.from, hit.from), to: Math.max(name.to, hit.to) };
}

type Names = ReadonlyMap<number, PhraseHit>;

function nameOf(
  view: TextView,
  hit: PhraseHit,
  kind: Exclude<Kind, 'innocent'> | 'own',
  byStart: Names,
  byEnd: Names,
  names: readonly PhraseHit[],
): PhraseHit | undefined {
  switch (kind) {
    case 'did':
      return isTurned(view, hit.from) || isTakenBack(view, hit.to)
        ? undefined
        : nameBefore(view, hit, byEnd, false, true);
    case 'shun':
      return isOurs(view, hit.from) && !isTurned(view, hit.from) ? nameBehind(view, hit, byStart, false) : undefined;
    case 'against': {
      if (!isOurs(view, hit.from) || isTurned(view, hit.from)) return undefined;
      const name = nameBehind(view, hit, byStart, false);
      return name !== undefined && isWhole(view, name.to) && !isTakenBack(view, name.to) ? name : undefined;
    }
    case 'are':
      return isTurned(view, hit.from) ? undefined : nameBefore(view, hit, byEnd, true);
    default: {
      if (isTurned(view, hit.from)) return undefined;
      const before = nameBefore(view, hit, byEnd, kind === 'poor');
      // "Bad von Globex" is a bath in German.
      const isBath = hit.to - hit.from === 3 && folded(view, hit.from, hit.to) === 'bad';
      const nearby =
        before ?? nameCalled(view, hit, byStart) ?? (isBath ? undefined : nameBehind(view, hit, byStart, true));
      return nearby === undefined && kind === 'rant' ? mentionAround(view, hit, names) : nearby;
    }
  }
}

/**
 * The name in front, with nothing between but what may be. "A Globex so bad" is wanted: what something is like takes a word for being. Of
 * what is a name's, anything may be bad: "Globex’s new ready meals are *".
 */
function nameBefore(
  view: TextView,
  hit: PhraseHit,
  byEnd: Names,
  needsBeing: boolean,
  isAction = false,
): PhraseHit | undefined {
  const { starts, ends } = view.words;
  let right = hit.from;
  let isBeing = !needsBeing;
  let isPlain = isAction;
  let strange = 0;
  const last = lastStart(view, hit.from);
  for (let word = last; word >= 0 && last - word <= MOST_BETWEEN; word--) {
    const end = ends[word] ?? 0;
    if (!isJoined(view, end, right) && !isAddress(view, word + 1, end)) return undefined;
    if (view.units[end] === COLON) isBeing = isPlain = true;
    if (isPossessive(view, word)) isBeing = true;
    const name = byEnd.get(end);
    if (name !== undefined) {
      const isTheirs = isPossessive(view, word) || view.units[end] === APOSTROPHE;
      const counts = isBeing && (strange === 0 || isTheirs) && isWhole(view, hit.to, isPlain);
      return counts && !isTurned(view, name.from) ? name : undefined;
    }
    const text = wordAt(view, word);
    if (BEING.has(text)) isBeing = true;
    if (COPULA.has(text)) isPlain = true;
    if (!BETWEEN.has(text) && !isPossessive(view, word)) {
      if (!isPlain || ++strange > MOST_STRANGE || KINDNESS.has(text)) return undefined;
    }
    right = starts[word] ?? 0;
  }
  return undefined;
}

/** The name of whom it is said to: "What a shambles, Globex!" */
function nameCalled(view: TextView, { to }: PhraseHit, byStart: Names): PhraseHit | undefined {
  if (view.units[to] !== COMMA || view.units[to + 1] !== 32) return undefined;
  const name = byStart.get(to + 2) ?? byStart.get(to + 3);
  if (name === undefined) return undefined;
  const behind = folded(view, name.to, Math.min(view.length, name.to + 2));
  return /^(?:$|[.!…\n]| ?[^\p{L}\p{N}\s,])/u.test(behind) ? name : undefined;
}

/** Whether a comma parts a name from what is said to it. */
function isAddress(view: TextView, word: number, end: number): boolean {
  const start = view.words.starts[word] ?? 0;
  return start - end <= 3 && view.units[end] === COMMA && ADDRESS.has(wordAt(view, word));
}

/** The name behind. What something is like comes from somewhere: "poor Globex" is no more than pity. */
function nameBehind(view: TextView, hit: PhraseHit, byStart: Names, needsFrom: boolean): PhraseHit | undefined {
  const { starts, ends, count } = view.words;
  let left = hit.to;
  let isFrom = !needsFrom;
  const first = lastStart(view, hit.to - 1) + 1;
  for (let word = first; word < count && word - first <= MOST_BETWEEN; word++) {
    const start = starts[word] ?? 0;
    if (!isJoined(view, left, start)) return undefined;
    if (view.units[left] === COLON) isFrom = true;
    const name = byStart.get(start) ?? byStart.get(start - 1);
    if (name !== undefined) return isFrom ? name : undefined;
    const text = wordAt(view, word);
    // "Worst dentist ever: Globex"
    const isOfWorst = word === first && WORST.has(wordAt(view, word - 1)) && wordAt(view, word + 1) === 'ever';
    if (!BETWEEN.has(text) && !isOfWorst) return undefined;
    if (FROM.has(text)) isFrom = true;
    left = ends[word] ?? 0;
  }
  return undefined;
}

/** Somebody who is mentioned by a handle in the same paragraph: the rest of it is said to them. */
function mentionAround(view: TextView, hit: PhraseHit, names: readonly PhraseHit[]): PhraseHit | undefined {
  for (let at = firstBehind(names, hit.from - FARTHEST); at < names.length; at++) {
    const name = names[at];
    if (name === undefined || name.from - hit.to > FARTHEST) return undefined;
    const { from, to } = name;
    const isMention = view.units[from] === AT || view.units[from - 1] === AT;
    if (!isMention) continue;
    const [left, right] = from < hit.from ? [to, hit.from] : [hit.to, from];
    if (right - left <= FARTHEST && !folded(view, left, right).includes('\n\n')) return name;
  }
  return undefined;
}

/** The first name that ends at a place or behind it. */
function firstBehind(names: readonly PhraseHit[], place: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.to ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How far from a mention, in folded units, something may be said to it. */
const FARTHEST = 300;
const AT = 64;
const COLON = 58;
const COMMA = 44;
const APOSTROPHE = 39;

/** Whether people say of themselves what follows, or call others to it. */
function isOurs(view: TextView, place: number): boolean {
  const before = lastStart(view, place);
  if (before < 0 || !isJoined(view, view.words.ends[before] ?? 0, place)) return true;
  return US.has(wordAt(view, before));
}

/** Whether it is taken back behind the verb, as German and French do. */
function isTakenBack(view: TextView, place: number): boolean {
  const { starts, ends, count } = view.words;
  let left = place;
  const first = lastStart(view, place - 1) + 1;
  for (let word = first; word < count && word - first < 3; word++) {
    if (!isJoined(view, left, starts[word] ?? 0)) return false;
    if (NOT.has(wordAt(view, word))) return true;
    left = ends[word] ?? 0;
  }
  return false;
}

/** Whether what something is like is said of it and of nothing that follows: "is terrible", but "had terrible weather". */
function isWhole(view: TextView, place: number, isPlain = false): boolean {
  const next = lastStart(view, place - 1) + 1;
  if (next >= view.words.count || !isJoined(view, place, view.words.starts[next] ?? 0)) return true;
  const text = wordAt(view, next);
  return (isPlain || BETWEEN.has(text)) && !TOWARDS.has(text);
}

const BEING: ReadonlySet<string> = wordSet('being');
const FROM: ReadonlySet<string> = wordSet('from');
const US: ReadonlySet<string> = wordSet('us');
const WORST: ReadonlySet<string> = new Set(['worst', 'rudest', 'slowest']);
const WEARY: ReadonlySet<string> = new Set(allOf('weary'));
const KINDNESS: ReadonlySet<string> = wordSet('kindness');

const NOT: ReadonlySet<string> = new Set(['nicht', 'nie', 'niemals', 'keineswegs', 'pas', 'jamais', 'nunca']);
/** "A nightmare for burglars" is praise. */
const TOWARDS: ReadonlySet<string> = new Set(['for', 'fur', 'pour', 'para', 'per']);
/** What is said behind them is said of what stands before, whatever follows: "is terrible at it", but "had terrible weather". */
const COPULA: ReadonlySet<string> = new Set(
  'is are was were re ist sind war waren est sont etait etaient c es son era eran fue sois e sao foi sono erano'.split(
    ' ',
  ),
);
/** "Globex, you are", "Globex, c’est": a comma may stand before them. */
const ADDRESS: ReadonlySet<string> = new Set(
  'you your youre u ur ihr euer eure das was vous votre vos c quel quelle que vaya menudo sois voces siete che'.split(
    ' ',
  ),
);
