import * as z from 'zod/mini';
import { findDisclosure, isEmployer } from './disclosure/find-disclosure.ts';
import { compilePraise } from './disclosure/praise.ts';
import { itemOf } from './own-list.ts';
import { type Author, defineRule, type Match, type Scope, type Settings, type Span } from './rule.ts';
import { say } from './say.ts';
import { spanOf, viewOf } from './text/view.ts';

const product = itemOf(
  (written) => /[\p{L}\p{N}]/u.test(written),
  (written) => ({ message: say('rule_term_signs', written), remedy: say('rule_term_signs_remedy') }),
).check(z.maxLength(200));

const texts = z.readonly(z.array(z.string().check(z.minLength(1), z.maxLength(200))));

/**
 * Praise for what the organization or a client of it sells, by somebody who does not say that they belong to it. A brand or a client says so
 * by its name. It does not try to find praise that no word of the lists gives, to see a label that the site shows by itself, or to know who
 * was paid.
 */
export const disclosure = defineRule({
  id: 'disclosure',
  summary: () => say('rule_disclosure_summary'),
  why: () => say('rule_disclosure_why'),
  levels: { brand: 'off', personal: 'warn' },
  options: z.object({
    /** Names of what is sold; none: the names and `about` words of the brands' and clients' accounts. */
    products: z._default(z.readonly(z.array(product)), []),
    trigger: z._default(z.enum(['praise', 'mention']), 'praise'),
    /** What else will do; the first is what is asked for. */
    statements: z._default(texts, []),
    /** Whether it has to be read before the name, or near the start, and not behind "more". */
    atStart: z._default(z.boolean(), false),
  }),
  example: {
    options: { products: ['Comet'], statements: ['I work for its maker'] },
    bad: 'The Comet is the best bicycle of the year!',
    good: 'I work for its maker: the Comet is the best bicycle of the year!',
  },
  compile({ products, trigger, statements, atStart }, settings, { scope, isAllowedIn }) {
    const names = products.length > 0 ? products : soldBy(settings);
    const find = compilePraise(names, trigger === 'praise');
    const isDisclosed = findDisclosure(statements);
    const phrase = statements[0]?.trim();
    const why = say('rule_disclosure_reason');
    const suggestion =
      phrase === undefined
        ? say('rule_disclosure_suggestion')
        : say(atStart ? 'rule_disclosure_suggestion_start' : 'rule_disclosure_suggestion_phrase', phrase);
    return ({ text, author }) => {
      if (saysItByName(author, scope)) return [];
      const view = viewOf(text);
      const praised = find(view);
      const first = praised[0];
      if (first === undefined || isDisclosed(view, atStart ? first.from : undefined)) return [];
      if (praised.some((hit) => isEmployer(view, hit))) return [];
      const isAllowed = isAllowedIn(text);
      for (const { from, to } of praised) {
        const span = spanOf(view, from, to);
        if (!isAllowed(span)) return [matchOf(span, text.slice(span.start, span.end))];
      }
      return [];
    };

    function matchOf(span: Span, said: string): Match {
      return {
        span,
        message: say(trigger === 'praise' ? 'rule_disclosure' : 'rule_disclosure_mention', said),
        why,
        suggestion,
        ...(phrase !== undefined && !atStart && { replacement: `${said} (${phrase})` }),
      };
    }
  },
});

/** A brand and a client do, where an entry does not name them of its own accord. */
function saysItByName(author: Author, { kinds = [], accounts = [] }: Scope): boolean {
  if (author.state !== 'listed' || author.kind === 'personal') return false;
  return !kinds.includes(author.kind) && !accounts.includes(author.account);
}

/** What the accounts of a policy sell, as far as it says so. */
function soldBy({ accounts }: Settings): readonly string[] {
  return accounts.filter(({ kind }) => kind !== 'personal').flatMap(({ name, about }) => [name, ...about]);
}
