import { describe, expect, test } from 'vitest';
import { matchAuthor } from '../../policy/match-account.ts';
import { profileOf } from '../../policy/profile.ts';
import { builtInPolicy, readPolicy } from '../../policy/read-policy.ts';

const NOW = Date.UTC(2026, 10, 23, 12);

const POLICY =
  readPolicy({
    accounts: [
      {
        id: 'acme',
        name: 'Acme Motors',
        kind: 'brand',
        handles: { x: ['AcmeMotors'] },
        confirm: 'odd',
        color: '#C8102E',
      },
      { id: 'jo', name: 'Jo Doe', kind: 'personal', handles: { x: ['jodoe'] } },
    ],
    rules: [
      { rule: 'profanity', level: 'block', kinds: ['brand'] },
      { rule: 'secrets', name: 'Keys', level: 'justify' },
      { rule: 'wrong-account', level: 'warn', sites: ['linkedin'] },
      { rule: 'personal-data', level: 'off' },
      { rule: 'personal-data', level: 'note', until: '2026-11-01T00:00:00Z' },
    ],
  }).policy ?? builtInPolicy();

function profile(handle: string, policy = POLICY, workingAs?: { account: string; until: number }) {
  const author = matchAuthor(policy, 'x', { handle });
  const chronicle = { publications: [], ...(workingAs && { workingAs }) };
  return profileOf(policy, { site: 'x', surface: 'post', author }, chronicle, NOW);
}

describe('what the policy says of an account', () => {
  test('whose it is, and the rules that apply to it here and now', () => {
    expect(profile('AcmeMotors')).toEqual({
      listed: { name: 'Acme Motors', color: '#c8102e' },
      rules: [
        { rule: 'wrong-account', name: 'asked when something is odd', level: 'warn' },
        { rule: 'profanity', level: 'block' },
        { rule: 'secrets', name: 'Keys', level: 'justify' },
      ],
    });
    expect(profile('jodoe')).toEqual({
      listed: { name: 'Jo Doe' },
      rules: [{ rule: 'secrets', name: 'Keys', level: 'justify' }],
    });
    expect(profile('jpark')).toEqual({ rules: [{ rule: 'secrets', name: 'Keys', level: 'justify' }] });
  });

  test('that only some accounts may post here', () => {
    expect(profile('jpark', { ...POLICY, onlyAs: ['acme'] }).rules[0]).toEqual({
      rule: 'wrong-account',
      name: 'only accounts that are allowed in this browser',
      level: 'block',
    });
  });

  test('each rule once, whichever options its entries have', () => {
    const terms = ['Bluebird', 'Heron'].map((term) => ({ rule: 'terms', level: 'block', terms: [term] }));
    const { policy = builtInPolicy() } = readPolicy({ version: 1, rules: [...terms, { ...terms[0], level: 'warn' }] });
    expect(profile('jodoe', policy).rules).toEqual([
      { rule: 'terms', level: 'block' },
      { rule: 'terms', level: 'warn' },
    ]);
  });

  test('for whom its author works', () => {
    const until = new Date(2026, 10, 23, 23, 30).getTime();
    expect(profile('jodoe', POLICY, { account: 'acme', until }).workingAs).toEqual({
      name: 'Acme Motors',
      until: '23:30',
    });
    expect(profile('jodoe', POLICY, { account: 'acme', until: NOW }).workingAs).toBeUndefined();
  });
});
