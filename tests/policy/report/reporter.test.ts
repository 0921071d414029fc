import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { JournalEntry } from '../../../policy/journal/entry.ts';
import { NOTHING_REPORTED, type Outbox, type ReportState } from '../../../policy/report/outbox.ts';
import { keepReporting, MOST_WAITING } from '../../../policy/report/reporter.ts';
import type { Place } from '../../../policy/report/where-to.ts';
import { fakeCollector, type Mood } from './collector.ts';
import { entry, NOON } from './entries.ts';

const PLACE: Place = {
  destination: { url: 'https://collector.acme.example/v1/logs', headers: {} },
  key: 'a',
  since: NOON - 1000,
  days: 90,
  keepsText: false,
  reporter: { version: '1.2.3', organization: 'Acme Motors' },
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

beforeEach(() => void vi.useFakeTimers({ now: NOON }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** An outbox that outlives every worker. */
function fakeOutbox(entries: readonly JournalEntry[] = []) {
  const waiting = new Map(entries.map((one) => [one.id, one]));
  const held: { state: ReportState } = { state: NOTHING_REPORTED };
  const outbox: Outbox = {
    next: async (most) => [...waiting.values()].toSorted((a, b) => a.at - b.at).slice(0, most),
    size: async () => waiting.size,
    read: async () => held.state,
    async settle(ids, state) {
      for (const id of ids) waiting.delete(id);
      held.state = structuredClone(state);
    },
  };
  return { outbox, waiting, held };
}

/** A browser with a worker that may die, an alarm that does not, and a collector. */
function start({ entries = [], moods = [] }: { entries?: readonly JournalEntry[]; moods?: readonly Mood[] } = {}) {
  const box = fakeOutbox(entries);
  const collector = fakeCollector(moods);
  const world: { place: Place | 'nowhere' | 'unsure' | 'broken'; alarms?: 'broken' } = { place: PLACE };
  let alarm: ReturnType<typeof setTimeout> | undefined;
  let wakes: number | undefined;
  let ids = 0;

  function work() {
    let alive = true;
    const reports = keepReporting({
      outbox: {
        ...box.outbox,
        // What a dead worker would have written is not written.
        settle: (gone, state) => (alive ? box.outbox.settle(gone, state) : new Promise(() => {})),
      },
      whereTo: async () => {
        if (!alive) return new Promise<never>(() => {});
        if (world.place === 'broken') throw new Error('The database is gone.');
        return world.place;
      },
      deliver: collector.deliver,
      async wakeAt(moment) {
        if (!alive) return;
        if (world.alarms === 'broken') throw new Error('No alarm can be set.');
        clearTimeout(alarm);
        wakes = moment;
        if (moment !== undefined) alarm = setTimeout(() => void worker.reports.look(), moment - Date.now());
      },
      now: () => Date.now(),
      random: () => 1,
      newId: () => `loss-${++ids}`,
    });
    const die = () => {
      alive = false;
    };
    return { reports, die };
  }

  let worker = work();
  return {
    ...box,
    collector,
    world,
    look: () => worker.reports.look(),
    noted: () => worker.reports.noted(),
    /** The worker is gone in the middle of whatever it does; the browser starts another when the alarm rings. */
    kill() {
      worker.die();
      worker = work();
    },
    /** As it does when the browser is closed: alarms may be lost with it. */
    restart() {
      worker.die();
      clearTimeout(alarm);
      wakes = undefined;
      worker = work();
      void worker.reports.look();
    },
    wakes: () => wakes,
  };
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const three = [entry('1'), entry('2', { at: NOON + 1 }), entry('3', { at: NOON + 2 })];

describe('what waits', () => {
  test('is delivered in order, in one request, and waits no longer', async () => {
    const browser = start({ entries: three.toReversed() });
    await browser.look();
    expect(browser.collector.ids()).toEqual(['1', '2', '3']);
    expect(browser.collector.requests).toHaveLength(1);
    expect(browser.waiting.size).toBe(0);
    expect(browser.held.state).toMatchObject({ delivered: 3, taken: NOON, failures: 0 });
    expect(browser.wakes()).toBeUndefined();
  });

  test('goes along with what comes within half a minute, and no later for what comes then', async () => {
    const browser = start();
    browser.waiting.set('1', three[0] ?? entry('1'));
    browser.noted();
    await pass(20_000);
    browser.waiting.set('2', three[1] ?? entry('2'));
    browser.noted();
    expect(browser.collector.requests).toHaveLength(0);
    await pass(10_000);
    expect(browser.collector.ids()).toEqual(['1', '2']);
    browser.waiting.set('3', three[2] ?? entry('3'));
    browser.noted();
    await pass(30_000);
    expect(browser.collector.ids()).toEqual(['1', '2', '3']);
    expect(browser.collector.requests).toHaveLength(2);
  });

  test('is sent in portions by count', async () => {
    const browser = start({ entries: Array.from({ length: 450 }, (_, id) => entry(`e${id}`)) });
    await browser.look();
    expect(browser.collector.requests).toHaveLength(3);
    expect(new Set(browser.collector.ids()).size).toBe(450);
  });

  test('and by size, one at the least', async () => {
    const text = 'Falcon '.repeat(60_000);
    const browser = start({ entries: ['1', '2', '3', '4', '5'].map((id) => entry(id, { text })) });
    browser.world.place = { ...PLACE, keepsText: true };
    await browser.look();
    expect(browser.collector.requests.map(({ request }) => String(request.body).length)).toEqual([
      expect.toSatisfy((length: number) => length < 1_100_000),
      expect.toSatisfy((length: number) => length < 1_100_000),
      expect.any(Number),
    ]);
    const huge = start({ entries: [entry('huge', { text: text.repeat(3) }), entry('next')] });
    huge.world.place = { ...PLACE, keepsText: true };
    await huge.look();
    expect(huge.collector.requests).toHaveLength(2);
  });

  test('keeps its text at home unless texts are kept', async () => {
    const browser = start({ entries: [entry('1', { text: 'Meet Falcon.' })] });
    await browser.look();
    expect(browser.collector.requests[0]?.request.body).not.toContain('Falcon');
  });
});

describe('a collector that fails', () => {
  test('is tried again after twice the time each time, up to an hour, and from the start once it works', async () => {
    const browser = start({ entries: three, moods: Array.from({ length: 13 }, () => 'gone') });
    await browser.look();
    await pass(DAY);
    const times = browser.collector.requests.map(({ at }) => at);
    const waits = times.slice(1).map((at, index) => (at - (times[index] ?? 0)) / 1000);
    expect(waits).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 1280, 2560, 3600, 3600, 3600]);
    expect(browser.collector.ids()).toEqual(['1', '2', '3']);
    browser.collector.turn('gone');
    browser.waiting.set('4', entry('4'));
    await browser.look();
    await pass(5000);
    expect(browser.collector.ids()).toEqual(['1', '2', '3', '4']);
  });

  test('says when to come back', async () => {
    const browser = start({ entries: three, moods: [{ status: 429, retryAfter: '90' }] });
    await browser.look();
    await pass(89_000);
    expect(browser.collector.ids()).toEqual([]);
    await pass(1000);
    expect(browser.collector.ids()).toEqual(['1', '2', '3']);
  });

  test.each([
    ['at once', '0', 1000],
    ['in a year', '31536000', DAY],
  ])('says "%s", within bounds', async (_, retryAfter, wait) => {
    const browser = start({ entries: three, moods: [{ status: 503, retryAfter }] });
    await browser.look();
    await pass(wait - 1);
    expect(browser.collector.requests).toHaveLength(1);
    await pass(1);
    expect(browser.collector.requests).toHaveLength(2);
  });

  test('does not hold back what is looked for meanwhile', async () => {
    const browser = start({ entries: three, moods: ['gone'] });
    await browser.look();
    await browser.look();
    browser.noted();
    await pass(4999);
    expect(browser.collector.requests).toHaveLength(1);
  });

  test('a clock that was a year ahead does not keep it waiting', async () => {
    const browser = start({ entries: three });
    browser.held.state = { ...NOTHING_REPORTED, key: 'a', failures: 1, notBefore: NOON + 365 * DAY };
    await browser.look();
    expect(browser.collector.ids()).toEqual(['1', '2', '3']);
  });
});

describe('what is lost is counted, and the count is an event', () => {
  const losses = (browser: ReturnType<typeof start>) =>
    browser.collector.taken
      .filter((record) => record.get('eventName') === 'gatepost.report.lost')
      .map((record) => ['id', 'waiting', 'refused', 'rejected'].map((key) => record.get(NAMES[key] ?? '')));
  const NAMES: Readonly<Record<string, string>> = {
    id: 'log.record.uid',
    waiting: 'gatepost.lost.waiting',
    refused: 'gatepost.lost.refused',
    rejected: 'gatepost.lost.rejected',
  };

  test('a request that is refused for good', async () => {
    const browser = start({ entries: three, moods: [{ status: 400 }] });
    await browser.look();
    expect(browser.waiting.size).toBe(0);
    expect(browser.held.state).toMatchObject({ lost: { refused: 3 }, trouble: expect.stringContaining('400') });
    await pass(5000);
    expect(losses(browser)).toEqual([['loss-1', '0', '3', '0']]);
    expect(browser.held.state).not.toHaveProperty('trouble');
    await pass(DAY);
    expect(browser.collector.requests).toHaveLength(2);
  });

  test('even where it refuses everything, without a storm', async () => {
    const moods = Array.from({ length: 20 }, () => ({ status: 403 }));
    const browser = start({ entries: three, moods });
    await browser.look();
    await pass(DAY);
    expect(losses(browser)).toEqual([['loss-20', '0', '3', '0']]);
  });

  test('what it rejects of a request', async () => {
    const body = '{"partialSuccess":{"rejectedLogRecords":"2"}}';
    const browser = start({ entries: three, moods: [{ status: 200, body }] });
    await browser.look();
    expect(browser.held.state).toMatchObject({ delivered: 1 });
    expect(losses(browser)).toEqual([['loss-1', '0', '0', '2']]);
  });

  test('the oldest of more than may wait', async () => {
    const entries = Array.from({ length: MOST_WAITING + 250 }, (_, id) => entry(`e${id}`, { at: NOON + id }));
    const browser = start({ entries, moods: ['gone'] });
    await browser.look();
    expect(browser.waiting.size).toBe(MOST_WAITING);
    expect(browser.waiting.has('e249')).toBe(false);
    expect(browser.waiting.has('e250')).toBe(true);
    await pass(5000);
    expect(losses(browser)).toEqual([['loss-1', '250', '0', '0']]);
  });

  test('what is older than the record is kept', async () => {
    const old = entry('old', { at: NOON - 91 * DAY });
    const browser = start({ entries: [old, ...three] });
    browser.held.state = { ...NOTHING_REPORTED, key: 'a' };
    await browser.look();
    expect(browser.collector.ids()).toEqual(['1', '2', '3', 'loss-1']);
  });

  test('an event that may have arrived is told under the same id, and what is lost later under another', async () => {
    const browser = start({ entries: three, moods: [{ status: 400 }, 'takes-and-hangs'] });
    await browser.look();
    await pass(15_000);
    browser.collector.turn({ status: 400 });
    browser.waiting.set('4', entry('4'));
    await pass(HOUR);
    expect(losses(browser)).toEqual([
      ['loss-1', '0', '3', '0'],
      ['loss-1', '0', '3', '0'],
      ['loss-2', '0', '1', '0'],
    ]);
  });

  test('a request that is too large comes in halves, and what is too large alone is lost', async () => {
    const tooLarge = { status: 413 };
    const entries = Array.from({ length: 8 }, (_, id) => entry(`e${id}`, { at: NOON + id }));
    const browser = start({ entries, moods: [tooLarge, tooLarge, tooLarge, tooLarge] });
    await browser.look();
    expect(browser.collector.requests).toHaveLength(4);
    await pass(5000);
    expect(browser.collector.ids()).toEqual(['e1', 'e2', 'e3', 'e4', 'e5', 'e6', 'e7', 'loss-1']);
    expect(losses(browser)).toEqual([['loss-1', '0', '1', '0']]);
  });
});

describe('nothing leaves', () => {
  test('where the policy says nothing of it', async () => {
    const browser = start({ entries: three });
    browser.world.place = 'nowhere';
    await browser.look();
    await pass(DAY);
    expect(browser.collector.requests).toEqual([]);
    expect(browser.wakes()).toBeUndefined();
  });

  test('while it is not known where to; it is looked for again', async () => {
    const browser = start({ entries: three });
    browser.world.place = 'unsure';
    await browser.look();
    await pass(MINUTE - 1);
    expect(browser.collector.requests).toEqual([]);
    browser.world.place = PLACE;
    await pass(1);
    expect(browser.collector.ids()).toEqual(['1', '2', '3']);
  });

  test('once the policy says nothing of it any more, between two requests', async () => {
    const browser = start({ entries: Array.from({ length: 500 }, (_, id) => entry(`e${id}`)) });
    const { requests } = browser.collector;
    Object.defineProperty(browser.world, 'place', { get: () => (requests.length === 0 ? PLACE : 'nowhere') });
    await browser.look();
    expect(browser.collector.requests).toHaveLength(1);
    expect(browser.waiting.size).toBe(300);
  });

  test('to a collector of what was meant for another one', async () => {
    const browser = start({ entries: three, moods: ['gone'] });
    await browser.look();
    await pass(1000);
    const url = 'https://elsewhere.example/v1/logs';
    browser.world.place = { ...PLACE, destination: { url, headers: {} }, key: 'b', since: NOON + 1000 };
    browser.waiting.set('4', entry('4', { at: NOON + 1500 }));
    await browser.look();
    await pass(DAY);
    expect(browser.collector.requests.map((one) => one.url)).toEqual([PLACE.destination.url, url]);
    expect(browser.collector.ids()).toEqual(['4']);
    expect(browser.held.state).toMatchObject({ key: 'b', delivered: 1 });
    // Judged before, written after.
    browser.waiting.set('late', entry('late', { at: NOON + 999 }));
    browser.waiting.set('5', entry('5', { at: NOON + 3000 }));
    await browser.look();
    expect(browser.collector.ids()).toEqual(['4', '5']);
  });
});

test('what breaks is logged, and tried again', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  const browser = start({ entries: three });
  browser.world.place = 'broken';
  await browser.look();
  expect(logged).toHaveBeenCalledOnce();
  browser.world.place = PLACE;
  await pass(MINUTE);
  expect(browser.collector.ids()).toEqual(['1', '2', '3']);
});

describe('a browser that sets no alarm', () => {
  test('keeps nothing from being reported, then and once it does again', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const browser = start({ entries: three });
    browser.world.alarms = 'broken';
    browser.world.place = 'broken';
    await browser.look();
    expect(logged).toHaveBeenCalled();
    browser.world.place = PLACE;
    await browser.look();
    expect(browser.collector.ids()).toEqual(['1', '2', '3']);
    delete browser.world.alarms;
    browser.waiting.set('4', entry('4'));
    await browser.look();
    expect(browser.collector.ids()).toEqual(['1', '2', '3', '4']);
  });

  test('is asked for one again by what comes next', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const browser = start({ entries: three });
    browser.world.alarms = 'broken';
    browser.noted();
    await pass(0);
    expect(logged).toHaveBeenCalledOnce();
    delete browser.world.alarms;
    browser.noted();
    await pass(30_000);
    expect(browser.collector.ids()).toEqual(['1', '2', '3']);
  });
});

