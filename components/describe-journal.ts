import type { Decision, JournalEntry, JournalFinding } from '../policy/journal/entry.ts';
import type { AccountKey } from '../policy/journal/narrow.ts';
import type { Account } from '../rules/rule.ts';
import { say, sayCount } from '../rules/say.ts';
import { classWords } from './class-words.ts';
import { capitalised, topicOf } from './words.ts';

/** What became of a post, in a word. */
export function decisionName(decision: Decision): string {
  return say(`describe_decision_${KEYS[decision]}`);
}

/** The same, said to its author. */
export function yourDecision(decision: Decision): string {
  return say(`describe_your_decision_${KEYS[decision]}`);
}

const KEYS = {
  noted: 'noted',
  edited: 'edited',
  posted: 'posted',
  refused: 'refused',
  'false-alarm': 'false_alarm',
} as const satisfies Readonly<Record<Decision, string>>;

/** What was found, each thing once: `Project names`, `Personal data: email`. Simulated: nobody was shown it. */
export function foundTopics(
  found: readonly JournalFinding[],
): readonly (JournalFinding & { readonly words: string })[] {
  const topics = found.map((one) => ({ ...one, words: foundWords(one) }));
  return topics.filter(({ words }, at) => topics.findIndex((other) => other.words === words) === at);
}

function foundWords(finding: JournalFinding): string {
  const { class: kind, mode } = finding;
  const topic = capitalised(topicOf(finding));
  const words = kind === undefined ? topic : say('describe_topic_class', topic, classWords(finding.rule, kind));
  return mode === 'simulate' ? say('describe_simulated', words) : words;
}

/** What people call an account of the record; one that the policy no longer lists goes by its id. */
export function accountName({ account, kind }: AccountKey, accounts: readonly Account[]): string {
  if (account !== undefined) return accounts.find(({ id }) => id === account)?.name ?? account;
  return say(kind === 'unknown' ? 'describe_account_unknown' : 'describe_account_unlisted');
}

/** An account of the record among others to choose from: `Not listed (personal account)` */
export function accountChoice(key: AccountKey, accounts: readonly Account[]): string {
  return say(`describe_account_choice_${key.kind}`, accountName(key, accounts));
}

/** `23 Nov 2026, 14:02`, in the person’s own time zone. */
export function describeTime(milliseconds: number): string {
  short ??= new Intl.DateTimeFormat(say('describe_date_locale'), { dateStyle: 'medium', timeStyle: 'short' });
  return short.format(milliseconds);
}

/** Made once, as a table of the record has hundreds of moments. */
let short: Intl.DateTimeFormat | undefined;

/** How long somebody thought: `12 seconds`. */
export function describeTook(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 1) return say('describe_took_less');
  if (seconds < 120) return sayCount('describe_took_seconds', seconds);
  const minutes = Math.round(seconds / 60);
  return minutes < 120
    ? sayCount('describe_took_minutes', minutes)
    : sayCount('describe_took_hours', Math.round(minutes / 60));
}

/** A part of a whole, in full per cent; empty where there is no whole. */
export function shareOf(part: number, whole: number): string {
  return whole === 0 ? '' : say('describe_percent', Math.round((part / whole) * 100));
}

/** The beginning of a kept text, as much as a table holds. */
export function beginningOf(text: string): string {
  return text.length <= LENGTH ? text : `${text.slice(0, LENGTH).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** In UTF-16 units. */
const LENGTH = 200;

/** The day that a date field holds, at its first moment here; later by some days; undefined where it holds none. */
export function dayOf(date: string, later = 0): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  return year === undefined ? undefined : new Date(Number(year), Number(month) - 1, Number(day) + later).getTime();
}

/** What the machine reads of a moment. */
export function timeOf({ at }: JournalEntry): string {
  return new Date(at).toISOString();
}
