import {
  AGREED,
  BLOCKERS,
  FOLLOWERS,
  FRAMES,
  type Frame,
  HARMLESS,
  MATTER_WORDS,
  type Matter,
  OWNERS,
  PUBLIC,
  PUBLIC_NAMES,
  SENDERS,
} from '../data/matters.ts';
import { isPossessive, wordAt } from '../text/neighbours.ts';
import { compilePhrases, type PhraseHit } from '../text/phrases.ts';
import { folded, isLower, type TextView } from '../text/view.ts';
import { wordFrom } from '../text/word-from.ts';
import { wordSet } from '../text/word-set.ts';
import type { Person } from './find-people.ts';

/** So many words stand at most between a name and what is told. */
const BETWEEN = { after: 6, counted: 2, paid: 2, owned: 2, before: 2 } as const satisfies Readonly<
  Record<Frame, number>
>;
/** So many words behind what is counted, its number stands. */
const COUNTED = 4;
/** What shows that somebody is a public person, or has agreed, stands no farther away than this, in folded units. */
const AROUND = 240;

type Role = { readonly matter: Matter; readonly frame: Frame };
/** A phrase may be several things: French "divorce" is what somebody does and what somebody has. */
type Meaning = readonly Role[] | 'agreed' | 'public';

/** Readies the question of what private matter of somebody is told in a text. Of who is listed, it is told even where they are public. */
export function compileMatters(
  matters: readonly Matter[],
): (view: TextView) => (person: Person, isListed: boolean) => Matter | undefined {
  const meanings = meaningsOf(matters);
  const phrases = [...meanings.keys()];
  const find = compilePhrases(phrases, { inflect: false, insideHashtags: false });
  const ofPhrase = phrases.map((phrase) => meanings.get(phrase) ?? []);
  return (view) => {
    let hits: readonly PhraseHit[] | undefined;
    return (person, isListed) => {
      hits ??= find(view);
      let told: Matter | undefined;
      for (let at = firstFrom(hits, person.from - AROUND); at < hits.length; at++) {
        const hit = hits[at];
        if (hit === undefined || hit.from > person.to + AROUND) break;
        const meaning = ofPhrase[hit.phrase] ?? [];
        // Somebody may be called King.
        if (hit.from >= person.from && hit.to <= person.to && hit.to - hit.from < person.to - person.from) continue;
        if (meaning === 'agreed' || meaning === 'public') {
          if (isListed) continue;
          return undefined;
        }
        told ??= meaning.find((role) => isTold(view, person, hit, role))?.matter;
      }
      return told !== undefined && !isListed && isHistory(view, person) ? undefined : told;
    };
  };
}

/** "was arrested in 1955" */
function isHistory(view: TextView, { from, to }: Person): boolean {
  const { starts, digits, count } = view.words;
  for (let word = wordFrom(view, from - AROUND); word < count && (starts[word] ?? 0) < to + AROUND; word++) {
    if (digits[word] === 1 && PAST_YEAR.test(wordAt(view, word))) return true;
  }
  return false;
}

const PAST_YEAR = /^1[0-9]{3}$/;

function meaningsOf(matters: readonly Matter[]): ReadonlyMap<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  const listed = (text: string) => text.split(',').map((phrase) => phrase.trim());
  for (const phrase of [...listed(PUBLIC), ...listed(PUBLIC_NAMES)]) meanings.set(phrase, 'public');
  for (const phrase of listed(AGREED)) meanings.set(phrase, 'agreed');
  for (const phrase of listed(HARMLESS)) meanings.set(phrase, []);
  for (const matter of matters) {
    for (const frame of FRAMES) {
      for (const phrase of listed(MATTER_WORDS[matter][frame] ?? '')) {
        const known = meanings.get(phrase);
        meanings.set(phrase, [...(typeof known === 'object' ? known : []), { matter, frame }]);
      }
    }
  }
  meanings.delete('');
  return meanings;
}

