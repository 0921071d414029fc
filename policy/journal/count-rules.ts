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
  return rulesOf(entries)
    .map((rule) => countRule(rule, entries))
    .toSorted((a, b) => b.shown - a.shown || b.simulated - a.simulated);
}

function countRule(rule: RuleName, entries: readonly JournalEntry[]): RuleCount {
  let [shown, edited, posted, falseAlarms, simulated] = [0, 0, 0, 0, 0];
  for (const { decision, found } of entries) {
    const own = found.filter((one) => isSameRule(one, rule));
    if (own.length === 0) continue;
    if (own.every(({ mode }) => mode === 'simulate')) {
      simulated++;
    } else if (decision === 'false-alarm') {
      falseAlarms++;
    } else {
      shown++;
      if (decision === 'edited') edited++;
      if (decision === 'posted') posted++;
    }
  }
  return { ...rule, shown, edited, posted, falseAlarms, simulated };
}
