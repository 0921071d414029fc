import * as z from 'zod/mini';
import { LIFE_TOPICS, type LifeTopic } from './data/life-topics.ts';
import { compileTopics } from './personal-voice/topics.ts';
import { type Author, defineRule, type Match } from './rule.ts';
import { say } from './say.ts';
import { compilePhrases } from './text/phrases.ts';
import { spanOf, viewOf } from './text/view.ts';
import { compileAbout } from './wrong-account/about.ts';
import { cuesFor, OWN, privateStretches, type Stretch } from './wrong-account/voice.ts';

/** So much more than enough makes it sure. */
const SURE = 2;

/**
 * Private life on an organization's account: family, drink, health, opinions, whatever its author would say for himself. It hears what
 * `wrong-account` hears as `personalVoice`, and where both do, it is said once. It does not try to find a private matter that no word
 * gives away, to read pictures, or to tell what is quoted, sung or told in a joke's form from what its author means.
 */
export const personalVoice = defineRule({
  id: 'personal-voice',
  summary: () => say('rule_personal_voice_summary'),
  why: () => say('rule_personal_voice_why'),
  levels: { brand: 'warn', personal: 'off' },
  options: z.object({
    /** Of what in private life: a pub leaves out `drink`, a sports club `sport`. `everyday` is whatever is of no other. */
    topics: z._default(z.readonly(z.array(z.enum(LIFE_TOPICS))), [...LIFE_TOPICS]),
    /** `sure` asks for more signs at once. */
    sureness: z._default(z.enum(['sure', 'likely']), 'likely'),
    /** Phrases that are private in this organization, wherever they stand. */
    extra: z._default(z.readonly(z.array(z.string())), []),
    /** Whether accounts are asked, too, that are no brand's or client's: people's own, and unknown ones. */
    everyKind: z._default(z.boolean(), false),
  }),
  example: {
    options: {},
    bad: 'My wife and I finally booked Lisbon, I can’t wait to sleep in!',
    good: 'Our bakers and their families get up at three, so that you can sleep in.',
  },
  compile({ topics, sureness, extra, everyKind }, settings, { isAllowedIn }) {
    const cuesOf = cuesFor(settings);
    const topicsOf = compileTopics();
    const about = compileAbout(settings.accounts, undefined);
    const findExtra = compilePhrases(extra, { inflect: false, insideHashtags: true });
    const more = sureness === 'sure' ? SURE : 0;
    const wanted: ReadonlySet<LifeTopic> = new Set(topics);
    return ({ text, author }) => {
      if (!everyKind && author.kind !== 'brand' && author.kind !== 'client') return [];
      const cues = cuesOf(text);
      const [loudest] = privateStretches(cues, more);
      const found = loudest === undefined ? [] : privateStretches(cues, more + (isOwn(text, author) ? OWN : 0));
      // Not before: what remembers its text reads parts of it, and a view is good until the next.
      const first = firstOf(text, found);
      return first === undefined ? [] : [{ ...first, ...wordsFor(author) }];
    };

    /** The first thing that is private and no exception: of a long draft, nearly everything may be. */
    function firstOf(text: string, found: Iterable<Stretch>): Pick<Match, 'span' | 'class'> | undefined {
      const view = viewOf(text);
      const isAllowed = isAllowedIn(text);
      for (const { from, to } of findExtra(view)) {
        const span = spanOf(view, from, to);
        if (!isAllowed(span)) return { span, class: 'extra' };
      }
      for (const { span, cues } of found) {
        const topic = isAllowed(span) ? undefined : topicsOf(view, cues).find((one) => wanted.has(one));
        if (topic !== undefined) return { span, class: topic };
      }
      return undefined;
    }

    /** Asked of few drafts: what is about the account's own matters has to be more private. */
    function isOwn(text: string, author: Author): boolean {
      return author.state === 'listed' && about(text, author).isOwn;
    }
  },
});

function wordsFor(author: Author): Pick<Match, 'message' | 'suggestion'> {
  switch (author.kind) {
    case 'brand':
    case 'client':
      return {
        message: say(`rule_wrong_account_private_${author.kind}`, author.label),
        suggestion: say('rule_wrong_account_private_suggestion'),
      };
    case 'personal':
      return {
        message: say('rule_personal_voice_personal', author.label),
        suggestion: say('rule_personal_voice_suggestion'),
      };
    case 'unknown':
      return { message: say('rule_personal_voice_unknown'), suggestion: say('rule_personal_voice_suggestion') };
    default:
      return author satisfies never;
  }
}
