import * as z from 'zod/mini';
import type { Reading } from '../guard/warm.ts';
import { type Finding, stops, type Verdict } from '../rules/rule.ts';
import { allFindings, isEnforced } from '../rules/verdict.ts';
import type { ChronicleStorage } from './chronicle.ts';
import { trackLastPost } from './last-post.ts';
import type { Policy } from './policy.ts';

/** How many posts a rule would have stopped on a day, had it been enforced. Nothing of what they said, and nobody’s account. */
export type Count = Named & {
  /** `2026-11-28`, by the clock of this computer. */
  readonly day: string;
  readonly posts: number;
};

/** A rule as the policy names it: two of its entries without a name of their own are counted as one. */
type Named = Pick<Finding, 'rule' | 'name'>;

/** What was counted in this browser, as every frame and page follows it. */
export type TallyKeeper = {
  now(): readonly Count[];
  /** Resolves when storage has answered. */
  readonly ready: Promise<void>;
  /** A post went out now: its rules count where the policy only simulates or advises them. */
  add(reading: Reading, verdict: Verdict, policy: Policy): void;
  onChange(listener: () => void): void;
};

const KEY = 'wouldHaveStopped';
const DAY = 24 * 60 * 60_000;

/** Counts what would have been stopped, in all tabs of this browser. Two that count in the same moment may count once. */
export function keepTally(storage: ChronicleStorage): TallyKeeper {
  let counts: readonly Count[] = [];
  let changed = false;
  let noted = Promise.resolve();
  const isLast = trackLastPost();
  const listeners: (() => void)[] = [];
  const adopt = (raw: unknown) => {
    counts = readCounts(raw);
    for (const listener of listeners) listener();
  };

  storage.onChange(KEY, (raw) => {
    changed = true;
    adopt(raw);
  });
  const ready = storage.read(KEY).then(
    (raw) => {
      if (!changed) adopt(raw);
    },
    (error) => console.error('Gatepost: what was counted before could not be read.', error),
  );

  return {
    ready,
    now: () => counts,
    add(reading, verdict, { record }) {
      const rules = rulesToCount(verdict);
      const now = Date.now();
      if (rules.length === 0 || record.keep === 'off' || isLast(reading, '', now)) return;
      // One after the other; another tab may have written meanwhile.
      noted = noted
        .then(() => storage.read(KEY))
        .then((raw) =>
          storage.write(
            KEY,
            prune(
              rules.reduce((all, one) => withOne(all, one, now), readCounts(raw)),
              record.days,
              now,
            ),
          ),
        )
        .catch((error) => console.error('Gatepost: what would have been stopped could not be counted.', error));
    },
    onChange: (listener) => void listeners.push(listener),
  };
}

/** How many posts a rule would have stopped within some days, today among them; `now` in milliseconds since the epoch. */
export function countOf(counts: readonly Count[], rule: Named, days: number, now: number): number {
  return prune(counts, days, now).reduce((sum, one) => sum + (isSameRule(one, rule) ? one.posts : 0), 0);
}

/** Each rule once a post, however often it found something in it. */
function rulesToCount(verdict: Verdict): readonly Named[] {
  const found = allFindings(verdict).filter((finding) => !isEnforced(finding) && stops(finding.level));
  return found.filter((one, at) => found.findIndex((other) => isSameRule(other, one)) === at);
}

function withOne(counts: readonly Count[], found: Named, now: number): readonly Count[] {
  const day = dayOf(now);
  const known = counts.find((one) => one.day === day && isSameRule(one, found));
  if (known) return counts.map((one) => (one === known ? { ...one, posts: one.posts + 1 } : one));
  const { rule, name } = found;
  return [...counts, { day, rule, ...(name !== undefined && { name }), posts: 1 }];
}

function prune(counts: readonly Count[], days: number, now: number): readonly Count[] {
  const first = dayOf(now - (days - 1) * DAY);
  return counts.filter(({ day }) => day >= first);
}

/** Whether two are counted as one. */
export function isSameRule(one: Named, other: Named): boolean {
  return one.rule === other.rule && one.name === other.name;
}

/** Written so that days are in order as texts. */
function dayOf(milliseconds: number): string {
  const date = new Date(milliseconds);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function readCounts(raw: unknown): readonly Count[] {
  const result = z.safeParse(z.array(schema()), raw);
  return result.success ? result.data : [];
}

function schema() {
  return z.object({ day: z.string(), rule: z.string(), name: z.exactOptional(z.string()), posts: z.number() });
}
