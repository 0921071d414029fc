import { describe, expect, test } from 'vitest';
import type { Chronicle, Origin, Publication, Reading } from '../../guard/warm.ts';
import { circumstancesOf, inForceAt } from '../../policy/circumstances.ts';
import { matchAuthor } from '../../policy/match-account.ts';
import type { Policy } from '../../policy/policy.ts';
import { builtInPolicy, readPolicy } from '../../policy/read-policy.ts';
import type { Circumstance, Kind } from '../../rules/rule.ts';
import type { Identity } from '../../sites/site.ts';
import { workAMonth } from './agency.ts';

const POLICY: Policy =
  readPolicy({
    accounts: [
      { id: 'acme', name: 'Acme Motors', kind: 'client', handles: { x: ['AcmeMotors'] }, confirm: 'odd' },
      {
        id: 'tulip',
        name: 'Tulip Bank',
        kind: 'client',
        handles: { x: ['TulipBank'] },
        confirm: 'odd',
        hours: { from: '09:00', to: '18:00', timeZone: 'Europe/London' },
      },
      { id: 'jo', name: 'Jo Doe', kind: 'personal', handles: { x: ['jodoe'] } },
    ],
    rules: [],
  }).policy ?? builtInPolicy();

/** A Monday. */
const NOW = Date.UTC(2026, 10, 23, 12);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

function posted(account: string, ago: number, under: readonly Circumstance['type'][] = []): Publication {
  const kinds: Readonly<Record<string, Kind>> = { acme: 'client', tulip: 'client', jo: 'personal' };
  return { account, kind: kinds[account] ?? 'personal', site: 'x', at: NOW - ago, under };
}

function circumstances(handle: string, origin: Partial<Origin> = {}, before: Partial<Chronicle> = {}) {
  const reading: Reading = {
    text: 'Happy Friday!',
    parts: ['Happy Friday!'],
    site: 'x',
    surface: 'post',
    identity: { handle },
    origin: { at: NOW, pasted: false, idle: 0, before: { publications: [], ...before }, ...origin },
  };
  return circumstancesOf(POLICY, reading, matchAuthor(POLICY, 'x', reading.identity));
}

const types = (found: readonly Circumstance[]) =>
  found.map((one) => ('usual' in one ? `${one.type}, usual` : one.type));

describe('as whom it was begun', () => {
  test.each([
    [{ handle: 'AcmeMotors' }, [{ type: 'switched', from: '@AcmeMotors' }]],
    [{ handle: 'jpark' }, [{ type: 'switched', from: '@jpark' }]],
    [{ handle: 'tulipbank', id: '7' }, []],
    [{ conflict: 'Two names.' }, []],
    [{}, []],
  ])('%o', (begunAs, expected) => {
    expect(circumstances('TulipBank', { begunAs })).toEqual(expected);
  });
});

describe('as whom it was begun, where more than one account is shown', () => {
  const policy: Policy =
    readPolicy({
      accounts: [
        { id: 'acme', name: 'Acme Motors', kind: 'brand', handles: { facebook: ['Acme Motors'] }, confirm: 'odd' },
        { id: 'tulip', name: 'Tulip Bank', kind: 'client', handles: { facebook: ['Tulip Bank'] }, confirm: 'odd' },
      ],
      rules: [],
    }).policy ?? builtInPolicy();
  const acme: Identity = { id: '615', name: 'Acme Motors' };
  const tulip: Identity = { name: 'Tulip Bank' };

  test.each<[string, Identity, Identity, Identity, boolean]>([
    ['the number was shown before the name', { id: '615' }, acme, acme, false],
    ['another number was', { id: '100' }, acme, acme, true],
    ['it goes out as both from the start', { ...acme, destinations: [tulip] }, acme, tulip, false],
    ['the second one was added', acme, { ...acme, destinations: [tulip] }, tulip, false],
    ['the first one is another', tulip, acme, acme, true],
  ])('%s', (_name, begunAs, identity, as, switched) => {
    const origin: Origin = { at: NOW, begunAs, pasted: false, idle: 0, before: { publications: [] } };
    const reading: Reading = { text: 'Hi', parts: ['Hi'], site: 'facebook', surface: 'post', identity, origin };
    const found = circumstancesOf(policy, reading, matchAuthor(policy, 'facebook', as));
    expect(found.some(({ type }) => type === 'switched')).toBe(switched);
  });

  test('a further account is not in turn, however soon after a post of the first', () => {
    const before = { publications: [{ ...posted('acme', MINUTE), site: 'facebook' as const }] };
    const origin: Origin = { at: NOW, pasted: false, idle: 0, before };
    const identity = { ...acme, destinations: [tulip] };
    const reading: Reading = { text: 'Hi', parts: ['Hi'], site: 'facebook', surface: 'post', identity, origin };
    expect(circumstancesOf(policy, reading, matchAuthor(policy, 'facebook', tulip))).toEqual([]);
  });
});

