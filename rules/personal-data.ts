import * as z from 'zod/mini';
import { CLASSES, WORDS } from './personal-data/classes.ts';
import { findPersonalData } from './personal-data/find.ts';
import { compileOwn } from './personal-data/own.ts';
import { defineRule } from './rule.ts';

/** Where the policy names no country. */
const DEFAULT_REGION = 'US';

/** Numbers and signs past counting must not hide one that matters. */
const UNREAD = {
  class: 'unread',
  message: 'There is more here than can be read for personal data.',
  why: 'What was not read may hold some.',
  suggestion: 'Split the draft into parts, and check each of them.',
};

/** What leads to a person or lets others act in his name: numbers, addresses, dates. Validated, not merely shaped. */
export const personalData = defineRule({
  id: 'personal-data',
  within: 'paragraph',
  summary: 'Finds card and account numbers, identity numbers, phone numbers, addresses and the like.',
  why: 'What is published of a person can’t be taken back, and the law holds the organization liable for it.',
  options: z.object({
    /** Which are looked for; none: all of them. */
    classes: z._default(z.readonly(z.array(z.enum(CLASSES))), []),
    /** What is the organization’s own and public: numbers, mailboxes, `@` and a domain for all of its mailboxes, addresses. */
    own: z._default(z.readonly(z.array(z.string())), []),
  }),
  example: {
    options: { own: ['+1 212 555 0142'] },
    bad: 'Refund Ms. Doe to 4111 1111 1111 1111, please.',
    good: 'Questions about order 4111-2026? Call us at (212) 555-0142.',
  },
  compile({ classes, own }, { organization }) {
    const region = organization?.region ?? DEFAULT_REGION;
    const wanted: ReadonlySet<string> = new Set(classes.length === 0 ? CLASSES : classes);
    const isOwn = compileOwn(own);
    return ({ text }) =>
      findPersonalData(text, region, wanted, isOwn).map(({ span, ...hit }) => {
        if (hit.class === 'unread') return { span, ...UNREAD };
        const { what, why, suggestion } = WORDS[hit.class];
        return { span, class: hit.class, message: `This reads like ${hit.what ?? what}.`, why, suggestion };
      });
  },
});
