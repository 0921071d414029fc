import * as z from 'zod/mini';
import { embargoedTermSchema, endOf, timeZone } from './embargo/embargoed-term.ts';
import { defineRule } from './rule.ts';
import { say } from './say.ts';
import { CONDITIONS } from './term-conditions.ts';
import { compileTerms } from './terms/search.ts';

const termsSchema = z.readonly(z.array(z.union([z.string(), embargoedTermSchema])));

/**
 * What may be told from a date on, in every spelling a reader would take for it: a term is found until its embargo lifts, or its entry
 * ends, and never again. It does not try to know what is told in other words.
 */
export const embargo = defineRule({
  id: 'embargo',
  within: 'paragraph',
  summary: () => say('rule_embargo_summary'),
  why: () => say('rule_embargo_why'),
  options: z.object({
    /** Those that say no `until` are held back as long as their entry is in force. */
    terms: termsSchema,
    /** Where a clock shows what `until` says without a zone: IANA name. */
    timeZone: z.exactOptional(timeZone),
    ...CONDITIONS,
  }),
  example: {
    options: {
      terms: [{ term: 'Lantern 2', until: '2027-03-01T09:00' }, 'Project Falcon'],
      timeZone: 'Europe/Berlin',
    },
    bad: 'Who wants a first look at the #Lantern2?',
    good: 'Who wants a first look at the old lantern, two years later?',
  },
  stretches({ terms, ...rest }) {
    const byEnd = Map.groupBy(terms, (term) => endOf(term, rest.timeZone));
    return [...byEnd].map(([until, ending]) => ({
      ...(until !== undefined && { until }),
      options: { ...rest, terms: ending },
    }));
  },
  compile({ terms, timeZone: _, ...defaults }) {
    const find = compileTerms(terms, defaults);
    return ({ text }) =>
      find(text).map(({ span, term, instead }) => ({
        span,
        message: say('rule_embargo', term),
        why: say('rule_embargo_reason'),
        suggestion: say('rule_embargo_suggestion', term),
        ...(instead !== undefined && { replacement: instead }),
      }));
  },
});
