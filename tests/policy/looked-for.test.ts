import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../policy/read-policy.ts';
import { examplePolicy } from './example.ts';
import '../rules/sample.ts';

function read(rule: object) {
  return readPolicy({
    ...examplePolicy(),
    rules: [
      { level: 'warn', ...rule },
      { rule: 'profanity', level: 'block' },
    ],
  });
}

describe('a rule that can find nothing is told, and stays', () => {
  it.each<object>([
    { rule: 'hashtags' },
    { rule: 'hashtags', own: [], banned: [] },
    { rule: 'gibberish', keys: false, passwords: false },
    { rule: 'typos', ownNames: false, doubled: false },
    { rule: 'names', anybody: false },
    { rule: 'mentions', lookAlikes: false },
    { rule: 'links', classes: ['outside'] },
  ])('%j', (rule) => {
    const { policy, problems } = read(rule);
    expect(problems).toMatchObject([{ place: 'rules[0]', message: expect.stringContaining('finds nothing') }]);
    expect(policy?.rules).toHaveLength(2);
  });

  it.each<object>([
    { rule: 'hashtags', most: 0 },
    { rule: 'hashtags', banned: ['f4f'] },
    { rule: 'gibberish', keys: false },
    { rule: 'typos', ownNames: false, doubled: false, spellings: ['Roadster'] },
    { rule: 'names', anybody: false, customers: ['Contoso'] },
    { rule: 'mentions', lookAlikes: false, people: ['Joe Bloggs'] },
    { rule: 'links', classes: ['outside'], only: ['acme.example'] },
    { rule: 'attachments', inside: [] },
  ])('no word is lost on %j', (rule) => {
    expect(read(rule).problems).toEqual([]);
  });
});

describe('a list of what a rule looks for', () => {
  it.each<[object, string]>([
    [{ rule: 'residue', classes: [] }, 'classes'],
    [{ rule: 'links', classes: [] }, 'classes'],
    [{ rule: 'attachments', classes: [] }, 'classes'],
    [{ rule: 'names', matters: [] }, 'matters'],
    [{ rule: 'claims', areas: [] }, 'areas'],
    [{ rule: 'sensitive-topics', topics: [] }, 'topics'],
    [{ rule: 'quiet-period', topics: [] }, 'topics'],
    [{ rule: 'personal-voice', topics: [] }, 'topics'],
    [{ rule: 'profanity', grades: [] }, 'grades'],
    [{ rule: 'profanity', languages: [] }, 'languages'],
  ])('limits nothing where it is empty: %j', (rule, key) => {
    const { policy, problems } = read(rule);
    expect(problems).toMatchObject([
      {
        place: `rules[0].${key}`,
        message: `"${key}" is an empty list, so it limits nothing.`,
        remedy: `Name at least one of them, or leave "${key}" out.`,
      },
    ]);
    const without = Object.fromEntries(Object.entries(rule).filter(([name]) => name !== key));
    expect(policy).toEqual(read(without).policy);
  });

  it.each<[object, string]>([
    [{ rule: 'links', classes: ['shorteners'] }, 'classes[0]'],
    [{ rule: 'names', matters: ['wealth'] }, 'matters[0]'],
  ])('puts the rule out of force where nothing in it is known: %j', (rule, place) => {
    const { policy, problems } = read(rule);
    expect(problems).toMatchObject([{ place: `rules[0].${place}`, message: expect.stringMatching(/out of force\.$/) }]);
    expect(policy?.rules.map(({ rule: id }) => id)).toEqual(['profanity']);
  });

  it.each<[object, string, string]>([
    [
      { rule: 'residue', extra: ['ab', 'see the deck'] },
      'extra[0]',
      '“ab” is too short; at least 3 characters are needed.',
    ],
    [{ rule: 'residue', extra: ['', 'see the deck'] }, 'extra[0]', 'The text is empty.'],
    [{ rule: 'message-shape', extra: ['!!!', 'Bluebird'] }, 'extra[0]', '“!!!” has no letter and no digit in it'],
    [{ rule: 'attachments', extra: ['  ', 'Acme eyes only'] }, 'extra[0]', 'has no letter and no digit'],
    [{ rule: 'names', customers: ['X', 'Contoso'] }, 'customers[0]', 'too short'],
  ])('keeps what can be found: %j', (rule, place, says) => {
    const { policy, problems } = read(rule);
    expect(problems).toMatchObject([{ place: `rules[0].${place}`, message: expect.stringContaining(says) }]);
    expect(policy?.rules).toHaveLength(2);
  });
});

it('says that hours without a day are none', () => {
  const hours = { from: '09:00', to: '17:00', timeZone: 'Europe/Berlin', days: [] };
  const { policy, problems } = read({ rule: 'hours', hours });
  expect(problems).toMatchObject([
    { place: 'rules[0].hours.days', message: expect.stringMatching(/^The list is empty.*out of force\.$/) },
  ]);
  expect(policy?.rules.map(({ rule }) => rule)).toEqual(['profanity']);
});

it.each([
  ['09:00', '09:00', ['rules[0].hours.to']],
  ['9:00', '09:00', ['rules[0].hours.to']],
  ['22:00', '06:00', []],
  ['00:00', '24:00', []],
])('says that hours end when they begin: %s to %s', (from, to, places) => {
  const { policy, problems } = read({ rule: 'hours', hours: { from, to, timeZone: 'Europe/Berlin' } });
  expect(problems.map(({ place }) => place)).toEqual(places);
  expect(policy?.rules).toHaveLength(2);
});

it('says that no account has the hours that a rule goes by', () => {
  const { accounts, ...policy } = examplePolicy();
  const rules = [
    { rule: 'profanity', level: 'block' },
    { rule: 'hours', level: 'warn' },
  ];
  expect(readPolicy({ ...policy, accounts, rules }).problems).toMatchObject([
    { place: 'rules[1]', message: 'As it is written, the rule “hours” finds nothing.' },
  ]);
  const hours = { from: '09:00', to: '17:00', timeZone: 'Europe/Berlin' };
  const [first, ...others] = accounts;
  expect(readPolicy({ ...policy, accounts: [{ ...first, hours }, ...others], rules }).problems).toEqual([]);
});

it('reads lists of ten thousand', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => `Person Nr${index}`);
  for (const rule of [
    { rule: 'names', customers: many },
    { rule: 'mentions', people: many },
    { rule: 'residue', extra: many },
    { rule: 'hashtags', own: many.map((name) => name.replace(' ', '')) },
  ])
    expect(read(rule).problems).toEqual([]);
});
