import { VOICE_CUES, VOICE_LANGUAGES, type VoiceCue } from '../data/voice-words.ts';
import { SPACE } from '../text/fold.ts';
import type { FindSequence } from '../text/sequences.ts';
import type { TextView } from '../text/view.ts';

/** What a phrase is a cue of, as bits, one for each of `VOICE_CUES`. */
export type Kinds = number;

/** The bits of some kinds of cues. */
export function bitsOf(...kinds: readonly VoiceCue[]): Kinds {
  return kinds.reduce((bits, kind) => bits | (1 << VOICE_CUES.indexOf(kind)), 0);
}

/** A phrase, and what it is in each of `VOICE_LANGUAGES`; `small`: the languages, a bit each, in which it is a small word. */
export type Phrase = { readonly word: string; readonly readings: readonly Kinds[]; readonly small: number };

/** A phrase in a text: its words by number, its place in folded units, and what it is a cue of in the language around it. */
export type Token = {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  readonly kinds: Kinds;
  /** What else is in its sentence, no farther than `REACH` away. */
  readonly around: Kinds;
  /** Whether the sentence asks. */
  readonly asks: boolean;
};

/** The phrases of a sentence, in its order; `start` is the number of its first word. */
export type Sentence = { readonly start: number; readonly tokens: readonly Token[] };

/** No word farther away than this, in folded units, has a say in what a phrase is. */
const REACH = 200;

type Hit = Pick<Token, 'first' | 'last' | 'from' | 'to'> & { readonly phrase: Phrase };

/** The sentences of a text that have phrases in them. A line's end ends a sentence. */
export function readSentences(view: TextView, find: FindSequence<Phrase>): readonly Sentence[] {
  const { starts, ends, count } = view.words;
  const sentences: Sentence[] = [];
  let hits: Hit[] = [];
  let start = 0;
  let next = 0;
  for (let word = 0; word < count; word++) {
    const end = ends[word] ?? 0;
    const found = word < next ? undefined : find(view, word);
    if (found !== undefined) {
      const { entry: phrase, last } = found;
      next = last + 1;
      hits.push({ phrase, first: word, last, from: starts[word] ?? 0, to: ends[last] ?? 0 });
    }
    const isLast = word + 1 === count;
    const sign = signBetween(view, end, isLast ? view.length : (starts[word + 1] ?? 0));
    if (sign === 0 && !isLast) continue;
    if (hits.length > 0) sentences.push({ start, tokens: tokensOf(hits, sign === QUESTION ? end : undefined) });
    hits = [];
    start = word + 1;
  }
  return sentences;
}

const NEWLINE = 10;
const QUESTION = 63;
const ENDS: ReadonlySet<number> = new Set([...'.!…'].map((sign) => sign.charCodeAt(0)));

/** By which sign a sentence ends in a gap between words; 0: it goes on. */
function signBetween({ units, kinds }: TextView, from: number, to: number): number {
  if (to - from === 1 && kinds[from] === SPACE && units[from] !== NEWLINE) return 0;
  let sign = 0;
  for (let at = from; at < to; at++) {
    const unit = units[at] ?? 0;
    if (unit === QUESTION) return QUESTION;
    if (unit === NEWLINE) return sign === 0 ? NEWLINE : sign;
    // "2.5", "e.g"
    if (to - from > 1 && ENDS.has(unit)) sign = unit;
  }
  return sign;
}

/** `asked`: where the question ends, if it is one. */
function tokensOf(hits: readonly Hit[], asked: number | undefined): readonly Token[] {
  if ((hits.at(-1)?.from ?? 0) - (hits[0]?.from ?? 0) <= REACH) return tokensOfShort(hits, asked);
  const near = nearOf(hits);
  const kinds = kindsNear(hits, near);
  const around = joinedIn(near, kinds);
  return hits.map((hit, index) => tokenOf(hit, kinds[index] ?? 0, around[index] ?? 0, asked));
}

/** The same where all are within reach of each other, as in nearly every sentence. */
function tokensOfShort(hits: readonly Hit[], asked: number | undefined): readonly Token[] {
  const counts = VOICE_LANGUAGES.map(() => 0);
  for (const hit of hits) count(hit, 1, counts);
  const tongue = tongueOf(counts);
  const around = hits.reduce((joined, hit) => joined | kindsOf(hit, tongue), 0);
  return hits.map((hit) => tokenOf(hit, kindsOf(hit, tongue), around, asked));
}

