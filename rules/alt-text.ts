import * as z from 'zod/mini';
import { saysNothing } from './alt-text/says-nothing.ts';
import { type Attachment, isFile, type ShownAttachment } from './attachment.ts';
import { defineRule, LEVELS, type Match } from './rule.ts';
import { say, sayCount } from './say.ts';

/**
 * Pictures without a description for people who can't see them. It does not try to tell whether a description is right, or good enough;
 * nor does it look at videos, whose captions no composer shows.
 */
export const altText = defineRule({
  id: 'alt-text',
  summary: () => say('rule_alt_text_summary'),
  why: () => say('rule_alt_text_why'),
  levels: { brand: 'warn', personal: 'off' },
  options: z.object({
    /** How bad it is that a composer does not show whether a picture has a description. */
    unseen: z._default(z.enum(LEVELS), 'note'),
  }),
  example: {
    options: {},
    bad: 'Happy Friday!',
    good: 'Happy Friday!',
    goesAlong: {
      bad: [{ kind: 'picture' }],
      good: [{ kind: 'picture', words: 'A red roadster on a coast road at dusk' }],
    },
  },
  compile({ unseen }) {
    return ({ goesAlong = [] }) => {
      const pictures = goesAlong.filter(isPicture);
      const missing = pictures.filter(({ words, unseen }) => words === undefined && !unseen).length;
      const empty = pictures.flatMap(({ words }) => (words !== undefined && saysNothing(words) ? words : []));
      const hidden = unseen === 'off' ? 0 : pictures.filter((one) => one.unseen && one.words === undefined).length;
      return [
        ...(missing > 0 ? [matchOf(sayCount('rule_alt_text_missing', missing))] : []),
        ...[...new Set(empty)].map((words) => matchOf(say('rule_alt_text_empty', words))),
        ...(hidden > 0 ? [{ ...unseenMatch(hidden), level: unseen }] : []),
      ];
    };
  },
});

/** What may be a picture counts as one whose description can't be seen. */
function isPicture(one: Attachment): one is ShownAttachment {
  return !isFile(one) && (one.kind === 'picture' || (one.kind === 'something' && one.unseen === true));
}

function matchOf(message: string): Match {
  return { message, why: say('rule_alt_text_why'), suggestion: say('rule_alt_text_suggestion') };
}

function unseenMatch(count: number): Match {
  return {
    message: sayCount('rule_alt_text_unseen', count),
    why: say('rule_alt_text_why'),
    suggestion: say('rule_alt_text_unseen_suggestion'),
  };
}
