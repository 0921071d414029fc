import * as z from 'zod/mini';
import { describeHours } from '../rules/hours/office-hours.ts';
import { asHours, hoursSchema } from '../rules/hours.ts';
import { detailsSchema, patternSchema } from '../rules/patterns.ts';
import type { RuleSetting } from '../rules/rule.ts';
import { say, sayCount, sayList } from '../rules/say.ts';
import { type Conditions, conditionsSchema, termSchema } from '../rules/term-conditions.ts';
import { capitalised } from './words.ts';

/** How many terms or patterns with a say of their own are described one by one. */
const DESCRIBED = 20;

/** What an entry says of its terms or patterns beyond listing them, a sentence each. */
export function describeOptions({ rule, options }: Pick<RuleSetting, 'rule' | 'options'>): readonly string[] {
  if (rule === 'hours') return describeOwnHours(options);
  if (rule !== 'terms' && rule !== 'patterns') return [];
  const list: unknown = typeof options === 'object' && options !== null ? Reflect.get(options, rule) : [];
  const own = (Array.isArray(list) ? list : []).flatMap((item) => describeItem(item) ?? []);
  const more = own.length - DESCRIBED;
  return [
    ...sayings(options).map((saying) => say('describe_sentence', capitalised(saying))),
    ...own.slice(0, DESCRIBED),
    ...(more > 0 ? [sayCount('describe_more_own', more)] : []),
  ];
}

/** The days and hours that an entry keeps to. */
function describeOwnHours(said: unknown): readonly string[] {
  const own = z.safeParse(z.object({ hours: hoursSchema }), said).data?.hours;
  return [own === undefined ? say('describe_hours_own') : say('describe_hours', describeHours(asHours(own)))];
}

/** A term or pattern as it is listed: by what is looked for. */
export function wordOf(item: unknown): string | undefined {
  if (typeof item === 'string') return item;
  const term = z.safeParse(termSchema, item);
  if (term.success) return term.data.term;
  const pattern = z.safeParse(patternSchema, item);
  return pattern.success ? pattern.data.pattern : undefined;
}

/** What one term or pattern says of itself: `“Falcon”: only within 8 words of “launch”.` */
function describeItem(item: unknown): string | undefined {
  const word = typeof item === 'object' ? wordOf(item) : undefined;
  if (word === undefined) return undefined;
  const { name } = z.safeParse(patternSchema, item).data ?? {};
  const said = [...(name === undefined ? [] : [say('describe_called', name)]), ...sayings(item)];
  const [first, ...others] = said;
  if (first === undefined) return undefined;
  const all = others.reduce((list, one) => say('describe_list', list, one), first);
  return say('describe_item', word, all);
}

function sayings(said: unknown): readonly string[] {
  const conditions = z.safeParse(conditionsSchema, said).data ?? {};
  const { flags = '' } = z.safeParse(detailsSchema, said).data ?? {};
  return [
    ...sayingsOfTerms(conditions),
    ...(flags.includes('i') ? [say('describe_any_case')] : []),
    ...(flags.includes('s') ? [say('describe_dot')] : []),
  ];
}

function sayingsOfTerms({ case: cased, near, unless, slips }: Conditions): readonly string[] {
  return [
    ...(cased === true ? [say('describe_cased')] : []),
    ...(near === undefined ? [] : [sayCount('describe_near', near.within, quoted(near.words))]),
    ...(unless === undefined ? [] : [say('describe_unless', quoted(unless))]),
    ...(slips === true ? [say('describe_slips')] : []),
  ];
}

function quoted(words: readonly string[]): string {
  const shown = words.slice(0, DESCRIBED).map((word) => say('policy_quoted', word));
  return sayList(words.length > shown.length ? [...shown, sayCount('list_more', words.length - shown.length)] : shown);
}
