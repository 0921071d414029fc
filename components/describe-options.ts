import * as z from 'zod/mini';
import { companionSchema } from '../rules/companion-text.ts';
import { embargoedTermSchema, endOf } from '../rules/embargo/embargoed-term.ts';
import { describeHours } from '../rules/hours/office-hours.ts';
import { asHours, hoursSchema } from '../rules/hours.ts';
import { detailsSchema, patternSchema } from '../rules/patterns.ts';
import type { RuleSetting } from '../rules/rule.ts';
import { say, sayChoice, sayCount } from '../rules/say.ts';
import { type Conditions, conditionsSchema, termSchema } from '../rules/term-conditions.ts';
import { describeMoment } from './describe-rule.ts';
import { capitalised } from './words.ts';

/** How many terms or patterns with a say of their own are described one by one. */
const DESCRIBED = 20;

/** What an entry says of its terms or patterns beyond listing them, a sentence each. */
export function describeOptions({ rule, options }: Pick<RuleSetting, 'rule' | 'options'>): readonly string[] {
  if (rule === 'companion-text') return describeCompanion(options);
  if (rule === 'hours') return describeOwnHours(options);
  if (rule !== 'terms' && rule !== 'patterns' && rule !== 'embargo') return [];
  const key = rule === 'patterns' ? rule : 'terms';
  const list: unknown = typeof options === 'object' && options !== null ? Reflect.get(options, key) : [];
  const zone: unknown = typeof options === 'object' && options !== null ? Reflect.get(options, 'timeZone') : undefined;
  const own = (Array.isArray(list) ? list : []).flatMap((item) => describeItem(item, zone) ?? []);
  const more = own.length - DESCRIBED;
  return [
    ...sayings(options).map((saying) => say('describe_sentence', capitalised(saying))),
    ...own.slice(0, DESCRIBED),
    ...(more > 0 ? [sayCount('describe_more_own', more)] : []),
  ];
}

/** What goes with what, and under which conditions. */
function describeCompanion(options: unknown): readonly string[] {
  const { when, need } = z.safeParse(companionSchema, options).data ?? {};
  if (need === undefined) return [];
  const companions = sayChoice(shownOf(need));
  return [
    when === undefined || when.length === 0
      ? say('describe_companion_always', companions)
      : say('describe_companion', sayChoice(shownOf(when)), companions),
    ...sayings(options).map((saying) => say('describe_sentence', capitalised(saying))),
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

/** What one term or pattern says of itself: `“Falcon”: only within 8 words of “launch”.` `zone`: the time zone of those that say none. */
function describeItem(item: unknown, zone: unknown): string | undefined {
  const word = typeof item === 'object' ? wordOf(item) : undefined;
  if (word === undefined) return undefined;
  const { name } = z.safeParse(patternSchema, item).data ?? {};
  const said = [
    ...(name === undefined ? [] : [say('describe_called', name)]),
    ...embargoOf(item, zone),
    ...sayings(item),
  ];
  const [first, ...others] = said;
  if (first === undefined) return undefined;
  const all = others.reduce((list, one) => say('describe_list', list, one), first);
  return say('describe_item', word, all);
}

/** When what is said of a term lets it go. */
function embargoOf(item: unknown, zone: unknown): readonly string[] {
  const term = z.safeParse(embargoedTermSchema, item).data;
  const end = term === undefined ? undefined : endOf(term, typeof zone === 'string' ? zone : undefined);
  return end === undefined ? [] : [say('describe_embargoed', describeMoment(end))];
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
    ...(near === undefined ? [] : [sayCount('describe_near', near.within, anyOf(near.words))]),
    ...(unless === undefined ? [] : [say('describe_unless', anyOf(unless))]),
    ...(slips === true ? [say('describe_slips')] : []),
  ];
}

/** One of them is enough. */
function anyOf(words: readonly string[]): string {
  return sayChoice(shownOf(words));
}

function shownOf(words: readonly string[]): readonly string[] {
  const shown = words.slice(0, DESCRIBED).map((word) => say('policy_quoted', word));
  return words.length > shown.length ? [...shown, sayCount('list_more', words.length - shown.length)] : shown;
}
