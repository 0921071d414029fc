import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { warmRules } from '../../policy/warm-rules.ts';
import type { Draft } from '../../rules/rule.ts';

/** A page's idle moments, which come when told to. */
const waiting: IdleRequestCallback[] = [];

function idle(milliseconds: number, at = waiting.shift()) {
  let left = milliseconds;
  at?.({ didTimeout: false, timeRemaining: () => left-- });
}

function fakeSteps(count: number) {
  const taken: number[] = [];
  const drafts: Draft[] = [];
  return {
    taken,
    drafts,
    *steps(given: readonly Draft[]) {
      drafts.push(...given);
      for (let step = 1; step <= count; step++) yield void taken.push(step);
    },
  };
}

beforeEach(() => void vi.stubGlobal('requestIdleCallback', (run: IdleRequestCallback) => waiting.push(run)));
afterEach(() => {
  vi.unstubAllGlobals();
  waiting.length = 0;
});

test('takes no step before the page is idle, and then as many as there is time for', () => {
  const { steps, taken } = fakeSteps(5);
  warmRules(steps, () => true);
  expect(taken).toEqual([]);
  idle(10);
  expect(taken).toEqual([1, 2, 3]);
  idle(50);
  expect(taken).toEqual([1, 2, 3, 4, 5]);
  expect(waiting).toEqual([]);
});

test('takes one step at a time in a page that is never idle', () => {
  const { steps, taken } = fakeSteps(3);
  warmRules(steps, () => true);
  idle(0);
  idle(0);
  expect(taken).toEqual([1, 2]);
});

test('leaves off where another policy is in force', () => {
  const { steps, taken } = fakeSteps(3);
  let isWanted = true;
  warmRules(steps, () => isWanted);
  idle(0);
  isWanted = false;
  idle(50);
  expect(taken).toEqual([1]);
  expect(waiting).toEqual([]);
});

test('has short drafts looked through', () => {
  const { steps, drafts } = fakeSteps(1);
  warmRules(steps, () => true);
  idle(50);
  expect(drafts.length).toBeGreaterThan(5);
  expect(Math.max(...drafts.map(({ text }) => text.length))).toBeLessThan(100);
});

test('does nothing where there are no idle moments', () => {
  vi.stubGlobal('requestIdleCallback', undefined);
  const { steps, drafts } = fakeSteps(1);
  warmRules(steps, () => true);
  expect(drafts).toEqual([]);
});
