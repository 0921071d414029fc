import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Reading } from '../../guard/warm.ts';
import { followPolicy } from '../../policy/follow.ts';
import { builtInPolicy, readPolicy } from '../../policy/read-policy.ts';
import { makeRecord } from '../../policy/record.ts';
import { keepSignature } from '../../policy/signature.ts';
import { fakeStorage } from './storage.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const account = (id: string, kind: string) => ({ id, name: id, kind, handles: { x: [id] } });
const POLICY = {
  accounts: [account('acme', 'brand'), account('tulip', 'client'), account('jane', 'personal')],
  rules: [],
  acknowledge: { version: '2026-11', required: true },
};
const SIGNED = { version: '2026-11', at: NOW, lines: ['One.'] };

function reading(handle: string, over: Partial<Reading> = {}): Reading {
  const text = 'Happy Friday!';
  return { text, parts: [text], site: 'x', surface: 'post', identity: { handle }, ...over };
}

async function engineWith(policy: object = {}, stored: object = {}) {
  const { storage, held } = fakeStorage(stored);
  const signature = keepSignature(storage);
  const record = makeRecord('managed', readPolicy({ ...POLICY, ...policy }).policy ?? builtInPolicy(), [], NOW);
  let change = (_: unknown) => {};
  const source = {
    read: async () => record,
    onChange(listener: typeof change) {
      change = listener;
    },
  };
  const engine = followPolicy(source, { signature });
  await engine.ready;
  return { engine, signature, held, storage, change: (raw: unknown) => change(raw) };
}

beforeEach(() => void vi.useFakeTimers({ now: NOW }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('until the policy is accepted', () => {
  test.each([
    ['acme', 'block'],
    ['tulip', 'block'],
    ['jane', 'off'],
    ['somebody', 'off'],
  ])('a post as %s: %s', async (handle, level) => {
    const { engine } = await engineWith();
    expect(engine.judge(reading(handle)).verdict.level).toBe(level);
  });

  test('what is held says as whom, and what to do', async () => {
    const { engine } = await engineWith();
    expect(engine.judge(reading('acme')).verdict.findings).toEqual([
      {
        rule: 'acknowledge',
        level: 'block',
        message: 'Your organization asks you to read and accept its policy before you post as @acme.',
        suggestion: 'Open Gatepost in the toolbar of the browser and choose “Read and accept”; your draft stays here.',
      },
    ]);
  });

  test('messages go, and so does everything where it is switched off, not asked for, or has no version', async () => {
    const messages = [{ rule: 'terms', level: 'block', terms: ['Falcon'], surfaces: ['message'] }];
    const { engine } = await engineWith({ rules: messages });
    expect(engine.judge(reading('acme', { surface: 'message' })).verdict.level).toBe('off');
    for (const policy of [{ enabled: false }, { acknowledge: { version: '1' } }, { acknowledge: { required: true } }]) {
      const { engine } = await engineWith(policy);
      expect(engine.judge(reading('acme')).verdict.level).toBe('off');
    }
  });

  test.each([
    ['advise', 1, undefined],
    ['simulate', 0, 1],
  ] as const)('a policy that does not enforce holds nothing: %s', async (mode, shown, simulated) => {
    const { engine } = await engineWith({ mode });
    const { verdict } = engine.judge(reading('acme'));
    expect(verdict.level).toBe('off');
    expect([verdict.findings.length, verdict.simulated?.length]).toEqual([shown, simulated]);
  });

  test('a second account that it goes out to holds it too', async () => {
    const { engine } = await engineWith();
    const identity = { handle: 'jane', destinations: [{ handle: 'acme' }] };
    expect(engine.judge(reading('jane', { identity })).verdict.level).toBe('block');
  });
});

describe('once it is accepted', () => {
  test('in another tab, posts go at once, and who waits is told', async () => {
    const { engine, storage } = await engineWith();
    const told = vi.fn();
    engine.onPolicyChange(told, new AbortController().signal);
    await keepSignature(storage).sign(SIGNED);
    expect(told).toHaveBeenCalledOnce();
    expect(engine.judge(reading('acme')).verdict.level).toBe('off');
  });

  test('it stays so after a restart, with version, time and words', async () => {
    const first = await engineWith();
    await first.signature.sign(SIGNED);
    expect(first.held.get('acknowledged')).toEqual(SIGNED);
    const again = await engineWith({}, Object.fromEntries(first.held));
    expect(again.engine.judge(reading('acme')).verdict.level).toBe('off');
    expect(again.signature.now()).toEqual(SIGNED);
  });

  test('another version asks anew', async () => {
    const { engine, change } = await engineWith({}, { acknowledged: SIGNED });
    const next = readPolicy({ ...POLICY, acknowledge: { version: '2026-12', required: true } }).policy;
    change(next && makeRecord('managed', next, [], NOW));
    expect(engine.judge(reading('acme')).verdict.level).toBe('block');
  });

  test.each([
    ['nonsense', 'yes'],
    ['half a signature', { version: '2026-11' }],
    ['nothing', undefined],
  ])('%s in storage is no signature', async (_, acknowledged) => {
    const { engine } = await engineWith({}, { acknowledged });
    expect(engine.judge(reading('acme')).verdict.level).toBe('block');
  });
});

describe('the engine', () => {
  test('waits for the signature: nobody who has accepted is asked for want of knowing it', async () => {
    const { storage } = fakeStorage();
    const slow = Promise.withResolvers<unknown>();
    const record = makeRecord('managed', readPolicy(POLICY).policy ?? builtInPolicy(), [], NOW);
    const engine = followPolicy(
      { read: async () => record, onChange: () => {} },
      { signature: keepSignature({ ...storage, read: () => slow.promise }) },
    );
    const isReady = vi.fn();
    void engine.ready.then(isReady);
    await vi.advanceTimersByTimeAsync(10);
    expect(isReady).not.toHaveBeenCalled();
    slow.resolve(SIGNED);
    await engine.ready;
    expect(engine.judge(reading('acme')).verdict.level).toBe('off');
  });

  test.each([
    ['waits five seconds for storage that never answers', {}, 5000],
    ['does not wait for it under a policy that nobody has to accept', { acknowledge: { required: false } }, 10],
  ])('%s', async (_, policy, milliseconds) => {
    const { storage } = fakeStorage();
    const record = makeRecord('managed', readPolicy({ ...POLICY, ...policy }).policy ?? builtInPolicy(), [], NOW);
    const engine = followPolicy(
      { read: async () => record, onChange: () => {} },
      { signature: keepSignature({ ...storage, read: () => new Promise(() => {}) }) },
    );
    const isReady = vi.fn();
    void engine.ready.then(isReady);
    await vi.advanceTimersByTimeAsync(milliseconds);
    expect(isReady).toHaveBeenCalledOnce();
  });

  test('holds where the signature can’t be read, and says so', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { storage } = fakeStorage();
    const signature = keepSignature({ ...storage, read: () => Promise.reject(new Error('corrupt')) });
    const record = makeRecord('managed', readPolicy(POLICY).policy ?? builtInPolicy(), [], NOW);
    const engine = followPolicy({ read: async () => record, onChange: () => {} }, { signature });
    await engine.ready;
    expect(engine.judge(reading('acme')).verdict.level).toBe('block');
    expect(log).toHaveBeenCalledOnce();
  });
});
