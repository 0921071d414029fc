import * as z from 'zod/mini';
import { suggest } from './instead.ts';
import { compilePattern, type Pattern, type PatternFault } from './regex/compile-pattern.ts';
import type { Flags } from './regex/pattern-tree.ts';
import { knownRe2 } from './regex/re2.ts';
import { traitsOf } from './regex/traits.ts';
import { defineRule, type Match, type Settings } from './rule.ts';
import { say } from './say.ts';
import { viewOf, widen } from './text/view.ts';

const samples = z.readonly(z.array(z.string().check(z.minLength(1), z.maxLength(2000))));

/** What may be said of one pattern, or of all patterns of an entry. */
const DETAILS = {
  /** `i`: in any case; `s`: the dot stands for line breaks, too. */
  flags: z.exactOptional(z.string().check(z.regex(/^[gimsu]*$/))),
  /** Texts that have to be found, so that a pattern that was mistyped is noticed when the policy is loaded. */
  match: z.exactOptional(samples),
  /** Texts that must not be found. */
  noMatch: z.exactOptional(samples),
  /** What to write in the place of what is found, word for word. */
  instead: z.exactOptional(z.string().check(z.maxLength(200))),
};

export const detailsSchema = z.object(DETAILS);

/** A pattern that is not like the others of its entry, or that has a name. */
export const patternSchema = z.object({
  pattern: z.string(),
  name: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(200))),
  ...DETAILS,
});
export type PatternOption = string | z.output<typeof patternSchema>;

const optionsSchema = z.object({
  patterns: z.readonly(z.union([z.array(z.string()), z.array(z.union([z.string(), patternSchema]))])),
  ...DETAILS,
});

/** The administrator's own regular expressions. */
export const patterns = defineRule({
  id: 'patterns',
  within: 'paragraph',
  summary: () => say('rule_patterns_summary'),
  why: () => say('rule_patterns_why'),
  levels: { brand: 'warn', personal: 'warn' },
  options: optionsSchema,
  example: {
    options: { patterns: ['\\bACME-\\d{4,}\\b'] },
    bad: 'Fixed at last: ACME-20417 was a long one.',
    good: 'Fixed at last, and it was a long one: 20417 lines.',
  },
  compile({ patterns, flags, instead }) {
    const ready = patterns.flatMap((option) => {
      const pattern = readyPattern(option, flags);
      return 'message' in pattern ? [] : { pattern, words: wordsFor(option, instead) };
    });
    return ({ text }) => {
      const traits = traitsOf(text);
      const matches: Match[] = [];
      for (const { pattern, words } of ready) {
        const found = pattern.find(text, traits);
        if (found.length === 0) continue;
        const view = viewOf(text);
        for (const { start, end } of found) matches.push({ span: widen(view, start, end), ...words });
      }
      return matches;
    };
  },
});

/** Whether a policy has a pattern that only RE2 can search for in time. */
export function needsRe2({ rules }: Settings): boolean {
  return rules.some(({ rule, level, options }) => {
    const read = rule === patterns.id && level !== 'off' ? z.safeParse(optionsSchema, options) : undefined;
    return read?.data?.patterns.some((option) => needsRe2For(option, read.data.flags)) === true;
  });
}

function needsRe2For(option: PatternOption, shared: string | undefined): boolean {
  const ready = compileOption(option, shared);
  return 'engine' in ready && ready.engine === 're2';
}

/** Readies one pattern of an entry, or says why it can't be used; `shared` are the flags of the entry. */
export function readyPattern(option: PatternOption, shared: string | undefined): Pattern | PatternFault {
  const ready = compileOption(option, shared);
  if ('message' in ready || !ORDINARY.every((text) => canSearch(ready) && hasMatch(ready, text))) return ready;
  return {
    message: say('rule_pattern_ordinary'),
    remedy: say('rule_pattern_ordinary_remedy'),
  };
}

function compileOption(option: PatternOption, shared: string | undefined): Pattern | PatternFault {
  const { pattern, flags = shared ?? '' } = typeof option === 'string' ? { pattern: option } : option;
  return compilePattern(pattern, flagsOf(flags));
}

/** Whether a pattern can be searched for here; where RE2 was not brought, some can't. */
export function canSearch({ engine }: Pattern): boolean {
  return engine !== 're2' || knownRe2() !== undefined;
}

/** Whether a pattern finds something in a text. It throws where it can't be searched for. */
export function hasMatch(pattern: Pattern, text: string): boolean {
  return pattern.find(text, traitsOf(text)).length > 0;
}

/** What any pattern that is of use leaves alone, one of them at least. */
const ORDINARY: readonly string[] = ['See you on Monday!', 'Vielen Dank', 'Bonjour', 'Hola amigos', 'obrigado'];

function flagsOf(flags: string): Flags {
  return { ignoreCase: flags.includes('i'), dotAll: flags.includes('s') };
}

function wordsFor(option: PatternOption, shared: string | undefined): Omit<Match, 'span'> {
  const { name, instead = shared } = typeof option === 'string' ? {} : option;
  return {
    message: name === undefined ? say('rule_patterns') : say('rule_patterns_named', name),
    ...suggest(instead, say('rule_patterns_suggestion')),
  };
}
