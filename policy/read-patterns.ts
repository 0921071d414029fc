import * as z from 'zod/mini';
import { canSearch, hasMatch, type PatternOption, patternSchema, readyPattern } from '../rules/patterns.ts';
import type { Pattern } from '../rules/regex/compile-pattern.ts';
import { sayNumber } from '../rules/say.ts';
import { show, wrongType } from './explain.ts';
import { append, noProblems, type Problems, report, sayFault } from './problems.ts';
import { isBroken, isObject, type JsonObject, prune, unpack } from './prune.ts';

/** How many patterns one entry of a policy may list. */
const MOST_PATTERNS = 200;

/**
 * An entry of the rule `patterns`, with those patterns only that can be searched for in time; undefined where there were some
 * and none is left. Samples are tried, too: one that fails is reported, and the pattern stays in force.
 */
export function judgePatterns(entry: JsonObject, place: string, problems: Problems): JsonObject | undefined {
  const { patterns, flags } = entry;
  const given = unpack(patterns);
  if (!Array.isArray(given)) return entry;
  const list: readonly unknown[] = given;
  if (list.length === 0) report(problems, `${place}.patterns`, () => sayFault('policy_no_patterns'));
  if (list.length > MOST_PATTERNS) {
    report(problems, `${place}.patterns`, () =>
      sayFault('policy_many_patterns', sayNumber(list.length), MOST_PATTERNS),
    );
  }
  const shared = typeof flags === 'string' ? flags : undefined;
  const kept: PatternOption[] = [];
  const ready: Pattern[] = [];
  for (const [index, item] of list.slice(0, MOST_PATTERNS).entries()) {
    const at = `${place}.patterns[${index}]`;
    const option = readPattern(item, at, problems);
    if (option === undefined) continue;
    const pattern = readyPattern(option, shared);
    if ('message' in pattern) report(problems, at, () => pattern);
    else {
      kept.push(option);
      ready.push(pattern);
      if (typeof option !== 'string') trySamples(option, [pattern], at, problems);
    }
  }
  trySamples(entry, ready, place, problems);
  return kept.length === 0 ? undefined : { ...entry, patterns: kept };
}

/** A pattern as it is written: a text, or an object that says more of it, which may be JSON in a text. */
function readPattern(item: unknown, place: string, problems: Problems): PatternOption | undefined {
  if (isBroken(item, (key) => Object.hasOwn(patternSchema.shape, key), place, problems)) return undefined;
  const unpacked = unpack(item);
  const option = typeof item === 'string' && !isObject(unpacked) ? item : unpacked;
  if (typeof option === 'string') return option;
  if (!isObject(option)) {
    report(problems, place, () => wrongType('string', option));
    return undefined;
  }
  const own = noProblems(problems);
  const read = z.safeParse(patternSchema, prune(patternSchema, option, place, own));
  append(problems, own);
  // Without the flags that were meant, it would be another pattern.
  const lostFlags = own.listed.some((problem) => problem.place === `${place}.flags`);
  return read.success && !lostFlags ? read.data : undefined;
}

/** Reports samples that are not found though they should be, and those that are though they should not. */
function trySamples(said: JsonObject, patterns: readonly Pattern[], place: string, problems: Problems): void {
  if (patterns.length === 0 || !patterns.every(canSearch)) return;
  for (const [key, isFound] of [
    ['match', true],
    ['noMatch', false],
  ] as const) {
    const samples = unpack(said[key]);
    if (!Array.isArray(samples)) continue;
    for (const [index, sample] of samples.entries()) {
      if (typeof sample !== 'string') continue;
      if (patterns.some((pattern) => hasMatch(pattern, sample)) === isFound) continue;
      report(problems, `${place}.${key}[${index}]`, () =>
        sayFault(isFound ? 'policy_sample_not_found' : 'policy_sample_found', show(sample)),
      );
    }
  }
}
