import * as z from 'zod/mini';
import { GRADES, LANGUAGES } from './data/profanity-grades.ts';
import { isReplaced, itemOf, ownItems, ownList } from './own-list.ts';
import { defineRule } from './rule.ts';
import { say } from './say.ts';
import type { SwearHit } from './text/swear-hit.ts';
import { compileSwearing } from './text/swearing.ts';
import { spanOf, viewOf } from './text/view.ts';

/** What the lists can hold. A digit or another sign in a word would be read as a disguise of it. */
const WORD = /^[\p{L}\p{M}]+$/u;
const PHRASE = /^[\p{L}\p{M}\p{N}]+(?:[ '’-][\p{L}\p{M}\p{N}]+)+$/u;
const LETTER = /\p{L}/u;

const word = itemOf(
  (written) => {
    const text = written.normalize('NFKC');
    return LETTER.test(text) && (WORD.test(text) || PHRASE.test(text));
  },
  (written) => ({
    message: say('rule_profanity_no_word', written),
    remedy: say('rule_profanity_no_word_remedy'),
  }),
);

/** Swear words and slurs, plain or disguised, in English and six more languages. */
export const profanity = defineRule({
  id: 'profanity',
  summary: () => say('rule_profanity_summary'),
  why: () => say('rule_profanity_why'),
  levels: { brand: 'block', personal: 'off' },
  options: z.object({
    /** Which grades count; `mild` ("damn", "crap") only where it is listed. */
    grades: z._default(z.readonly(z.array(z.enum(GRADES))), ['slur', 'strong', 'sexual']),
    /** `sure` leaves out what may well mean something else. */
    sureness: z._default(z.enum(['sure', 'likely']), 'likely'),
    languages: z._default(z.readonly(z.array(z.enum(LANGUAGES))), [...LANGUAGES]),
    /** Words of the organization, beside the lists; the same as `words.add`. */
    extra: z._default(z.readonly(z.array(word)), []),
    /** Words of the organization, beside the lists or in their place. */
    words: ownList(word),
  }),
  example: {
    options: {},
    bad: 'Yet no one here knows how to f**king drive.',
    good: 'Dick Cheney never visited Scunthorpe.',
  },
  within: 'paragraph',
  compile({ grades, sureness, languages, extra, words }) {
    const find = compileSwearing(isReplaced(words) ? [] : grades, languages, [...extra, ...ownItems(words)]);
    const onlySure = sureness === 'sure';
    return (draft) => {
      const view = viewOf(draft.text);
      const hits = find(view);
      if (hits.length === 0) return [];
      const suggestion = say('rule_profanity_suggestion');
      const messageOf = saidOnce();
      return withoutContained(onlySure ? hits.filter(({ sure }) => sure) : hits).map(({ from, to, grade }) => {
        const span = spanOf(view, from, to);
        return { span, message: messageOf(draft.text.slice(span.start, span.end)), suggestion, class: grade };
      });
    };
  },
});

/** Says of a word what it reads as. Whoever swears a thousand times uses few words. */
function saidOnce(): (word: string) => string {
  const said = new Map<string, string>();
  return (word) => {
    const known = said.get(word);
    if (known !== undefined) return known;
    const message = say('rule_profanity', word);
    said.set(word, message);
    return message;
  };
}

/** The hits in the order of the text, without those inside another. */
function withoutContained(hits: readonly SwearHit[]): readonly SwearHit[] {
  let end = 0;
  const isInOrder = hits.every(({ from }, index) => index === 0 || from > (hits[index - 1]?.from ?? 0));
  return (isInOrder ? hits : hits.toSorted((a, b) => a.from - b.from || b.to - a.to)).filter(({ to }) => {
    if (to <= end) return false;
    end = to;
    return true;
  });
}
