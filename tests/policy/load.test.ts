import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepPolicy } from '../../policy/load.ts';
import type { PolicyRecord } from '../../policy/policy.ts';
import { builtInPolicy, readPolicy } from '../../policy/read-policy.ts';
import { makeRecord } from '../../policy/record.ts';

const terms = (term: string) => ({ rules: [{ rule: 'terms', level: 'block', terms: [term] }] });
const recordOf = (source: PolicyRecord['source'], raw: unknown): PolicyRecord => {
  const { policy, problems } = readPolicy(raw);
  return makeRecord(source, policy ?? builtInPolicy(), problems, 0);
};

const clock = {
  now: () => Date.now(),
  after: (milliseconds: number, run: () => void) => void setTimeout(run, milliseconds),
};

type Start = { record?: unknown; managed?: object; imported?: unknown; readTakes?: number };

/** A browser's storage, to be changed while the keeper runs. */
function fakeStorage(start: Start = {}) {
  const state: Omit<Start, 'readTakes'> = { managed: {}, ...start };
  let changed = () => {};
  const storage = {
    readManaged: vi.fn(async () => {
      if (start.readTakes) await new Promise((resolve) => setTimeout(resolve, start.readTakes));
      return state.managed;
    }),
    onManagedChange: (listener: () => void) => {
      changed = listener;
    },
    readImported: vi.fn(async () => state.imported),
    writeImported: vi.fn(async (raw: unknown) => {
      state.imported = raw;
    }),
    readRecord: vi.fn(async () => state.record),
    writeRecord: vi.fn(async (record: PolicyRecord) => {
      state.record = JSON.parse(JSON.stringify(record));
    }),
  };
  return {
    storage,
    state,
    /** As Chromium does when the administrator changes something. */
    manage(raw: object) {
      state.managed = raw;
      changed();
    },
    /** Source and terms of the policy that the guards see. */
    get inForce() {
      const record = state.record;
      if (typeof record !== 'object' || record === null) return undefined;
      const source: unknown = Reflect.get(record, 'source');
      return [source, /"terms":\["(.*?)"/.exec(JSON.stringify(record))?.[1]].filter(Boolean).join(' ');
    },
  };
}

beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 10, 2) }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('at the first start', () => {
  test('a managed policy is in force at once', async () => {
    const browser = fakeStorage({ managed: terms('Falcon') });
    keepPolicy(browser.storage, clock);
    await pass(0);
    expect(browser.inForce).toBe('managed Falcon');
    expect(browser.state.record).toMatchObject({ arrived: '2026-11-02T00:00:00.000Z', problems: [] });
  });

  test('an empty read is not believed, and the managed policy comes two seconds later without an event', async () => {
    const browser = fakeStorage();
    keepPolicy(browser.storage, clock);
    await pass(2000);
    expect(browser.inForce).toBeUndefined();
    browser.state.managed = terms('Falcon');
    await pass(600);
    expect(browser.inForce).toBe('managed Falcon');
  });

  test('without any policy, the built-in one is in force after ten seconds', async () => {
    const browser = fakeStorage();
    keepPolicy(browser.storage, clock);
    await pass(9900);
    expect(browser.inForce).toBeUndefined();
    await pass(200);
    expect(browser.inForce).toBe('built-in');
  });

  test('without a managed policy, the imported one is in force after ten seconds', async () => {
    const browser = fakeStorage({ imported: terms('Heron') });
    keepPolicy(browser.storage, clock);
    await pass(10_100);
    expect(browser.inForce).toBe('imported Heron');
  });

  test('a read that takes twelve seconds finds the built-in policy in force and replaces it', async () => {
    const browser = fakeStorage({ managed: terms('Falcon'), readTakes: 12_000 });
    keepPolicy(browser.storage, clock);
    await pass(10_100);
    expect(browser.inForce).toBe('built-in');
    await pass(3000);
    expect(browser.inForce).toBe('managed Falcon');
  });

  test('a rejected read is an empty one (Firefox without a policy)', async () => {
    const browser = fakeStorage();
    browser.storage.readManaged.mockRejectedValue(new Error('Managed storage manifest not found'));
    keepPolicy(browser.storage, clock);
    await pass(10_100);
    expect(browser.inForce).toBe('built-in');
  });

  test('no timer is left once nothing is doubted any more', async () => {
    const browser = fakeStorage();
    keepPolicy(browser.storage, clock);
    await pass(12_000);
    expect(vi.getTimerCount()).toBe(0);
    expect(browser.storage.readManaged.mock.calls.length).toBeLessThan(25);
  });
});

