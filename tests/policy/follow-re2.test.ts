import { RE2JS } from 're2js';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bringRe2 } from '../../rules/regex/re2.ts';
import { blocking, fakeSource, isReady, reading, recordOf } from './fake-source.ts';

// Policies are read where RE2 is known.
bringRe2(RE2JS);

beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 10, 2) }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a policy with a pattern that needs RE2', () => {
  const needing = recordOf({
    rules: [{ rule: 'patterns', name: 'Secret plans', level: 'block', patterns: ['Falcon.*tomorrow'] }],
  });

  /** An engine in a frame that has no RE2 yet. */
  async function without() {
    vi.resetModules();
    await import('../speak-english.ts');
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
