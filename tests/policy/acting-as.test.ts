import { describe, expect, test } from 'vitest';
import { type ActingAs, authorActing, firstActing } from '../../policy/acting-as.ts';
import { builtInPolicy, readPolicy } from '../../policy/read-policy.ts';
import type { Author, Site } from '../../rules/rule.ts';

const POLICY = readPolicy({
  version: 1,
  accounts: [
    { id: 'jo', name: 'Jo Doe', kind: 'personal', handles: { x: ['jodoe'] } },
    { id: 'acme', name: 'Acme Motors', kind: 'brand', handles: { x: ['@AcmeMotors'], linkedin: ['company/acme'] } },
  ],
  unlisted: 'unknown',
  rules: [],
}).policy;

function policy() {
  if (POLICY === undefined) throw new Error('The policy of this test can’t be read.');
  return POLICY;
}

describe('as whom a draft is tried', () => {
  test.each<[ActingAs, Site, Partial<Author> & { readonly label?: string }]>([
    [{ state: 'listed', id: 'acme' }, 'x', { state: 'listed', account: 'acme', kind: 'brand', label: '@AcmeMotors' }],
    [{ state: 'listed', id: 'acme' }, 'linkedin', { state: 'listed', label: 'Acme Motors' }],
    [{ state: 'listed', id: 'gone' }, 'x', { state: 'unlisted', kind: 'unknown' }],
    [{ state: 'unlisted' }, 'x', { state: 'unlisted', kind: 'unknown' }],
    [{ state: 'unreadable' }, 'facebook', { state: 'unreadable', kind: 'unknown' }],
  ])('%j on %s', (as, site, author) => {
    expect(authorActing(policy(), site, as)).toMatchObject(author);
  });

  test('is an account that the organization answers for, where there is one', () => {
    expect(firstActing(policy())).toEqual({ state: 'listed', id: 'acme' });
    expect(firstActing({ ...policy(), accounts: policy().accounts.slice(0, 1) })).toEqual({
      state: 'listed',
      id: 'jo',
    });
    expect(firstActing(builtInPolicy())).toEqual({ state: 'unlisted' });
  });
});