describe('the worker dies', () => {
  test('while it waits for an answer: the alarm brings another, and the entries come under the same ids', async () => {
    const browser = start({ entries: three, moods: ['takes-and-hangs'] });
    void browser.look();
    await pass(5000);
    browser.kill();
    await pass(MINUTE);
    expect(browser.collector.ids()).toEqual(['1', '2', '3', '1', '2', '3']);
    expect(browser.waiting.size).toBe(0);
  });

  test('and the browser is closed: the next start goes on, no sooner than it should', async () => {
    const browser = start({ entries: three, moods: [{ status: 503, retryAfter: '600' }] });
    await browser.look();
    browser.restart();
    await pass(599_000);
    expect(browser.collector.requests).toHaveLength(1);
    await pass(1000);
    expect(browser.collector.ids()).toEqual(['1', '2', '3']);
  });
});

describe('whatever a collector and a browser do, every entry arrives, and none that has another id', () => {
  const mood: fc.Arbitrary<Mood> = fc.oneof(
    fc.constantFrom<Mood>('takes', 'takes-unheard', 'takes-twice', 'hangs', 'takes-and-hangs', 'gone'),
    fc.record({ status: fc.constantFrom(408, 429, 502, 503, 504) }),
    fc.record({ status: fc.constantFrom(429, 503), retryAfter: fc.constantFrom('0', '7', '3000', 'x') }),
  );
  const happening = fc.oneof(
    { weight: 4, arbitrary: fc.record({ write: fc.integer({ min: 1, max: 30 }) }) },
    { weight: 3, arbitrary: fc.record({ wait: fc.constantFrom(1, 4000, 12_000, 45_000, 10 * MINUTE, 2 * HOUR) }) },
    { weight: 2, arbitrary: fc.constantFrom('kill', 'restart', 'look') },
    { weight: 1, arbitrary: fc.constantFrom('unsure', 'nowhere', 'here') },
  );

  test('at least once, and once by its id', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(mood, { maxLength: 12 }),
        fc.array(happening, { maxLength: 25 }),
        async (moods, happenings) => {
          vi.setSystemTime(NOON);
          vi.clearAllTimers();
          const browser = start({ moods });
          const written: string[] = [];
          for (const one of happenings) {
            if (typeof one === 'string') {
              if (one === 'kill') browser.kill();
              else if (one === 'restart') browser.restart();
              else if (one === 'look') void browser.look();
              else browser.world.place = one === 'here' ? PLACE : one;
            } else if ('wait' in one) await pass(one.wait);
            else {
              for (let count = 0; count < one.write; count++) {
                const id = `e${written.length}`;
                written.push(id);
                browser.waiting.set(id, entry(id, { at: Date.now() }));
              }
              browser.noted();
            }
          }
          browser.world.place = PLACE;
          browser.restart();
          await pass(5 * DAY);
          const ids = browser.collector.ids();
          expect(browser.collector.faults).toEqual([]);
          expect(browser.waiting.size).toBe(0);
          expect(new Set(ids.filter((id) => id.startsWith('e')))).toEqual(new Set(written));
        },
      ),
      { numRuns: 150 },
    );
  });
});
