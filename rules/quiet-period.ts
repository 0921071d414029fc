import * as z from 'zod/mini';
import { QUIET_TOPICS } from './data/quiet-words.ts';
import { mergeWindows, readWindow } from './moment.ts';
import { isReplaced, itemOf, ownItems, ownList } from './own-list.ts';
import { compileQuiet } from './quiet-period/quiet.ts';
import { defineRule } from './rule.ts';
import { say } from './say.ts';
import { compilePhrases } from './text/phrases.ts';
import { spanOf, viewOf } from './text/view.ts';

const window = itemOf(
  (written) => readWindow(written) !== undefined,
  (written) => ({
    message: say('rule_quiet_period_no_window', written),
    remedy: say('rule_quiet_period_no_window_remedy'),
  }),
);

const word = itemOf(
  (written) => /[\p{L}\p{N}]/u.test(written),
  (written) => ({ message: say('rule_term_signs', written), remedy: say('rule_term_signs_remedy') }),
);

/**
 * What tells how business goes while nothing may be told of it: metrics, guidance and deals, in English, German, French and Spanish. It
 * does not try to judge figures without a word for what they count, or to find what is said of other companies.
 */
export const quietPeriod = defineRule({
  id: 'quiet-period',
  within: 'paragraph',
  summary: () => say('rule_quiet_period_summary'),
  why: () => say('rule_quiet_period_why'),
  levels: { brand: 'block', personal: 'block' },
  options: z.object({
    /** ISO 8601 intervals, each end with its zone: `2027-03-20T00:00:00Z/2027-04-29T13:00:00Z`. Left out: always. */
    windows: z.exactOptional(z.readonly(z.array(window).check(z.minLength(1)))),
    topics: z._default(z.readonly(z.array(z.enum(QUIET_TOPICS))), [...QUIET_TOPICS]),
    /** Words of the organization that are kept quiet wherever they stand, beside what is found or in its place. */
    words: ownList(word),
  }),
  example: {
    options: {},
    bad: 'We just closed a record quarter, and our revenue grew 40 %!',
    good: 'Our sales team is growing: meet us at the job fair on Friday.',
  },
  stretches({ windows, ...options }) {
    if (windows === undefined) return [{ options }];
    const read = windows.flatMap((written) => readWindow(written) ?? []);
    return mergeWindows(read).map(({ from, until }) => ({ from, until, options }));
  },
  compile({ topics, words }, { accounts }) {
    const own = ownItems(words);
    const findOwn = compilePhrases(own, { inflect: true, insideHashtags: true });
    const findQuiet = compileQuiet(isReplaced(words) ? [] : topics, accounts);
    return ({ text, author }) => {
      const view = viewOf(text);
      const listed = findOwn(view).map(({ phrase, from, to }) => ({
        span: spanOf(view, from, to),
        message: say('rule_quiet_period_listed', own[phrase] ?? ''),
        suggestion: say('rule_quiet_period_suggestion'),
        class: 'listed',
      }));
      const told = findQuiet(view, author).map(({ topic, from, to }) => {
        const span = spanOf(view, from, to);
        return {
          span,
          message: say(`rule_quiet_period_${topic}`, text.slice(span.start, span.end)),
          why: say('rule_quiet_period_reason'),
          suggestion: say('rule_quiet_period_suggestion'),
          class: topic,
        };
      });
      return [...listed, ...told];
    };
  },
});
