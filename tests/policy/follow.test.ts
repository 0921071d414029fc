import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Publication, Reading } from '../../guard/warm.ts';
import { followPolicy } from '../../policy/follow.ts';
import { readPolicy } from '../../policy/read-policy.ts';
import { makeRecord } from '../../policy/record.ts';
import { blocking, fakeSource, isReady, reading, recordOf } from './fake-source.ts';

beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 10, 2) }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a hashtag that was looked at is not asked about again, and whoever waits is told', async () => {
  const { source, answer } = fakeSource();
  const engine = followPolicy(source);
  const rules = [{ rule: 'hashtags', level: 'block', own: ['#OpenRoad'] }];
  answer(makeRecord('imported', readPolicy({ rules }).policy ?? expect.unreachable(), [], 0));
  await isReady(engine);
  const told = vi.fn();
  engine.onPolicyChange(told, new AbortController().signal);
  const draft: Reading = { ...reading, text: 'So good #Monday', parts: ['So good #Monday'] };
  expect(engine.judge(draft)).toMatchObject({ verdict: { level: 'block', findings: [{ look: '#Monday' }] } });
  engine.lookedAt('#Monday');
  expect(told).toHaveBeenCalledOnce();
  expect(engine.judge(draft)).toMatchObject({ verdict: { level: 'off' } });
});

describe('is ready', () => {
  test('as soon as storage answers with a policy', async () => {
    const { source, answer } = fakeSource();
    const engine = followPolicy(source);
    expect(await isReady(engine)).toBe(false);
    answer(blocking('Project Falcon'));
    expect(await isReady(engine)).toBe(true);
    expect(engine.judge(reading)).toMatchObject({
      verdict: { level: 'block' },
      author: { state: 'unlisted', label: '@jane_doe' },
      revision: blocking('Project Falcon').revision,
      enabled: true,
    });
  });

  test('with the built-in policy after five seconds, and follows a storage that answers later', async () => {
    const { source, answer } = fakeSource();
    const engine = followPolicy(source);
    engine.hurry();
    await vi.advanceTimersByTimeAsync(5000);
    expect(engine.judge(reading)).toMatchObject({ verdict: { level: 'off' } });
    answer(blocking('Project Falcon'));
    await vi.advanceTimersByTimeAsync(0);
    expect(engine.judge(reading)).toMatchObject({ verdict: { level: 'block' } });
  });

  test('when a first policy arrives later', async () => {
    const { source, answer, change } = fakeSource();
    const engine = followPolicy(source);
    answer(undefined);
    expect(await isReady(engine)).toBe(false);
    change(blocking('Project Falcon'));
    expect(await isReady(engine)).toBe(true);
  });

  test.each([
    ['nothing', undefined],
    ['a record of another version', { source: 'managed', policy: {} }],
  ])('five seconds after somebody began to wait, with the built-in policy where there is %s', async (_, raw) => {
    const { source, answer } = fakeSource();
    const engine = followPolicy(source);
    answer(raw);
    await vi.advanceTimersByTimeAsync(4000);
    engine.hurry();
    await vi.advanceTimersByTimeAsync(2000);
    engine.hurry();
    await vi.advanceTimersByTimeAsync(2990);
    expect(await isReady(engine)).toBe(false);
    await vi.advanceTimersByTimeAsync(20);
    expect(await isReady(engine)).toBe(true);
    expect(engine.judge(reading).verdict.level).toBe('off');
    expect(engine.judge({ ...reading, text: 'What the fucking hell' }).verdict.level).toBe('warn');
  });

  test('after ten seconds where nobody waits', async () => {
    const { source, answer } = fakeSource();
    const engine = followPolicy(source);
    answer(undefined);
    await vi.advanceTimersByTimeAsync(9990);
    expect(await isReady(engine)).toBe(false);
    await vi.advanceTimersByTimeAsync(20);
    expect(await isReady(engine)).toBe(true);
  });

  test('five seconds after somebody began to wait, where storage fails, and says so', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { source, fail } = fakeSource();
    const engine = followPolicy(source);
    fail(new Error('corrupt'));
    engine.hurry();
    await vi.advanceTimersByTimeAsync(5010);
    expect(await isReady(engine)).toBe(true);
    expect(log).toHaveBeenCalledOnce();
  });
});

