import * as z from 'zod/mini';
import { itemOf } from './own-list.ts';
import { type Account, defineRule, type Match, SITES } from './rule.ts';
import { say } from './say.ts';
import { viewOf } from './text/view.ts';
import { findDoubled } from './typos/doubled.ts';
import { compileOwnNames } from './typos/own-names.ts';

const spelling = itemOf(
  (written) => /\p{L}/u.test(written),
  (written) => ({ message: say('rule_typos_no_word', written), remedy: say('rule_typos_no_word_remedy') }),
);

/**
 * Slips of the fingers in the organization's own names, and words that stand twice in a row. It is no spelling checker: it does not try
 * to find slips in other words or in scripts other than Latin, or two in one name; a name with other capitals; or a doubled word that may
 * be meant ("really really", "had had"). Mentions and links are left alone, and hashtags but for those that are nearly one's own.
 */
export const typos = defineRule({
  id: 'typos',
  within: 'paragraph',
  summary: () => say('rule_typos_summary'),
  why: () => say('rule_typos_why'),
  levels: { brand: 'note', personal: 'off' },
  options: z.object({
    /** Whether slips are found in the names and `about` words of the brands and clients among the accounts. */
    ownNames: z._default(z.boolean(), true),
    /** More names to find slips in: products, places, people. What stands here is right. */
    spellings: z._default(z.readonly(z.array(spelling)), []),
    /** Whether words are found that stand twice in a row. */
    doubled: z._default(z.boolean(), true),
  }),
  example: {
    options: { spellings: ['Cumulus Lamp'] },
    bad: 'The Cumluus Lamp now comes in the the colour of rain.',
    good: 'The Cumulus Lamp is so so good: whoever had had one wants another.',
  },
  isIdle: ({ ownNames, spellings, doubled }) => !ownNames && spellings.length === 0 && !doubled,
  compile({ ownNames, spellings, doubled }, { accounts }) {
    const own = accounts.filter(({ kind }) => kind !== 'personal');
    const names = [...spellings, ...(ownNames ? own.flatMap(({ name, about }) => [name, ...about]) : [])];
    const findSlips = compileOwnNames(names, accounts.flatMap(namesOf));
    return ({ text }) => {
      const view = viewOf(text);
      const matches: Match[] = findSlips(view).map(({ span, meant }) => ({
        span,
        message: say('rule_typos_name', text.slice(span.start, span.end), meant),
        suggestion: say('rule_typos_name_suggestion', meant),
        replacement: meant,
        class: 'name',
      }));
      if (!doubled) return matches;
      return [
        ...matches,
        ...findDoubled(view).map(({ span, word }) => ({
          span,
          message: say('rule_typos_doubled', word),
          suggestion: say('rule_typos_doubled_suggestion'),
          replacement: word,
          class: 'doubled',
        })),
      ];
    };
  },
});

function namesOf({ name, about, handles }: Account): readonly string[] {
  return [name, ...about, ...SITES.flatMap((site) => handles[site] ?? [])];
}
