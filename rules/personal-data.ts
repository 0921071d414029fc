import * as z from 'zod/mini';
import { CLASSES, KEYS } from './personal-data/classes.ts';
import { type Find, findPersonalData } from './personal-data/find.ts';
import { compileOwn } from './personal-data/own.ts';
import { defineRule, type Match } from './rule.ts';
import { say } from './say.ts';

/** Where the policy names no country. */
const DEFAULT_REGION = 'US';

/** What leads to a person or lets others act in his name: numbers, addresses, dates. Validated, not merely shaped. */
export const personalData = defineRule({
  id: 'personal-data',
  within: 'paragraph',
  summary: () => say('rule_personal_data_summary'),
  why: () => say('rule_personal_data_why'),
  levels: { brand: 'justify', personal: 'justify' },
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
    return ({ text }) => {
      const said = new Map<string, Words>();
      return findPersonalData(text, region, wanted, isOwn).map((find) => {
        const key = find.what ?? find.class;
        const words = said.get(key) ?? wordsOn(find);
        said.set(key, words);
        return { span: find.span, ...words };
      });
    };
  },
});

type Words = Pick<Match, 'class' | 'message' | 'why' | 'suggestion'>;

function wordsOn({ class: kind, what }: Find): Words {
  // Numbers and signs past counting must not hide one that matters.
  const key = kind === 'unread' ? kind : KEYS[kind];
  return {
    class: kind,
    message: say(what === undefined ? `rule_personal_data_${key}` : `rule_personal_data_exact_${what}`),
    why: say(`rule_personal_data_${key}_why`),
    suggestion: say(`rule_personal_data_${key}_suggestion`),
  };
}
