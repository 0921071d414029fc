import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Publication } from '../../guard/warm.ts';
import { keepChronicle } from '../../policy/chronicle.ts';
import { fakeStorage } from './storage.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const DAY = 24 * 60 * 60_000;
const POST: Publication = { account: 'acme', kind: 'brand', site: 'x', at: NOW, under: ['pasted'] };

beforeEach(() => void vi.useFakeTimers({ now: NOW }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const settled = () => vi.advanceTimersByTimeAsync(0);

describe('what went out', () => {
  test('is known at once here, in a moment in every other frame, and after a restart', async () => {
    const { storage } = fakeStorage();
    const [here, there] = [keepChronicle(storage), keepChronicle(storage)];
    here.add(POST);
    expect(here.now().publications).toEqual([POST]);
    await settled();
    expect(there.now().publications).toEqual([POST]);
    const later = keepChronicle(storage);
    await later.ready;
    expect(later.now().publications).toEqual([POST]);
  });

  test('is one post where button and request both saw it', async () => {
    const { storage } = fakeStorage();
    const chronicle = keepChronicle(storage);
    chronicle.add(POST);
    chronicle.add({ ...POST, at: NOW + 900 });
    await settled();
    expect(chronicle.now().publications).toEqual([POST]);
    chronicle.add({ ...POST, site: 'linkedin', at: NOW + 950 });
    chronicle.add({ ...POST, at: NOW + 61_000 });
    expect(chronicle.now().publications).toHaveLength(3);
  });

  test('of two frames at once is kept of both', async () => {
    const { storage } = fakeStorage();
    const [here, there] = [keepChronicle(storage), keepChronicle(storage)];
    here.add(POST);
    await settled();
    there.add({ ...POST, account: 'tulip' });
    await settled();
    expect(here.now().publications.map(({ account }) => account)).toEqual(['acme', 'tulip']);
  });

  test('is written at once where storage is known: its author may close the tab', async () => {
    const { storage, held } = fakeStorage({ published: [{ ...POST, account: 'tulip', at: NOW - DAY }] });
    const read = vi.spyOn(storage, 'read');
    const chronicle = keepChronicle(storage);
    await chronicle.ready;
    read.mockReturnValue(new Promise(() => {}));
    chronicle.add(POST);
    await settled();
    expect(held.get('published')).toMatchObject([{ account: 'tulip' }, { account: 'acme' }]);
  });

  test('takes nothing from what storage could not tell at first', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { storage, held } = fakeStorage({ published: [{ ...POST, account: 'tulip', at: NOW - DAY }] });
    vi.spyOn(storage, 'read').mockRejectedValueOnce(new Error('busy'));
    const chronicle = keepChronicle(storage);
    await chronicle.ready;
    chronicle.add(POST);
    await settled();
    expect(held.get('published')).toMatchObject([{ account: 'tulip' }, { account: 'acme' }]);
  });

  test('is not forgotten for what storage held before it', async () => {
    const { storage } = fakeStorage();
    const slow = Promise.withResolvers<unknown>();
    const chronicle = keepChronicle({ ...storage, read: () => slow.promise });
    await storage.write('published', [POST]);
    await storage.write('workingAs', { account: 'acme', until: NOW + 1000 });
    slow.resolve(undefined);
    await chronicle.ready;
    expect(chronicle.now()).toEqual({ publications: [POST], workingAs: { account: 'acme', until: NOW + 1000 } });
  });

  test('is forgotten after thirty days', async () => {
    const { storage, held } = fakeStorage({
      published: [
        { ...POST, at: NOW - 31 * DAY },
        { ...POST, at: NOW - 29 * DAY },
      ],
    });
    const chronicle = keepChronicle(storage);
    await chronicle.ready;
    chronicle.add(POST);
    await settled();
    expect(held.get('published')).toHaveLength(2);
    expect(chronicle.now().publications).toHaveLength(2);
  });

  test('holds no text', async () => {
    const { storage, held } = fakeStorage();
    keepChronicle(storage).add(POST);
    await settled();
    expect(Object.keys(Object(held.get('published'))[0])).toEqual(['account', 'kind', 'site', 'at', 'under']);
  });

  test.each([['nonsense'], [[{ account: 5 }]], [null]])('as %j in storage is nothing', async (published) => {
    const chronicle = keepChronicle(fakeStorage({ published, workingAs: published }).storage);
    await chronicle.ready;
    expect(chronicle.now()).toEqual({ publications: [] });
  });

  test('that storage can’t tell is nothing, and it says so', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { storage } = fakeStorage();
    const chronicle = keepChronicle({ ...storage, read: () => Promise.reject(new Error('corrupt')) });
    await chronicle.ready;
    expect(chronicle.now()).toEqual({ publications: [] });
    expect(log).toHaveBeenCalledOnce();
  });
});

describe('whom the author works for', () => {
  const chosen = { account: 'acme', until: NOW + 60_000 };

  test('is known in every frame and after a restart, until it is ended', async () => {
    const { storage } = fakeStorage();
    const [popup, frame] = [keepChronicle(storage), keepChronicle(storage)];
    const told = vi.fn();
    await frame.ready;
    frame.onWorkChange(told);
    await popup.workAs(chosen);
    expect(frame.now().workingAs).toEqual(chosen);
    expect(told).toHaveBeenCalledOnce();
    const later = keepChronicle(storage);
    await later.ready;
    expect(later.now().workingAs).toEqual(chosen);
    await popup.workAs(undefined);
    expect(frame.now().workingAs).toBeUndefined();
    expect(told).toHaveBeenCalledTimes(2);
  });

  test('ends by itself, and whoever shows it is told', async () => {
    const { storage } = fakeStorage({ workingAs: chosen });
    const frame = keepChronicle(storage);
    await frame.ready;
    const told = vi.fn();
    frame.onWorkChange(told);
    await vi.advanceTimersByTimeAsync(59_999);
    expect(told).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(told).toHaveBeenCalledOnce();
  });
});