describe('with a cached policy', () => {
  test('it stays as it is, unwritten, where the managed one is the same', async () => {
    const browser = fakeStorage({ record: recordOf('managed', terms('Falcon')), managed: terms('Falcon') });
    keepPolicy(browser.storage, clock);
    await pass(10_000);
    expect(browser.inForce).toBe('managed Falcon');
    expect(browser.storage.writeRecord).not.toHaveBeenCalled();
  });

  test('keys in another order are no change', async () => {
    const managed = { unlisted: 'unknown', ...terms('Falcon') };
    const sorted = { rules: managed.rules, unlisted: managed.unlisted };
    const browser = fakeStorage({ record: recordOf('managed', managed), managed: sorted });
    keepPolicy(browser.storage, clock);
    await pass(10_000);
    expect(browser.storage.writeRecord).not.toHaveBeenCalled();
  });

  test('it stays while reads are empty after a browser start, and is never replaced by the built-in one meanwhile', async () => {
    const browser = fakeStorage({ record: recordOf('managed', terms('Falcon')) });
    keepPolicy(browser.storage, clock);
    await pass(4000);
    browser.state.managed = terms('Falcon');
    await pass(10_000);
    expect(browser.storage.writeRecord).not.toHaveBeenCalled();
  });

  test('it gives way to the managed one that differs', async () => {
    const browser = fakeStorage({ record: recordOf('managed', terms('Falcon')), managed: terms('Bluebird') });
    keepPolicy(browser.storage, clock);
    await pass(0);
    expect(browser.inForce).toBe('managed Bluebird');
  });

  test('a built-in one gives way to a managed one that comes late and without an event', async () => {
    const browser = fakeStorage({ record: makeRecord('built-in', builtInPolicy(), [], 0) });
    keepPolicy(browser.storage, clock);
    await pass(3000);
    expect(browser.inForce).toBe('built-in');
    browser.state.managed = terms('Falcon');
    await pass(600);
    expect(browser.inForce).toBe('managed Falcon');
  });

  test('one of another version of Gatepost, or none at all, is as good as none', async () => {
    const browser = fakeStorage({ record: { source: 'managed', policy: { rules: 'all' } }, managed: terms('Falcon') });
    keepPolicy(browser.storage, clock);
    await pass(0);
    expect(browser.inForce).toBe('managed Falcon');
  });
});

