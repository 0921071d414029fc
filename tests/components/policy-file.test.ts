import { expect, test } from 'vitest';
import { policyFile } from '../../entrypoints/options/policy-file.ts';
import { builtInPolicy, readPolicy } from '../../policy/read-policy.ts';
import { ACME } from './policies.ts';

test.each([
  ['a full one', readPolicy(ACME).policy],
  [
    'one with hours and all that limits whom it is for',
    readPolicy({
      ...ACME,
      accounts: ACME.accounts.map((account) => ({
        ...account,
        color: '#0b5f52',
        hours: { days: ['mon', 'fri'], from: '08:05', to: '24:00', timeZone: 'Europe/Berlin' },
      })),
      onlyAs: ['acme'],
      odd: { minutes: 30, idleHours: 5 },
      rules: [
        {
          rule: 'terms',
          level: 'note',
          terms: ['Bluebird', { term: 'WHO', case: true }],
          from: '2026-01-01T00:00:00Z',
        },
        { rule: 'patterns', level: 'warn', flags: 'i', patterns: [{ pattern: 'ACME-\\d+', match: ['ACME-1'] }] },
        { rule: 'personal-data', level: 'justify', own: ['@acme.example'], kinds: ['brand'], surfaces: ['reply'] },
      ],
    }).policy,
  ],
  ['the built-in one', builtInPolicy()],
  [
    'one that speaks several languages',
    readPolicy({
      accounts: [],
      rules: [{ rule: 'secrets', level: 'block', name: { de: 'Schlüssel' }, message: { en: 'No.', de: 'Nein.' } }],
      pause: { active: true, message: { en: 'On hold.', de: 'Pause.' } },
    }).policy,
  ],
] as const)('exporting %s and importing it again changes nothing', (_, policy) => {
  if (policy === undefined) throw new Error('The policy of this test can’t be read.');
  const again = readPolicy(JSON.parse(policyFile(policy)));
  expect(again.problems).toEqual([]);
  expect(again.policy).toEqual(policy);
});

test('where a policy reports to is not exported', () => {
  const { policy } = readPolicy({
    ...ACME,
    report: { endpoint: 'https://collector.acme.example', headers: { A: 'b' } },
  });
  if (policy === undefined) throw new Error('The policy of this test can’t be read.');
  expect(policy.report).toBeDefined();
  expect(policyFile(policy)).not.toMatch(/report|collector/);
});

test('a policy that lets nobody post does so when it is imported again', () => {
  const { policy } = readPolicy({ ...ACME, onlyAs: ['globex'] });
  if (policy === undefined) throw new Error('The policy of this test can’t be read.');
  const again = readPolicy(JSON.parse(policyFile(policy)));
  expect(again.policy).toEqual({ ...policy, onlyAs: [] });
  expect(again.problems.map(({ place }) => place)).toEqual(['onlyAs[0]']);
});