describe('what went out before', () => {
  const rows: readonly (readonly [publications: Publication[], expected: string[]])[] = [
    [[], []],
    [[posted('tulip', MINUTE)], []],
    [[posted('acme', 3 * MINUTE)], ['other-account-posted', 'first-today']],
    [[posted('tulip', HOUR), posted('acme', 3 * MINUTE)], ['other-account-posted']],
    [[posted('acme', 3 * MINUTE), posted('tulip', MINUTE)], []],
    [[posted('acme', 11 * MINUTE)], ['first-today']],
    // The change was made before, so it is this author's way of working; a slow one was none.
    [
      [posted('acme', 99 * HOUR), posted('tulip', 99 * HOUR - 2 * MINUTE), posted('acme', MINUTE)],
      ['other-account-posted, usual', 'first-today'],
    ],
    [
      [posted('acme', 99 * HOUR), posted('tulip', 99 * HOUR - 20 * MINUTE), posted('acme', MINUTE)],
      ['other-account-posted', 'first-today'],
    ],
    [
      [posted('tulip', 99 * HOUR), posted('acme', 99 * HOUR - 2 * MINUTE), posted('acme', MINUTE)],
      ['other-account-posted, usual', 'first-today'],
    ],
    // A person’s own account is another matter every time.
    [
      [posted('jo', 99 * HOUR), posted('tulip', 99 * HOUR - 2 * MINUTE), posted('jo', MINUTE)],
      ['other-account-posted', 'first-today'],
    ],
    [
      [posted('tulip', 99 * HOUR), posted('acme', 99 * HOUR - 2 * MINUTE), posted('jo', MINUTE)],
      ['other-account-posted', 'first-today'],
    ],
    [[posted('', MINUTE), posted('tulip', 2 * HOUR)].toReversed(), ['other-account-posted']],
  ];
  test.each(rows)('%o: %o', (publications, expected) => {
    const found = types(circumstances('TulipBank', {}, { publications }));
    expect(found.map((one) => one.replace('first-today, usual', 'first-today'))).toEqual(expected);
  });

  test('is told by name, or as not listed', () => {
    const by = (account: string) => circumstances('TulipBank', {}, { publications: [posted(account, 3 * MINUTE)] })[0];
    expect(by('acme')).toEqual({ type: 'other-account-posted', label: 'Acme Motors', minutes: 3, crosses: false });
    expect(by('jo')).toEqual({ type: 'other-account-posted', label: 'Jo Doe', minutes: 3, crosses: true });
    expect(by('')).toMatchObject({ label: 'an account that is not listed', crosses: true });
  });
});

test('outside its hours an account is asked about once', () => {
  const at = Date.UTC(2026, 10, 23, 19);
  expect(types(circumstances('TulipBank', { at }))).toEqual(['outside-hours']);
  expect(types(circumstances('AcmeMotors', { at }))).toEqual([]);
  const publications = [{ ...posted('tulip', 0, ['outside-hours']), at: at - HOUR }];
  expect(types(circumstances('TulipBank', { at }, { publications }))).toEqual(['outside-hours, usual']);
  const yesterday = [{ ...posted('tulip', 0, ['outside-hours']), at: at - 24 * HOUR }];
  expect(types(circumstances('TulipBank', { at }, { publications: yesterday }))).toEqual(['outside-hours']);
});

test('a day is one of this computer’s, from midnight to midnight', () => {
  const midnight = new Date(NOW).setHours(0, 0, 0, 0);
  const at = new Date(NOW).setHours(23, 59, 59, 999);
  const typesAfter = (moment: number) => {
    const publications = [
      { ...posted('acme', 0), at: moment },
      { ...posted('tulip', 0), at: at - HOUR },
    ];
    return circumstances('AcmeMotors', { at }, { publications }).map(({ type }) => type);
  };
  expect(typesAfter(midnight - 1)).toEqual(['first-today']);
  expect(typesAfter(midnight)).toEqual([]);
});

