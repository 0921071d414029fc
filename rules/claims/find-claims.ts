import {
  CURES,
  DISEASES,
  DOUBTS,
  HARMLESS,
  INVESTING,
  INVESTMENTS,
  LOSES,
  NEAR,
  NO_DENIAL,
  PLAIN,
  REMEDIES,
  TURNS,
} from '../data/claims.ts';
import { isAsked } from '../text/asked.ts';
import { type Company, compileCompany } from '../text/company.ts';
import { wordAt } from '../text/neighbours.ts';
import { compilePhrases, type PhraseHit } from '../text/phrases.ts';
import { folded, type TextView } from '../text/view.ts';
import { lastStart, wordFrom } from '../text/word-from.ts';
import type { Area } from './areas.ts';

/** A claim in a text, in folded units, end exclusive, and what it is made of. */
export type Claim = { readonly from: number; readonly to: number; readonly area: Area };

/** How far a word may stand from what it is claimed of, in words. */
const WITHIN = 8;
/** How far a disease may stand from the word for its healing, in words. */
const RIGHT_BEHIND = 3;

/** Readies the finding of claims of these areas; `own` are phrases that are claims wherever they stand. */
export function compileClaims(
  areas: readonly Area[],
  products: readonly string[],
  own: readonly string[],
): (view: TextView) => readonly Claim[] {
  const phrases = makePhrases(areas, own);
  const find = compilePhrases([...phrases.keys()], { inflect: false, insideHashtags: true });
  const kinds = [...phrases.values()];
  const words = numbered({ DOUBTS, INVESTMENTS, INVESTING, DISEASES, REMEDIES, products });
  const company = compileCompany(words.list);
  return (view) =>
    find(view).flatMap((hit) => {
      const kind = kinds[hit.phrase];
      if (kind === undefined || kind.areas.length === 0) return [];
      if (isAsked(view, hit.to) || isDenied(view, hit) || company.standsInSentence(view, hit, words.of.DOUBTS))
        return [];
      const area = kind.areas.find((one) => isClaimed(view, hit, one, kind.how, company, words.of));
      return area === undefined ? [] : [{ from: hit.from, to: hit.to, area }];
    });
}

/** What a phrase may claim, and whether by itself; what claims nothing is harmless. */
type Kind = { readonly areas: readonly Area[]; readonly how: How };

/** Whether a phrase claims by itself, near what it claims something of, as healing does, or with a weight behind it. */
type How = 'plain' | 'near' | 'guarantee' | 'cure' | 'weight' | 'money';

function makePhrases(areas: readonly Area[], own: readonly string[]): ReadonlyMap<string, Kind> {
  const phrases = new Map<string, Kind>();
  for (const area of areas) {
    for (const phrase of NEAR[area]) {
      phrases.set(phrase, {
        areas: [...(phrases.get(phrase)?.areas ?? []), area],
        how: GUARANTEES.test(phrase) ? 'guarantee' : 'near',
      });
    }
  }
  if (areas.includes('investment')) {
    for (const phrase of TURNS) phrases.set(phrase, { areas: ['investment'], how: 'money' });
  }
  if (areas.includes('health')) {
    for (const phrase of CURES) phrases.set(phrase, { areas: ['health'], how: 'cure' });
    for (const phrase of LOSES) phrases.set(phrase, { areas: ['health'], how: 'weight' });
  }
  for (const phrase of HARMLESS) phrases.set(phrase, { areas: [], how: 'near' });
  for (const area of areas) {
    if (area === 'absolute') continue;
    for (const phrase of PLAIN[area]) phrases.set(phrase, { areas: [area], how: 'plain' });
  }
  for (const phrase of own) phrases.set(phrase, { areas: ['absolute'], how: 'plain' });
  return phrases;
}

type Lists = 'DOUBTS' | 'INVESTMENTS' | 'INVESTING' | 'DISEASES' | 'REMEDIES' | 'products';
type Numbers = Readonly<Record<Lists, ReadonlySet<number>>>;

/** All words in one list, and which of its numbers are whose. */
function numbered(lists: Readonly<Record<Lists, readonly string[]>>): {
  readonly list: readonly string[];
  readonly of: Numbers;
} {
  const list: string[] = [];
  const add = (words: readonly string[]): ReadonlySet<number> => new Set(words.map((word) => list.push(word) - 1));
  return {
    list,
    of: {
      DOUBTS: add(lists.DOUBTS),
      INVESTMENTS: add(lists.INVESTMENTS),
      INVESTING: add(lists.INVESTING),
      DISEASES: add(lists.DISEASES),
      REMEDIES: add(lists.REMEDIES),
      products: add(lists.products),
    },
  };
}

