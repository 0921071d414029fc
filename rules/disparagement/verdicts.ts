import { wordAt } from '../text/neighbours.ts';
import type { PhraseHit } from '../text/phrases.ts';
import { folded, type TextView } from '../text/view.ts';
import { lastStart, wordFrom } from '../text/word-from.ts';
import { BETWEEN, isAsked, isJoined, plain, wordSet } from './words.ts';

/** A sentence that only judges is no longer than this, in words and in folded units. */
const MOST_WORDS = 6;
const LONGEST = 90;
/** How far a sentence beside it reaches, in folded units. */
const REACH = 200;
/** So many words may stand between "they" and what is said of them. */
const MOST_BETWEEN = 5;

const EVENT: ReadonlySet<string> = wordSet('event');
const MAKER: ReadonlySet<string> = wordSet('maker');
const KINDNESS: ReadonlySet<string> = wordSet('kindness');
const THEIRS: ReadonlySet<string> = wordSet('theirs');

/**
 * Whom a bad word is about that has no name in its reach: a sentence of nothing else ("Utterly useless.") is about the name in the one
 * before or behind it, and "they are useless" about the name before. Weather and accidents are terrible, too, and thanks are no slight.
 */
export function nameBeside(
  view: TextView,
  hit: PhraseHit,
  phrase: string,
  names: readonly PhraseHit[],
): PhraseHit | undefined {
  const isOfEvents = EVENT.has(plain(phrase));
  const start = startOf(view, hit.from, LONGEST);
  const end = endOf(view, hit.to, LONGEST);
  const before = theirName(view, hit, start, names) ?? (isOfEvents ? undefined : nameInSentence(view, hit, names));
  if (before !== undefined || end - start > LONGEST || !judgesOnly(view, start, end, hit, isOfEvents)) return before;
  const left = startOf(view, start - 1, REACH);
  const right = endOf(view, end + 1, REACH);
  return (
    names.findLast(
      ({ from, to }) => from >= left && to <= start && isPlain(view, left, start) && isPlain(view, end, right),
    ) ?? names.find(({ from, to }) => from >= end && to <= right && isPlain(view, end, right))
  );
}

/** Whether a sentence has nothing in it but a bad word and what goes with it. */
function judgesOnly(view: TextView, start: number, end: number, hit: PhraseHit, needsMaker: boolean): boolean {
  const { starts, count } = view.words;
  let hasMaker = !needsMaker;
  let words = 0;
  for (let word = wordFrom(view, start); word < count && (starts[word] ?? 0) < end; word++) {
    const from = starts[word] ?? 0;
    if (from >= hit.from && from < hit.to) continue;
    const text = wordAt(view, word);
    if (++words > MOST_WORDS || !(BETWEEN.has(text) || MAKER.has(text))) return false;
    if (MAKER.has(text)) hasMaker = true;
  }
  return hasMaker;
}

/**
 * The name that a sentence begins with, where nobody else comes between it and what is only said of people who are to blame: "Globex
 * charges a fortune and does sloppy work".
 */
function nameInSentence(view: TextView, hit: PhraseHit, names: readonly PhraseHit[]): PhraseHit | undefined {
  const start = startOf(view, hit.from, REACH);
  const first = wordFrom(view, start);
  const name = names.find(({ from }) => from >= start);
  if (name === undefined || name.to > hit.from) return undefined;
  const last = lastStart(view, hit.from);
  if (wordFrom(view, name.from) - first > MOST_AHEAD || last - first > MOST_APART) return undefined;
  for (let word = first; word <= last; word++) {
    const text = wordAt(view, word);
    if (KINDNESS.has(text) || OTHERS.has(text)) return undefined;
  }
  return isPlain(view, hit.to, endOf(view, hit.to, REACH)) ? name : undefined;
}

/** So many words may stand ahead of the name, and up to what is said of it. */
const MOST_AHEAD = 2;
const MOST_APART = 12;
/** Somebody else whom a bad word may be about. */
const OTHERS: ReadonlySet<string> = new Set(
  `i we our my us me you your but yet not never no without for from against than if when while says said who which where because after before during despite
    wir unser unsere ich mein meine aber nicht nie kein keine ohne gegen wenn nous notre nos je mon ma mais pas jamais sans contre si nosotros nuestro nuestra yo mi pero no nunca sin contra`.split(
    /\s+/,
  ),
);

/** The name that "they" in front of a bad word stand for: in its sentence or the one before. */
function theirName(view: TextView, hit: PhraseHit, start: number, names: readonly PhraseHit[]): PhraseHit | undefined {
  const { starts, ends } = view.words;
  let right = hit.from;
  const last = lastStart(view, hit.from);
  for (let word = last; word >= 0 && last - word <= MOST_BETWEEN; word--) {
    if (!isJoined(view, ends[word] ?? 0, right)) return undefined;
    const text = wordAt(view, word);
    right = starts[word] ?? 0;
    if (THEIRS.has(text)) {
      const left = startOf(view, start - 1, REACH);
      return names.findLast(({ from, to }) => from >= left && to <= right && isPlain(view, left, right));
    }
    if (!BETWEEN.has(text) && !MAKER.has(text)) return undefined;
  }
  return undefined;
}

/** Whether a stretch of text thanks nobody and tells of no accident. */
function isPlain(view: TextView, from: number, to: number): boolean {
  const { starts, count } = view.words;
  for (let word = wordFrom(view, from); word < count && (starts[word] ?? 0) < to; word++) {
    const text = wordAt(view, word);
    const isBlame = text === 'thanks' && wordAt(view, word + 1) === 'to';
    if (KINDNESS.has(text) && !isBlame) return false;
  }
  return !isAsked(view, from) || from === to;
}

/** Where the sentence begins that a place is in, at most so far away. */
function startOf(view: TextView, place: number, most: number): number {
  const least = Math.max(0, place - most);
  let at = place;
  while (at > least && view.kinds[at - 1] !== undefined && !isEnd(view, at - 1)) at--;
  return at;
}

function endOf(view: TextView, place: number, most: number): number {
  const last = Math.min(view.length, place + most);
  let at = place;
  while (at < last && !isEnd(view, at)) at++;
  return at;
}

function isEnd(view: TextView, at: number): boolean {
  const unit = view.units[at];
  if (unit === 10 || unit === 8230) return true;
  if (unit !== 46 && unit !== 33 && unit !== 63) return false;
  return at + 1 >= view.length || /[\s.!?…]/u.test(folded(view, at + 1, at + 2));
}
