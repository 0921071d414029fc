import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readChain, verifyChain } from '../../../policy/journal/chain.ts';
import { type JournalDatabase, openDatabase } from '../../../policy/journal/database.ts';
import type { JournalEntry } from '../../../policy/journal/entry.ts';
import { type JournalMeans, keepJournal } from '../../../policy/journal/journal.ts';
import { entry } from './entries.ts';

const DAY = 24 * 60 * 60_000;
const NOW = Date.UTC(2026, 10, 28, 12);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

function journal(parts: Partial<JournalMeans> = {}) {
  return keepJournal({
    open: openDatabase,
    now: () => NOW,
    settings: async () => ({ keep: 'rules', days: 90 }),
    reports: async () => false,
    ...parts,
  });
}

/** All that is stored, by a connection of its own. */
async function stored() {
  const database = await openDatabase();
  const chain = await readChain(database);
  const outbox = await database.getAll('outbox');
  database.close();
  return { chain, outbox, entries: chain.links.map((link) => link.entry) };
}

const days = (count: number): Partial<JournalEntry> => ({ at: NOW - count * DAY });

test('entries are kept in the order in which they come, chained', async () => {
  const { add } = journal();
  const all = Array.from({ length: 20 }, () => entry());
  expect(await Promise.all(all.map(add))).toEqual(all.map(() => true));
  const { chain, entries, outbox } = await stored();
  expect(entries).toEqual(all);
  expect(chain.links.map(({ seq }) => seq)).toEqual(all.map((_, index) => index + 1));
  expect(await verifyChain(chain)).toBeUndefined();
  expect(outbox).toEqual([]);
});

test('an entry that is told again is there once, in the record and among what is to be reported', async () => {
  const { add } = journal({ reports: async () => true });
  const one = entry();
  await add(one);
  expect(await add(one)).toBe(true);
  const { chain, entries, outbox } = await stored();
  expect(entries).toEqual([one]);
  expect(outbox).toEqual([one]);
  expect(await verifyChain(chain)).toBeUndefined();
});

test('what was reported already is not put there again when it is told again', async () => {
  const { add } = journal({ reports: async () => true });
  const one = entry();
  await add(one);
  const database = await openDatabase();
  await database.delete('outbox', one.id);
  database.close();
  await add(one);
  expect((await stored()).outbox).toEqual([]);
});

test('two that write at the same time, as while a worker is replaced, make one chain', async () => {
  const [first, second] = [journal(), journal()];
  await Promise.all(Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? first : second).add(entry())));
  const { chain } = await stored();
  expect(chain.links).toHaveLength(20);
  expect(await verifyChain(chain)).toBeUndefined();
});

describe('a write that fails', () => {
  test('leaves nothing behind in either place, and the next one goes on', async () => {
    const { add } = journal({ reports: async () => true });
    const first = entry();
    await add(first);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
      throw new DOMException(`No room for ${this.name}.`, 'QuotaExceededError');
    });
    await expect(add(entry())).rejects.toThrow(/No room/);
    put.mockRestore();
    const last = entry();
    await add(last);
    const { chain, entries, outbox } = await stored();
    expect(entries).toEqual([first, last]);
    expect(outbox.map(({ id }) => id).toSorted()).toEqual([first.id, last.id].toSorted());
    expect(await verifyChain(chain)).toBeUndefined();
  });

  test('for want of a database is told, and tried anew with the next', async () => {
    const open = vi.fn(openDatabase).mockRejectedValueOnce(new Error('The disk is full.'));
    const { add } = journal({ open });
    await expect(add(entry())).rejects.toThrow('The disk is full.');
    expect(await add(entry())).toBe(true);
  });
});