function isClaimed(view: TextView, hit: PhraseHit, area: Area, how: How, company: Company, words: Numbers): boolean {
  if (how === 'plain') return true;
  if (how === 'money') return isMultiplied(view, hit);
  if (how === 'weight') return WEIGHT.test(folded(view, hit.to, Math.min(view.length, hit.to + WEIGHT_REACH)));
  const has = (wanted: ReadonlySet<number>, within = WITHIN) =>
    company.standsInSentence(view, hit, wanted) && company.standsWithin(view, hit, wanted, within);
  switch (area) {
    case 'investment':
      return has(words.INVESTMENTS) || isOfInterest(view, hit) || (how !== 'guarantee' && has(words.INVESTING));
    case 'health':
      if (how === 'cure' && has(words.DISEASES, RIGHT_BEHIND)) return true;
      return has(words.DISEASES) && (has(words.REMEDIES) || has(words.products));
    case 'absolute':
      return has(words.products);
    default:
      return area satisfies never;
  }
}

const GUARANTEES = /^(?:guarant|garant)/u;
const WEIGHT_REACH = 50;
/** A weight, and a time in which it goes. */
const WEIGHT =
  /^ \d{1,3} ?(?:kg|kilos?|kilogramm|lbs?|pounds|stone|inches|dress sizes)\b[^.!?\n]{0,20}\b(?:in|within|en|em|innerhalb)\b/u;

/** Whether a sum follows, and the several times as much it is said to become. */
function isMultiplied(view: TextView, { to }: PhraseHit): boolean {
  const [, from = '', into = ''] = MONEY.exec(folded(view, to, Math.min(view.length, to + WEIGHT_REACH))) ?? [];
  return from !== '' && amountOf(into) >= 2 * amountOf(from);
}

const MONEY = /^ [$€£¥] ?(\d[\d.,]{0,12}k?) (?:into|to|en|em) [$€£¥] ?(\d[\d.,]{0,12}k?)/u;

function amountOf(written: string): number {
  const digits = written.replace(/[.,]\d{2}(?!\d)/u, '').replace(/\D/g, '');
  return Number(digits) * (written.endsWith('k') ? 1000 : 1);
}

/** Whether a yearly interest stands near: "8 % a year, guaranteed", "earn 10% guaranteed". */
function isOfInterest(view: TextView, { from, to }: PhraseHit): boolean {
  const around = folded(view, Math.max(0, from - INTEREST_REACH), Math.min(view.length, to + INTEREST_REACH));
  return (around.includes('%') && INTEREST.test(around)) || EARNING.test(around);
}

const INTEREST_REACH = 40;
/** "$500 a day", "and get $2,000 back" */
const EARNING =
  /\b(?:make|earn|making|earning) [$€£] ?\d[\d.,]{0,9}k? (?:a|per|every) (?:day|week|month|hour)|\bget [$€£] ?\d[\d.,]{0,9}k? back|\b(?:gagnez|verdienen?|gana|ganhe|guadagna) \d[\d.,]{0,9} ?€? (?:par|pro|am|al|por) /u;
const INTEREST =
  /(?:\bearn(?:s|ing)?|\byields?|\binterest of|\brendite von|\bverdien\w{0,3}|\bgagnez|\bgana)(?: up to| bis zu| hasta)? \d{1,3}(?:[.,]\d{1,2})? ?%|\d ?% (?:a year|per year|a month|per month|per annum|p\.a|annually|monthly|im jahr|pro jahr|par an|al ano|ao ano|all'anno)/u;

/** Whether a no in the sentence denies it: one that takes back effort, strings and fees does not. */
function isDenied(view: TextView, { from, to }: PhraseHit): boolean {
  if (!hasNo(view)) return false;
  const { starts, ends, count } = view.words;
  const first = lastStart(view, from);
  for (let word = first, right = from; word >= 0 && first - word < NO_REACH; word--) {
    if (isParted(view, ends[word] ?? 0, right)) break;
    if (isNo(view, word)) return true;
    right = starts[word] ?? 0;
  }
  const next = wordFrom(view, to);
  for (let word = next, left = to; word < count && word - next < NO_REACH; word++) {
    if (isParted(view, left, starts[word] ?? 0)) break;
    if (isNo(view, word)) return true;
    left = ends[word] ?? 0;
  }
  return false;
}

const NO_REACH = 50;

// Thousands of claims of one text may be asked about.
let latest: { readonly view: TextView; readonly hasNo: boolean } | undefined;

function hasNo(view: TextView): boolean {
  if (latest?.view !== view) {
    let word = view.words.count - 1;
    while (word >= 0 && !isNo(view, word)) word--;
    latest = { view, hasNo: word >= 0 };
  }
  return latest.hasNo;
}

function isNo(view: TextView, word: number): boolean {
  const text = wordAt(view, word);
  if (text === 'no') return !NO_DENIAL.has(wordAt(view, word + 1));
  return text === 'don' && wordAt(view, word + 1) === 't' && !NO_DENIAL.has(wordAt(view, word + 2));
}

function isParted(view: TextView, from: number, to: number): boolean {
  return to - from > 1 && /[.!?…] |\n/u.test(folded(view, from, to));
}
