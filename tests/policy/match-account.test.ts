import { describe, expect, test } from 'vitest';
import { authorFromHandle, matchAuthor } from '../../policy/match-account.ts';
import { readPolicy } from '../../policy/read-policy.ts';
import type { Author, Site } from '../../rules/rule.ts';
import type { Identity } from '../../sites/site.ts';

const { policy, problems } = readPolicy({
  accounts: [
    {
      id: 'acme',
      name: 'Acme Motors',
      kind: 'brand',
      handles: {
        x: ['@AcmeMotors', 'AcmeCares'],
        linkedin: ['company/acme-motors', 'company/1234', 'Acme Motors'],
        facebook: ['acme.motors', '61550000000001', 'Acme Motors'],
      },
    },
    {
      id: 'globex',
      name: 'Globex',
      kind: 'client',
      handles: { x: ['Globex'], linkedin: ['https://www.linkedin.com/company/globex'], facebook: ['globex'] },
    },
    { id: 'jane', name: 'Jane Doe', kind: 'personal', handles: { linkedin: ['in/jane-doe'] } },
    { id: 'jane2', name: 'JANE DOE', kind: 'personal' },
  ],
  rules: [],
});

test('the policy of these tests has no problem', () => expect(problems).toEqual([]));

describe('what a site shows', () => {
  const rows: readonly (readonly [site: Site, identity: Identity, account: string, label: string])[] = [
    ['x', { handle: 'AcmeMotors' }, 'acme', '@AcmeMotors'],
    ['x', { handle: '@acmecares' }, 'acme', '@acmecares'],
    ['x', { handle: 'GLOBEX', id: '99', name: 'Acme Motors' }, 'globex', '@GLOBEX'],
    ['x', { handle: 'jane_doe', name: 'Globex' }, 'unlisted personal', '@jane_doe'],
    ['x', { handle: 'acme' }, 'unlisted personal', '@acme'],
    ['x', { name: 'Acme Motors' }, 'unreadable', ''],
    ['x', { id: '1234' }, 'unreadable', ''],
    ['x', {}, 'unreadable', ''],
    ['x', { handle: '' }, 'unreadable', ''],
    ['x', { handle: 'AcmeMotors', conflict: 'X shows two accounts.' }, 'unreadable', ''],

    ['linkedin', { handle: 'company/acme-motors' }, 'acme', 'company/acme-motors'],
    ['linkedin', { handle: 'company/ACME-Motors', name: 'Acme Motors' }, 'acme', 'Acme Motors'],
    ['linkedin', { handle: 'company/1234' }, 'acme', 'Acme Motors'],
    ['linkedin', { id: '1234' }, 'acme', 'Acme Motors'],
    ['linkedin', { name: 'acme  ＭＯＴＯＲＳ ' }, 'acme', 'acme ＭＯＴＯＲＳ'],
    ['linkedin', { name: 'Acme\u00A0Mo\u200Btors' }, 'acme', 'Acme Motors'],
    ['linkedin', { name: '\uFEFFJohn \u200E\nRoe\u200B' }, 'unlisted personal', 'John Roe'],
    ['linkedin', { name: '\u200B' }, 'unreadable', ''],
    ['linkedin', { name: 'Globex' }, 'globex', 'Globex'],
    ['linkedin', { handle: 'in/jane-doe', name: 'Jane Doe' }, 'jane', 'Jane Doe'],
    ['linkedin', { handle: 'in/jane%2Ddoe' }, 'jane', 'in/jane%2Ddoe'],
    ['linkedin', { handle: 'in/jane-doe', id: '1234' }, 'jane', 'in/jane-doe'],
    ['linkedin', { name: 'Jane Doe' }, 'unlisted personal', 'Jane Doe'],
    ['linkedin', { handle: 'in/john-roe', name: 'John Roe' }, 'unlisted personal', 'John Roe'],
    ['linkedin', { handle: 'company/globex', name: 'Acme Motors' }, 'unreadable', ''],
    ['linkedin', { handle: 'company/globex', name: 'Acme Motors', presumed: true }, 'acme', 'Acme Motors'],
    ['linkedin', { handle: 'company/globex', name: 'Globex Foods', presumed: true }, 'globex', 'Globex Foods'],
    ['linkedin', { handle: 'company/globex', id: '1234', name: 'Globex', presumed: true }, 'unreadable', ''],
    ['linkedin', {}, 'unreadable', ''],

    ['facebook', { handle: 'AcmeMotors' }, 'acme', 'AcmeMotors'],
    ['facebook', { id: '61550000000001' }, 'acme', 'Acme Motors'],
    ['facebook', { handle: '61550000000001' }, 'acme', '61550000000001'],
    ['facebook', { id: '100042', name: 'Acme Motors' }, 'acme', 'Acme Motors'],
    ['facebook', { id: '100042', name: 'globex' }, 'globex', 'globex'],
    ['facebook', { id: '100042', name: 'John Roe' }, 'unlisted personal', 'John Roe'],
    ['facebook', { id: '61550000000001', name: 'Globex' }, 'unreadable', ''],
    ['facebook', {}, 'unreadable', ''],
  ];
  test.each(rows)('%s %j: %s', (site, identity, account, label) => {
    const author = policy && matchAuthor(policy, site, identity);
    expect(author && inShort(author)).toEqual([account, label]);
  });

  test('two accounts are named in the reason', () => {
    const author = policy && matchAuthor(policy, 'facebook', { id: '61550000000001', name: 'Globex' });
    expect(author).toMatchObject({ reason: expect.stringMatching(/Acme Motors.*Globex/) });
  });

  test('the reason of the site stands', () => {
    const author = policy && matchAuthor(policy, 'x', { conflict: 'X shows two accounts.' });
    expect(author).toEqual({ state: 'unreadable', kind: 'unknown', reason: 'X shows two accounts.' });
  });

  test('an unlisted account is of the kind that the policy says', () => {
    const strict = readPolicy({ unlisted: 'unknown', rules: [] }).policy;
    expect(strict && matchAuthor(strict, 'x', { handle: 'jane' })).toMatchObject({
      state: 'unlisted',
      kind: 'unknown',
    });
  });
});

