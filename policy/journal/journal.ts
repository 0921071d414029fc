import { BEGINNING, linkAfter } from './chain.ts';
import type { JournalDatabase, Link } from './database.ts';
import type { JournalEntry } from './entry.ts';
import { asKept, type Keep, type KeptEntry } from './keep-words.ts';

/** Writes the record; there is one writer, the background's. */
export type Journal = {
  /** Resolves once it is stored, to whether it is kept; the same entry again changes nothing. */
  add(entry: JournalEntry): Promise<boolean>;
  /** Removes what is older than the policy wants it kept. */
  prune(): Promise<void>;
};

export type JournalMeans = {
  open(): Promise<JournalDatabase>;
  /** Milliseconds since the epoch. */
  now(): number;
  /** What the policy in force says of the record now. */
  settings(): Promise<{ readonly keep: Keep; readonly days: number }>;
  /** Whether entries wait to be reported to the organization’s collector as well. */
  reports(): Promise<boolean>;
};

const DAY = 24 * 60 * 60_000;

export function keepJournal({ open, now, settings, reports }: JournalMeans): Journal {
  /** One thing after the other: each link is over the one before. */
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(task: (database: JournalDatabase) => Promise<Result>): Promise<Result> => {
    const done = queue.then(async () => {
      const database = await open();
      try {
        return await task(database);
      } finally {
        database.close();
      }
    });
    queue = done.catch(() => {});
    return done;
  };

  return {
    add: (entry) =>
      inTurn(async (database) => {
        const { keep, days } = await settings();
        const kept = asKept(entry, keep);
        if (kept === undefined) return false;
        await append(database, kept, await reports());
        await removeOlder(database, now() - days * DAY, now());
        return true;
      }),
    prune: () =>
      inTurn(async (database) => {
        const { days } = await settings();
        await removeOlder(database, now() - days * DAY, now());
      }),
  };
}

/** Writes the next link, and what is to be reported in the same transaction: both are there, or neither. */
async function append(database: JournalDatabase, entry: KeptEntry, reported: boolean): Promise<void> {
  let written = false;
  while (!written) {
    const head = (await database.get('chain', 'head')) ?? BEGINNING;
    // No transaction lasts beyond what is not its own, so the hash is made before it begins.
    const link = await linkAfter(head, entry);
    written = await write(database, link, reported);
  }
}

/** Whether it is there now; false where another link came first. */
async function write(database: JournalDatabase, link: Link, reported: boolean): Promise<boolean> {
  const transaction = database.transaction(['entries', 'chain', 'outbox'], 'readwrite', { durability: 'strict' });
  const [entries, chain] = [transaction.objectStore('entries'), transaction.objectStore('chain')];
  const [known, head = BEGINNING] = await Promise.all([entries.index('id').getKey(link.entry.id), chain.get('head')]);
  const follows = head.hash === link.previous;
  if (known === undefined && follows) {
    const { seq, hash, entry } = link;
    await Promise.all([
      entries.add(link),
      chain.put({ seq, hash }, 'head'),
      reported && transaction.objectStore('outbox').put(entry),
    ]);
  }
  await transaction.done;
  return known !== undefined || follows;
}

/**
 * Removes the oldest links up to a time, and keeps the hash of the last of them, from which the rest goes on. In the order of writing: where
 * the clock was once ahead, what stands before something overdue is overdue too. Times in milliseconds since the epoch.
 */
async function removeOlder(database: JournalDatabase, before: number, now: number): Promise<void> {
  const transaction = database.transaction(['entries', 'chain'], 'readwrite');
  const entries = transaction.objectStore('entries');
  let last: Link | undefined;
  for (let cursor = await entries.openCursor(); cursor; cursor = await cursor.continue()) {
    const { at } = cursor.value.entry;
    if (at < before) last = cursor.value;
    else if (at <= now + DAY) break;
  }
  if (last) {
    const { seq, hash } = last;
    await Promise.all([
      entries.delete(IDBKeyRange.upperBound(seq)),
      transaction.objectStore('chain').put({ seq, hash }, 'anchor'),
    ]);
  }
  await transaction.done;
}
