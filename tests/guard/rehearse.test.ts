import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rehearse } from '../../guard/rehearse.ts';
import type { Judged } from '../../guard/submission.ts';
import type { Level } from '../../rules/rule.ts';
import type { Composer } from '../../sites/site.ts';

let idle: IdleRequestCallback[];

beforeEach(() => {
  idle = [];
  vi.stubGlobal('requestIdleCallback', (act: IdleRequestCallback) => idle.push(act));
});

afterEach(() => vi.unstubAllGlobals());

const button = document.createElement('button');
const composer = (parts: Partial<Composer> = {}): Composer => ({
  ...{ surface: 'post', root: document.body, editors: [], fields: [] },
  ...parts,
});
const judged = (level: Level, text = 'Happy Friday'): Judged => ({
  reading: { text, parts: [], site: 'x', surface: 'post', identity: {} },
  judgement: {
    verdict: { level, findings: [] },
    author: { state: 'unreadable', kind: 'unknown', reason: '' },
    revision: '',
    enabled: true,
  },
});

function rehearsed() {
  const done: string[] = [];
  function* submit(): Generator<void> {
    for (const step of ['press', 'send']) yield void done.push(step);
  }
  const see = rehearse({ submit, stop: () => void done.push('stop') });
  /** As long as the page is idle, with so many milliseconds left each time. */
  const rest = (left = 50) => {
    for (const act of idle.splice(0)) act({ didTimeout: false, timeRemaining: () => left });
  };
  return { done, see, rest };
}

test('waits for an idle moment, and is done once', () => {
  const { done, see, rest } = rehearsed();
  see(composer({ button }), judged('off'));
  expect(done).toEqual([]);
  rest();
  expect(done).toEqual(Array.from({ length: 4 }, () => ['press', 'send']).flat());
  see(composer({ button }), judged('off'));
  rest();
  expect(done).toHaveLength(8);
});

test('does not begin before something is written', () => {
  const { done, see, rest } = rehearsed();
  see(composer({ button }), judged('off', ' \n'));
  see(composer(), judged('off', 'Happy'));
  rest();
  expect(done).toEqual([]);
  see(composer({ button }), judged('off', 'Happy'));
  rest();
  expect(done).toHaveLength(8);
});

test('takes one step at a time where somebody may be typing', () => {
  const { done, see, rest } = rehearsed();
  see(composer({ button }), judged('off'));
  rest(2);
  expect(done).toEqual(['press']);
  rest(2);
  expect(done).toEqual(['press', 'send']);
});

test.each(['warn', 'justify', 'block'] as const)('draws the stop where %s is found, and not before', (level) => {
  const { done, see, rest } = rehearsed();
  see(composer(), judged('note'));
  rest();
  expect(done).toEqual([]);
  see(composer(), judged(level));
  see(composer(), judged(level));
  rest();
  expect(done).toEqual(['stop']);
});

test('does without where a browser is never idle', () => {
  vi.stubGlobal('requestIdleCallback', undefined);
  const { done, see } = rehearsed();
  see(composer({ button }), judged('block'));
  expect(done).toEqual([]);
});