describe('while the browser runs', () => {
  test('a change is in force at once', async () => {
    const browser = fakeStorage({ managed: terms('Falcon') });
    keepPolicy(browser.storage, clock);
    await pass(60_000);
    browser.manage(terms('Bluebird'));
    await pass(0);
    expect(browser.inForce).toBe('managed Bluebird');
  });

  test('a change that no event told is found when a guard asks (Firefox)', async () => {
    const browser = fakeStorage({ managed: terms('Falcon') });
    const keeper = keepPolicy(browser.storage, clock);
    await pass(60_000);
    browser.state.managed = terms('Bluebird');
    keeper.check();
    await pass(0);
    expect(browser.inForce).toBe('managed Bluebird');
  });

  test('a removal is believed after ten seconds, and then the imported policy is in force', async () => {
    const browser = fakeStorage({ managed: terms('Falcon'), imported: terms('Heron') });
    keepPolicy(browser.storage, clock);
    await pass(60_000);
    browser.manage({});
    await pass(9900);
    expect(browser.inForce).toBe('managed Falcon');
    await pass(1000);
    expect(browser.inForce).toBe('imported Heron');
  });

  test('a removal that is taken back within ten seconds changes nothing', async () => {
    const browser = fakeStorage({ managed: terms('Falcon') });
    keepPolicy(browser.storage, clock);
    await pass(60_000);
    browser.manage({});
    await pass(3000);
    browser.manage(terms('Falcon'));
    await pass(60_000);
    expect(browser.storage.writeRecord).toHaveBeenCalledTimes(1);
  });

  test('a managed policy that can’t be used leaves the last good one in force, and says so', async () => {
    const browser = fakeStorage({ managed: terms('Falcon') });
    keepPolicy(browser.storage, clock);
    await pass(0);
    browser.manage({ policy: terms('Bluebird') });
    await pass(0);
    expect(browser.inForce).toBe('managed Falcon');
    expect(browser.state.record).toMatchObject({
      problems: [{ message: expect.stringContaining('nothing of a policy') }, { place: 'policy' }],
    });
    browser.manage(terms('Falcon'));
    await pass(0);
    expect(browser.state.record).toMatchObject({ problems: [] });
  });

  test('without a last good one, the built-in policy takes its place and the problem is shown', async () => {
    const browser = fakeStorage({ managed: { polcy: {} } });
    keepPolicy(browser.storage, clock);
    await pass(0);
    expect(browser.inForce).toBe('built-in');
    expect(browser.state.record).toMatchObject({ problems: [{ place: '' }, { place: 'polcy' }] });
    browser.manage({});
    await pass(11_000);
    expect(browser.state.record).toMatchObject({ problems: [] });
  });

  test('a mistake that is mended brings new problems, but no other revision', async () => {
    const browser = fakeStorage({ managed: { ...terms('Falcon'), extra: 1 } });
    keepPolicy(browser.storage, clock);
    await pass(1000);
    const before = browser.state.record;
    browser.manage(terms('Falcon'));
    await pass(1000);
    expect(before).toMatchObject({ problems: [{ place: 'extra' }] });
    expect(browser.state.record).toEqual({ ...Object(before), problems: [] });
  });

  test('a storage that fails is no secret, and is tried again at the next occasion', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const browser = fakeStorage({ managed: terms('Falcon') });
    browser.storage.readRecord.mockRejectedValueOnce(new Error('corrupt'));
    browser.storage.writeRecord.mockRejectedValueOnce(new Error('disk full'));
    const keeper = keepPolicy(browser.storage, clock);
    await pass(1000);
    expect(browser.inForce).toBe('built-in');
    expect(browser.state.record).toMatchObject({ problems: [{ message: expect.stringContaining('could not store') }] });
    expect(log).toHaveBeenCalledTimes(2);
    keeper.check();
    await pass(0);
    expect(browser.inForce).toBe('managed Falcon');
    expect(browser.state.record).toMatchObject({ problems: [] });
  });
});

test('a managed policy that can’t be stored leaves the last good one in force, and says so', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const browser = fakeStorage({ managed: terms('Falcon') });
  keepPolicy(browser.storage, clock);
  await pass(1000);
  browser.storage.writeRecord.mockImplementationOnce(() => Promise.reject(new Error('quota')));
  browser.manage(terms('Bluebird'));
  await pass(1000);
  expect(browser.inForce).toBe('managed Falcon');
  expect(browser.state.record).toMatchObject({ problems: [{ message: expect.stringContaining('could not store') }] });
});

describe('where the record is reported to', () => {
  const secret = ['Bear', 'er 77-acme'].join('');
  const report = { endpoint: 'https://collector.acme.example', headers: { Authorization: secret } };

  test('is a managed policy’s, and no header of it is where scripts in pages can read', async () => {
    const browser = fakeStorage({ managed: { ...terms('Falcon'), report } });
    keepPolicy(browser.storage, clock);
    await pass(0);
    expect(browser.state.record).toMatchObject({ policy: { report: { origin: report.endpoint } }, problems: [] });
    expect(JSON.stringify(browser.state.record)).not.toContain(secret);
  });

  test('is no imported policy’s: whoever imports it hears so, and its headers are not kept', async () => {
    const browser = fakeStorage();
    const answer = await keepPolicy(browser.storage, clock).importText(JSON.stringify({ ...terms('Heron'), report }));
    expect(answer).toEqual({ ok: true, problems: [expect.objectContaining({ place: 'report' })] });
    expect(browser.inForce).toBe('imported Heron');
    expect(browser.state.record).toMatchObject({ problems: answer.problems });
    expect(browser.state.record).not.toHaveProperty('policy.report');
    expect(JSON.stringify(browser.state)).not.toContain(secret);
  });
});

