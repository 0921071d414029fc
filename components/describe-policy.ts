import type { Policy } from '../policy/policy.ts';
import { RULES } from '../rules/index.ts';
import { type Account, type RuleSetting, SITES } from '../rules/rule.ts';
import { confirmation, handlesOf, onlyAs } from './describe-account.ts';
import { howLong, whatIsRecorded, whereItIs, whichWords } from './describe-kept.ts';
import { listsOf } from './describe-lists.ts';
import { describeOptions } from './describe-options.ts';
import { describeOption, describeRule, MODES_IN_WORDS, outcomeOf } from './describe-rule.ts';
import { capitalised, inOneList, KIND_NAMES, SITE_NAMES, topicOf } from './words.ts';

/** A part of a policy in plain words, each line readable without the others. */
export type PolicyPart = { readonly title: string; readonly lines: readonly string[] };

/** How many words of a list are named. */
const NAMED = 100;

/** What an employee reads and accepts: what the policy says, without what holds for a while only (a pause). */
export function describePolicy(policy: Policy): readonly PolicyPart[] {
  const { accounts, mode, onlyAs: only, unlisted, unreadable } = policy;
  const general = MODES_IN_WORDS[mode];
  return [
    {
      title: 'Rules',
      lines: [
        ...(general === '' ? [] : [general]),
        ...policy.rules.filter(({ level }) => level !== 'off').flatMap((setting) => linesOfRule(setting, policy)),
        `When the account or the draft can’t be read, ${outcomeOf(unreadable, mode)}.`,
      ],
    },
    {
      title: 'Accounts',
      lines: [
        ...accounts.flatMap(linesOfAccount),
        `An account that is not listed counts as ${unlisted}.`,
        ...(only === undefined ? [] : [onlyAs(only, accounts)]),
      ],
    },
    { title: 'The record', lines: linesOfRecord(policy).map((sentence) => `The record: ${sentence}`) },
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
  return [
    `${topic}: ${summary === undefined ? '' : `${summary} `}${describeRule(setting, accounts, mode)}`,
    ...describeOptions(setting).map((sentence) => `${topic}: ${sentence}`),
    ...(setting.message === undefined ? [] : [`${topic}: “${setting.message}”`]),
    ...listsOf(setting).map(([name, words]) => `${topic}, ${describeOption(name)}: ${listed(words)}.`),
  ];
}

function linesOfAccount(account: Account): readonly string[] {
  const { name, kind, about } = account;
  const places = SITES.flatMap((site) => {
    const handles = handlesOf(account, site);
    return handles.length === 0 ? [] : [`${inOneList(handles)} on ${SITE_NAMES[site]}`];
  });
  const where = places.length === 0 ? '' : `: ${places.join('; ')}`;
  const asked = confirmation(account);
  return [
    `${name}, ${KIND_NAMES[kind].toLowerCase()}${where}.`,
    ...(about.length === 0 ? [] : [`${name} is known by ${listed(about)}.`]),
    ...(asked === '' ? [] : [`${name}: ${asked}`]),
  ];
}

function linesOfRecord({ record, report }: Policy): readonly string[] {
  const { keep } = record;
  if (keep === 'off') return [whatIsRecorded(keep)];
  return [
    whatIsRecorded(keep),
    `Of a brand or a client: ${whichWords(keep, 'brand')}`,
    `Of your own accounts: ${whichWords(keep, 'personal')}`,
    howLong(record),
    whereItIs(report?.origin),
  ];
}

function listed(words: readonly string[]): string {
  const named = words.slice(0, NAMED).map((word) => `“${word}”`);
  const more = words.length - named.length;
  return inOneList(more > 0 ? [...named, `${more.toLocaleString('en')} more`] : named);
}
