import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import 'fake-indexeddb/auto';
import { openDatabase } from '../../../policy/journal/database.ts';
import { idbOutbox, NOTHING_REPORTED } from '../../../policy/report/outbox.ts';
import { entry, NOON } from './entries.ts';

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));

async function filled(...entries: ReturnType<typeof entry>[]) {
  const database = await openDatabase();
  for (const one of entries) await database.put('outbox', one);
  database.close();
}

test('entries come oldest first, whatever their ids', async () => {
  await filled(entry('c', { at: NOON + 1 }), entry('a', { at: NOON + 2 }), entry('b', { at: NOON }));
  const outbox = idbOutbox(openDatabase);
  expect(await outbox.size()).toBe(3);
  expect((await outbox.next(10)).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  expect((await outbox.next(2)).map(({ id }) => id)).toEqual(['b', 'c']);
});

test('what is settled is gone, and how it stands is kept, across workers', async () => {
  await filled(entry('a'), entry('b'));
  expect(await idbOutbox(openDatabase).read()).toEqual(NOTHING_REPORTED);
  const state = { ...NOTHING_REPORTED, key: 'k', failures: 3, notBefore: NOON };
  await idbOutbox(openDatabase).settle(['a', 'never there'], state);
  const later = idbOutbox(openDatabase);
  expect((await later.next(10)).map(({ id }) => id)).toEqual(['b']);
  expect(await later.read()).toEqual(state);
});

test('a state of an older version has what was not known then', async () => {
  const database = await openDatabase();
  const { delivered: _, ...older } = NOTHING_REPORTED;
  Object.assign(older, { key: 'k' });
  await Reflect.apply(database.put, database, ['reporting', older, 'state']);
  database.close();
  expect(await idbOutbox(openDatabase).read()).toEqual({ ...NOTHING_REPORTED, key: 'k' });
});

test('a state that can’t be written leaves the entries where they are', async () => {
  await filled(entry('a'));
  const outbox = idbOutbox(openDatabase);
  const unwritable = { ...NOTHING_REPORTED, trouble: Object.assign(() => {}, {}) };
  await expect(Reflect.apply(outbox.settle, outbox, [['a'], unwritable])).rejects.toThrow();
  expect(await outbox.size()).toBe(1);
});

test('a database that could not be opened is opened again', async () => {
  const open = vi.fn(openDatabase).mockRejectedValueOnce(new Error('no room'));
  const outbox = idbOutbox(open);
  await expect(outbox.size()).rejects.toThrow('no room');
  expect(await outbox.size()).toBe(0);
  expect(await outbox.size()).toBe(0);
  expect(open).toHaveBeenCalledTimes(2);
});
