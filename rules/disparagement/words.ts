import { DISPARAGEMENT_WORDS, type DisparagementWords } from '../data/disparagement-words.ts';
import { wordAt } from '../text/neighbours.ts';
import { folded, type TextView } from '../text/view.ts';
import { lastStart } from '../text/word-from.ts';

/** All phrases of one kind, in every language. */
export function allOf(kind: keyof DisparagementWords): readonly string[] {
  return DISPARAGEMENT_WORDS.flatMap((words) => words[kind].split(/,\s+/u)).filter((phrase) => phrase !== '');
}

/** The words of one kind as a view has them, in every language. */
export function wordSet(kind: keyof DisparagementWords): ReadonlySet<string> {
  return new Set(allOf(kind).map(plain));
}

/** A word or phrase as a view has it, its gaps one space each. */
export function plain(phrase: string): string {
  return phrase
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ß/g, 'ss');
}

export const BETWEEN: ReadonlySet<string> = wordSet('between');
const TURN: ReadonlySet<string> = wordSet('turn');
const ASK: ReadonlySet<string> = wordSet('ask');

/** A clause begins anew with them. */
const BREAKS: ReadonlySet<string> = new Set([
  'but',
  'yet',
  'aber',
  'sondern',
  'doch',
  'mais',
  'pero',
  'sino',
  'mas',
  'ma',
]);
const ENDS = /[.!?…;\n]/u;

/** So many words in front may turn something round. */
const MOST_BEFORE = 4;
/** How far the end of a sentence is looked for, in folded units. */
const FARTHEST = 300;

/** Whether words are of one breath: between them are spaces and what joins or marks words. */
export function isJoined(view: TextView, from: number, to: number): boolean {
  if (to - from === 1 && view.units[from] === 32) return true;
  return to - from <= 6 && JOINS.test(folded(view, from, to));
}

const JOINS = /^[ '’:@#"“”„«»‹›(*_-]*$/u;

/** Whether one of the words in front, in the same sentence, turns what follows round. */
export function isTurned(view: TextView, place: number): boolean {
  const { starts, ends } = view.words;
  let right = place;
  const last = lastStart(view, place);
  for (let word = last; word >= 0 && last - word < MOST_BEFORE; word--) {
    const text = wordAt(view, word);
    if (BREAKS.has(text) || ENDS.test(folded(view, ends[word] ?? 0, right))) return false;
    if (TURN.has(text) || text === 't') return true;
    right = starts[word] ?? 0;
  }
  return false;
}

/** Whether the sentence is a question, and one that leaves open what it asks: "why is it so bad?" does not. */
export function isAsked(view: TextView, place: number): boolean {
  const end = Math.min(view.length, place + FARTHEST);
  for (let at = place; at < end; at++) {
    const unit = view.units[at] ?? 0;
    if (unit === 63) return !ASK.has(firstWord(view, place));
    if (unit === 33 || unit === 10 || unit === 8230 || (unit === 46 && view.units[at + 1] === 32)) return false;
  }
  return false;
}

/** The first word of the sentence that a place is in, no more than a dozen words away. */
function firstWord(view: TextView, place: number): string {
  const { starts, ends } = view.words;
  let right = place;
  let first = '';
  const last = lastStart(view, place);
  for (let word = last; word >= 0 && last - word < 12; word--) {
    if (ENDS.test(folded(view, ends[word] ?? 0, right))) return first;
    first = wordAt(view, word);
    right = starts[word] ?? 0;
  }
  return first;
}