describe('a record that somebody has meddled with', () => {
  test.each([
    ['its head is gone', (database: JournalDatabase) => database.delete('chain', 'head'), undefined],
    [
      'its head was put back',
      (database: JournalDatabase) => database.put('chain', { seq: 1, hash: 'f' }, 'head'),
      undefined,
    ],
    ['its last entry is gone', (database: JournalDatabase) => database.delete('entries', 2), 2],
    ['all is gone but its head', (database: JournalDatabase) => database.clear('entries'), 1],
    [
      'all is gone',
      (database: JournalDatabase) => Promise.all([database.clear('entries'), database.clear('chain')]),
      undefined,
    ],
  ])('goes on: %s', async (_, meddle, seq) => {
    const { add } = journal();
    await add(entry());
    await add(entry());
    const database = await openDatabase();
    await meddle(database);
    database.close();
    const next = entry();
    expect(await add(next)).toBe(true);
    const { chain, entries } = await stored();
    expect(entries.at(-1)).toEqual(next);
    expect((await verifyChain(chain))?.seq).toBe(seq);
  });
});

describe('what the policy says', () => {
  test('off: nothing is kept', async () => {
    expect(await journal({ settings: async () => ({ keep: 'off', days: 90 }) }).add(entry())).toBe(false);
    expect((await stored()).entries).toEqual([]);
  });

  test.each([
    ['rules', 'brand', undefined],
    ['excerpts', 'brand', 'Meet Falcon.'],
    ['text', 'client', 'Meet Falcon.'],
    ['text', 'personal', undefined],
    ['text', 'unknown', undefined],
  ] as const)('%s: of a %s account the text is %s', async (keep, kind, text) => {
    const reports = async () => true;
    await journal({ settings: async () => ({ keep, days: 90 }), reports }).add(entry({ kind, text: 'Meet Falcon.' }));
    const { entries, outbox } = await stored();
    expect(entries[0]?.text).toBe(text);
    expect(outbox[0]?.text).toBe(text);
  });
});

describe('what is older than the policy wants it kept', () => {
  const filled = async (...all: readonly JournalEntry[]) => {
    const { add } = journal({ settings: async () => ({ keep: 'rules', days: 3650 }) });
    for (const one of all) await add(one);
  };
  const left = async () => {
    const { chain, entries } = await stored();
    expect(await verifyChain(chain)).toBeUndefined();
    return entries.map(({ at }) => Math.round((NOW - at) / DAY));
  };

  test('goes, and the rest can still be verified', async () => {
    await filled(entry(days(100)), entry(days(91)), entry(days(90)), entry(days(1)));
    await journal().prune();
    expect(await left()).toEqual([90, 1]);
    await journal({ settings: async () => ({ keep: 'rules', days: 30 }) }).prune();
    expect(await left()).toEqual([1]);
  });

  test('goes when something new comes', async () => {
    await filled(entry(days(100)));
    await journal().add(entry(days(0)));
    expect(await left()).toEqual([0]);
  });

  test('may be all of it, and the chain goes on', async () => {
    await filled(entry(days(100)), entry(days(99)));
    const { prune, add } = journal();
    await prune();
    expect(await left()).toEqual([]);
    await add(entry(days(0)));
    expect(await left()).toEqual([0]);
    expect((await stored()).chain.links[0]?.seq).toBe(3);
  });

  test('goes although it was written when the clock was ahead', async () => {
    await filled(entry(days(-400)), entry(days(100)), entry(days(1)));
    await journal().prune();
    expect(await left()).toEqual([1]);
  });

  test('takes nothing along that was written before the clock was behind', async () => {
    await filled(entry(days(2)), entry(days(9000)), entry(days(1)));
    await journal().prune();
    expect(await left()).toEqual([2, 9000, 1]);
  });

  test('leaves what is still to be reported where it is', async () => {
    await journal({ settings: async () => ({ keep: 'rules', days: 3650 }), reports: async () => true }).add(
      entry(days(100)),
    );
    await journal().prune();
    const { outbox, entries } = await stored();
    expect([outbox.length, entries.length]).toEqual([1, 0]);
  });
});
