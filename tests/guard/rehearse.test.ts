import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rehearse } from '../../guard/rehearse.ts';
import type { Judged } from '../../guard/submission.ts';
import type { Level } from '../../rules/rule.ts';
import type { Composer } from '../../sites/site.ts';

let idle: (() => void)[];

beforeEach(() => {
  idle = [];
  vi.stubGlobal('requestIdleCallback', (act: () => void) => idle.push(act));
});

afterEach(() => vi.unstubAllGlobals());

const button = document.createElement('button');
const composer = (parts: Partial<Composer> = {}): Composer => ({
  ...{ surface: 'post', root: document.body, editors: [], fields: [] },
  ...parts,
});
const judged = (level: Level): Judged => ({
  reading: { text: '', parts: [], site: 'x', surface: 'post', identity: {} },
  judgement: {
    verdict: { level, findings: [] },
    author: { state: 'unreadable', kind: 'unknown', reason: '' },
    revision: '',
    enabled: true,
  },
});

function rehearsed() {
  const done: string[] = [];
  const see = rehearse({ submit: () => void done.push('submit'), stop: () => void done.push('stop') });
  const rest = () => {
    for (const act of idle.splice(0)) act();
  };
  return { done, see, rest };
}

test('waits for an idle moment, and is done once', () => {
  const { done, see, rest } = rehearsed();
  see(composer({ button }), judged('off'));
  expect(done).toEqual([]);
  rest();
  expect(done).toEqual(['submit', 'submit']);
  see(composer({ button }), judged('off'));
  rest();
  expect(done).toHaveLength(2);
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