describe('an import', () => {
  test('is in force at once where nothing is managed', async () => {
    const browser = fakeStorage();
    const keeper = keepPolicy(browser.storage, clock);
    await pass(10_000);
    expect(await keeper.importText(JSON.stringify(terms('Heron')))).toEqual({ ok: true, problems: [] });
    expect(browser.inForce).toBe('imported Heron');
  });

  test('waits where a policy is managed', async () => {
    const browser = fakeStorage({ managed: terms('Falcon') });
    const keeper = keepPolicy(browser.storage, clock);
    await pass(0);
    expect(await keeper.importText(JSON.stringify(terms('Heron')))).toEqual({ ok: true, problems: [] });
    expect(browser.inForce).toBe('managed Falcon');
    browser.manage({});
    await pass(11_000);
    expect(browser.inForce).toBe('imported Heron');
  });

  test('with a mistake is in force but for the mistake, which is named', async () => {
    const browser = fakeStorage();
    const keeper = keepPolicy(browser.storage, clock);
    const answer = await keeper.importText(JSON.stringify({ ...terms('Heron'), unlisted: 'brand' }));
    expect(answer).toMatchObject({ ok: true, problems: [{ place: 'unlisted' }] });
    expect(browser.inForce).toBe('imported Heron');
  });

  test.each(['no JSON', '[]', '{}', '{"policy": {"rules": []}}', '5'])(
    'of %j is refused, and the one before stays',
    async (text) => {
      const browser = fakeStorage({ imported: terms('Heron') });
      const keeper = keepPolicy(browser.storage, clock);
      await pass(11_000);
      expect(await keeper.importText(text)).toMatchObject({
        ok: false,
        problems: expect.arrayContaining([expect.anything()]),
      });
      await pass(11_000);
      expect(browser.inForce).toBe('imported Heron');
    },
  );

  test('that can’t be stored is refused, and the one before stays', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const browser = fakeStorage({ imported: terms('Heron') });
    const keeper = keepPolicy(browser.storage, clock);
    await pass(11_000);
    browser.storage.writeRecord.mockRejectedValueOnce(new Error('quota'));
    expect(await keeper.importText(JSON.stringify(terms('Stork')))).toMatchObject({ ok: false });
    keeper.check();
    await pass(0);
    expect(browser.inForce).toBe('imported Heron');
    expect(browser.state.imported).toEqual(terms('Heron'));
  });

  test('can be forgotten', async () => {
    const browser = fakeStorage({ imported: terms('Heron') });
    const keeper = keepPolicy(browser.storage, clock);
    await pass(11_000);
    await keeper.forgetImport();
    expect(browser.inForce).toBe('built-in');
    expect(browser.state.imported).toBeUndefined();
  });

  test('comes back at the next start', async () => {
    const browser = fakeStorage();
    await keepPolicy(browser.storage, clock).importText(JSON.stringify(terms('Heron')));
    keepPolicy(browser.storage, clock);
    await pass(10_000);
    expect(browser.inForce).toBe('imported Heron');
    expect(browser.storage.writeRecord).toHaveBeenCalledTimes(1);
  });
});

describe('a storage that is emptied under the running worker', () => {
  test.each([
    ['managed', { managed: terms('Falcon') }, 'managed Falcon'],
    ['imported', { imported: terms('Bluebird') }, 'imported Bluebird'],
    ['built-in', {}, 'built-in'],
  ] as const)('gets the %s policy back at the next look', async (_, start, expected) => {
    const browser = fakeStorage(start);
    const keeper = keepPolicy(browser.storage, clock);
    await pass(10_000);
    browser.state.record = undefined;
    keeper.check();
    await pass(0);
    expect(browser.inForce).toBe(expected);
  });

  test('keeps what it knows where it can’t even be read', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const browser = fakeStorage({ managed: terms('Falcon') });
    const keeper = keepPolicy(browser.storage, clock);
    await pass(10_000);
    browser.storage.readRecord.mockRejectedValue(new Error('IO error'));
    browser.state.managed = {};
    keeper.check();
    await pass(0);
    expect(browser.inForce).toBe('managed Falcon');
  });
});
