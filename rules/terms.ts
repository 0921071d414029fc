import * as z from 'zod/mini';
import { suggest } from './instead.ts';
import { defineRule } from './rule.ts';
import { say } from './say.ts';
import { CONDITIONS, termSchema } from './term-conditions.ts';
import { compileTerms } from './terms/search.ts';

/** Nearly every list is of texts alone, and is judged in half the time when that is tried first. */
const termsSchema = z.readonly(z.union([z.array(z.string()), z.array(z.union([z.string(), termSchema]))]));

/** Names and code words that must not go out, in every spelling a reader would take for them. */
export const terms = defineRule({
  id: 'terms',
  within: 'paragraph',
  summary: () => say('rule_terms_summary'),
  why: () => say('rule_terms_why'),
  levels: { brand: 'block', personal: 'block' },
  options: z.object({ terms: termsSchema, ...CONDITIONS }),
  example: {
    options: { terms: ['Project Falcon', 'Bluebird'] },
    bad: 'Cannot wait to show you #ProjectFalcon next week!',
    good: 'Saw a falcon over the office this morning, and a blue bird too.',
  },
  compile({ terms, ...defaults }) {
    const find = compileTerms(terms, defaults);
    return ({ text }) =>
      find(text).map(({ span, term, instead }) => ({
        span,
        message: say('rule_terms', term),
        ...suggest(instead, say('rule_terms_suggestion', term)),
      }));
  },
});
