import * as z from 'zod/mini';
import { compileSlights } from './disparagement/find-disparagement.ts';
import { compileNamed, isNameable } from './disparagement/named.ts';
import { allOf } from './disparagement/words.ts';
import { isReplaced, itemOf, ownItems, ownList } from './own-list.ts';
import { type Draft, defineRule } from './rule.ts';
import { say } from './say.ts';
import { compilePhrases } from './text/phrases.ts';
import { spanOf, viewOf } from './text/view.ts';

const name = itemOf(isNameable, (written) => ({
  message: say('rule_mentions_no_name', written),
  remedy: say('rule_mentions_no_name_remedy'),
}));
const names = z._default(z.readonly(z.array(name)), []);

const word = itemOf(
  (written) => /[\p{L}\p{N}]/u.test(written),
  (written) => ({ message: say('rule_term_signs', written), remedy: say('rule_term_signs_remedy') }),
);

/**
 * A bad word about a customer, a partner, a competitor or the employer, in six languages: said of the name in its own sentence, in one beside it that
 * says nothing else, or to a handle that is mentioned. It does not try to read irony, comparisons or questions.
 * What people post as themselves is theirs: it is left alone unless the policy says otherwise, as is what an unknown account says of the
 * employer; and whatever it says, a post with a word in it of pay, hours, safety, the union or how they work is left alone.
 */
export const disparagement = defineRule({
  id: 'disparagement',
  summary: () => say('rule_disparagement_summary'),
  why: () => say('rule_disparagement_why'),
  levels: { brand: 'warn', personal: 'off' },
  options: z.object({
    /** Names, or handles with an `@`; the policy's client accounts are customers, too. */
    customers: names,
    partners: names,
    competitors: names,
    /** What is bad to say of them, beside ours or in its place. */
    words: ownList(word),
    /** Whether what people say as themselves is judged, too. */
    onPersonal: z._default(z.boolean(), false),
  }),
  example: {
    options: { customers: ['Globex Air'], competitors: ['Initech'] },
    bad: 'Stuck in Lyon again. Globex Air is absolutely terrible.',
    good: 'Stuck in Lyon again. Globex Air is not bad at all, the weather is.',
  },
  compile({ customers, partners, competitors, words, onPersonal }, { accounts }) {
    const findNames = compileNamed({ customers, partners, competitors }, accounts);
    const findSlights = compileSlights(ownItems(words), isReplaced(words));
    const findWork = compilePhrases(allOf('work'), { inflect: true, insideHashtags: true });
    const suggestion = say('rule_disparagement_suggestion');
    const why = say('rule_disparagement_reason');

    return ({ text, author }: Draft) => {
      const isOfficial = author.kind === 'brand' || author.kind === 'client';
      if (author.kind === 'personal' && !onPersonal) return [];
      const view = viewOf(text);
      const { hits, named } = findNames(view, author);
      const slights = findSlights(view, hits);
      if (slights.length === 0 || (!isOfficial && findWork(view).length > 0)) return [];
      return slights.flatMap(({ name, from, to }) => {
        const one = named[name];
        if (one === undefined || (one.class === 'employer' && !isOfficial && !onPersonal)) return [];
        return {
          span: spanOf(view, from, to),
          message: say(`rule_disparagement_${one.class}`, one.name),
          why,
          suggestion,
          class: one.class,
        };
      });
    };
  },
});