/** The first hit that starts at a place or behind it. */
function firstFrom(hits: readonly PhraseHit[], place: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.from ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isTold(view: TextView, person: Person, hit: PhraseHit, { frame, matter }: Role): boolean {
  switch (frame) {
    case 'after':
      return isBehind(view, person, hit, BETWEEN.after);
    case 'counted':
      return isBehind(view, person, hit, BETWEEN.counted) && isCounted(view, hit.to);
    case 'paid':
      return isBehind(view, person, hit, BETWEEN.paid) && isPaid(view, hit.to);
    case 'owned':
      return isOwned(view, person, hit) || isOf(view, person, hit, matter);
    case 'before':
      return hit.to <= person.from && hasFew(view, hit.to, person.from, BETWEEN.before);
    default:
      return frame satisfies never;
  }
}

const blockers = wordSet(BLOCKERS);
const owners = wordSet(OWNERS);
const senders = wordSet(SENDERS);
const followers = wordSet(FOLLOWERS);

function isBehind(view: TextView, person: Person, hit: PhraseHit, between: number): boolean {
  if (hit.from < person.to || isPossessive(view, person.last + 1)) return false;
  return hasFew(view, person.to, hit.from, between);
}

/** "Ana's salary", "Ana Webers Gehalt" */
function isOwned(view: TextView, person: Person, hit: PhraseHit): boolean {
  if (hit.from < person.to) return false;
  const isMarked = isPossessive(view, person.last + 1) || APOSTROPHES.has(view.units[person.to] ?? 0);
  if (!isMarked && view.units[person.to - 1] !== S) return false;
  return isWhole(view, hit.to) && hasFew(view, person.to, hit.from, BETWEEN.owned + (isMarked ? 1 : 0));
}

const S = 115;
const APOSTROPHES: ReadonlySet<number> = new Set([39, 0x2019]);

/** Whether what somebody has is not just the first part of something else. */
function isWhole(view: TextView, to: number): boolean {
  const next = wordFrom(view, to);
  const start = view.words.starts[next] ?? view.length;
  if (next >= view.words.count || start - to !== 1 || view.units[to] !== SPACE_UNIT) return true;
  return followers.has(wordAt(view, next)) || !isLower(view, start);
}

const SPACE_UNIT = 32;

/** "the salary of our colleague Ana Weber" */
function isOf(view: TextView, person: Person, hit: PhraseHit, matter: Matter): boolean {
  if (hit.to > person.from) return false;
  const next = wordFrom(view, hit.to);
  const link = wordAt(view, next);
  const isLinked = owners.has(link) || (matter === 'complaint' && senders.has(link));
  return next < person.first && isLinked && hasFew(view, hit.to, person.from, BETWEEN.owned + 1);
}

/** Whether a number stands among the next words. */
function isCounted(view: TextView, from: number): boolean {
  const first = wordFrom(view, from);
  for (let word = first; word < first + COUNTED && word < view.words.count; word++) {
    if (view.words.digits[word] === 1) return !isYear(wordAt(view, word));
    if (hasEnd(view, view.words.ends[word] ?? 0, view.words.starts[word + 1] ?? view.length)) return false;
  }
  return false;
}

/** "2,100 euros", "$30 an hour" */
function isPaid(view: TextView, from: number): boolean {
  return isCounted(view, from) && MONEY.test(folded(view, from, from + SUM));
}

/** Where a sum and its currency end, in folded units behind the verb. */
const SUM = 48;
const MONEY =
  /[$€£¥]|\b(?:euros?|eur|dollars?|usd|pounds?|quid|grand|gbp|francs?|franken|chf|pesos?|kronen|an hour|a month|a year|im monat|pro monat|die stunde|par mois|al mes|al ano)\b/;

/** "lives in Leeds since 1998" */
function isYear(word: string): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(word);
}

/** Whether so few words stand between two places of one sentence, and none that makes it another's matter. */
function hasFew(view: TextView, from: number, to: number, most: number): boolean {
  const first = wordFrom(view, from);
  let end = from;
  for (let word = first; ; word++) {
    const start = word < view.words.count ? (view.words.starts[word] ?? 0) : to;
    if (hasEnd(view, end, Math.min(start, to))) return false;
    if (start >= to) return true;
    if (word - first >= most || blockers.has(wordAt(view, word))) return false;
    end = view.words.ends[word] ?? 0;
  }
}

const ENDS: ReadonlySet<number> = new Set([...'.!?…:;\n•|"“”„«»'].map((sign) => sign.charCodeAt(0)));

function hasEnd({ units }: TextView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (ENDS.has(units[at] ?? 0)) return true;
  return false;
}
