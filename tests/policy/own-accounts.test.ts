import { describe, expect, test } from 'vitest';
import { countListed, type OwnAccount, withAccounts } from '../../policy/own-accounts.ts';
import { readImported } from '../../policy/read-imported.ts';
import { STARTER } from '../../policy/starter.ts';

const account = (name: string, parts: Partial<OwnAccount> = {}): OwnAccount => ({
  name,
  kind: 'brand',
  handles: { x: 'AcmeMotors', linkedin: '', facebook: '' },
  ...parts,
});
const idsOf = (...names: string[]) => {
  const { accounts } = withAccounts(
    undefined,
    names.map((name) => account(name)),
  );
  return Array.isArray(accounts) ? accounts.map(({ id }) => id) : [];
};

describe('one’s own accounts', () => {
  test('come with the rules of the starter policy, and nothing in them is out of force', () => {
    const { policy, problems } = readImported(
      withAccounts(undefined, [
        account(' Acme Motors ', { handles: { x: '@AcmeMotors', linkedin: 'company/acme-motors', facebook: ' ' } }),
        account('Jo Doe', { kind: 'personal', handles: { x: '', linkedin: '', facebook: 'Jo Doe' } }),
      ]),
    );
    expect(problems).toEqual([]);
    expect(policy?.rules.map(({ rule }) => rule)).toEqual(STARTER.rules.map(({ rule }) => rule));
    expect(policy?.accounts).toMatchObject([
      {
        id: 'acme-motors',
        name: 'Acme Motors',
        kind: 'brand',
        handles: { x: ['AcmeMotors'], linkedin: ['company/acme-motors'] },
        confirm: 'odd',
      },
      { id: 'jo-doe', kind: 'personal', handles: { facebook: ['Jo Doe'] } },
    ]);
    expect(policy?.accounts[0]?.handles).not.toHaveProperty('facebook');
  });

  test.each([
    ['a list', [{ id: 'acme', kind: 'brand' }]],
    ['JSON in a text', '[{ "id": "acme", "kind": "brand" }]'],
  ])('come after those that are there as %s, and everything else stays', (_form, accounts) => {
    const stored = { version: 1, rules: [{ rule: 'profanity', level: 'block' }], accounts };
    expect(countListed(stored)).toBe(1);
    expect(withAccounts(stored, [account('Acme')])).toEqual({
      ...stored,
      accounts: [
        { id: 'acme', kind: 'brand' },
        { id: 'acme-2', name: 'Acme', kind: 'brand', handles: { x: ['AcmeMotors'] }, confirm: 'odd' },
      ],
    });
  });

  test.each([undefined, 'nothing of a policy', { accounts: 'many' }])('%o has none', (stored) => {
    expect(countListed(stored)).toBe(0);
  });

  test('have ids of their own, whatever they are called', () => {
    expect(idsOf('Größe & Co.', 'Café', 'Café', '日本', '日本', '--')).toEqual([
      'grosse-co',
      'cafe',
      'cafe-2',
      'account',
      'account-2',
      'account-3',
    ]);
  });
});
