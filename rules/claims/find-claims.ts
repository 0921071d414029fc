import { type Area, DISEASES, DOUBTS, HARMLESS, INVESTMENTS, NEAR, PLAIN, REMEDIES } from '../data/claims.ts';
import { isAsked } from '../text/asked.ts';
import { type Company, compileCompany } from '../text/company.ts';
import { compilePhrases, type PhraseHit } from '../text/phrases.ts';
import type { TextView } from '../text/view.ts';

/** A claim in a text, in folded units, end exclusive, and what it is made of. */
export type Claim = { readonly from: number; readonly to: number; readonly area: Area };

/** How far a word may stand from what it is claimed of, in words. */
const WITHIN = 8;

/** Readies the finding of claims of these areas; `own` are phrases that are claims wherever they stand. */
export function compileClaims(
  areas: readonly Area[],
  products: readonly string[],
  own: readonly string[],
): (view: TextView) => readonly Claim[] {
  const phrases = makePhrases(areas, own);
  const find = compilePhrases([...phrases.keys()], { inflect: false, insideHashtags: true });
  const kinds = [...phrases.values()];
  const words = numbered({ DOUBTS, INVESTMENTS, DISEASES, REMEDIES, products });
  const company = compileCompany(words.list);
  return (view) =>
    find(view).flatMap((hit) => {
      const kind = kinds[hit.phrase];
      if (kind === undefined || kind.areas.length === 0) return [];
      if (isAsked(view, hit.to) || company.standsInSentence(view, hit, words.of.DOUBTS)) return [];
      const area = kind.areas.find((one) => kind.isPlain || isNear(view, hit, one, company, words.of));
      return area === undefined ? [] : [{ from: hit.from, to: hit.to, area }];
    });
}

/** What a phrase may claim, and whether by itself; what claims nothing is harmless. */
type Kind = { readonly areas: readonly Area[]; readonly isPlain: boolean };

function makePhrases(areas: readonly Area[], own: readonly string[]): ReadonlyMap<string, Kind> {
  const phrases = new Map<string, Kind>();
  for (const area of areas) {
    for (const phrase of NEAR[area]) {
      phrases.set(phrase, { areas: [...(phrases.get(phrase)?.areas ?? []), area], isPlain: false });
    }
  }
  for (const phrase of HARMLESS) phrases.set(phrase, { areas: [], isPlain: false });
  for (const area of areas) {
    if (area === 'absolute') continue;
    for (const phrase of PLAIN[area]) phrases.set(phrase, { areas: [area], isPlain: true });
  }
  for (const phrase of own) phrases.set(phrase, { areas: ['absolute'], isPlain: true });
  return phrases;
}

type Lists = 'DOUBTS' | 'INVESTMENTS' | 'DISEASES' | 'REMEDIES' | 'products';
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
      DISEASES: add(lists.DISEASES),
      REMEDIES: add(lists.REMEDIES),
      products: add(lists.products),
    },
  };
}

function isNear(view: TextView, hit: PhraseHit, area: Area, company: Company, words: Numbers): boolean {
  const has = (wanted: ReadonlySet<number>) =>
    company.standsInSentence(view, hit, wanted) && company.standsWithin(view, hit, wanted, WITHIN);
  switch (area) {
    case 'investment':
      return has(words.INVESTMENTS);
    case 'health':
      return has(words.DISEASES) && (has(words.REMEDIES) || has(words.products));
    case 'absolute':
      return has(words.products);
    default:
      return area satisfies never;
  }
}