function tokenOf(hit: Hit, kinds: Kinds, around: Kinds, asked: number | undefined): Token {
  return {
    first: hit.first,
    last: hit.last,
    from: hit.from,
    to: hit.to,
    kinds,
    around,
    asks: asked !== undefined && asked - hit.to <= REACH,
  };
}

/** From which hit up to which other, exclusive. */
type Ranges = { readonly begins: Uint32Array; readonly ends: Uint32Array };

/** For each hit those that are within reach of it, itself among them. */
function nearOf(hits: readonly Hit[]): Ranges {
  const begins = new Uint32Array(hits.length);
  const ends = new Uint32Array(hits.length);
  let begin = 0;
  let end = 0;
  for (const [index, { from }] of hits.entries()) {
    while (from - (hits[begin]?.from ?? from) > REACH) begin++;
    while (end < hits.length && (hits[end]?.from ?? 0) - from <= REACH) end++;
    begins[index] = begin;
    ends[index] = end;
  }
  return { begins, ends };
}

/**
 * For each range, all kinds in it. As ranges move on, what is left of the last stretch that was looked through from its end is known,
 * and what came behind it is added up: each place is looked at twice, however long the ranges.
 */
function joinedIn({ begins, ends }: Ranges, kinds: readonly Kinds[]): readonly Kinds[] {
  const fromHere = new Int32Array(kinds.length);
  let known = 0;
  let behind = 0;
  let next = 0;
  return kinds.map((_, index) => {
    const begin = begins[index] ?? 0;
    const end = ends[index] ?? 0;
    for (; next < end; next++) behind |= kinds[next] ?? 0;
    if (begin >= known) {
      known = end;
      behind = 0;
      for (let at = end - 1, joined = 0; at >= begin; at--) {
        joined |= kinds[at] ?? 0;
        fromHere[at] = joined;
      }
    }
    return (fromHere[begin] ?? 0) | behind;
  });
}

const ENGLISH = VOICE_LANGUAGES.indexOf('english');

/** What each hit is in the language around it. The small words of each language are counted as they come into reach and leave it. */
function kindsNear(hits: readonly Hit[], { begins, ends }: Ranges): readonly Kinds[] {
  const counts = VOICE_LANGUAGES.map(() => 0);
  let tongue = tongueOf(counts);
  let first = 0;
  let last = 0;
  return hits.map((hit, index) => {
    const begin = begins[index] ?? 0;
    const end = ends[index] ?? 0;
    let isOther = false;
    for (; last < end; last++) isOther = count(hits[last], 1, counts) || isOther;
    for (; first < begin; first++) isOther = count(hits[first], -1, counts) || isOther;
    if (isOther) tongue = tongueOf(counts);
    return kindsOf(hit, tongue);
  });
}

/** Adds a hit to the small words of each language, or takes it away; whether it is one. */
function count(hit: Hit | undefined, by: 1 | -1, counts: number[]): boolean {
  const small = hit?.phrase.small ?? 0;
  if (small === 0) return false;
  for (let language = 0; language < counts.length; language++) {
    if ((small & (1 << language)) !== 0) counts[language] = (counts[language] ?? 0) + by;
  }
  return true;
}

/** Which languages the most small words are of, as bits; English where there are none. */
function tongueOf(counts: readonly number[]): number {
  const most = Math.max(...counts);
  if (most === 0) return 1 << ENGLISH;
  let tongue = 0;
  for (let language = 0; language < counts.length; language++) {
    if (counts[language] === most) tongue |= 1 << language;
  }
  return tongue;
}

/** Phrases of several words are of their language whatever is around; a word alone is of the one that most small words are of. */
function kindsOf({ phrase, first, last }: Hit, tongue: number): Kinds {
  let kinds = 0;
  for (let language = 0; language < VOICE_LANGUAGES.length; language++) {
    if (last > first || (tongue & (1 << language)) !== 0) kinds |= phrase.readings[language] ?? 0;
  }
  return kinds;
}
