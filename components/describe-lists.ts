import * as z from 'zod/mini';
import { GRADES } from '../rules/data/profanity.ts';
import { QUIET_TOPICS } from '../rules/data/quiet-words.ts';
import { SENSITIVE_TOPICS } from '../rules/data/sensitive-words.ts';
import type { RuleSetting } from '../rules/rule.ts';
import { type MessageKey, say } from '../rules/say.ts';
import { wordOf } from './describe-options.ts';

/** The lists of words among a rule's own options, and its exceptions, each with its heading as it stands inside of a sentence. */
export function listsOf({ options, allow }: RuleSetting): readonly (readonly [string, readonly string[]])[] {
  const own = typeof options === 'object' && options !== null ? Object.entries(options) : [];
  return [...own.flatMap(ownListsOf), ['except', allow, headingOf('except')] as const].flatMap(
    ([name, value, heading]) => {
      if (!Array.isArray(value)) return [];
      const words = value.flatMap((item) => wordOf(item) ?? []).map((word) => itemWords(name, word));
      return words.length === 0 || heading === '' ? [] : [[heading, words] as const];
    },
  );
}

type OwnList = readonly [name: string, value: unknown, heading: string];

/** What an organization adds to a list of ours, and what it puts in its place, each under a heading of its own. */
function ownListsOf([name, value]: [string, unknown]): readonly OwnList[] {
  const heading = headingOf(name);
  const read = z.safeParse(ownListSchema, value);
  if (!read.success) return [[name, value, heading]];
  return [
    [name, read.data.replace, say('describe_list_replace', heading)],
    [name, read.data.add, say('describe_list_add', heading)],
  ];
}

const ownListSchema = z.strictObject({
  add: z.exactOptional(z.array(z.string())),
  replace: z.exactOptional(z.array(z.string())),
});

/** What an item is called that is one of ours. */
function itemWords(list: string, item: string): string {
  switch (list) {
    case 'languages':
      if (item === 'other') return say('describe_language_rest');
      return new Intl.DisplayNames(say('language'), { type: 'language' }).of(item) ?? item;
    case 'grades': {
      const grade = GRADES.find((one) => one === item);
      return grade === undefined ? item : say(`describe_grade_${grade}`);
    }
    case 'topics': {
      const topic = [...QUIET_TOPICS, ...SENSITIVE_TOPICS].find((one) => one === item);
      return topic === undefined ? item : say(`describe_topic_${topic}`);
    }
    default:
      return item;
  }
}

/** What an option is called; empty: it is said in a sentence. One without words goes by its key: `internalHosts` is "internal hosts". */
function headingOf(option: string): string {
  if (option === 'unless') return '';
  const key = HEADINGS.get(option);
  return key === undefined ? option.replace(/\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`) : say(key);
}

const HEADINGS: ReadonlyMap<string, MessageKey> = new Map([
  ['banned', 'describe_option_banned'],
  ['classes', 'describe_option_classes'],
  ['competitors', 'describe_option_competitors'],
  ['customers', 'describe_option_customers'],
  ['dates', 'describe_option_dates'],
  ['except', 'describe_option_except'],
  ['extra', 'describe_option_extra'],
  ['grades', 'describe_option_grades'],
  ['hosts', 'describe_option_hosts'],
  ['ignore', 'describe_option_ignore'],
  ['internalHosts', 'describe_option_internal_hosts'],
  ['languages', 'describe_option_languages'],
  ['light', 'describe_option_light'],
  ['match', 'describe_option_match'],
  ['noMatch', 'describe_option_no_match'],
  ['official', 'describe_option_official'],
  ['only', 'describe_option_only'],
  ['own', 'describe_option_own'],
  ['partners', 'describe_option_partners'],
  ['patterns', 'describe_option_patterns'],
  ['people', 'describe_option_people'],
  ['politics', 'describe_option_politics'],
  ['religion', 'describe_option_religion'],
  ['spellings', 'describe_option_spellings'],
  ['terms', 'describe_option_terms'],
  ['tokens', 'describe_option_tokens'],
  ['topics', 'describe_option_topics'],
  ['tragedy', 'describe_option_tragedy'],
  ['windows', 'describe_option_windows'],
  ['words', 'describe_option_words'],
]);
