import { expect, test } from 'vitest';
import { accountsOf, narrow, rulesOf, type Wanted } from '../../../policy/journal/narrow.ts';
import { entryOf, unlistedEntry } from './decided.ts';

const TERMS = { rule: 'terms', name: 'Project names', level: 'warn' } as const;
const ENTRIES = [
  entryOf({ id: 'a', at: 100 }),
  entryOf({ id: 'b', at: 200, site: 'linkedin', decision: 'posted', found: [TERMS] }),
  entryOf({ id: 'c', at: 300, account: 'jo', kind: 'personal', found: [TERMS, { ...TERMS, name: 'Plans' }] }),
  unlistedEntry({ id: 'd', at: 400, decision: 'refused' }),
  unlistedEntry({ id: 'e', at: 500, kind: 'unknown', decision: 'false-alarm' }),
];

test.each<[Wanted, string]>([
  [{}, 'abcde'],
  [{ from: 200 }, 'bcde'],
  [{ until: 200 }, 'a'],
  [{ from: 200, until: 400 }, 'bc'],
  [{ site: 'linkedin' }, 'b'],
  [{ account: { account: 'acme', kind: 'brand' } }, 'ab'],
  [{ account: { account: 'acme', kind: 'client' } }, 'ab'],
  [{ account: { account: 'jo', kind: 'personal' } }, 'c'],
  [{ account: { kind: 'personal' } }, 'd'],
  [{ account: { kind: 'unknown' } }, 'e'],
  [{ rule: { rule: 'terms', name: 'Project names' } }, 'bc'],
  [{ rule: { rule: 'terms', name: 'Plans' } }, 'c'],
  [{ rule: { rule: 'terms' } }, ''],
  [{ decision: 'refused' }, 'd'],
  [{ decision: 'edited', rule: { rule: 'profanity' }, site: 'x' }, 'a'],
])('%j are %j', (wanted, ids) => {
  expect(
    narrow(ENTRIES, wanted)
      .map(({ id }) => id)
      .join(''),
  ).toBe(ids);
});

test('what there is to choose from is named once each', () => {
  expect(accountsOf(ENTRIES).map(({ account, kind }) => account ?? kind)).toEqual([
    'acme',
    'jo',
    'personal',
    'unknown',
  ]);
  expect(rulesOf(ENTRIES).map(({ rule, name }) => name ?? rule)).toEqual(['profanity', 'Project names', 'Plans']);
});
