import { EVERYDAY } from '../data/everyday.ts';
import { makeSieve, type Sieve } from './sieve.ts';
import { extendHash, folded, type TextView } from './view.ts';

/** Longer ones are not parted: what it costs grows with the square. */
export const LONGEST_PARTED = 40;

/**
 * The stretch of a hashtag in small letters that is a word, where everyday words fill the rest ("#whata«shit»day"): the longest
 * one, in folded units. `endsOf`: where words that start at a place end.
 */
export function partHashtag(
  view: TextView,
  from: number,
  to: number,
  endsOf: (from: number) => readonly number[],
): { readonly from: number; readonly to: number } | undefined {
  let best: { readonly from: number; readonly to: number } | undefined;
  const tag = folded(view, from, to);
  const endsAt = endsIn(tag);
  const reached = placesReached(tag, endsAt);
  const leads = leadingIn(tag, endsAt);
  for (let start = 0; start < tag.length; start++) {
    if (reached[start] !== true && reached[tag.length] !== true) continue;
    for (const stop of endsOf(from + start)) {
      const end = stop - from;
      if (end - start === tag.length || (best !== undefined && end - start <= best.to - best.from)) continue;
      // "#whorepresents": nothing is left to explain. But "what as hit day" is what nobody means.
      if (reached[tag.length] === true && !tag.startsWith('shit', start)) return undefined;
      if (reached[start] !== true) continue;
      if (leads(end)) best = { from: from + start, to: from + end };
    }
  }
  return best;
}

/** Whether everyday words fill a text without a gap. */
export function isFilled(text: string): boolean {
  return placesReached(text, (start) => endsOfEveryday(text, start))[text.length] === true;
}

type Ends = (start: number) => readonly number[];

/** `endsOfEveryday` of a text, each place looked at once. */
function endsIn(text: string): Ends {
  const known: (readonly number[])[] = [];
  return (start) => {
    known[start] ??= endsOfEveryday(text, start);
    return known[start];
  };
}

function placesReached(text: string, endsAt: Ends): readonly boolean[] {
  const reached = Array<boolean>(text.length + 1).fill(false);
  reached[0] = true;
  for (let start = 0; start < text.length; start++) {
    if (reached[start] === true) for (const end of endsAt(start)) reached[end] = true;
  }
  return reached;
}

/** Answers whether everyday words fill a text from a place to its end; each place is tried once. */
function leadingIn(text: string, endsAt: Ends): (start: number) => boolean {
  const known: boolean[] = [];
  known[text.length] = true;
  const leads = (start: number): boolean => {
    known[start] ??= endsAt(start).some(leads);
    return known[start];
  };
  return leads;
}

/** Where everyday words end that start at a place, or their plurals; as far only as any of them goes on like the text. */
function endsOfEveryday(text: string, start: number): readonly number[] {
  known ??= readWords();
  const { beginnings, whole } = known;
  const ends: number[] = [];
  let hash = 0;
  for (let at = start; at < text.length && at < start + LONGEST_EVERYDAY; at++) {
    hash = extendHash(hash, text.charCodeAt(at));
    if (!beginnings.mayHold(hash)) break;
    const end = at + 1;
    if (!whole.mayHold(hash) || !WORDS.has(text.slice(start, end))) continue;
    ends.push(end);
    const isSingular = end - start > 3 && end < start + LONGEST_EVERYDAY && text.charAt(at) !== 's';
    if (isSingular && text.charAt(end) === 's') ends.push(end + 1);
  }
  return ends;
}

const LONGEST_EVERYDAY = 10;

/** All that words begin with, and the words. */
let known: { readonly beginnings: Sieve; readonly whole: Sieve } | undefined;

function readWords() {
  const beginnings: number[] = [];
  const whole: number[] = [];
  for (const word of WORDS) {
    let hash = 0;
    for (let at = 0; at < word.length; at++) {
      hash = extendHash(hash, word.charCodeAt(at));
      beginnings.push(hash);
    }
    whole.push(hash);
  }
  return { beginnings: makeSieve(beginnings), whole: makeSieve(whole) };
}

/** Of the everyday words, those that no English hashtag is made of. */
const FOREIGN: ReadonlySet<string> = new Set(
  'ass hole blow re ex ad ah ha la le de el il un en et es du da di al em os um na ao yo dr st vs'.split(' '),
);
const WORDS: ReadonlySet<string> = new Set([...EVERYDAY].filter((word) => !FOREIGN.has(word)));
