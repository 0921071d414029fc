import { RE2JS } from 're2js';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Publication, Reading } from '../../guard/warm.ts';
import { followPolicy } from '../../policy/follow.ts';
import { builtInPolicy, readPolicy } from '../../policy/read-policy.ts';
import { makeRecord } from '../../policy/record.ts';
import { bringRe2 } from '../../rules/regex/re2.ts';

// Policies are read where RE2 is known.
bringRe2(RE2JS);

const recordOf = (raw: object) => makeRecord('managed', readPolicy(raw).policy ?? builtInPolicy(), [], 0);
const blocking = (term: string) => recordOf({ rules: [{ rule: 'terms', level: 'block', terms: [term] }] });

const reading: Reading = {
  text: 'Project Falcon flies tomorrow.',
  parts: ['Project Falcon flies tomorrow.'],
  site: 'x',
  surface: 'post',
  identity: { handle: 'jane_doe' },
};

/** Storage that answers when told to. */
function fakeSource() {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  let changed = (_: unknown) => {};
  return {
    source: {
      read: () => promise,
      onChange: (listener: (raw: unknown) => void) => {
        changed = listener;
      },
    },
    answer: resolve,
    fail: reject,
    change: (raw: unknown) => changed(raw),
  };
}

async function isReady(engine: { ready: Promise<void> }): Promise<boolean> {
  return Promise.race([engine.ready.then(() => true), vi.advanceTimersByTimeAsync(0).then(() => false)]);
}

beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 10, 2) }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
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

describe('a policy with a pattern that needs RE2', () => {
  const needing = recordOf({
    rules: [{ rule: 'patterns', name: 'Secret plans', level: 'block', patterns: ['Falcon.*tomorrow'] }],
  });

  /** An engine in a frame that has no RE2 yet. */
  async function without() {
    vi.resetModules();
    const { followPolicy } = await import('../../policy/follow.ts');
    const { bringRe2 } = await import('../../rules/regex/re2.ts');
    const fake = fakeSource();
    const fetched = Promise.withResolvers<void>();
    const fetchRe2 = vi.fn(() => fetched.promise);
    const bring = () => {
      bringRe2(RE2JS);
      fetched.resolve();
    };
    return { engine: followPolicy(fake.source, { fetchRe2 }), ...fake, fetchRe2, bring, fail: fetched.reject };
  }

  const failed = [{ rule: 'patterns', name: 'Secret plans', level: 'warn' }];
  const found = [{ rule: 'patterns', name: 'Secret plans', level: 'block', span: { start: 8, end: 29 } }];

  test('is ready once RE2 is there', async () => {
    const { engine, answer, bring } = await without();
    answer(needing);
    expect(await isReady(engine)).toBe(false);
    bring();
    expect(await isReady(engine)).toBe(true);
    expect(engine.judge(reading)).toMatchObject({ verdict: { findings: found }, revision: needing.revision });
  });

  test.each([
    ['can’t be had', 0],
    ['does not come in five seconds', 5000],
  ])('lets no draft pass unseen where RE2 %s', async (_, milliseconds) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { engine, answer, fail } = await without();
    answer(needing);
    if (milliseconds === 0) fail(new Error('The extension was updated.'));
    await vi.advanceTimersByTimeAsync(milliseconds);
    expect(await isReady(engine)).toBe(true);
    expect(engine.judge(reading).verdict.findings).toMatchObject(failed);
    expect(engine.judge({ ...reading, text: 'Hello.' }).verdict.findings).toEqual([]);
    expect(log).toHaveBeenCalledTimes(milliseconds === 0 ? 1 : 0);
  });

  test('looks in full as soon as RE2 is there, however late', async () => {
    const { engine, answer, bring } = await without();
    answer(needing);
    await vi.advanceTimersByTimeAsync(6000);
    expect(engine.judge(reading).verdict.findings).toMatchObject(failed);
    bring();
    await vi.advanceTimersByTimeAsync(0);
    expect(engine.judge(reading).verdict.findings).toMatchObject(found);
  });

  test('takes over from one that did without, and lets nothing pass meanwhile', async () => {
    const { engine, answer, change, fetchRe2, bring } = await without();
    answer(blocking('Bluebird'));
    await engine.ready;
    expect(engine.judge(reading).verdict.level).toBe('off');
    expect(fetchRe2).not.toHaveBeenCalled();
    const told = vi.fn();
    engine.onPolicyChange(told, new AbortController().signal);
    change(needing);
    const { verdict, revision } = engine.judge(reading);
    expect(verdict.findings).toMatchObject(failed);
    bring();
    await vi.advanceTimersByTimeAsync(0);
    expect(engine.judge(reading)).toMatchObject({ verdict: { findings: found }, revision: needing.revision });
    // A pass that was given meanwhile is void.
    expect(revision).not.toBe(needing.revision);
    expect(told).toHaveBeenCalledTimes(2);
  });

  test('gives way to one that does without before RE2 is there', async () => {
    const { engine, answer, change, bring } = await without();
    answer(needing);
    expect(await isReady(engine)).toBe(false);
    change(blocking('Bluebird'));
    expect(await isReady(engine)).toBe(true);
    bring();
    await vi.advanceTimersByTimeAsync(0);
    expect(engine.judge(reading).verdict.level).toBe('off');
  });

  test('asks for RE2 once in a frame', async () => {
    const { engine, answer, change, fetchRe2, bring } = await without();
    answer(needing);
    expect(await isReady(engine)).toBe(false);
    bring();
    await engine.ready;
    change(blocking('Bluebird'));
    change(needing);
    expect(engine.judge(reading).verdict.findings).toMatchObject(found);
    expect(fetchRe2).toHaveBeenCalledOnce();
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
