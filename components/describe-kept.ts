import { HABIT_DAYS } from '../policy/chronicle.ts';
import type { JournalEntry } from '../policy/journal/entry.ts';
import type { Policy, PolicySource } from '../policy/policy.ts';
import type { Kind } from '../rules/rule.ts';
import { entriesInWords } from './describe-journal.ts';
import { describeMoment } from './describe-rule.ts';

/** What is kept of posts, how long and where, in the words of those who write them. */

type Kept = Policy['record'];

/** What an entry says whichever account it is of, and of which posts there is one. */
export function whatIsRecorded(keep: Kept['keep']): string {
  return keep === 'off'
    ? 'Nothing, whichever account you post from: this policy keeps no record.'
    : 'Only posts in which something was found: when and on which site it was, as which account, which rule found something, what you decided and how long you took, and your reason, where you gave one.';
}

/** What is kept of the words of a post from an account of a kind. Of a person’s own never any, in code and not by setting. */
export function whichWords(keep: Exclude<Kept['keep'], 'off'>, kind: Kind): string {
  switch (kind) {
    case 'brand':
    case 'client':
      return WORDS[keep];
    case 'personal':
      return 'Never anything of what you wrote: Gatepost has no setting for that.';
    case 'unknown':
      return 'Never anything of what you wrote, because the account might be your own.';
    default:
      return kind satisfies never;
  }
}

const HIDDEN = 'Passwords, keys, card numbers and the like are blacked out.';

const WORDS: Readonly<Record<Exclude<Kept['keep'], 'off'>, string>> = {
  rules: 'Nothing of what you wrote.',
  excerpts: `What was found, and a few words around it. ${HIDDEN}`,
  text: `All that you wrote. ${HIDDEN}`,
};

/** How long an entry is kept, in a sentence. */
export function howLong({ keep, days }: Kept): string {
  const time = days === 1 ? '1 day' : `${days.toLocaleString('en')} days`;
  return keep === 'off' ? 'This policy keeps none.' : `Each entry is deleted after ${time}.`;
}

/** Where the record is. `collector`: the address of the organization’s own; undefined: there is none. */
export function whereItIs(collector: string | undefined): string {
  return collector === undefined
    ? 'In this browser only. Gatepost sends nothing of it to your employer or anybody else: who wants to read it has to use this browser, or be given a file that was exported here.'
    : `In this browser, and with your employer: each entry is also sent to ${hostOf(collector)}. How long it is kept there, your employer decides.`;
}

/** What becomes of the words of a draft while they are checked. `collector` as above. */
export function whatLeaves(keep: Kept['keep'], collector: string | undefined): string {
  const drafts =
    'What you write is checked in this browser. Drafts are sent to nobody: not to your employer, and not to the makers of Gatepost.';
  const isSent = collector !== undefined && (keep === 'excerpts' || keep === 'text');
  return isSent ? `${drafts} The words that an entry keeps, as said above, are sent with that entry.` : drafts;
}

/** What is really kept now, whatever the policy says: entries of an earlier one may still be there. `entries`: the newest first. */
export function whatIsThere(entries: readonly JournalEntry[]): string {
  const oldest = entries.at(-1);
  if (oldest === undefined) return 'There is no entry now.';
  const withText = entries.filter(({ text }) => text !== undefined).length;
  const since = `since ${describeMoment(oldest.at)}`;
  const words =
    withText === 0
      ? 'None of them has words of a post.'
      : `${withText.toLocaleString('en')} of them ${withText === 1 ? 'has' : 'have'} words of a post.`;
  return `There ${entries.length === 1 ? 'is' : 'are'} ${entriesInWords(entries.length)} now, ${since}. ${words}`;
}

/** Who decides about it. */
export const WHO_DECIDES: Readonly<Record<PolicySource, string>> = {
  managed: 'Your organization decides what is kept. This page changes when its policy does.',
  imported: 'A policy that someone imported in this browser decides what is kept.',
  'built-in': 'No organization has set a policy in this browser. What Gatepost starts with decides what is kept.',
};

/** What Gatepost remembers beside the record, in this browser. */
export const ALSO_KEPT: readonly string[] = [
  `When and where you published in the ${HABIT_DAYS} days before your last post, and as which account of the policy, without what you wrote: to notice a post that is out of place.`,
  'Which account you said that you work for, until the time that you chose.',
  'How many posts each rule would have stopped on which day, where the policy is only tried out: neither whose they were nor what they said.',
  'Which policy you accepted, and when.',
];

function hostOf(collector: string): string {
  return URL.canParse(collector) ? new URL(collector).host : collector;
}