test('what is a part of every day is named, and is usual after all of it went well once', () => {
  const origin = { idle: 5.5 * HOUR, pasted: true };
  const morning = [posted('acme', 121 * HOUR), posted('acme', 2 * HOUR)];
  expect(circumstances('TulipBank', origin, { publications: morning })).toEqual([
    { type: 'idle', hours: 5 },
    { type: 'first-today' },
    { type: 'pasted' },
  ]);
  const known = [posted('tulip', 199 * HOUR, ['idle', 'first-today', 'pasted']), ...morning];
  expect(types(circumstances('TulipBank', origin, { publications: known }))).toEqual([
    'idle, usual',
    'first-today, usual',
    'pasted, usual',
  ]);
  expect(types(circumstances('TulipBank', { ...origin, idle: 3.9 * HOUR }, { publications: morning }))).toEqual([
    'first-today',
    'pasted',
  ]);
  expect(types(circumstances('TulipBank', origin, { publications: morning.slice(1) }))).toEqual([
    'idle, usual',
    'first-today, usual',
    'pasted, usual',
  ]);
});

test('nothing is odd about an account that is not listed, nor where nobody watched', () => {
  expect(circumstances('jpark', { begunAs: { handle: 'AcmeMotors' }, pasted: true })).toEqual([]);
  const reading: Reading = { text: 'Hi', parts: ['Hi'], site: 'x', surface: 'post', identity: { handle: 'TulipBank' } };
  expect(circumstancesOf(POLICY, reading, matchAuthor(POLICY, 'x', reading.identity))).toEqual([]);
});

describe('whom the author works for', () => {
  const work = (account: string, hours: number) => ({ workingAs: { account, until: NOW + hours * HOUR } });
  test.each([
    ['TulipBank', work('acme', 2), ['working-as']],
    ['jpark', work('acme', 2), ['working-as']],
    ['AcmeMotors', work('acme', 2), []],
    ['TulipBank', work('acme', 0), []],
    ['TulipBank', work('gone', 2), []],
  ])('as %s: %o', (handle, before, expected) => {
    expect(types(circumstances(handle, {}, before))).toEqual(expected);
  });

  test('and until when, by the clock of this computer', () => {
    const at = (hours: number, minutes = 0) => new Date(2026, 10, 23, hours, minutes).getTime();
    const until = (moment: number) => inForceAt(POLICY, { account: 'acme', until: moment }, at(12))?.until;
    expect(until(at(17))).toBe('17:00');
    expect(until(at(24))).toBe('the end of the day');
    expect(until(at(33, 5))).toBe('09:05 tomorrow');
  });
});

describe('a month in an agency, every post by the right account', () => {
  const months = Array.from({ length: 40 }, (_, seed) => workAMonth(agencyPolicy(), seed));

  test('asks about one post in fifty at the most', () => {
    const posts = months.reduce((sum, month) => sum + month.posts, 0);
    const asked = months.reduce((sum, month) => sum + month.asked.length, 0);
    expect(posts).toBeGreaterThan(10_000);
    expect(asked / posts).toBeLessThanOrEqual(1 / 50);
    expect(asked).toBeGreaterThan(0);
  });

  test('one in thirty-three in nine months of ten', () => {
    const rates = months.map(({ posts, asked }) => asked.length / posts).toSorted((a, b) => a - b);
    expect(rates[Math.floor(rates.length * 0.9)]).toBeLessThanOrEqual(1 / 33);
  });
});

function agencyPolicy(): Policy {
  const clients = ['Acme Motors', 'Tulip Bank', 'Blue Bottle', 'Northwind', 'Borealis Bikes'];
  const hours = { from: '08:00', to: '19:00', timeZone: 'UTC' };
  const accounts = clients.map((name) => {
    const id = name.split(' ')[0]?.toLowerCase();
    return { id, name, kind: 'client', handles: { x: [id] }, confirm: 'odd', hours };
  });
  return readPolicy({ accounts, rules: [] }).policy ?? builtInPolicy();
}
