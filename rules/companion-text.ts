import * as z from 'zod/mini';
import { compileCompanions, quotedCompanions } from './companion-text/companions.ts';
import { compileMentions, type Mention } from './companion-text/mentions.ts';
import { defineRule, type Match } from './rule.ts';
import { say } from './say.ts';
import { CONDITIONS } from './term-conditions.ts';
import { viewOf } from './text/view.ts';

/** Where the companion stands: `after-first`, right behind one of the mentions (a sign such as ®), `after-each`, behind all of them. */
const PLACES = ['anywhere', 'after-first', 'after-each'] as const;

const texts = (most: number) => z.array(z.string().check(z.minLength(1), z.maxLength(most)));

const OPTIONS = {
  /** Names, words, hashtags, addresses, any of which asks for a companion; none: every draft does. */
  when: z._default(z.readonly(texts(200)), []),
  /** Any one of these will do; the first is what is asked for. */
  need: z.readonly(texts(1000).check(z.minLength(1))),
  place: z._default(z.enum(PLACES), 'anywhere'),
  case: CONDITIONS.case,
  near: CONDITIONS.near,
  unless: CONDITIONS.unless,
};

/** What goes with what, for describing an entry. */
export const companionSchema = z.pick(z.object(OPTIONS), { when: true, need: true });

/**
 * What is said without what the organization wants beside it, in one draft or a whole thread: a fund without its risk line, an offer
 * without the link to its terms, a brand without its ®. It does not try to tell whether a reader would notice the companion, to read it
 * in a picture, or to follow a shortened link to it.
 */
export const companionText = defineRule({
  id: 'companion-text',
  summary: () => say('rule_companion_text_summary'),
  why: () => say('rule_companion_text_why'),
  levels: { brand: 'warn', personal: 'off' },
  options: z.object(OPTIONS),
  example: {
    options: { when: ['Tulip Growth Fund', '#TulipFund'], need: ['Capital at risk', 'tulip-bank.example/risk'] },
    bad: 'The Tulip Growth Fund turns five today! 🎂',
    good: 'The Tulip Growth Fund turns five today! 🎂 Capital at risk.',
  },
  combine: onceMissing,
  compile({ when, need, place, ...conditions }) {
    const companions = compileCompanions(need);
    const lacking = quotedCompanions(need);
    const suggestion = say('rule_companion_text_suggestion', say('policy_quoted', need[0]?.trim() ?? ''));
    const why = say('rule_companion_text_reason');
    if (when.length === 0) {
      const always = say('rule_companion_text_always_reason');
      const match = { message: say('rule_companion_text_always', lacking), why: always, suggestion };
      return ({ text }) => (text.trim() === '' || companions.standIn(viewOf(text)) ? [] : [match]);
    }

    const find = compileMentions(when, conditions, place === 'anywhere');
    if (place === 'anywhere') {
      return ({ text }) => {
        const view = viewOf(text);
        const mentions = find(view);
        if (mentions.length === 0 || companions.standIn(view)) return [];
        return mentions.map(({ span, said }): Match => {
          return { span, message: say('rule_companion_text', said, lacking), why, suggestion, class: MISSING };
        });
      };
    }

    const bare = ({ span, said, ending }: Mention): Match => {
      const marked = companions.putAfter(said) + ending;
      return {
        span,
        message: say('rule_companion_text_after', said, lacking),
        why,
        suggestion: say('rule_companion_text_after_suggestion', marked),
        replacement: marked,
        ...(place === 'after-first' && { class: MISSING }),
      };
    };
    return ({ text }) => {
      const mentions = find(viewOf(text));
      const without = mentions.filter(({ end }) => !companions.standAt(text, end));
      if (place === 'after-first' && without.length < mentions.length) return [];
      return without.map(bare);
    };
  },
});

/** One companion is missing, however often it is asked for. */
const MISSING = 'missing';

/** The first of the matches that say the same, and all of the others. */
function onceMissing(matches: readonly Match[]): readonly Match[] {
  const first = matches.find((match) => match.class === MISSING);
  return first === undefined ? matches : matches.filter((match) => match === first || match.class !== MISSING);
}
