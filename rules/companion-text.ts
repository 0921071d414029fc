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
  compile({ when, need, place, ...conditions }, _, { isAllowedIn }) {
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
        const isAllowed = isAllowedIn(text);
        for (const { span, said } of find(view)) {
          if (isAllowed(span)) continue;
          if (companions.standIn(view)) return [];
          return [{ span, message: say('rule_companion_text', said, lacking), why, suggestion, class: MISSING }];
        }
        return [];
      };
    }

    const wordsOf = ({ said, ending }: Mention) => {
      const marked = companions.putAfter(said) + ending;
      return {
        message: say('rule_companion_text_after', said, lacking),
        why,
        suggestion: say('rule_companion_text_after_suggestion', marked),
        replacement: marked,
      };
    };
    if (place === 'after-first') {
      return ({ text }) => {
        const mentions = [...find(viewOf(text))];
        if (mentions.some(({ end }) => companions.standAt(text, end))) return [];
        const isAllowed = isAllowedIn(text);
        const first = mentions.find(({ span }) => !isAllowed(span));
        return first === undefined ? [] : [{ span: first.span, ...wordsOf(first), class: MISSING }];
      };
    }
    return ({ text }) => {
      // Of thousands of mentions, hardly any is typed in a way of its own.
      const known = new Map<string, ReturnType<typeof wordsOf>>();
      const matches: Match[] = [];
      for (const mention of find(viewOf(text))) {
        const { span, end } = mention;
        if (companions.standAt(text, end)) continue;
        const typed = text.slice(span.start, span.end);
        const words = known.get(typed) ?? wordsOf(mention);
        known.set(typed, words);
        matches.push({ span, ...words });
      }
      return matches;
    };
  },
});

/** One companion is missing, however often it is asked for: that is said once, of the first mention that is no exception. */
const MISSING = 'missing';
