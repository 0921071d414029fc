import { expect, test } from 'vitest';
import { listsOf } from '../../components/describe-lists.ts';
import { describeRule } from '../../components/describe-rule.ts';
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

test.each([
  ['warn', 'advise', undefined, 'it is shown while typing, and nothing is stopped (once it is enforced: the draft'],
  ['warn', undefined, 'advise', 'it is shown while typing, and nothing is stopped (once it is enforced: the draft'],
  [
    'block',
    'advise',
    'simulate',
    'nothing is shown or stopped, and the post is counted (once it is enforced: the draft',
  ],
  ['note', 'simulate', undefined, 'nothing is shown or stopped (once it is enforced: it is pointed out'],
  ['note', 'advise', 'enforce', 'it is pointed out, and nothing is stopped.'],
  ['off', 'simulate', 'advise', 'nothing happens, because it is switched off.'],
] as const)('%s under %s, in a policy of %s', (level, mode, policyMode, words) => {
  const setting = { rule: 'profanity', level, scope: {}, allow: [], options: {}, ...(mode && { mode }) };
  expect(describeRule(setting, accounts, policyMode)).toContain(`When found in anything published, ${words}`);
});

test('dates are said with their time zone', () => {
  const scope = { from: Date.UTC(2026, 10, 1, 9), until: Date.UTC(2027, 2, 1, 9) };
  const sentence = describeRule({ rule: 'terms', level: 'block', scope, allow: [], options: {} }, accounts);
  expect(sentence).toMatch(
    /anything published from 1 November 2026 at \d\d:\d\d \S+ until 1 March 2027 at \d\d:\d\d \S+, the draft is stopped/u,
  );
});

test.each([
  ['terms', 'terms'],
  ['internalHosts', 'internal hosts'],
  ['notKnownYet', 'not known yet'],
])('the option %s is called “%s”', (key, words) => {
  const setting = { rule: 'terms', level: 'block', scope: {}, allow: [], options: { [key]: ['Falcon'] } } as const;
  expect(listsOf(setting)).toEqual([[words, ['Falcon']]]);
});
