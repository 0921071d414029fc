import * as z from 'zod/mini';
import { compileCompany, FARTHEST } from './text/company.ts';
import { DIGIT, LETTER } from './text/fold.ts';
import { CAPITAL, type PhraseList } from './text/phrase-list.ts';
import type { PhraseHit } from './text/phrases.ts';
import { isUpper, type TextView } from './text/view.ts';

/** How far apart a term and the word that gives it away may stand where a policy does not say, in words. */
const WITHIN = 8;

const words = z.readonly(z.array(z.string().check(z.minLength(1), z.maxLength(200))));

/** What may be said of one term, or of all terms of an entry. */
export const CONDITIONS = {
  /** Only where each of its capitals is one: "Falcon" and "FALCON" but not "falcon". */
  case: z.exactOptional(z.boolean()),
  /** Only where one of the words stands at most so many words before or after it, in its paragraph. */
  near: z.exactOptional(
    z.object({ words, within: z._default(z.int().check(z.minimum(1), z.maximum(FARTHEST)), WITHIN) }),
  ),
  /** Not where one of these stands in its sentence. */
  unless: z.exactOptional(words),
  /** Also with one slip of the fingers, in words of seven letters or more. */
  slips: z.exactOptional(z.boolean()),
  /** What to write in its place, word for word. */
  instead: z.exactOptional(z.string().check(z.maxLength(200))),
};

/** A term that is not like the others of its entry: what it says of itself counts for more than what the entry says. */
export const termSchema = z.object({ term: z.string(), ...CONDITIONS });
export type Term = z.output<typeof termSchema>;

export const conditionsSchema = z.object(CONDITIONS);
export type Conditions = z.output<typeof conditionsSchema>;

/** Whether a hit of a term, in one of its spellings, is one under the conditions that hold for the term. */
export type Accepts = (view: TextView, hit: PhraseHit, spelling: number) => boolean;

/** Readies the conditions of terms; undefined where there are none, so that nothing has to be asked. */
export function compileConditions(
  conditionsOf: (term: number) => Conditions | undefined,
  all: readonly Conditions[],
  list: PhraseList,
): Accepts | undefined {
  if (!all.some((one) => one.case === true || one.near !== undefined || one.unless !== undefined)) return undefined;
  const numbers = new Map<string, number>();
  const numbered = (spoken: readonly string[] | undefined): ReadonlySet<number> => {
    const found = (spoken ?? []).map((word) => {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      return number;
    });
    return new Set(found);
  };
  const near = new Map(all.map((one) => [one, numbered(one.near?.words)] as const));
  const unless = new Map(all.map((one) => [one, numbered(one.unless)] as const));
  const company = compileCompany([...numbers.keys()]);
  const none: ReadonlySet<number> = new Set();

  return (view, hit, spelling) => {
    const conditions = conditionsOf(hit.phrase);
    if (conditions === undefined) return true;
    if (conditions.case === true && !hasItsCapitals(view, hit, list, spelling)) return false;
    if (
      conditions.near !== undefined &&
      !company.standsWithin(view, hit, near.get(conditions) ?? none, conditions.near.within)
    ) {
      return false;
    }
    return conditions.unless === undefined || !company.standsInSentence(view, hit, unless.get(conditions) ?? none);
  };
}

/** Whether every capital of a spelling is one in the text, too. Small letters may be capitals: a headline shouts. */
export function hasItsCapitals(view: TextView, hit: PhraseHit, list: PhraseList, spelling: number): boolean {
  const end = list.from[spelling + 1] ?? 0;
  let letter = list.from[spelling] ?? 0;
  for (let at = hit.from; at < hit.to && letter < end; at++) {
    const kind = view.kinds[at];
    if (kind !== LETTER && kind !== DIGIT) continue;
    if (((list.marks[letter] ?? 0) & CAPITAL) !== 0 && !isUpper(view, at)) return false;
    letter++;
  }
  return true;
}
