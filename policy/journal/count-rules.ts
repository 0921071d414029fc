import { isSameRule } from '../tally.ts';
import type { JournalEntry } from './entry.ts';
import { type RuleName, rulesOf } from './narrow.ts';

/** What came of what a rule found. In a post in which several found something, each counts. */
export type RuleCount = RuleName & {
  /** Posts in which its author was shown it. */
  readonly shown: number;
  /** Of these: whose author went back to the draft, and which went out all the same although they had been stopped. */
  readonly edited: number;
  readonly posted: number;
  /** How often its author said that it is none. */
  readonly falseAlarms: number;
  /** Posts in which it found something and nobody was shown it, because the policy only simulates it. */
  readonly simulated: number;
};

/** Counts per rule, the one that was shown most first. Saying that something is a false alarm is no further post. */
export function countRules(entries: readonly JournalEntry[]): readonly RuleCount[] {
  const counts = new Map<string, RuleCount>();
  for (const entry of entries) {
    for (const rule of rulesOf([entry])) {
      const key = JSON.stringify([rule.rule, rule.name]);
      counts.set(key, withOne(counts.get(key) ?? { ...rule, ...NONE }, entry));
    }
  }
  return [...counts.values()].toSorted((a, b) => b.shown - a.shown || b.simulated - a.simulated);
}

const NONE = { shown: 0, edited: 0, posted: 0, falseAlarms: 0, simulated: 0 };

/** The count of a rule that found something in an entry, with that entry. */
function withOne(count: RuleCount, { decision, found }: JournalEntry): RuleCount {
  const isSimulated = found.every((one) => one.mode === 'simulate' || !isSameRule(one, count));
  if (isSimulated) return { ...count, simulated: count.simulated + 1 };
  switch (decision) {
    case 'false-alarm':
      return { ...count, falseAlarms: count.falseAlarms + 1 };
    case 'edited':
      return { ...count, shown: count.shown + 1, edited: count.edited + 1 };
    case 'posted':
      return { ...count, shown: count.shown + 1, posted: count.posted + 1 };
    case 'noted':
    case 'refused':
      return { ...count, shown: count.shown + 1 };
    default:
      return decision satisfies never;
  }
}
