import { describe, expect, test, vi } from 'vitest';
import { builtInPolicy, readPolicy, readPolicyText } from '../../policy/read-policy.ts';
import { makeRecord, readRecord } from '../../policy/record.ts';
import { STARTER } from '../../policy/starter.ts';
import { examplePolicy } from './example.ts';

vi.setConfig({ testTimeout: 60_000 });

describe('a policy without a mistake', () => {
  test('is in force as written, with dates as milliseconds', () => {
    const { policy, problems } = readPolicy(examplePolicy());
    expect(problems).toEqual([]);
    expect(policy).toEqual({
      ...examplePolicy(),
      mode: 'enforce',
      odd: { minutes: 10, idleHours: 4 },
      rules: [
        {
          rule: 'profanity',
          level: 'block',
          allow: [],
          scope: { kinds: ['brand', 'client'] },
          options: expect.any(Object),
        },
        {
          rule: 'terms',
          name: 'Project names',
          level: 'block',
          message: 'This name is not public before the launch.',
          allow: ['falcon heavy'],
          scope: { until: Date.UTC(2027, 2, 1, 9) },
          options: { terms: ['Project Falcon', 'Bluebird'] },
        },
        {
          rule: 'patterns',
          name: 'Ticket numbers',
          level: 'warn',
          allow: [],
          scope: {},
          options: { patterns: ['\\bACME-\\d{4,}\\b'] },
        },
        {
          rule: 'wrong-account',
          level: 'warn',
          allow: [],
          scope: {},
          options: { personalVoice: true, brandVoice: true },
        },
      ],
      pause: {
        active: false,
        message: 'All posting is on hold.',
        until: Date.UTC(2026, 11, 1, 8),
        accounts: ['acme'],
      },
    });
  });

  test('may say what is odd, when an account posts, in which colour, and who may post here at all', () => {
    const [acme] = examplePolicy().accounts;
    const hours = { from: '9:00', to: '24:00', timeZone: 'europe/berlin' };
    const read = readPolicy({
      ...examplePolicy(),
      accounts: [{ ...acme, hours, color: '#C8102E' }],
      odd: { minutes: 5 },
      onlyAs: ['acme'],
    });
    expect(read.problems).toEqual([]);
    expect(read.policy).toMatchObject({
      accounts: [
        {
          hours: { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: 540, to: 1440, timeZone: 'Europe/Berlin' },
          color: '#c8102e',
        },
      ],
      odd: { minutes: 5, idleHours: 4 },
      onlyAs: ['acme'],
    });
    expect(readRecord(read.policy && makeRecord('managed', read.policy, [], 0))?.policy).toEqual(read.policy);
  });

  test('survives JSON', () => {
    const { policy } = readPolicy(examplePolicy());
    expect(JSON.parse(JSON.stringify(policy))).toEqual(policy);
  });

  test('says of itself and of each rule how far they are rolled out', () => {
    const rules = [
      { rule: 'profanity', level: 'block', mode: 'simulate' },
      { rule: 'secrets', level: 'block' },
    ];
    const { policy, problems } = readPolicy({ mode: 'advise', accounts: [], rules });
    expect(problems).toEqual([]);
    expect(policy?.mode).toBe('advise');
    expect(policy?.rules.map(({ mode }) => mode)).toEqual(['simulate', undefined]);
  });

  test('enforces a rule whose mode is none, and says so', () => {
    const rules = [{ rule: 'profanity', level: 'block', mode: 'simulated' }];
    const { policy, problems } = readPolicy({ accounts: [], rules });
    expect(problems).toMatchObject([{ place: 'rules[0].mode', remedy: 'Did you mean "simulate"?' }]);
    expect(policy?.rules).toMatchObject([{ rule: 'profanity', level: 'block' }]);
    expect(policy?.rules[0]).not.toHaveProperty('mode');
  });

  test('gets every default', () => {
    expect(readPolicy({ rules: [] })).toEqual({
      recognized: true,
      problems: [],
      policy: {
        version: 1,
        enabled: true,
        mode: 'enforce',
        organization: {},
        accounts: [],
        unlisted: 'personal',
        odd: { minutes: 10, idleHours: 4 },
        unreadable: 'warn',
        rules: [],
        pause: { active: false },
        acknowledge: { required: false },
        record: { keep: 'rules', days: 90 },
      },
    });
  });

  test.each([
    '2027-03-01T09:00:00Z',
    '2027-03-01T10:00:00+01:00',
    '2027-03-01T10:00:00+01',
    '2027-03-01T04:00-0500',
    '2027-03-01T09:00:00.000z',
    '20270301T090000Z',
  ])('may have the date %s', (until) => {
    const { policy, problems } = readPolicy({ rules: [{ rule: 'profanity', level: 'warn', until }] });
    expect(problems).toEqual([]);
    expect(policy?.rules[0]?.scope.until).toBe(Date.UTC(2027, 2, 1, 9));
  });

  test('may come with objects and lists as JSON texts', () => {
    const { accounts, rules, record, pause, ...rest } = examplePolicy();
    const [account] = accounts;
    const packed = {
      ...rest,
      // With the mark that a file began with.
      pause: `\uFEFF${JSON.stringify({ ...pause, message: `\uFEFF{"en": ${JSON.stringify(pause.message)}}` })}\r\n`,
      record: JSON.stringify(record),
      rules: JSON.stringify(rules),
      accounts: [JSON.stringify({ ...account, handles: JSON.stringify(account?.handles) })],
    };
    const whole = { ...examplePolicy(), pause: { ...pause, message: { en: pause.message } } };
    expect(readPolicy(packed)).toEqual(readPolicy(whole));
  });
});

