import * as z from 'zod/mini';
import { RULES } from '../rules/index.ts';
import type { RuleSetting } from '../rules/rule.ts';
import { wrongType } from './explain.ts';
import { findJsonFault, noJsonFrom } from './json-fault.ts';
import { withoutMark } from './json-value.ts';
import type { Policy, Problem } from './policy.ts';
import { finish, noProblems, type Problems, report, sayFault } from './problems.ts';
import { isObject, type JsonObject, prune, unpack } from './prune.ts';
import { readAccounts } from './read-accounts.ts';
import { publicPart, readReport } from './read-report.ts';
import { emptyList, type Rules, readRules } from './read-rules.ts';
import { frameSchema, knownAccount } from './schema.ts';
import { STARTER } from './starter.ts';
import { translationsIn } from './translated.ts';

/**
 * A policy as far as it can be used, and all that is wrong with it. `policy` is undefined where there was no object to read;
 * `recognized` is false where nothing of a policy was in it, so that all of it is built-in.
 */
export type ReadPolicy = {
  readonly policy: Policy | undefined;
  readonly recognized: boolean;
  readonly problems: readonly Problem[];
};

/**
 * Reads a policy as an administrator wrote it. What is wrong is out of force and reported with place and remedy; all the rest
 * is in force. Never throws. `now`, in milliseconds since the epoch, tells what is long past; left out: nothing is.
 */
export function readPolicy(raw: unknown, rules: Rules = RULES, now?: number): ReadPolicy {
  if (isObject(raw)) return readObject(raw, rules, now);
  return { policy: undefined, recognized: false, problems: [{ place: '', ...wrongType('object', raw) }] };
}

/** Reads the text of a policy file. A text that is no JSON yields one problem, with line and column. */
export function readPolicyText(json: string, rules: Rules = RULES): ReadPolicy {
  const parsed = parseJson(json);
  if ('problem' in parsed) return { policy: undefined, recognized: false, problems: [parsed.problem] };
  return readPolicy(parsed.raw, rules);
}

/** What a text says as JSON, or why it says nothing. */
export function parseJson(json: string): { readonly raw: unknown } | { readonly problem: Problem } {
  const text = withoutMark(json);
  try {
    return { raw: JSON.parse(text) };
  } catch (error) {
    return { problem: noJson(text, error) };
  }
}

/** The built-in policy, in force where an organisation has set none. */
export function builtInPolicy(rules: Rules = RULES): Policy {
  return readObject(STARTER, rules).policy;
}

function readObject(raw: JsonObject, rules: Rules, now?: number): ReadPolicy & { readonly policy: Policy } {
  const problems = noProblems();
  const { accounts: rawAccounts, rules: rawRules, report: rawReport } = raw;
  const accounts = readAccounts(rawAccounts, problems);
  const ids: ReadonlySet<string> = new Set(accounts.map((account) => account.id));
  const { frame, keys } = readFrame(raw, ids, problems);
  const settings = readRules(rawRules, accounts, rules, problems, now);
  const destination = rawReport === undefined ? undefined : readReport(rawReport, problems);
  if (destination && frame.record.keep === 'off')
    report(problems, 'report', () => sayFault('policy_nothing_to_report'));
  const recognized =
    keys > 0 || settings !== undefined || destination !== undefined || Array.isArray(unpack(rawAccounts));
  if (recognized && rawRules === undefined) report(problems, 'rules', () => sayFault('policy_no_rules'));
  if (rawAccounts === undefined && settings?.some(needsAccounts))
    report(problems, 'accounts', () => sayFault('policy_no_accounts'));
  return {
    policy: {
      ...frame,
      accounts,
      rules: settings ?? starterRules(rules),
      ...(destination && { report: publicPart(destination) }),
    },
    recognized,
    problems: recognized
      ? finish(problems)
      : [{ place: '', ...sayFault('policy_nothing_of_a_policy') }, ...finish(problems)],
  };
}

/** All but accounts and rules, and how many keys of it were good. */
function readFrame(raw: JsonObject, ids: ReadonlySet<string>, problems: Problems) {
  const schema = frameSchema(knownAccount(ids));
  const left = prune(schema, raw, '', problems);
  const { accounts: _accounts, rules: _rules, report: _report, ...frame } = z.parse(schema, left);
  const keys = isObject(left) ? Object.keys(left).filter((key) => !READ_APART.has(key)).length : 0;
  const { pause: read } = isObject(left) ? left : {};
  const pause = { ...narrow(frame.pause, raw, problems), ...translationsIn(read, ['message']) };
  const acknowledge = askable(frame.acknowledge, problems);
  return { frame: { ...withOnlyAs(frame, raw, problems), pause, acknowledge }, keys };
}

/** What has a reader of its own. */
const READ_APART: ReadonlySet<string> = new Set(['accounts', 'rules', 'report']);

/** Nobody can accept a policy that has no version: it could never be told from the next one. */
function askable(acknowledge: Policy['acknowledge'], problems: Problems): Policy['acknowledge'] {
  if (!acknowledge.required || acknowledge.version !== undefined) return acknowledge;
  report(problems, 'acknowledge.version', () => sayFault('policy_no_version'));
  return { required: false };
}

/**
 * A list without anybody in it limits nothing. One that names only accounts that the policy does not list lets nobody post: whoever
 * wrote it meant to keep accounts out.
 */
function withOnlyAs<Frame extends Pick<Policy, 'onlyAs'>>(
  frame: Frame,
  raw: JsonObject,
  problems: Problems,
): Frame | Omit<Frame, 'onlyAs'> {
  const { onlyAs, ...everybody } = frame;
  const given = unpack(raw['onlyAs']);
  if (onlyAs?.length !== 0 || (Array.isArray(given) && given.length > 0)) return frame;
  report(problems, 'onlyAs', () => emptyList('onlyAs'));
  return everybody;
}

/** A pause that names nobody holds everybody; one that names only accounts that the policy does not list holds nobody. */
function narrow(pause: Policy['pause'], { pause: raw }: JsonObject, problems: Problems): Policy['pause'] {
  if (pause.accounts?.length !== 0) return pause;
  const { accounts: _, ...whole } = pause;
  const given = unpack(raw);
  const { accounts: list }: JsonObject = isObject(given) ? given : {};
  const named = unpack(list);
  if (Array.isArray(named) && named.length > 0) return { ...whole, active: false };
  report(problems, 'pause.accounts', () => emptyList('accounts'));
  return whole;
}

function starterRules(rules: Rules): readonly RuleSetting[] {
  return readRules(STARTER.rules, [], rules, noProblems()) ?? [];
}

function noJson(text: string, error: unknown): Problem {
  const fault = findJsonFault(text);
  return { place: '', ...(fault ? noJsonFrom(fault) : sayFault('policy_no_json', String(error))) };
}

/** Whether a rule can't do what it is there for without a list of accounts. */
function needsAccounts({ rule, scope }: RuleSetting): boolean {
  return rule === 'wrong-account' || scope.accounts !== undefined || scope.kinds !== undefined;
}
