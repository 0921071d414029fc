import { VOICE_CUES, type VoiceCue } from '../data/voice-words.ts';
import type { Span } from '../rule.ts';
import { compileSequences, type FindSequence } from '../text/sequences.ts';
import { folded, isLower, isUpper, spanOf, type TextView } from '../text/view.ts';
import { findQuoted } from './quotes.ts';
import { bitsOf, type Phrase, readSentences, type Sentence, type Token } from './sentences.ts';
import { voiceTable } from './voice-table.ts';

/** A word or phrase that gives a voice away. `near`: a first person singular stands in its sentence. */
export type Cue = { readonly kind: VoiceCue; readonly near: boolean; readonly span: Span };

let phrases: FindSequence<Phrase> | undefined;

/**
 * Readies the search for the cues of a text. What is quoted or sung has none; nor, of the private ones, what asks or addresses the
 * reader without a first person in the sentence ("Hungover? Your breakfast is ready."), nor what a customer asks ("Can I bring my dog?").
 */
export function compileCues(): (view: TextView) => readonly Cue[] {
  phrases ??= compileSequences(readPhrases()).find;
  const find = phrases;
  return (view) => {
    const sentences = readSentences(view, find);
    if (sentences.length === 0) return [];
    const cues = sentences.flatMap((sentence) => cuesIn(view, sentence));
    const isQuoted = findQuoted(view.text);
    return cues.filter(({ span }) => !isQuoted(span.start));
  };
}

function readPhrases(): readonly Phrase[] {
  const { readings: kinds, runs } = voiceTable();
  return runs.flatMap(([place, words]) => {
    const readings = kinds[place] ?? [];
    const small = readings.reduce((small, read, language) => small | ((read & SMALL) === 0 ? 0 : 1 << language), 0);
    return words.split('\n').map((word) => ({ word, readings, small }));
  });
}

const SMALL = bitsOf('small');
const SELF = bitsOf('self');
const MINE = bitsOf('mine');
const KIN = bitsOf('kin');
const THING = bitsOf('thing');
const OPENER = bitsOf('opener');
const DEED = bitsOf('deed');
const STATE = bitsOf('state');
const GRIPE = bitsOf('gripe');
const ADDRESS = bitsOf('address');
const GREETING = bitsOf('greeting');
const TASK = bitsOf('task');
const CUSTOMER = bitsOf('customer');
const NOTHING = bitsOf('nothing');

/** Private only where nobody else is meant. */
const PERSONAL = bitsOf('strong', 'private', 'gripe', 'politics', 'topic', 'daily', 'drink');
/** Cues wherever they stand. */
const PLAIN =
  bitsOf('self', 'casual', 'announces', 'corporate', 'calls', 'offers', 'cares') |
  bitsOf('plural', 'work', 'crowd', 'form', 'report', 'family');

/** So many words may stand between "my" and a person, between "my" and a thing, and between "I" and what is done. */
const BEFORE_KIN = 2;
const BEFORE_THING = 1;
const BEFORE_DEED = 2;
const BEFORE_STATE = 1;

function cuesIn(view: TextView, { start, tokens }: Sentence): readonly Cue[] {
  const cues: Cue[] = [];
  const [head] = tokens;
  const begins = head !== undefined && head.first === start && (head.kinds & OPENER) !== 0 && !head.asks;
  for (const [index, token] of tokens.entries()) {
    const { kinds, around, asks } = token;
    if ((kinds & NOTHING) !== 0 || (asks && (around & CUSTOMER) !== 0) || isTitle(view, token)) continue;
    const near = begins || (around & SELF) !== 0;
    let whole: Span | undefined;
    const add = (kind: VoiceCue, from = token.from) => {
      if (from === token.from) whole ??= spanOf(view, from, token.to);
      cues.push({ kind, near, span: from === token.from && whole ? whole : spanOf(view, from, token.to) });
    };
    const isSpared = !near && (asks || (around & ADDRESS) !== 0);
    for (let left = kinds & (isSpared ? PLAIN : PLAIN | PERSONAL); left !== 0; left &= left - 1) {
      const kind = VOICE_CUES[31 - Math.clz32(left & -left)];
      if (kind !== undefined) add(kind);
    }
    if (begins && index === 0) add('opener');
    if (isSpeaker(view, token, start)) add('form');
    if (isSmallI(view, token)) add('casual');
    if ((kinds & GREETING) !== 0 && token.first === start) add('work');
    if ((kinds & TASK) !== 0 && hasBefore(tokens, index, SELF, BEFORE_DEED)) add('work');
    if ((kinds & DEED) !== 0 && (token.first === start ? !asks : hasBefore(tokens, index, SELF, BEFORE_DEED)))
      add('deed');
    if ((kinds & STATE) !== 0 && isFelt(tokens, index)) add('state');
    const kin = (kinds & KIN) === 0 ? undefined : findBefore(tokens, index, MINE, BEFORE_KIN);
    if (kin !== undefined) add('kin', kin.from);
    const owner = (kinds & THING) === 0 ? undefined : findBefore(tokens, index, MINE, BEFORE_THING);
    if (owner !== undefined && !isTitle(view, owner)) add('thing', owner.from);
  }
  return cues;
}

/** The token of one of these kinds before another, with at most so many words between. */
function findBefore(tokens: readonly Token[], index: number, kinds: number, between: number): Token | undefined {
  const first = tokens[index]?.first ?? 0;
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token === undefined || first - token.last > between + 1) return undefined;
    if ((token.kinds & kinds) !== 0) return token;
  }
  return undefined;
}

function hasBefore(tokens: readonly Token[], index: number, kinds: number, between: number): boolean {
  return findBefore(tokens, index, kinds, between) !== undefined;
}

/** "I never", "I can't": the "I" is the last cue before it, and is no "my". */
function isFelt(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const state = tokens[index];
  if (before === undefined || state === undefined || state.first - before.last > BEFORE_STATE + 1) return false;
  return (before.kinds & SELF) !== 0 && (before.kinds & MINE) === 0;
}

const COLON = 58;
const AND = /^ (?:and |& |n )/u;
const E = 101;
const I = 105;
const M = 109;
const Y = 121;

/** "Me: …", "Nobody: …", "Me before coffee", but "Me and my sister" */
function isSpeaker(view: TextView, { first, from, to, kinds }: Token, start: number): boolean {
  if (first === start && to - from === 2 && view.units[from] === M && view.units[from + 1] === E) {
    return !AND.test(folded(view, to, Math.min(view.length, to + 5)));
  }
  return view.units[to] === COLON && first - start < 3 && (kinds & (SELF | GRIPE)) !== 0;
}

/** "i" for "I", as friends write. */
function isSmallI(view: TextView, { from, to, kinds }: Token): boolean {
  return to - from === 1 && view.units[from] === I && (kinds & SELF) !== 0 && isLower(view, from);
}

/** "My Garden" is a product. Other languages than English write nouns with capitals, or no names like that. */
function isTitle(view: TextView, { last, from, to, kinds }: Token): boolean {
  if ((kinds & MINE) === 0 || view.units[to - 1] !== Y || !isUpper(view, from)) return false;
  const next = view.words.starts[last + 1];
  return next === to + 1 && isUpper(view, next) && isLower(view, next + 1);
}
