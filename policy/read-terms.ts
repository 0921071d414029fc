import * as z from 'zod/mini';
import { sayNumber } from '../rules/say.ts';
import type { Term } from '../rules/term-conditions.ts';
import { MOST_TERMS, termProblems } from '../rules/term-problems.ts';
import { wrongType } from './explain.ts';
import { type Problems, report, sayFault } from './problems.ts';
import { isBroken, isObject, type JsonObject, prune, unpack } from './prune.ts';

/**
 * An entry of a rule with `terms`, with those terms only that can be looked for. `schema`: what may be said of one; `accepts` judges one more
 * of it, and reports at its place what is wrong.
 */
export function judgeTerms<Said extends Term>(
  entry: JsonObject,
  place: string,
  problems: Problems,
  schema: z.ZodMiniType<Said> & z.core.$ZodObject,
  accepts: (term: string | Said, place: string) => boolean = () => true,
): JsonObject {
  const { terms, case: areCased } = entry;
  const given = unpack(terms);
  if (!Array.isArray(given)) return entry;
  const list: readonly unknown[] = given;
  if (list.length > MOST_TERMS) {
    report(problems, `${place}.terms`, () =>
      sayFault('policy_many_terms', sayNumber(list.length), sayNumber(MOST_TERMS)),
    );
  }
  const read = list.slice(0, MOST_TERMS).flatMap((item, index) => {
    const at = `${place}.terms[${index}]`;
    const term = readTerm(item, at, problems, schema);
    return term === undefined || !accepts(term, at) ? [] : { term, index };
  });
  const bad = new Set<number>();
  const isCased = (index: number): boolean => {
    const term = read[index]?.term;
    return (typeof term === 'object' ? (term.case ?? areCased) : areCased) === true;
  };
  for (const { index, ...fault } of termProblems(
    read.map(({ term }) => wordsOf(term)),
    undefined,
    isCased,
  )) {
    bad.add(index);
    report(problems, `${place}.terms[${read[index]?.index}]`, () => fault);
  }
  return { ...entry, terms: read.filter((_, index) => !bad.has(index)).map(({ term }) => term) };
}

function wordsOf(term: string | Term): string {
  return typeof term === 'string' ? term : term.term;
}

/** A term as it is written: a text, or an object that says more of it. One whose conditions can't be read is left out. */
function readTerm<Said extends Term>(
  item: unknown,
  place: string,
  problems: Problems,
  schema: z.ZodMiniType<Said> & z.core.$ZodObject,
): string | Said | undefined {
  const { shape } = schema._zod.def;
  if (isBroken(item, (key) => Object.hasOwn(shape, key), place, problems)) return undefined;
  const unpacked = unpack(item);
  const term = typeof item === 'string' && !isObject(unpacked) ? item : unpacked;
  if (typeof term === 'string') return term;
  if (!isObject(term)) {
    report(problems, place, () => wrongType('string', term));
    return undefined;
  }
  const left = prune(schema, term, place, problems);
  const read = z.safeParse(schema, left);
  const isWhole =
    isObject(left) && Object.keys(term).every((key) => Object.hasOwn(left, key) || !Object.hasOwn(shape, key));
  return read.success && isWhole ? read.data : undefined;
}
