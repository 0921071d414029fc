import type { Decision, JournalEntry, JournalFinding } from '../policy/journal/entry.ts';
import type { AccountKey } from '../policy/journal/narrow.ts';
import type { Account } from '../rules/rule.ts';
import { capitalised, kindNameInside, topicOf } from './words.ts';

/** What became of a post, in a word. */
export const DECISION_NAMES: Readonly<Record<Decision, string>> = {
  noted: 'Went out',
  edited: 'Edited',
  posted: 'Posted anyway',
  refused: 'Refused',
  'false-alarm': 'False alarm',
};

/** The same, said to its author. */
export const YOUR_DECISIONS: Readonly<Record<Decision, string>> = {
  noted: 'It was not stopped, and went out.',
  edited: 'You went back to the draft.',
  posted: 'You posted it anyway.',
  refused: 'It was refused, and you were not asked.',
  'false-alarm': 'You said that this was a false alarm.',
};

/** What was found, each thing once: `Project names`, `Personal data: email`. Simulated: nobody was shown it. */
export function foundTopics(
  found: readonly JournalFinding[],
): readonly (JournalFinding & { readonly words: string })[] {
  const topics = found.map((one) => ({ ...one, words: foundWords(one) }));
  return topics.filter(({ words }, at) => topics.findIndex((other) => other.words === words) === at);
}

function foundWords(finding: JournalFinding): string {
  const { class: kind, mode } = finding;
  const which = kind === undefined ? '' : `: ${kind.replaceAll('-', ' ')}`;
  return `${capitalised(topicOf(finding))}${which}${mode === 'simulate' ? ' (simulated)' : ''}`;
}

/** What people call an account of the record; one that the policy no longer lists goes by its id. */
export function accountName({ account, kind }: AccountKey, accounts: readonly Account[]): string {
  if (account !== undefined) return accounts.find(({ id }) => id === account)?.name ?? account;
  return kind === 'unknown' ? 'Not listed, or not readable' : 'Not listed';
}

/** An account of the record among others to choose from: `Not listed (personal account)` */
export function accountChoice(key: AccountKey, accounts: readonly Account[]): string {
  return `${accountName(key, accounts)} (${kindNameInside(key.kind)})`;
}

/** `23 Nov 2026, 14:02`, in the person’s own time zone. */
export function describeTime(milliseconds: number): string {
  return SHORT.format(milliseconds);
}

const SHORT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** How long somebody thought: `12 seconds`. */
export function describeTook(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 1) return 'less than a second';
  if (seconds < 120) return counted(seconds, 'second');
  const minutes = Math.round(seconds / 60);
  return minutes < 120 ? counted(minutes, 'minute') : counted(Math.round(minutes / 60), 'hour');
}

/** `3,214 entries` */
export function entriesInWords(count: number): string {
  return count === 1 ? '1 entry' : `${count.toLocaleString('en')} entries`;
}

/** A part of a whole, in full per cent; empty where there is no whole. */
export function shareOf(part: number, whole: number): string {
  return whole === 0 ? '' : `${Math.round((part / whole) * 100)}%`;
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

function counted(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? '' : 's'}`;
}
