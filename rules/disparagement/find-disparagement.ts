import { DISPARAGEMENT_WORDS, type DisparagementWords } from '../data/disparagement-words.ts';
import { isPossessive, wordAt } from '../text/neighbours.ts';
import { compilePhrases, type PhraseHit } from '../text/phrases.ts';
import { folded, type TextView } from '../text/view.ts';
import { lastStart } from '../text/word-from.ts';

/** Something bad said of a name, by its number: from the first of the two to the end of the other, in folded units. */
export type Slight = { readonly name: number; readonly from: number; readonly to: number };

type Kind = 'poor' | 'did' | 'against' | 'rant' | 'innocent';
const KINDS: readonly Kind[] = ['innocent', 'poor', 'did', 'against', 'rant'];

/** So many words may stand between a name and what is said of it, and in front of both that turn it round. */
const MOST_BETWEEN = 8;
const MOST_BEFORE = 4;

/**
 * Readies the search for what is said of names that stand in a text already. `own`: more that is bad to say, on either side of a name;
 * `alone`: nothing else is.
 */
export function compileSlights(
  own: readonly string[],
  alone: boolean,
): (view: TextView, names: readonly PhraseHit[]) => readonly Slight[] {
  const known = [
    ...own.map((phrase) => ({ phrase, kind: 'own' as const })),
    ...(alone ? [] : KINDS).flatMap((kind) => allOf(kind).map((phrase) => ({ phrase, kind }))),
  ];
  const find = compilePhrases(
    known.map(({ phrase }) => phrase),
    { inflect: false, insideHashtags: true },
  );

  return (view, names) => {
    if (names.length === 0) return [];
    const byEnd = new Map(names.map((name) => [name.to, name]));
    const byStart = new Map(names.map((name) => [name.from, name]));
    return find(view).flatMap((hit) => {
      const kind = known[hit.phrase]?.kind ?? 'innocent';
      if (kind === 'innocent') return [];
      const name = nameOf(view, hit, kind, byStart, byEnd, names);
      if (name === undefined) return [];
      return { name: name.phrase, from: Math.min(name.from, hit.from), to: Math.max(name.to, hit.to) };
    });
  };
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
  if (isAsked(view, hit.to)) return undefined;
  switch (kind) {
    case 'did':
      return isTurned(view, hit.from) || isTakenBack(view, hit.to) ? undefined : nameBefore(view, hit, byEnd, false);
    case 'against': {
      if (!isOurs(view, hit.from) || isTurned(view, hit.from)) return undefined;
      const name = nameBehind(view, hit, byStart, false);
      return name !== undefined && isWhole(view, name.to) && !isTakenBack(view, name.to) ? name : undefined;
    }
    default: {
      if (isTurned(view, hit.from)) return undefined;
      const before = isWhole(view, hit.to) ? nameBefore(view, hit, byEnd, kind === 'poor') : undefined;
      // "Bad von Globex" is a bath in German.
      const isBath = hit.to - hit.from === 3 && folded(view, hit.from, hit.to) === 'bad';
      const nearby = before ?? (isBath ? undefined : nameBehind(view, hit, byStart, true));
      return nearby === undefined && kind === 'rant' ? mentionAround(view, hit, names) : nearby;
    }
  }
}