describe('follows', () => {
  async function following(record: object) {
    const fake = fakeSource();
    const engine = followPolicy(fake.source);
    fake.answer(record);
    await engine.ready;
    return { engine, ...fake };
  }

  test('a change at once, and tells who asked to be told', async () => {
    const { engine, change } = await following(blocking('Bluebird'));
    const told = vi.fn();
    const { signal } = new AbortController();
    engine.onPolicyChange(told, signal);
    expect(engine.judge(reading).verdict.level).toBe('off');
    change(blocking('Project Falcon'));
    expect(engine.judge(reading).verdict.level).toBe('block');
    expect(told).toHaveBeenCalledOnce();
  });

  test('and tells nobody any more who no longer listens', async () => {
    const { engine, change } = await following(blocking('Bluebird'));
    const told = vi.fn();
    const controller = new AbortController();
    engine.onPolicyChange(told, controller.signal);
    controller.abort();
    engine.onPolicyChange(told, controller.signal);
    change(blocking('Project Falcon'));
    expect(told).not.toHaveBeenCalled();
  });

  test('no record that says the same, that is gone, or that is none', async () => {
    const { engine, change } = await following(blocking('Project Falcon'));
    const told = vi.fn();
    engine.onPolicyChange(told, new AbortController().signal);
    change(blocking('Project Falcon'));
    change(undefined);
    change({ policy: 'none' });
    expect(told).not.toHaveBeenCalled();
    expect(engine.judge(reading).verdict.level).toBe('block');
  });

  test('the policy that switches the guard off', async () => {
    const { engine, change } = await following(blocking('Project Falcon'));
    change(recordOf({ enabled: false, rules: [{ rule: 'terms', level: 'block', terms: ['Project Falcon'] }] }));
    expect(engine.judge(reading)).toMatchObject({ enabled: false, verdict: { level: 'off', findings: [] } });
  });

  test('the time: a rule that has ended finds nothing any more', async () => {
    const until = '2026-11-02T00:01:00Z';
    const { engine } = await following(
      recordOf({ rules: [{ rule: 'terms', level: 'block', terms: ['Project Falcon'], until }] }),
    );
    expect(engine.judge(reading).verdict.level).toBe('block');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(engine.judge(reading).verdict.level).toBe('off');
  });

  test('the organisation', async () => {
    const organization = { name: 'Acme', contact: 'social@acme.example' };
    const { engine } = await following(recordOf({ organization, rules: [] }));
    expect(engine.organization()).toEqual(organization);
  });
});

describe('a draft that can’t be read', () => {
  test.each(['off', 'note', 'warn', 'justify', 'block'])('is %s where the policy says so', async (unreadable) => {
    const { source, answer } = fakeSource();
    const engine = followPolicy(source);
    answer(recordOf({ unreadable, rules: [] }));
    await engine.ready;
    const { verdict } = engine.judge({ ...reading, text: '', readable: false });
    expect(verdict.level).toBe(unreadable);
    expect(verdict.findings.map(({ rule }) => rule)).toEqual(unreadable === 'off' ? [] : ['unreadable']);
    expect(engine.judge({ ...reading, readable: true }).verdict.findings).toEqual([]);
  });

  test('stands after what is worse', async () => {
    const { source, answer } = fakeSource();
    const engine = followPolicy(source);
    answer(recordOf({ unreadable: 'warn', pause: { active: true }, rules: [] }));
    await engine.ready;
    const { verdict } = engine.judge({ ...reading, text: '', readable: false });
    expect(verdict.level).toBe('block');
    expect(verdict.findings.map(({ rule }) => rule)).toEqual(['pause', 'unreadable']);
  });
});

describe('what went out before', () => {
  const policy = recordOf({
    accounts: [
      { id: 'acme', name: 'Acme Motors', kind: 'brand', handles: { x: ['AcmeMotors'] }, confirm: 'odd' },
      { id: 'jane', name: 'Jane Doe', kind: 'personal', handles: { x: ['jane_doe'] } },
    ],
    rules: [],
  });

  async function following() {
    const publications: Publication[] = [];
    const chronicle = {
      ready: Promise.resolve(),
      now: () => ({ publications }),
      add: (publication: Publication) => void publications.push(publication),
      workAs: async () => {},
      onWorkChange: vi.fn(),
    };
    const { source, answer } = fakeSource();
    const engine = followPolicy(source, { chronicle });
    answer(policy);
    await engine.ready;
    const origin = () => ({ at: Date.now(), pasted: false, idle: 0, before: chronicle.now() });
    const read = (handle: string, surface: Reading['surface'] = 'post') =>
      ({ ...reading, identity: { handle }, surface, origin: origin() }) as const;
    const publish = (one: Reading) => engine.published(one, engine.judge(one));
    return { engine, chronicle, publications, read, publish };
  }

  test('is noted as account, site and time, and makes what follows odd', async () => {
    const { engine, publications, read, publish } = await following();
    expect(engine.judge(read('AcmeMotors')).verdict.level).toBe('off');
    publish(read('jane_doe'));
    expect(publications).toEqual([{ account: 'jane', kind: 'personal', site: 'x', at: Date.now(), under: [] }]);
    expect(engine.judge(read('AcmeMotors'))).toMatchObject({
      verdict: { level: 'warn', findings: [{ rule: 'wrong-account' }] },
      circumstances: [{ type: 'other-account-posted' }, { type: 'first-today' }],
    });
    publish(read('AcmeMotors'));
    expect(publications.at(-1)).toMatchObject({ account: 'acme', under: ['other-account-posted', 'first-today'] });
    expect(engine.judge(read('AcmeMotors')).verdict.level).toBe('off');
  });

  test('is not noted of messages, of nobody, and by no name of whom the policy does not list', async () => {
    const { publications, read, publish } = await following();
    publish(read('jane_doe', 'message'));
    publish({ ...read('x'), identity: {} });
    expect(publications).toEqual([]);
    publish(read('stranger'));
    expect(publications).toMatchObject([{ account: '', kind: 'personal' }]);
  });
});
