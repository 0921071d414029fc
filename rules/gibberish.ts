import * as z from 'zod/mini';
import { judgeMash } from './gibberish/mash.ts';
import { isPasswordLike } from './gibberish/password-like.ts';
import { defineRule, SITES } from './rule.ts';
import { say } from './say.ts';

/** A draft of more words than these is nobody's accident. */
const MOST_WORDS = 12;
/** In UTF-16 units; a key that is held down fills any space. */
const LONGEST_WORD = 64;

/** What is no word of anybody's: mentions, hashtags, links. */
const NAME_OR_LINK = /^[@#＠＃]|:\/\/|^www\.|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/\S*)?$/i;

/**
 * A draft that is nothing but keys: a cat or a child at the keyboard, or a password that went into the wrong field. It does not try to
 * find such keys beside words that make sense ("asdfgh, what a day!" is a mood), in scripts other than Latin, or a password that is a
 * plain word.
 */
export const gibberish = defineRule({
  id: 'gibberish',
  summary: () => say('rule_gibberish_summary'),
  why: () => say('rule_gibberish_why'),
  levels: { brand: 'warn', personal: 'warn' },
  options: z.object({
    /** Whether keys that were hit at random are found. */
    keys: z._default(z.boolean(), true),
    /** Whether a draft is found that is one token, like a password. */
    passwords: z._default(z.boolean(), true),
  }),
  example: { options: {}, bad: ';l;;gmlxzssaw', good: 'Hmmmmmm, what a day!' },
  isIdle: ({ keys, passwords }) => !keys && !passwords,
  compile({ keys, passwords }, { accounts }) {
    const own = new Set(
      accounts.flatMap(({ name, about, handles }) =>
        [name, ...about, ...SITES.flatMap((site) => handles[site] ?? [])].flatMap((text) =>
          text.toLowerCase().split(/[\s#@/]+/),
        ),
      ),
    );
    return ({ text }) => {
      const found = wordsOf(text);
      const [first] = found ?? [];
      if (found === undefined || first === undefined) return [];
      const last = found.at(-1) ?? first;
      const span = { start: first.start, end: last.start + last.word.length };
      const isOwn = ({ word }: Word) => own.has(word.toLowerCase().replace(/[!?.,…]+$/, ''));
      if (found.some(isOwn)) return [];
      if (passwords && found.length === 1 && !NAME_OR_LINK.test(first.word) && isPasswordLike(first.word)) {
        return [
          {
            span,
            message: say('rule_gibberish_password'),
            why: say('rule_gibberish_password_why'),
            suggestion: say('rule_gibberish_password_suggestion'),
            class: 'password',
          },
        ];
      }
      if (!keys) return [];
      const judged = found.map(({ word }) => (NAME_OR_LINK.test(word) ? 'neither' : judgeMash(word)));
      if (judged.includes('word')) return [];
      if (!judged.includes('mash') && judged.filter((one) => one === 'piece').length < 2) return [];
      return [
        {
          span,
          message: say('rule_gibberish'),
          suggestion: say('rule_gibberish_suggestion'),
          class: 'keys',
        },
      ];
    };
  },
});

type Word = { readonly word: string; readonly start: number };

/** What stands between the spaces; undefined where there is too much of it. */
function wordsOf(text: string): readonly Word[] | undefined {
  if (text.length > MOST_WORDS * (LONGEST_WORD + 1)) return undefined;
  const found: Word[] = [];
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    if (found.length === MOST_WORDS) return undefined;
    found.push({ word, start: index });
  }
  return found;
}
