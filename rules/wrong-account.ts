import * as z from 'zod/mini';
import { defineRule, LEVELS } from './rule.ts';
import { say } from './say.ts';
import { compileAbout } from './wrong-account/about.ts';
import { combine, type NamedAuthor, type Signal } from './wrong-account/signal.ts';
import { compileVoice, cuesFor } from './wrong-account/voice.ts';

/**
 * A draft that would go out as another account than it should: it is about another one by the `about` words of the policy's
 * accounts, or speaks in a voice that is not the account's. It does not try to tell one brand's voice from another's, or to find a
 * private matter that no word gives away.
 */
export const wrongAccount = defineRule({
  id: 'wrong-account',
  summary: () => say('rule_wrong_account_summary'),
  why: () => say('rule_wrong_account_why'),
  levels: { brand: 'warn', personal: 'warn' },
  options: z.object({
    /** Whether a brand's or client's account is asked about what sounds private. */
    personalVoice: z._default(z.boolean(), true),
    /** Whether a personal account is asked about what sounds like an organization, where the policy lists one. */
    brandVoice: z._default(z.boolean(), true),
    /** How much one client's content on another client's account matters; left out, as much as the rest. */
    clientMixUp: z.optional(z.enum(LEVELS)),
  }),
  example: {
    options: {},
    bad: 'The new Roadster is here, and we are so proud of it! #DriveAcme',
    good: 'Happy Friday!',
  },
  combine,
  compile({ personalVoice, brandVoice, clientMixUp }, settings) {
    const { accounts } = settings;
    const about = compileAbout(accounts, clientMixUp);
    const soundsWrong = compileVoice(
      {
        personal: personalVoice,
        // Where no organization is known, whoever speaks for one may well post as it.
        brand: brandVoice && accounts.some(({ kind }) => kind !== 'personal'),
      },
      cuesFor(settings),
    );
    return ({ text, author }) => {
      if (author.state === 'unreadable' || author.state === 'unstated') return [];
      const { signals, isOwn } = about(text, author);
      return [...notListed(author), ...signals, ...soundsWrong(text, author, isOwn)];
    };
  },
});

function notListed({ state, kind, label }: NamedAuthor): readonly Signal[] {
  if (state !== 'unlisted' || kind !== 'unknown') return [];
  return [
    {
      class: 'unlisted',
      message: say('rule_wrong_account_unlisted', label),
      suggestion: say('rule_wrong_account_unlisted_suggestion'),
    },
  ];
}
