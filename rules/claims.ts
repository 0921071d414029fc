import * as z from 'zod/mini';
import { AREAS, type Area } from './claims/areas.ts';
import { compileClaims } from './claims/find-claims.ts';
import { isReplaced, itemOf, ownItems, ownList } from './own-list.ts';
import { defineRule } from './rule.ts';
import { type MessageKey, say } from './say.ts';
import { spanOf, viewOf } from './text/view.ts';

const names = z.string().check(z.minLength(1), z.maxLength(200));

const product = itemOf(
  (written) => /[\p{L}\p{N}]/u.test(written),
  (written) => ({ message: say('rule_term_signs', written), remedy: say('rule_term_signs_remedy') }),
).check(z.maxLength(200));

/**
 * Promises and absolutes about an investment, a remedy or a product of the organization: "guaranteed profits", "our tea cures insomnia".
 * What is denied, asked, or warned of is none. It does not try to tell whether a claim is true or allowed, to weigh figures, or to find
 * one that takes two sentences.
 */
export const claims = defineRule({
  id: 'claims',
  within: 'paragraph',
  summary: () => say('rule_claims_summary'),
  why: () => say('rule_claims_why'),
  levels: { brand: 'warn', personal: 'off' },
  options: z.object({
    /** What is promised: `investment`, gain without risk; `health`, healing; `absolute`, anything of one of the `products`. */
    areas: z._default(z.readonly(z.array(z.enum(AREAS))), [...AREAS]),
    /** Names of what the organization sells: near one of them, "guaranteed" and "100% safe" are claims. */
    products: z._default(z.readonly(z.array(product)), []),
    /** Phrases that are claims wherever they stand, beside the lists or in their place. */
    phrases: ownList(names),
  }),
  example: {
    options: {},
    bad: 'Put your savings to work: guaranteed profits from day one!',
    good: 'I guarantee you’ll love our picnic.',
  },
  compile({ areas, products, phrases }) {
    const find = compileClaims(isReplaced(phrases) ? [] : areas, products, ownItems(phrases));
    return ({ text }) => {
      const view = viewOf(text);
      return find(view).map(({ from, to, area }) => {
        const span = spanOf(view, from, to);
        return {
          span,
          message: say(MESSAGES[area], text.slice(span.start, span.end)),
          why: say(REASONS[area]),
          suggestion: say('rule_claims_suggestion'),
          class: area,
        };
      });
    };
  },
});

const MESSAGES = {
  investment: 'rule_claims_investment',
  health: 'rule_claims_health',
  absolute: 'rule_claims_absolute',
} as const satisfies Readonly<Record<Area, MessageKey>>;

const REASONS = {
  investment: 'rule_claims_investment_reason',
  health: 'rule_claims_health_reason',
  absolute: 'rule_claims_absolute_reason',
} as const satisfies Readonly<Record<Area, MessageKey>>;
