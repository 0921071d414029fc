import type { IDBPTransaction } from 'idb';
import { BEGINNING, linkAfter } from './chain.ts';
import type { ChainPlace, JournalDatabase, JournalSchema, Link } from './database.ts';
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
    // No transaction lasts beyond what is not its own, so the hash is made before it begins.
    const link = await linkAfter(await endOf(database.transaction(STORES)), entry);
    written = await write(database.transaction(STORES, 'readwrite', STRICT), link, reported);
  }
}

const STORES: ('entries' | 'chain' | 'outbox')[] = ['entries', 'chain', 'outbox'];

/** What was told to be kept is on the disk. */
const STRICT = { durability: 'strict' } as const;

type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<JournalSchema, typeof STORES, Mode>;

/** Whether it is there now; false where another link came first. */
async function write(transaction: Transaction<'readwrite'>, link: Link, reported: boolean): Promise<boolean> {
  const { seq, hash, previous, entry } = link;
  return wholly(transaction, async () => {
    const entries = transaction.objectStore('entries');
    if ((await entries.index('id').getKey(entry.id)) !== undefined) return true;
    if ((await endOf(transaction)).hash !== previous) return false;
    await entries.add(link);
    await transaction.objectStore('chain').put({ seq, hash }, 'head');
    if (reported) await transaction.objectStore('outbox').put(entry);
    return true;
  });
}

/** Where the chain goes on. Who took its head away, or put it back, must not keep the record from going on. */
async function endOf(transaction: Transaction<IDBTransactionMode>): Promise<ChainPlace> {
  const head = (await transaction.objectStore('chain').get('head')) ?? BEGINNING;
  const last = (await transaction.objectStore('entries').openCursor(null, 'prev'))?.value ?? BEGINNING;
  return last.seq > head.seq ? last : head;
}

/** Runs steps of a transaction to the end of it; where one fails, none was made. */
async function wholly<Result>(transaction: Transaction<'readwrite'>, steps: () => Promise<Result>): Promise<Result> {
  try {
    const result = await steps();
    await transaction.done;
    return result;
  } catch (error) {
    const done = transaction.done.catch(() => {});
    try {
      transaction.abort();
    } catch {
      // It has failed as a whole already.
    }
    await done;
    throw error;
  }
}

/**
 * Removes the oldest links up to a time, and keeps the hash of the last of them, from which the rest goes on. In the order of writing: where
 * the clock was once ahead, what stands before something overdue is overdue too. Times in milliseconds since the epoch.
 */
async function removeOlder(database: JournalDatabase, before: number, now: number): Promise<void> {
  const transaction = database.transaction(STORES, 'readwrite');
  await wholly(transaction, async () => {
    const entries = transaction.objectStore('entries');
    let last: Link | undefined;
    for (let cursor = await entries.openCursor(); cursor; cursor = await cursor.continue()) {
      const { at } = cursor.value.entry;
      if (at < before) last = cursor.value;
      else if (at <= now + DAY) break;
    }
    if (!last) return;
    const { seq, hash } = last;
    await entries.delete(IDBKeyRange.upperBound(seq));
    await transaction.objectStore('chain').put({ seq, hash }, 'anchor');
  });
}