test('the starter policy has no problem, and asks no more than a free volunteer would stand', () => {
  expect(readPolicy(STARTER).problems).toEqual([]);
  expect(builtInPolicy().rules.map(({ rule, level }) => [rule, level])).toEqual([
    ['profanity', 'warn'],
    ['secrets', 'justify'],
    ['personal-data', 'justify'],
    ['personal-data', 'note'],
    ['wrong-account', 'warn'],
  ]);
});

test('without rules, the built-in ones are in force and the administrator is told where to look', () => {
  const { policy, problems } = readPolicy({ enabled: true });
  expect(policy?.rules).toEqual(builtInPolicy().rules);
  expect(problems).toMatchObject([{ place: 'rules', remedy: expect.stringContaining('chrome://policy') }]);
});

test.each([
  ['a list', []],
  ['a number', 5],
  ['a text', 'policy'],
  ['null', null],
  ['nothing', undefined],
  ['true', true],
])('%s is no policy', (_, raw) => {
  expect(readPolicy(raw)).toMatchObject({ policy: undefined, recognized: false, problems: [{ place: '' }] });
});

test.each([
  ['an empty object', {}],
  ['a policy one level too deep', { policy: examplePolicy() }],
  ['nothing but mistakes', { rules: 5, accounts: 'x', enabled: 'yes' }],
])('%s has nothing of a policy, and the built-in one takes its place', (_, raw) => {
  const { policy, recognized } = readPolicy(raw);
  expect(recognized).toBe(false);
  expect(policy).toEqual({ ...builtInPolicy(), unreadable: 'warn' });
});

test('a pattern that needs RE2 is in force where there is none to try it with', () => {
  const patterns = [{ pattern: '(\\w+\\s?)*end', match: ['the end'] }, '(\\w+\\s?)+[!?]{2}'];
  const { policy, problems } = readPolicy({ accounts: [], rules: [{ rule: 'patterns', level: 'warn', patterns }] });
  expect(problems).toEqual([]);
  expect(policy?.rules).toMatchObject([{ options: { patterns } }]);
});

describe('a text', () => {
  test('is read as JSON, with or without a byte order mark', () => {
    expect(readPolicyText(`\uFEFF${JSON.stringify(examplePolicy())}`).problems).toEqual([]);
  });

  test('that is no JSON yields one problem with its line and column', () => {
    expect(readPolicyText('{\n  "version": 1,\n  // ours\n  "rules": []\n}')).toEqual({
      policy: undefined,
      recognized: false,
      problems: [
        {
          place: '',
          message: 'This is no JSON from line 3, column 3 on: JSON has no comments.',
          remedy: 'Take the comment out.',
        },
      ],
    });
  });
});

describe('very much of it', () => {
  test('past two hundred problems the rest is counted', () => {
    const rules = Array.from({ length: 1000 }, () => ({ rule: 'profanitty', level: 'block' }));
    const { problems } = readPolicy({ rules });
    expect(problems).toHaveLength(201);
    expect(problems.at(-1)?.message).toBe('And 800 more problems.');
  });

  test('of more than 10,000 terms the first 10,000 are in force', () => {
    const terms = Array.from({ length: 10_050 }, (_, index) => `Project ${index} Falcon`);
    const { policy, problems } = readPolicy({ rules: [{ rule: 'terms', level: 'block', terms }] });
    expect(policy?.rules[0]?.options).toEqual({ terms: terms.slice(0, 10_000) });
    expect(problems).toMatchObject([{ place: 'rules[0].terms', message: expect.stringContaining('10,050') }]);
  });

  const five = 5_000_000;
  test.each([
    ['terms', { rules: [{ rule: 'terms', level: 'block', terms: fill(five, (i) => `Falcon ${i}`) }] }],
    ['wrong terms', { rules: [{ rule: 'terms', level: 'block', terms: fill(five, () => 5) }] }],
    ['unknown keys', Object.fromEntries(fill(five, (i) => [`rulez${i}`, 1]))],
    ['wrong rules', { rules: fill(five, () => ({ rule: 'profanity', level: 'blok', until: 'soon' })) }],
    [
      'accounts',
      { accounts: fill(five, (i) => ({ id: `a${i}`, name: `A${i}`, kind: 'brand', handles: { x: [`a${i}`] } })) },
    ],
    [
      'one account again and again',
      { accounts: fill(five, () => ({ id: 'a', kind: 'brand', handles: { x: ['a'] } })) },
    ],
    ['about words', { accounts: [{ id: 'a', kind: 'brand', about: fill(five, (i) => `Roadster ${i}`) }] }],
    ['one long text', { organization: { name: 'a'.repeat(five), contact: '@'.repeat(five) } }],
  ])(
    'five megabytes of %s are read at once, and what is good in them is in force',
    (_, piece) => {
      const text = JSON.stringify({ unreadable: 'block', ...piece });
      const { policy } = readPolicyText(text);
      expect(policy?.unreadable).toBe('block');
      // 0.1 to 0.6 s on an idle machine; something quadratic would take longer than this.
    },
    60_000,
  );
});

/** As many items as fit into so many characters of JSON. */
function fill<Item>(characters: number, item: (index: number) => Item): readonly Item[] {
  return Array.from({ length: Math.floor(characters / JSON.stringify(item(100_000)).length) }, (_, index) =>
    item(index),
  );
}
