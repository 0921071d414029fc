import * as z from 'zod/mini';
import { itemOf } from './own-list.ts';
import { defineRule, type Match, type Span } from './rule.ts';
import { say, sayCount } from './say.ts';
import { viewOf, widen } from './text/view.ts';

/** A hashtag as the sites link it: no digits alone, and not in the middle of a word or an address; what makes an emoji of a sign is no word. */
const HASHTAG = /(?<![\p{L}\p{N}_&/#＃])(?<!(?![\uFE0E\uFE0F])\p{M})[#＃](?=[\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]{1,100}/gu;
/** "Our new blue is #1F3A93." The sites link it all the same, and nobody means it. */
const COLOUR = /^(?=.*\d)[\da-f]{6}$/;
const ANY_SIGN = /[#＃]/;
const WRITTEN = /^[#＃]?[\p{L}\p{M}\p{N}_]{1,100}$/u;

const tag = itemOf(
  (written) => WRITTEN.test(written) && /\p{L}/u.test(written),
  (written) => ({ message: say('rule_hashtags_no_tag', written), remedy: say('rule_hashtags_no_tag_remedy') }),
);
const tags = z._default(z.readonly(z.array(tag)), []);

/**
 * Hashtags that the organization does not use, or does not know, or too many of them. It does not try to find out what others post
 * under a hashtag, to put one right that is mistyped, or to judge what its words say.
 */
export const hashtags = defineRule({
  id: 'hashtags',
  summary: () => say('rule_hashtags_summary'),
  why: () => say('rule_hashtags_why'),
  levels: { brand: 'warn', personal: 'off' },
  options: z.object({
    /** The organization’s own, which need no look; with none, no hashtag is new. Those in the `about` of an account are its own, too. */
    own: tags,
    banned: tags,
    /** More of them in one draft are too many; left out: any number. */
    most: z.exactOptional(z.int().check(z.minimum(0), z.maximum(100))),
  }),
  example: {
    options: { own: ['#OpenRoad'], banned: ['#FollowBack'], most: 3 },
    bad: 'The road is yours. #WhyIStayed',
    good: 'The road is yours. #OpenRoad',
  },
  isIdle: ({ own, banned, most }) => own.length + banned.length === 0 && most === undefined,
  compile({ own, banned, most }, { accounts }) {
    const isBanned = new Set(banned.map(folded));
    const about = accounts.flatMap((account) => account.about.filter((word) => word.startsWith('#')));
    const isOwn = new Set([...own, ...about].map(folded));
    return ({ text, looked = [] }) => {
      if (!ANY_SIGN.test(text)) return [];
      const isSeen = new Set(looked.map(folded));
      const view = viewOf(text);
      const matches: Match[] = [];
      let count = 0;
      let surplus = 0;
      let end = 0;
      for (const { 0: written, index } of text.matchAll(HASHTAG)) {
        const span = widen(view, index, index + written.length);
        if (count === most) surplus = span.start;
        count++;
        end = span.end;
        const key = folded(written);
        if (isBanned.has(key)) matches.push(bannedMatch(written, span));
        else if (own.length > 0 && !isOwn.has(key) && !isSeen.has(key) && !COLOUR.test(key))
          matches.push(newMatch(written, span));
      }
      if (most !== undefined && count > most) matches.push(tooMany(count, most, { start: surplus, end }));
      return matches;
    };
  },
});

function bannedMatch(written: string, span: Span): Match {
  return {
    span,
    class: 'banned',
    message: say('rule_hashtags_banned', written),
    suggestion: say('rule_hashtags_banned_suggestion'),
  };
}

function newMatch(written: string, span: Span): Match {
  return {
    span,
    class: 'new',
    message: say('rule_hashtags_new', written),
    why: say('rule_hashtags_new_why'),
    suggestion: say('rule_hashtags_new_suggestion'),
    look: written,
  };
}

function tooMany(count: number, most: number, span: Span): Match {
  return {
    span,
    class: 'many',
    message: sayCount('rule_hashtags_many', count, most),
    suggestion: say('rule_hashtags_many_suggestion'),
  };
}

const PLAIN = /^#?\w*$/;

/** As the sites compare them. */
function folded(written: string): string {
  if (PLAIN.test(written)) return (written.startsWith('#') ? written.slice(1) : written).toLowerCase();
  return written.normalize('NFKC').replace(/^#/, '').toLowerCase();
}
