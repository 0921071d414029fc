import * as z from 'zod/mini';
import { embargoedTermSchema, endOf, timeZone } from './embargo/embargoed-term.ts';
import { suggest } from './instead.ts';
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
  levels: { brand: 'block', personal: 'block' },
  options: z.object({
    /** Those that say no `until` are held back as long as their entry is in force. */
    terms: termsSchema,
    /** Where a clock shows what `until` says without a zone: IANA name. */
    timeZone: z.exactOptional(timeZone),
    ...CONDITIONS,
  }),
  example: {
    options: {
      terms: [
        { term: 'Lantern 2', until: '2027-03-01T09:00' },
        { term: 'Project Falcon', until: '2027-06-01T09:00' },
      ],
      timeZone: 'Europe/Berlin',
    },
    bad: 'Who wants a first look at the #Lantern2?',
    good: 'Who wants a first look at the old lantern, two years later?',
  },
  stretches(options) {
    const ends = options.terms.map((term) => endOf(term, options.timeZone));
    const moments = [...new Set(ends)].filter((end) => end !== undefined).toSorted((a, b) => a - b);
    // All of them share one search, and each begins where some term may be told.
    const stretches = moments.map((until, at) => ({ ...begin(moments[at - 1]), until, options }));
    return ends.includes(undefined) ? [...stretches, { ...begin(moments.at(-1)), options }] : stretches;
  },
  compile({ terms, timeZone, ...defaults }) {
    const find = compileTerms(terms, defaults);
    const ends = terms.map((term) => endOf(term, timeZone) ?? Number.POSITIVE_INFINITY);
    return ({ text }) =>
      find(text).map(({ span, term, index, instead }) => ({
        span,
        message: say('rule_embargo', term),
        why: say('rule_embargo_reason'),
        ...suggest(instead, say('rule_embargo_suggestion', term)),
        until: ends[index] ?? Number.POSITIVE_INFINITY,
      }));
  },
});

function begin(from: number | undefined): { readonly from?: number } {
  return from === undefined ? {} : { from };
}
