import { expect, test } from 'vitest';
import type { PolicySource } from '../../../policy/policy.ts';
import { builtInPolicy, readPolicy } from '../../../policy/read-policy.ts';
import { makeRecord } from '../../../policy/record.ts';
import { whereTo } from '../../../policy/report/where-to.ts';
import { NOON } from './entries.ts';

const headers = { Authorization: ['Bear', 'er 51-acme'].join('') };
const MANAGED = {
  organization: { name: 'Acme Motors' },
  rules: [],
  record: { keep: 'text', days: 30 },
  report: { endpoint: 'https://collector.acme.example', headers },
};
const { report: _, ...SILENT } = MANAGED;

const recordOf = (raw: object, source: PolicySource = 'managed') =>
  makeRecord(source, readPolicy(raw).policy ?? builtInPolicy(), [], NOON);

function ask(managed: unknown, record: unknown) {
  return whereTo({ readManaged: async () => managed, readRecord: async () => record }, '1.2.3');
}

test('where the managed policy says so, since it is in force, as it says', async () => {
  expect(await ask(MANAGED, recordOf(MANAGED))).toEqual({
    destination: { url: 'https://collector.acme.example/v1/logs', headers },
    key: recordOf(MANAGED).policy.report?.key,
    since: NOON,
    days: 30,
    keepsText: true,
    reporter: { version: '1.2.3', organization: 'Acme Motors' },
  });
});

test.each([
  ['off', false],
  ['rules', false],
  ['excerpts', true],
  ['text', true],
])('"keep": "%s" keeps texts: %s', async (keep, keepsText) => {
  const managed = { ...MANAGED, record: { keep } };
  expect(await ask(managed, recordOf(managed))).toMatchObject({ keepsText });
});

test.each([
  ['the policy in force does not', MANAGED, recordOf(SILENT)],
  ['it was imported', MANAGED, recordOf(MANAGED, 'imported')],
  ['it is built in', MANAGED, recordOf({ rules: [] }, 'built-in')],
])('nowhere where %s', async (__, managed, record) => {
  expect(await ask(managed, record)).toBe('nowhere');
});

test.each([
  ['there is no policy in force yet', MANAGED, undefined],
  ['the one in force can’t be read', MANAGED, { source: 'managed' }],
  ['nothing is managed, as right after a start', {}, recordOf(MANAGED)],
  ['the managed one is another already', SILENT, recordOf(MANAGED)],
  ['it leads elsewhere already', { ...MANAGED, report: { endpoint: 'https://elsewhere.example' } }, recordOf(MANAGED)],
])('it is not known while %s', async (__, managed, record) => {
  expect(await ask(managed, record)).toBe('unsure');
});

test('nor in Firefox while nothing is managed', async () => {
  const readManaged = () => Promise.reject(new Error('Managed storage manifest not found'));
  expect(await whereTo({ readManaged, readRecord: async () => recordOf(MANAGED) }, '1')).toBe('unsure');
});
