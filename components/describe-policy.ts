import type { Policy } from '../policy/policy.ts';
import { RULES } from '../rules/index.ts';
import { type Account, type RuleSetting, SITES } from '../rules/rule.ts';
import { say, sayCount, sayList, saySentences } from '../rules/say.ts';
import { confirmation, handlesOf, onlyAs } from './describe-account.ts';
import { howLong, whatIsRecorded, whereItIs, whichWords } from './describe-kept.ts';
import { listsOf } from './describe-lists.ts';
import { describeOptions } from './describe-options.ts';
import { describeMode, describeRule, outcomeOf } from './describe-rule.ts';
import { capitalised, SITE_NAMES, topicOf } from './words.ts';

/** A part of a policy in plain words, each line readable without the others. */
export type PolicyPart = { readonly title: string; readonly lines: readonly string[] };

/** How many words of a list are named. */
const NAMED = 100;

/** What an employee reads and accepts: what the policy says, without what holds for a while only (a pause). */
export function describePolicy(policy: Policy): readonly PolicyPart[] {
  const { accounts, mode, onlyAs: only, unlisted, unreadable } = policy;
  const general = describeMode(mode);
  return [
    {
      title: say('describe_part_rules'),
      lines: [
        ...(general === '' ? [] : [general]),
        ...policy.rules.filter(({ level }) => level !== 'off').flatMap((setting) => linesOfRule(setting, policy)),
        say('describe_unreadable', outcomeOf(unreadable, mode)),
      ],
    },
    {
      title: say('describe_part_accounts'),
      lines: [
        ...accounts.flatMap(linesOfAccount),
        say(`describe_unlisted_${unlisted}`),
        ...(only === undefined ? [] : [onlyAs(only, accounts)]),
      ],
    },
    {
      title: say('describe_part_record'),
      lines: linesOfRecord(policy).map((sentence) => say('describe_record_line', sentence)),
    },
  ];
}

/** Which lines are in one text and not in the other, wherever they stand. */
export function compareLines(before: readonly string[], after: readonly string[]) {
  return { added: without(after, before), removed: without(before, after) };
}

function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return lines.filter((line) => !known.has(line));
}

function linesOfRule(setting: RuleSetting, { accounts, mode }: Policy): readonly string[] {
  const topic = capitalised(topicOf(setting));
  const summary = RULES.get(setting.rule)?.summary();
  const sentences = [...(summary === undefined ? [] : [summary]), describeRule(setting, accounts, mode)];
  return [
    say('describe_rule_line', topic, saySentences(sentences)),
    ...describeOptions(setting).map((sentence) => say('describe_rule_line', topic, sentence)),
    ...(setting.message === undefined ? [] : [say('describe_rule_line', topic, say('policy_quoted', setting.message))]),
    ...listsOf(setting).map(([name, words]) => say('describe_rule_list', topic, name, listed(words))),
  ];
}

function linesOfAccount(account: Account): readonly string[] {
  const { name, kind, about } = account;
  const places = SITES.flatMap((site) => {
    const handles = handlesOf(account, site);
    return handles.length === 0 ? [] : [say('describe_handles', sayList(handles), SITE_NAMES[site])];
  });
  const [first, ...others] = places;
  const asked = confirmation(account);
  return [
    first === undefined
      ? say(`describe_account_${kind}`, name)
      : say(
          `describe_account_at_${kind}`,
          name,
          others.reduce((list, place) => say('describe_list', list, place), first),
        ),
    ...(about.length === 0 ? [] : [say('describe_known_by', name, listed(about))]),
    ...(asked === '' ? [] : [say('describe_account_line', name, asked)]),
  ];
}

function linesOfRecord({ record, report }: Policy): readonly string[] {
  const { keep } = record;
  if (keep === 'off') return [whatIsRecorded(keep)];
  return [
    whatIsRecorded(keep),
    say('describe_kept_official', whichWords(keep, 'brand')),
    say('describe_kept_own', whichWords(keep, 'personal')),
    howLong(record),
    whereItIs(report?.origin),
  ];
}

function listed(words: readonly string[]): string {
  const named = words.slice(0, NAMED).map((word) => say('policy_quoted', word));
  const more = words.length - named.length;
  return sayList(more > 0 ? [...named, sayCount('list_more', more)] : named);
}