/** The name in front, with nothing between but what may be. "A Globex so bad" is wanted: what something is like takes a word for being. */
function nameBefore(view: TextView, hit: PhraseHit, byEnd: Names, needsBeing: boolean): PhraseHit | undefined {
  const { starts, ends } = view.words;
  let right = hit.from;
  let isBeing = !needsBeing;
  const last = lastStart(view, hit.from);
  for (let word = last; word >= 0 && last - word <= MOST_BETWEEN; word--) {
    const end = ends[word] ?? 0;
    if (!isJoined(view, end, right)) return undefined;
    if (view.units[end] === COLON || isPossessive(view, word)) isBeing = true;
    const name = byEnd.get(end);
    if (name !== undefined) return isBeing && !isTurned(view, name.from) ? name : undefined;
    const text = wordAt(view, word);
    if (BEING.has(text)) isBeing = true;
    if (!BETWEEN.has(text) && !isPossessive(view, word)) return undefined;
    right = starts[word] ?? 0;
  }
  return undefined;
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
    if (!BETWEEN.has(text)) return undefined;
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

/** Whether one of the words in front, in the same sentence, turns what follows round. */
function isTurned(view: TextView, place: number): boolean {
  return someBefore(view, place, MOST_BEFORE, (word) => TURN.has(word) || word === 't');
}

/** Whether people say of themselves what follows, or call others to it. */
function isOurs(view: TextView, place: number): boolean {
  const before = lastStart(view, place);
  if (before < 0 || !isJoined(view, view.words.ends[before] ?? 0, place)) return true;
  return US.has(wordAt(view, before));
}

function someBefore(view: TextView, place: number, most: number, is: (word: string) => boolean): boolean {
  const { starts, ends } = view.words;
  let right = place;
  const last = lastStart(view, place);
  for (let word = last; word >= 0 && last - word < most; word--) {
    const text = wordAt(view, word);
    if (BREAKS.has(text) || ENDS.test(folded(view, ends[word] ?? 0, right))) return false;
    if (is(text)) return true;
    right = starts[word] ?? 0;
  }
  return false;
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
function isWhole(view: TextView, place: number): boolean {
  const next = lastStart(view, place - 1) + 1;
  if (next >= view.words.count || !isJoined(view, place, view.words.starts[next] ?? 0)) return true;
  const text = wordAt(view, next);
  return BETWEEN.has(text) && !TOWARDS.has(text);
}

/** Whether the sentence is a question. */
function isAsked(view: TextView, place: number): boolean {
  const end = Math.min(view.length, place + FARTHEST);
  for (let at = place; at < end; at++) {
    const unit = view.units[at] ?? 0;
    if (unit === 63) return true;
    if (unit === 33 || unit === 10 || unit === 8230 || (unit === 46 && view.units[at + 1] === 32)) return false;
  }
  return false;
}

/** Whether words are of one breath: between them are spaces and what joins or marks words. */
function isJoined(view: TextView, from: number, to: number): boolean {
  if (to - from === 1 && view.units[from] === 32) return true;
  return to - from <= 6 && JOINS.test(folded(view, from, to));
}

const JOINS = /^[ '’:@#"“”„«»‹›(*_-]*$/u;
const ENDS = /[.!?…;\n]/u;

const BETWEEN: ReadonlySet<string> = wordSet('between');
const BEING: ReadonlySet<string> = wordSet('being');
const FROM: ReadonlySet<string> = wordSet('from');
const TURN: ReadonlySet<string> = wordSet('turn');
const US: ReadonlySet<string> = wordSet('us');

/** A clause begins anew with them. */
const BREAKS: ReadonlySet<string> = new Set(['but', 'yet', 'aber', 'sondern', 'doch', 'mais', 'pero', 'sino']);
const NOT: ReadonlySet<string> = new Set(['nicht', 'nie', 'niemals', 'keineswegs', 'pas', 'jamais', 'nunca']);
/** "A nightmare for burglars" is praise. */
const TOWARDS: ReadonlySet<string> = new Set(['for', 'to', 'fur', 'pour', 'para']);

/** The words of one kind as a view has them, in every language. */
function wordSet(kind: keyof DisparagementWords): ReadonlySet<string> {
  return new Set(allOf(kind).map((word) => word.normalize('NFD').replace(/[\u0300-\u036f]/g, '')));
}

/** All phrases of one kind, in every language. */
export function allOf(kind: keyof DisparagementWords): readonly string[] {
  return DISPARAGEMENT_WORDS.flatMap((words) => words[kind].split(/,\s+/u));
}
