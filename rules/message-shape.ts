import * as z from 'zod/mini';
import { compileShape } from './message-shape/shape.ts';
import { wordsOfOwn } from './own-list.ts';
import { defineRule } from './rule.ts';
import { say, sayList } from './say.ts';

/** So many points make a message of a post. */
const LEAST = { likely: 5, sure: 6 } as const;
/** The words that a finding names. */
const MOST_NAMED = 3;

/**
 * A post that reads like a message to one person: a greeting, a call asked for, what was discussed, and what is settled behind doors. It
 * looks at posts alone, for a reply does speak to one person. It does not try to tell a confidence in a long text, where somebody tells
 * a story, in one that has hashtags, links or other marks of a public, or in words that its four languages don't list.
 */
export const messageShape = defineRule({
  id: 'message-shape',
  summary: () => say('rule_message_shape_summary'),
  why: () => say('rule_message_shape_why'),
  levels: { brand: 'warn', personal: 'note' },
  options: z.object({
    /** `sure` asks for more signs at once. */
    sureness: z._default(z.enum(['sure', 'likely']), 'likely'),
    /** Words of the organization that only messages have, beside the lists. */
    extra: z._default(z.readonly(z.array(wordsOfOwn(2, 200))), []),
  }),
  example: {
    options: {},
    bad: 'Hi Sam, call me when you have read the offer.',
    good: 'Hi Sam, and welcome to our team in Leeds!',
  },
  compile({ sureness, extra }) {
    const judge = compileShape(extra);
    return ({ text, surface }) => {
      if (surface !== 'post') return [];
      const { points, cues } = judge(text);
      const [strongest] = cues;
      if (points < LEAST[sureness] || strongest === undefined) return [];
      const named = cues.slice(0, MOST_NAMED).map(({ start, end }) => say('policy_quoted', text.slice(start, end)));
      return [
        {
          span: strongest,
          message: say('rule_message_shape'),
          why: say('rule_message_shape_because', sayList(named)),
          suggestion: say('rule_message_shape_suggestion'),
        },
      ];
    };
  },
});
