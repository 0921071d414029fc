import { expect, test } from 'vitest';
import { describeOptions, describeRule, wordOf } from '../../components/describe-rule.ts';
import type { Account, RuleSetting } from '../../rules/rule.ts';

const accounts: readonly Account[] = [
  { id: 'acme', name: 'Acme Motors', kind: 'brand', handles: {}, about: [], confirm: 'never' },
];

const rows: [Pick<RuleSetting, 'level' | 'scope'>, string][] = [
  [{ level: 'warn', scope: {} }, 'When found in anything published, the draft is stopped; the author may post anyway.'],
  [
    { level: 'block', scope: { kinds: ['brand', 'client'] } },
    'When found in anything published by brand and client accounts, the draft is stopped, and there is no way through.',
  ],
  [
    { level: 'justify', scope: { surfaces: ['post', 'reply', 'comment'], sites: ['x', 'linkedin'] } },
    'When found in posts, replies and comments on X and LinkedIn, the draft is stopped; the author may post anyway after giving a reason.',
  ],
  [
    { level: 'note', scope: { accounts: ['acme', 'gone'], kinds: ['brand'] } },
    'When found in anything published by Acme Motors and gone where they are brand accounts, it is pointed out, and nothing is stopped.',
  ],
  [{ level: 'off', scope: {} }, 'When found in anything published, nothing happens, because it is switched off.'],
];

test.each(rows)('%o', ({ level, scope }, sentence) => {
  expect(describeRule({ rule: 'profanity', level, scope, allow: [], options: {} }, accounts)).toBe(sentence);
});

test('dates are said with their time zone', () => {
  const scope = { from: Date.UTC(2026, 10, 1, 9), until: Date.UTC(2027, 2, 1, 9) };
  const sentence = describeRule({ rule: 'terms', level: 'block', scope, allow: [], options: {} }, accounts);
  expect(sentence).toMatch(
    /anything published from 1 November 2026 at \d\d:\d\d \S+ until 1 March 2027 at \d\d:\d\d \S+, the draft is stopped/u,
  );
});

test.each([
  ['profanity', { extra: ['frak'] }, []],
  ['terms', { terms: ['Falcon'] }, []],
  [
    'terms',
    { terms: ['Falcon'], case: true, slips: true, near: { words: ['launch', 'test'], within: 8 }, unless: ['bird'] },
    [
      'Only where its capitals are capitals.',
      'Only within 8 words of “launch” and “test”.',
      'Not in a sentence with “bird”.',
      'Also with a slip of the fingers in a long word.',
    ],
  ],
  [
    'terms',
    { terms: ['Bluebird', { term: 'Falcon', case: true, unless: ['bird'] }, { term: 'Atlas' }] },
    ['“Falcon”: only where its capitals are capitals; not in a sentence with “bird”.'],
  ],
  ['patterns', { patterns: ['INC'], flags: 'i' }, ['In any case, capitals or not.']],
  [
    'patterns',
    { patterns: [{ pattern: 'INC.', name: 'Tickets', flags: 's' }] },
    ['“INC.”: called “Tickets”; a dot may be a line break.'],
  ],
])('%s with %o', (rule, options, sentences) => {
  expect(describeOptions({ rule, options })).toEqual(sentences);
});

test('many with something of their own are counted', () => {
  const terms = Array.from({ length: 30 }, (_, index) => ({ term: `Falcon ${index}`, case: true }));
  expect(describeOptions({ rule: 'terms', options: { terms } }).at(-1)).toBe(
    'And 10 more have something of their own.',
  );
});

test('terms and patterns are listed by what is looked for', () => {
  expect([wordOf('Falcon'), wordOf({ term: 'Atlas', case: true }), wordOf({ pattern: 'INC' }), wordOf(5)]).toEqual([
    'Falcon',
    'Atlas',
    'INC',
    undefined,
  ]);
});
