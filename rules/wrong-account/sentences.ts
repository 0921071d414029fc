import type { VoiceCue, VoiceLanguage } from '../data/voice-words.ts';
import { SPACE } from '../text/fold.ts';
import type { FindSequence } from '../text/sequences.ts';
import type { TextView } from '../text/view.ts';

/** A phrase, and what it is a cue of in each language that has it. */
export type Phrase = {
  readonly word: string;
  readonly readings: ReadonlyMap<VoiceLanguage, readonly VoiceCue[]>;
};

/** A phrase in a text: its words by number, its place in folded units, and what it is a cue of in the language around it. */
export type Token = {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  readonly kinds: ReadonlySet<VoiceCue>;
  /** What else is in its sentence, no farther than `REACH` away. */
  readonly around: Around;
};

export type Around = {
  readonly has: ReadonlySet<VoiceCue>;
  /** Whether the sentence asks. */
  readonly asks: boolean;
};

/** The phrases of a sentence, in its order; `start` is the number of its first word. */
export type Sentence = { readonly start: number; readonly tokens: readonly Token[] };

/** No word farther away than this, in folded units, has a say in what a phrase is. */
const REACH = 200;

type Hit = {
  readonly phrase: Phrase;
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
};

/** The sentences of a text that have phrases in them. A line's end ends a sentence. */
export function readSentences(view: TextView, find: FindSequence<Phrase>): readonly Sentence[] {
  const { starts, ends, count } = view.words;
  const sentences: Sentence[] = [];
  let hits: Hit[] = [];
  let start = 0;
  let next = 0;
  for (let word = 0; word < count; word++) {
    if (word >= next) {
      const found = find(view, word);
      if (found !== undefined) {
        next = found.last + 1;
        hits.push({
          phrase: found.entry,
          first: word,
          last: found.last,
          from: starts[word] ?? 0,
          to: ends[found.last] ?? 0,
        });
      }
    }
    const sign = endSign(view, ends[word] ?? 0, starts[word + 1] ?? view.length, word + 1 === count);
    if (sign === 0) continue;
    if (hits.length > 0)
      sentences.push({ start, tokens: tokensOf(hits, sign === QUESTION ? (ends[word] ?? 0) : undefined) });
    hits = [];
    start = word + 1;
  }
  return sentences;
}

const NEWLINE = 10;
const STOP = 46;
const QUESTION = 63;
const ENDS: ReadonlySet<number> = new Set([...'.!?…'].map((sign) => sign.charCodeAt(0)));

/** By which sign a sentence ends in the gap behind a word; 0: it goes on. */
function endSign({ units, kinds }: TextView, from: number, to: number, isLast: boolean): number {
  let sign = isLast ? STOP : 0;
  if (to - from === 1 && kinds[from] === SPACE && units[from] !== NEWLINE) return sign;
  for (let at = from; at < to; at++) {
    const unit = units[at] ?? 0;
    if (unit === QUESTION) return QUESTION;
    // "2.5", "e.g"
    if (unit === NEWLINE || (ENDS.has(unit) && to - from > 1)) sign = unit;
  }
  return sign;
}

/** `asked`: where the question ends, if it is one. */
function tokensOf(hits: readonly Hit[], asked: number | undefined): readonly Token[] {
  const extent = (hits.at(-1)?.from ?? 0) - (hits[0]?.from ?? 0);
  const whole = extent <= REACH ? tongueOf(hits) : undefined;
  const kinds = hits.map((hit) => {
    const tongue = whole ?? tongueOf(near(hits, hit));
    return kindsOf(hit, tongue);
  });
  const all = whole === undefined ? undefined : new Set(kinds.flatMap((some) => [...some]));
  return hits.map((hit, index) => {
    const has = all ?? new Set(hits.flatMap((other, at) => (isNear(hit, other) ? [...(kinds[at] ?? [])] : [])));
    const asks = asked !== undefined && asked - hit.to <= REACH;
    return {
      first: hit.first,
      last: hit.last,
      from: hit.from,
      to: hit.to,
      kinds: kinds[index] ?? NONE,
      around: { has, asks },
    };
  });
}

const NONE: ReadonlySet<VoiceCue> = new Set();

function isNear(hit: Hit, other: Hit): boolean {
  return Math.abs(hit.from - other.from) <= REACH;
}

function near(hits: readonly Hit[], hit: Hit): readonly Hit[] {
  return hits.filter((other) => isNear(hit, other));
}

/** How many small words of each language there are. */
type Tongue = ReadonlyMap<VoiceLanguage, number>;

function tongueOf(hits: readonly Hit[]): Tongue {
  const tongue = new Map<VoiceLanguage, number>();
  for (const { phrase } of hits) {
    for (const [language, kinds] of phrase.readings) {
      if (kinds.includes('small')) tongue.set(language, (tongue.get(language) ?? 0) + 1);
    }
  }
  return tongue;
}

/** Phrases of several words are of their language whatever is around; a word alone is of the one that most small words are of. */
function kindsOf({ phrase, first, last }: Hit, tongue: Tongue): ReadonlySet<VoiceCue> {
  const most = Math.max(0, ...tongue.values());
  const found = new Set<VoiceCue>();
  for (const [language, kinds] of phrase.readings) {
    const here = tongue.get(language) ?? 0;
    const fits = last > first || (here === most && (here > 0 || language === 'english'));
    if (fits) for (const kind of kinds) found.add(kind);
  }
  return found;
}
