import * as z from 'zod/mini';
import type { RuleSetting } from '../rules/rule.ts';
import { wordOf } from './describe-options.ts';

/** The lists of words among a rule's own options, and its exceptions. */
export function listsOf({ options, allow }: RuleSetting): readonly (readonly [string, readonly string[]])[] {
  const own = typeof options === 'object' && options !== null ? Object.entries(options) : [];
  return [...own.flatMap(ownListsOf), ['except', allow]].flatMap(([name, value]) => {
    if (typeof name !== 'string' || !Array.isArray(value)) return [];
    const words = value
      .flatMap((item) => wordOf(item) ?? [])
      .map((word) => (name === 'languages' ? languageOf(word) : word));
    const heading = HEADINGS.get(name) ?? name;
    return words.length === 0 || heading === '' ? [] : [[heading, words] as const];
  });
}

/** What an organization adds to a list of ours, and what it puts in its place, each under a heading of its own. */
function ownListsOf([name, value]: [string, unknown]): readonly [string, unknown][] {
  const read = z.safeParse(ownListSchema, value);
  if (!read.success) return [[name, value]];
  return [
    [`${name}, in place of the built-in ones`, read.data.replace],
    [`${name}, beside the built-in ones`, read.data.add],
  ];
}

const ownListSchema = z.strictObject({
  add: z.exactOptional(z.array(z.string())),
  replace: z.exactOptional(z.array(z.string())),
});

function languageOf(code: string): string {
  return code === 'other' ? 'others' : (LANGUAGE_NAMES.of(code) ?? code);
}

const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language' });

/** Options that are listed under other words than their own; without words: said in a sentence. */
const HEADINGS: ReadonlyMap<string, string> = new Map([
  ['match', 'has to find'],
  ['noMatch', 'must not find'],
  ['unless', ''],
]);
