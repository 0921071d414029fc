import type { JournalDatabase } from '../journal/database.ts';
import type { JournalEntry } from '../journal/entry.ts';
import type { Losses } from './otlp.ts';

/** What waits to be reported. One reporter empties it; who keeps the record fills it. */
export type Outbox = {
  /** The oldest ones first, `most` of them at the most. */
  next(most: number): Promise<readonly JournalEntry[]>;
  size(): Promise<number>;
  read(): Promise<ReportState>;
  /** In one step, so that no death of the worker comes between: takes these out, and keeps the state. */
  settle(ids: readonly string[], state: ReportState): Promise<void>;
};

/** How reporting stands, across deaths of the worker and restarts of the browser. Moments in milliseconds since the epoch. */
export type ReportState = {
  /** Which destination it stands so with, as `Policy['report']` names it; empty: none yet. */
  readonly key: string;
  /** Since when it is that one: entries from before are not for it. */
  readonly since: number;
  /** How often in a row it has failed. */
  readonly failures: number;
  /** When to try again. */
  readonly notBefore: number;
  /** How many entries a request may have at the most: fewer after one that was too large. */
  readonly most: number;
  /** Entries that are lost, and that nobody was told of. */
  readonly lost: LossCounts;
  /** What the collector is being told of losses, under one id until it knows. */
  readonly telling?: Losses;
  /** When a request was last taken, and how many entries were in all. */
  readonly taken?: number;
  readonly delivered: number;
  /** What was in the way the last time, in words; absent once a request was taken. */
  readonly trouble?: string;
};

export type LossCounts = Omit<Losses, 'id' | 'at'>;

/** How many entries a request has at the most, where the collector has found none too large. */
export const MOST_AT_ONCE = 200;

/** Before anything was reported. */
export const NOTHING_REPORTED: ReportState = {
  key: '',
  since: 0,
  failures: 0,
  notBefore: 0,
  most: MOST_AT_ONCE,
  lost: { waiting: 0, refused: 0, rejected: 0 },
  delivered: 0,
};

/** The outbox as IndexedDB has it. `open` is called when it is used first. */
export function idbOutbox(open: () => Promise<JournalDatabase>): Outbox {
  let opened: Promise<JournalDatabase> | undefined;
  const database = () => {
    opened ??= open().catch((error) => {
      // The next one tries again.
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return {
    next: async (most) => (await database()).getAllFromIndex('outbox', 'at', undefined, most),
    size: async () => (await database()).count('outbox'),
    read: async () => ({ ...NOTHING_REPORTED, ...(await (await database()).get('reporting', 'state')) }),
    async settle(ids, state) {
      const transaction = (await database()).transaction(['outbox', 'reporting'], 'readwrite');
      const outbox = transaction.objectStore('outbox');
      // First what may throw before it is asked for: what was asked for until then would be done.
      const kept = transaction.objectStore('reporting').put(state, 'state');
      await Promise.all([kept, ...ids.map((id) => outbox.delete(id)), transaction.done]);
    },
  };
}