describe('what a person writes', () => {
  const rows: readonly (readonly [site: Site, as: string, account: string, label: string])[] = [
    ['x', 'AcmeMotors', 'acme', '@AcmeMotors'],
    ['x', '@acmemotors', 'acme', '@acmemotors'],
    ['x', 'https://x.com/AcmeCares', 'acme', '@AcmeCares'],
    ['x', 'Acme Motors', 'acme', 'Acme Motors'],
    ['x', 'jane_doe', 'unlisted personal', '@jane_doe'],
    ['x', 'someone_with_a_long_handle', 'unlisted personal', 'someone_with_a_long_handle'],
    ['linkedin', 'company/acme-motors', 'acme', 'company/acme-motors'],
    ['linkedin', 'https://www.linkedin.com/company/1234/', 'acme', 'https://www.linkedin.com/company/1234/'],
    ['linkedin', 'acme motors', 'acme', 'acme motors'],
    ['linkedin', 'GLOBEX', 'globex', 'GLOBEX'],
    ['linkedin', 'in/jane-doe', 'jane', 'in/jane-doe'],
    ['linkedin', 'in/john-roe', 'unlisted personal', 'in/john-roe'],
    ['facebook', 'acmemotors', 'acme', 'acmemotors'],
    ['facebook', '61550000000001', 'acme', '61550000000001'],
    [
      'facebook',
      'https://www.facebook.com/profile.php?id=61550000000001',
      'acme',
      'https://www.facebook.com/profile.php?id=61550000000001',
    ],
    ['facebook', 'Acme Motors', 'acme', 'Acme Motors'],
    ['facebook', 'John Roe', 'unlisted personal', 'John Roe'],
  ];
  test.each(rows)('%s %j: %s', (site, as, account, label) => {
    const author = policy && authorFromHandle(policy, site, as);
    expect(author && inShort(author)).toEqual([account, label]);
  });
});

function inShort(author: Author): readonly string[] {
  switch (author.state) {
    case 'listed':
      return [author.account, author.label];
    case 'unlisted':
      return [`unlisted ${author.kind}`, author.label];
    default:
      return [author.state, ''];
  }
}
