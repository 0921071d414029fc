import { HABIT_DAYS } from '../policy/chronicle.ts';
import type { JournalEntry } from '../policy/journal/entry.ts';
import type { Policy, PolicySource } from '../policy/policy.ts';
import type { Kind } from '../rules/rule.ts';
import { say, sayCount, saySentences } from '../rules/say.ts';
import { describeMoment } from './describe-rule.ts';

/** What is kept of posts, how long and where, in the words of those who write them. */

type Kept = Policy['record'];

/** What an entry says whichever account it is of, and of which posts there is one. */
export function whatIsRecorded(keep: Kept['keep']): string {
  return say(keep === 'off' ? 'describe_kept_nothing' : 'describe_kept');
}

/** What is kept of the words of a post from an account of a kind. Of a person’s own never any, in code and not by setting. */
export function whichWords(keep: Exclude<Kept['keep'], 'off'>, kind: Kind): string {
  switch (kind) {
    case 'brand':
    case 'client':
      return say(`describe_kept_words_${keep}`);
    case 'personal':
      return say('describe_kept_words_personal');
    case 'unknown':
      return say('describe_kept_words_unknown');
    default:
      return kind satisfies never;
  }
}

/** How long an entry is kept, in a sentence. */
export function howLong({ keep, days }: Kept): string {
  return keep === 'off' ? say('describe_kept_none') : sayCount('describe_kept_days', days);
}

/** Where the record is. `collector`: the address of the organization’s own; undefined: there is none. */
export function whereItIs(collector: string | undefined): string {
  return collector === undefined ? say('describe_kept_here') : say('describe_kept_sent', hostOf(collector));
}

/** What becomes of the words of a draft while they are checked. `collector` as above. */
export function whatLeaves(keep: Kept['keep'], collector: string | undefined): string {
  const isSent = collector !== undefined && (keep === 'excerpts' || keep === 'text');
  return say(isSent ? 'describe_drafts_stay_but_entries' : 'describe_drafts_stay');
}

/** What is really kept now, whatever the policy says: entries of an earlier one may still be there. `entries`: the newest first. */
export function whatIsThere(entries: readonly JournalEntry[]): string {
  const oldest = entries.at(-1);
  if (oldest === undefined) return say('describe_no_entry');
  const withText = entries.filter(({ text }) => text !== undefined).length;
  const words =
    withText === 0 ? say('describe_entries_without_words') : sayCount('describe_entries_with_words', withText);
  return saySentences([sayCount('describe_entries_since', entries.length, describeMoment(oldest.at)), words]);
}

/** Who decides about it. */
export function whoDecides(source: PolicySource): string {
  return say(source === 'built-in' ? 'describe_decides_nobody' : `describe_decides_${source}`);
}

/** What Gatepost remembers beside the record, in this browser. */
export function alsoKept(): readonly string[] {
  return [
    sayCount('describe_also_kept_posts', HABIT_DAYS),
    say('describe_also_kept_working_as'),
    say('describe_also_kept_counts'),
    say('describe_also_kept_signature'),
  ];
}

function hostOf(collector: string): string {
  return URL.canParse(collector) ? new URL(collector).host : collector;
}
