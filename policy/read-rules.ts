import * as z from 'zod/mini';
import type { Account, Rule, RuleSetting } from '../rules/rule.ts';
import { say } from '../rules/say.ts';
import { termSchema } from '../rules/term-conditions.ts';
import { suggest } from './closest.ts';
import { show, wrongType } from './explain.ts';
import { judgeHours } from './judge-hours.ts';
import type { Problem } from './policy.ts';
import { append, type Fault, noProblems, type Problems, report, sayFault } from './problems.ts';
import { at, isObject, type JsonObject, prune, unpack } from './prune.ts';
import { judgeEmbargo } from './read-embargo.ts';
import { judgePatterns } from './read-patterns.ts';
import { judgeTerms } from './read-terms.ts';
import { entrySchema, knownAccount } from './schema.ts';
import { translationsIn } from './translated.ts';

export type Rules = ReadonlyMap<string, Rule>;

/** Keys without which an entry is still good: at worst it is stricter, less well explained or nearer to what it is anyway than meant. */
const DISPENSABLE: ReadonlySet<string> = new Set([
  'name',
  'mode',
  'message',
  'allow',
  'match',
  'noMatch',
  'words',
  'hosts',
  'tokens',
]);

/** Where an entry applies, and what of what its rule knows it looks for: lists that limit nothing where nothing is in them. */
export const LIMITS = [
  ...(['sites', 'accounts', 'kinds', 'surfaces'] as const),
  ...(['classes', 'matters', 'areas', 'topics', 'grades', 'languages'] as const),
] as const;

/** Reads `rules`: every entry that can be used, in order. Undefined where there is no list at all. `now`: as for `readPolicy`. */
export function readRules(
  raw: unknown,
  accounts: readonly Account[],
  rules: Rules,
  problems: Problems,
  now?: number,
): readonly RuleSetting[] | undefined {
  const list = unpack(raw);
  if (!Array.isArray(list)) {
    if (list !== undefined) report(problems, 'rules', () => wrongType('array', list));
    return undefined;
  }
  const schemas = makeSchemas(accounts, rules);
  return list.flatMap((item, index) => {
    const own = noProblems(problems);
    const setting = readEntry(unpack(item), schemas, `rules[${index}]`, own, now);
    append(problems, own);
    return setting ?? [];
  });
}

type Schemas = ReturnType<typeof makeSchemas>;

/** What every entry takes, and what an entry of each rule takes, made once for a policy. */
function makeSchemas(accounts: readonly Account[], rules: Rules) {
  const common = entrySchema(knownAccount(new Set(accounts.map(({ id }) => id))));
  const entries = [...rules].map(([id, rule]) => [id, { rule, whole: z.extend(common, rule.options.shape) }] as const);
  return { accounts, common, byRule: new Map(entries) };
}

function readEntry(
  entry: unknown,
  { accounts, common, byRule }: Schemas,
  place: string,
  problems: Problems,
  now: number | undefined,
): RuleSetting | undefined {
  if (!isObject(entry)) {
    report(problems, place, () => wrongType('object', entry));
    return undefined;
  }
  const { rule: id } = entry;
  const known = typeof id === 'string' ? byRule.get(id) : undefined;
  if (known === undefined) {
    report(problems, `${place}.rule`, () => unknownRule(id, [...byRule.keys()]));
    return undefined;
  }
  const { rule, whole } = known;
  const judged = judgeOptions(rule.id, entry, place, problems, now);
  if (judged === undefined) return outOfForce(place, problems);
  const left = prune(whole, judged, place, problems);
  if (!isObject(left)) return outOfForce(place, problems);
  const scope = readScope(judged, left, Object.keys(whole.shape), place, problems);
  const result = z.safeParse(common, scope);
  const options = z.safeParse(rule.options, pick(scope ?? left, Object.keys(rule.options.shape)));
  if (!options.success && !problems.listed.some(decides(place))) {
    report(problems, place, () => sayFault('policy_options', rule.id));
  }
  if (!result.success || !options.success) return outOfForce(place, problems);
  const { rule: _, name, level, mode, message, allow, ...limits } = result.data;
  if (limits.from !== undefined && limits.until !== undefined && limits.until <= limits.from) {
    report(problems, `${place}.until`, () => sayFault('policy_never_applies'));
  }
  if (rule.isIdle?.(options.data) === true) report(problems, place, () => sayFault('policy_finds_nothing', rule.id));
  if (rule.id === 'hours') judgeHours(options.data, accounts, place, problems);
  return {
    rule: rule.id,
    ...(name === undefined ? {} : { name }),
    level,
    ...(mode === undefined ? {} : { mode }),
    ...(message === undefined ? {} : { message }),
    ...translationsIn(left, ['name', 'message']),
    allow,
    scope: limits,
    options: options.data,
  };
}

/** The entry with what is good of lists that a schema alone can't judge; undefined where nothing is left of one. */
function judgeOptions(
  rule: string,
  entry: JsonObject,
  place: string,
  problems: Problems,
  now: number | undefined,
): JsonObject | undefined {
  switch (rule) {
    case 'terms':
      return judgeTerms(entry, place, problems, termSchema);
    case 'patterns':
      return judgePatterns(entry, place, problems);
    case 'embargo':
      return judgeEmbargo(entry, place, problems, now);
    default:
      return entry;
  }
}

/**
 * The entry without empty lists, which limit nothing. Undefined where nothing is left of something that decides what the
 * rule finds or where it applies: without it, it would be another rule than the one that was meant.
 */
function readScope(
  given: JsonObject,
  left: JsonObject,
  known: readonly string[],
  place: string,
  problems: Problems,
): JsonObject | undefined {
  const lost = known.some((key) => Object.hasOwn(given, key) && !Object.hasOwn(left, key) && !DISPENSABLE.has(key));
  if (lost) return undefined;
  const scope = { ...left };
  for (const key of LIMITS) {
    if (!isEmptyList(left[key])) continue;
    if (!isEmptyList(unpack(given[key]))) return undefined;
    report(problems, at(place, key), () => emptyList(key));
    delete scope[key];
  }
  return scope;
}

/** Whether a problem with the entry at a place is with something that it is not good without. */
function decides(place: string): (problem: Problem) => boolean {
  return ({ place: at }) => !DISPENSABLE.has(at.slice(place.length + 1).replace(/[.[].*$/s, ''));
}

/** Says at the problem that put an entry out of force what it did. */
function outOfForce(place: string, problems: Problems): undefined {
  const index = problems.listed.findIndex(decides(place));
  const cause = problems.listed[index];
  if (cause === undefined) return undefined;
  const [, fault] = /^(.+)[.。]$/su.exec(cause.message) ?? [];
  if (fault !== undefined) problems.listed[index] = { ...cause, message: say('policy_out_of_force', fault) };
  return undefined;
}

function unknownRule(id: unknown, known: readonly string[]): Fault {
  if (typeof id !== 'string') {
    return { message: say('policy_rule_missing'), remedy: suggest('', known) };
  }
  return { message: say('policy_no_rule', show(id)), remedy: suggest(id, known) };
}

export function emptyList(key: string): Fault {
  return sayFault('policy_empty_list', key);
}

export function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function pick(object: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(keys.filter((key) => Object.hasOwn(object, key)).map((key) => [key, object[key]]));
}
