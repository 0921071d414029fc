import { expect, test } from 'vitest';
import { closest, suggest } from '../../policy/closest.ts';

const KEYS = ['sites', 'accounts', 'kinds', 'surfaces', 'from', 'until', 'level', 'x'];

test.each([
  ['site', 'sites'],
  ['Sites', 'sites'],
  ['sties', 'sites'],
  ['acounts', 'accounts'],
  ['untill', 'until'],
  ['form', 'from'],
  ['LEVEL', 'level'],
  ['lvl', undefined],
  ['y', undefined],
  ['colour', undefined],
  ['', undefined],
  ['accounts'.repeat(9), undefined],
])('%j means %j', (word, meant) => {
  expect(closest(word, KEYS)).toBe(meant);
});

test('of very many choices the first are named and the rest counted', () => {
  const names = Array.from({ length: 300 }, (_, index) => `choice-${index}`);
  expect(suggest('nothing alike', names)).toMatch(/^Write one of choice-0, .*, choice-19 and 280 more\.$/);
});
