import { expect, test } from 'vitest';
import { countRules } from '../../../policy/journal/count-rules.ts';
import { DECISIONS } from '../../../policy/journal/entry.ts';
import { entryOf } from './decided.ts';

const NONE = { shown: 0, edited: 0, posted: 0, falseAlarms: 0, simulated: 0 };

test.each([
  ['noted', { shown: 1 }],
  ['edited', { shown: 1, edited: 1 }],
  ['posted', { shown: 1, posted: 1 }],
  ['refused', { shown: 1 }],
  ['false-alarm', { falseAlarms: 1 }],
] as const)('%s', (decision, counted) => {
  expect(countRules([entryOf({ decision })])).toEqual([{ rule: 'profanity', ...NONE, ...counted }]);
});

test('every decision is counted', () => {
  const [all] = countRules(DECISIONS.map((decision) => entryOf({ decision })));
  expect(all).toEqual({ rule: 'profanity', ...NONE, shown: 4, edited: 1, posted: 1, falseAlarms: 1 });
});

test('a rule counts once a post, each that found something in it, and the one shown most comes first', () => {
  const plans = { rule: 'terms', name: 'Plans', level: 'warn' } as const;
  const found = [plans, { rule: 'profanity', level: 'warn' } as const, plans];
  expect(countRules([entryOf({ found: [plans, plans] }), entryOf({ found, decision: 'posted' })])).toEqual([
    { rule: 'terms', name: 'Plans', ...NONE, shown: 2, edited: 1, posted: 1 },
    { rule: 'profanity', ...NONE, shown: 1, posted: 1 },
  ]);
});

test('what is simulated beside what is shown is no further post', () => {
  const simulated = { rule: 'profanity', level: 'block', mode: 'simulate' } as const;
  expect(countRules([entryOf({ found: [simulated, { rule: 'profanity', level: 'warn' }] })])).toEqual([
    { rule: 'profanity', ...NONE, shown: 1, edited: 1 },
  ]);
});

test('what is only simulated was shown to nobody', () => {
  const simulated = entryOf({ decision: 'noted', found: [{ rule: 'profanity', level: 'block', mode: 'simulate' }] });
  const advised = entryOf({ decision: 'noted', found: [{ rule: 'profanity', level: 'block', mode: 'advise' }] });
  expect(countRules([simulated, advised])).toEqual([{ rule: 'profanity', ...NONE, shown: 1, simulated: 1 }]);
});
