import * as z from 'zod/mini';
import type { RuleSetting } from '../rules/rule.ts';
import { type MessageKey, say } from '../rules/say.ts';
import { wordOf } from './describe-options.ts';
import { valueInside } from './editor/value-words.ts';

/** The lists of words among a rule's own options, and its exceptions, each with its heading as it stands inside of a sentence. */
export function listsOf({ rule, options, allow }: RuleSetting): readonly (readonly [string, readonly string[]])[] {
  const own = typeof options === 'object' && options !== null ? Object.entries(options) : [];
  return [...own.flatMap(ownListsOf), ['except', allow, headingOf('except')] as const].flatMap(
    ([name, value, heading]) => {
      if (!Array.isArray(value)) return [];
      const words = value.flatMap((item) => wordOf(item) ?? []).map((word) => itemWords(`${rule}.${name}`, word));
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

/** What an item is called in the list with this path: one of ours by its words, any other as it is written. */
function itemWords(path: string, item: string): string {
  if (path !== 'profanity.languages') return valueInside(path, item);
  if (item === 'other') return say('describe_language_rest');
  return new Intl.DisplayNames(say('language'), { type: 'language' }).of(item) ?? item;
}

/** What an option is called; empty: it is said in a sentence. One without words goes by its key: `internalHosts` is "internal hosts". */
function headingOf(option: string): string {
  if (option === 'unless') return '';
  const key = HEADINGS.get(option);
  return key === undefined ? option.replace(/\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`) : say(key);
}

const HEADINGS: ReadonlyMap<string, MessageKey> = new Map([
  ['areas', 'describe_option_areas'],
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
  ['inside', 'describe_option_inside'],
  ['internalHosts', 'describe_option_internal_hosts'],
  ['languages', 'describe_option_languages'],
  ['light', 'describe_option_light'],
  ['match', 'describe_option_match'],
  ['matters', 'describe_option_matters'],
  ['need', 'describe_option_need'],
  ['noMatch', 'describe_option_no_match'],
  ['official', 'describe_option_official'],
  ['only', 'describe_option_only'],
  ['own', 'describe_option_own'],
  ['partners', 'describe_option_partners'],
  ['patterns', 'describe_option_patterns'],
  ['people', 'describe_option_people'],
  ['phrases', 'describe_option_phrases'],
  ['politics', 'describe_option_politics'],
  ['products', 'describe_option_products'],
  ['religion', 'describe_option_religion'],
  ['spellings', 'describe_option_spellings'],
  ['statements', 'describe_option_statements'],
  ['terms', 'describe_option_terms'],
  ['tokens', 'describe_option_tokens'],
  ['topics', 'describe_option_topics'],
  ['tragedy', 'describe_option_tragedy'],
  ['when', 'describe_option_when'],
  ['windows', 'describe_option_windows'],
  ['words', 'describe_option_words'],
]);
