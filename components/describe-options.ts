import * as z from 'zod/mini';
import { detailsSchema, patternSchema } from '../rules/patterns.ts';
import type { RuleSetting } from '../rules/rule.ts';
import { sayList } from '../rules/say.ts';
import { type Conditions, conditionsSchema, termSchema } from '../rules/term-conditions.ts';
import { capitalised } from './words.ts';

/** How many terms or patterns with a say of their own are described one by one. */
const DESCRIBED = 20;

/** What an entry says of its terms or patterns beyond listing them, a sentence each. */
export function describeOptions({ rule, options }: Pick<RuleSetting, 'rule' | 'options'>): readonly string[] {
  if (rule !== 'terms' && rule !== 'patterns') return [];
  const list: unknown = typeof options === 'object' && options !== null ? Reflect.get(options, rule) : [];
  const own = (Array.isArray(list) ? list : []).flatMap((item) => describeItem(item) ?? []);
  const more = own.length - DESCRIBED;
  return [
    ...sayings(options).map((saying) => `${capitalised(saying)}.`),
    ...own.slice(0, DESCRIBED),
    ...(more > 0 ? [`And ${more.toLocaleString('en')} more have something of their own.`] : []),
  ];
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
  const said = [...(name === undefined ? [] : [`called “${name}”`]), ...sayings(item)];
  return said.length === 0 ? undefined : `“${word}”: ${said.join('; ')}.`;
}

function sayings(said: unknown): readonly string[] {
  const conditions = z.safeParse(conditionsSchema, said).data ?? {};
  const { flags = '' } = z.safeParse(detailsSchema, said).data ?? {};
  return [
    ...sayingsOfTerms(conditions),
    ...(flags.includes('i') ? ['in any case, capitals or not'] : []),
    ...(flags.includes('s') ? ['a dot may be a line break'] : []),
  ];
}

function sayingsOfTerms({ case: cased, near, unless, slips }: Conditions): readonly string[] {
  return [
    ...(cased === true ? ['only where its capitals are capitals'] : []),
    ...(near === undefined ? [] : [`only within ${near.within} words of ${quoted(near.words)}`]),
    ...(unless === undefined ? [] : [`not in a sentence with ${quoted(unless)}`]),
    ...(slips === true ? ['also with a slip of the fingers in a long word'] : []),
  ];
}

function quoted(words: readonly string[]): string {
  const shown = words.slice(0, DESCRIBED).map((word) => `“${word}”`);
  return sayList(words.length > shown.length ? [...shown, `${words.length - shown.length} more`] : shown);
}
