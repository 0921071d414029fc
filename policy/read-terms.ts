import { MOST_TERMS, termProblems } from '../rules/terms.ts';
import { wrongType } from './explain.ts';
import { type Problems, report } from './problems.ts';
import { type JsonObject, unpack } from './prune.ts';

/** An entry of the rule `terms`, with those terms only that can be looked for. */
export function judgeTerms(entry: JsonObject, place: string, problems: Problems): JsonObject {
  const { terms } = entry;
  const given = unpack(terms);
  if (!Array.isArray(given)) return entry;
  const list: readonly unknown[] = given;
  if (list.length > MOST_TERMS) {
    report(problems, `${place}.terms`, () => ({
      message: `The list has ${list.length.toLocaleString('en')} terms; the first ${MOST_TERMS.toLocaleString('en')} are in force.`,
      remedy: 'Shorten it.',
    }));
  }
  const written = list.slice(0, MOST_TERMS).flatMap((term, index) => {
    if (typeof term === 'string') return { term, index };
    report(problems, `${place}.terms[${index}]`, () => wrongType('string', term));
    return [];
  });
  const bad = new Set<number>();
  for (const { index, ...fault } of termProblems(written.map(({ term }) => term))) {
    bad.add(index);
    report(problems, `${place}.terms[${written[index]?.index}]`, () => fault);
  }
  return { ...entry, terms: written.filter((_, index) => !bad.has(index)).map(({ term }) => term) };
}
