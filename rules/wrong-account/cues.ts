import { VOICE_CUES, VOICE_LANGUAGES, VOICE_WORDS, type VoiceCue, type VoiceLanguage } from '../data/voice-words.ts';
import type { Span } from '../rule.ts';
import { compileSequences } from '../text/sequences.ts';
import { folded, isLower, isUpper, makeView, spanOf, type TextView } from '../text/view.ts';
import { findQuotes } from './quotes.ts';
import { type Phrase, readSentences, type Sentence, type Token } from './sentences.ts';

/** A word or phrase that gives a voice away. `near`: a first person singular stands in its sentence. */
export type Cue = { readonly kind: VoiceCue; readonly near: boolean; readonly span: Span };

/** So many words may stand between "my" and what is mine. */
const BETWEEN = 2;

/**
 * Readies the search for cues. What is quoted or sung has none; nor, of the private ones, what asks or addresses the reader
 * without a first person in the sentence: "Hungover? Your breakfast is ready."
 */
export function compileCues(): (view: TextView) => readonly Cue[] {
  const find = compileSequences(readPhrases());
  return (view) => {
    const cues: Cue[] = [];
    const quotes = findQuotes(view.text);
    const isQuoted = ({ start }: Span) => quotes.some(([from, to]) => from < start && start < to);
    for (const sentence of readSentences(view, find)) {
      for (const cue of cuesIn(view, sentence)) if (!isQuoted(cue.span)) cues.push(cue);
    }
    return cues;
  };
}

function readPhrases(): readonly Phrase[] {
  const phrases = new Map<string, Map<VoiceLanguage, readonly VoiceCue[]>>();
  for (const language of VOICE_LANGUAGES) {
    for (const kind of VOICE_CUES) {
      const view = makeView(VOICE_WORDS[language][kind] ?? '');
      for (const word of folded(view, 0, view.length).split(/\s*,\s*/)) {
        const readings = phrases.get(word) ?? new Map<VoiceLanguage, readonly VoiceCue[]>();
        phrases.set(word, readings.set(language, [...(readings.get(language) ?? []), kind]));
      }
    }
  }
  phrases.delete('');
  return [...phrases].map(([word, readings]) => ({ word, readings }));
}

/** Private only where nobody else is meant. */
const PERSONAL: ReadonlySet<VoiceCue> = new Set([
  'strong',
  'private',
  'gripe',
  'politics',
  'sport',
  'traffic',
  'daily',
  'drink',
]);
const COUNTED: ReadonlySet<VoiceCue> = new Set<VoiceCue>([
  ...([
    'self',
    'casual',
    'announces',
    'corporate',
    'calls',
    'offers',
    'cares',
    'plural',
    'address',
    'work',
    'crowd',
    'form',
  ] as const),
  ...(['report', 'family'] as const),
]);

function cuesIn(view: TextView, { start, tokens }: Sentence): readonly Cue[] {
  const cues: Cue[] = [];
  const [head] = tokens;
  const begins = head?.first === start && head.kinds.has('opener') && !head.around.asks;
  for (const [index, token] of tokens.entries()) {
    const { kinds, around } = token;
    if (kinds.has('nothing') || (around.asks && around.has.has('customer'))) continue;
    const near = around.has.has('self') || begins;
    const add = (kind: VoiceCue, from = token.from) => cues.push({ kind, near, span: spanOf(view, from, token.to) });
    if (isSpeaker(view, token, start)) add('form');
    if (begins && index === 0) add('opener');
    if (isSmallI(view, token)) add('casual');
    const spared = !near && (around.asks || around.has.has('address'));
    for (const kind of kinds) {
      if (COUNTED.has(kind) || (PERSONAL.has(kind) && !spared)) add(kind);
      else if (kind === 'deed' && isDone(tokens, index, start)) add(kind);
      else if (kind === 'state' && isFelt(tokens, index)) add(kind);
      else if (kind === 'task' && isDone(tokens, index, -1)) add('work');
      else if (kind === 'greeting' && token.first === start) add('work');
      else if (kind === 'kin' || kind === 'thing') {
        const owner = ownerOf(tokens, index, kind === 'kin' ? BETWEEN : 1);
        if (owner !== undefined && !(kind === 'thing' && isTitle(view, owner, token))) add(kind, owner.from);
      }
    }
  }
  return cues;
}

const Y = 121;

/** "My Garden" is a product. Other languages than English write nouns with capitals, or no names like that. */
function isTitle(view: TextView, owner: Token, thing: Token): boolean {
  return (
    view.units[owner.to - 1] === Y &&
    isUpper(view, owner.from) &&
    isUpper(view, thing.from) &&
    isLower(view, thing.from + 1)
  );
}

const SMALL_I = 105;

/** "i" for "I", as friends write. */
function isSmallI(view: TextView, { from, to, kinds }: Token): boolean {
  return to - from === 1 && view.units[from] === SMALL_I && kinds.has('self') && isLower(view, from);
}

const COLON = 58;

const M = 109;
const E = 101;

/** "Me: …", "Nobody: …", "Me before coffee" */
function isSpeaker(view: TextView, { first, from, to, kinds }: Token, start: number): boolean {
  if (first === start && to - from === 2 && view.units[from] === M && view.units[from + 1] === E) return true;
  return view.units[to] === COLON && first - start < 3 && (kinds.has('self') || kinds.has('gripe'));
}

/** Whether an "I" stands right before it, or a verb of it. */
function isFelt(tokens: readonly Token[], index: number): boolean {
  const state = tokens[index];
  const before = tokens[index - 1];
  return (
    state !== undefined &&
    before?.kinds.has('self') === true &&
    !before.kinds.has('mine') &&
    state.first - before.last <= BETWEEN
  );
}

/** Whether an "I" stands before what is done, or is left out at the start of the sentence. */
function isDone(tokens: readonly Token[], index: number, start: number): boolean {
  const deed = tokens[index];
  if (deed === undefined || deed.first === start) return deed !== undefined && !deed.around.asks;
  return tokens
    .slice(Math.max(0, index - BETWEEN - 1), index)
    .some((token) => token.kinds.has('self') && deed.first - token.last <= BETWEEN + 1);
}

/** The "my" before a thing. */
function ownerOf(tokens: readonly Token[], index: number, between: number): Token | undefined {
  const thing = tokens[index];
  for (let at = index - 1; at >= 0; at--) {
    const owner = tokens[at];
    if (owner === undefined || thing === undefined || thing.first - owner.last > between + 1) return undefined;
    if (owner.kinds.has('mine')) return owner;
  }
  return undefined;
}
