import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DECISIONS, type JournalEntry } from '../../../policy/journal/entry.ts';
import { journalCsv, journalJsonLines } from '../../../policy/journal/export.ts';
import { readCsv } from '../../../policy/replay/read-csv.ts';
import { KINDS, LEVELS, MODES, SITES, SURFACES } from '../../../rules/rule.ts';
import { entryOf, unlistedEntry } from './decided.ts';

const FULL = entryOf({
  id: 'a',
  found: [
    { rule: 'terms', name: 'Project names', level: 'block' },
    { rule: 'personal-data', class: 'email', level: 'warn', mode: 'simulate' },
    { rule: 'personal-data', class: 'phone', level: 'note' },
  ],
  decision: 'posted',
  reason: 'The press has it, as of today.',
  took: 12_400,
  text: 'Say “hello”\nto the "Bluebird"',
});

describe('the record as CSV', () => {
  test('has a header, and a record an entry', () => {
    expect(cellsOf([FULL])).toEqual([
      HEADER,
      [
        '2026-11-23T14:02:05.000Z',
        'x',
        'post',
        'acme',
        'brand',
        'terms; personal-data',
        'terms “Project names”: block; personal-data (email): warn, simulate; personal-data (phone): note',
        'block',
        'posted',
        'The press has it, as of today.',
        '12400',
        'Say “hello”\nto the "Bluebird"',
        'r1',
        'a',
      ],
    ]);
  });

  test('is quoted as RFC 4180 has it, line by line', () => {
    const [header = '', record = ''] = journalCsv([entryOf({ id: '5" nails' })]).split('\r\n');
    expect(header).toBe(HEADER.map((name) => `"${name}"`).join(','));
    expect(record).toMatch(/,"r1","5"" nails"$/);
  });

  test('leaves empty what an entry does not have', () => {
    const [, cells = []] = cellsOf([unlistedEntry({ id: 'b' })]);
    expect(cells.flatMap((cell, at) => (cell === '' ? [HEADER[at]] : []))).toEqual([
      'account',
      'reason',
      'took',
      'text',
    ]);
  });

  test('of nothing is its header', () => {
    expect(cellsOf([])).toEqual([HEADER]);
  });

  test.each(['=cmd|"/c calc"!A1', '+1 555 0100', '-2+3', '@SUM(A1:A9)', '\t=1+1', '\r=1+1', '\0=1+1'])(
    'makes no formula of %j',
    (text) => {
      const [, cells = []] = cellsOf([entryOf({ text, reason: text, account: text })]);
      expect(cells.filter((cell) => cell === `'${text}`)).toHaveLength(3);
    },
  );

  test.each(['1 = 1', 'a+b', 'jo@acme.example', '’tis', ' =1', "'=1"])('leaves %j as it is', (text) => {
    expect(cellsOf([entryOf({ text })])[1]).toContain(text);
  });

  test('is read as it was written, whatever was in it', () => {
    fc.assert(
      fc.property(fc.array(entries, { maxLength: 5 }), (all) => {
        const [, ...rows] = cellsOf(all);
        expect(rows.map((cells) => PLACES.map((place) => cells[place]))).toEqual(
          all.map(({ account, reason, text, policy, id }) => [account, reason, text, policy, id].map(cellOf)),
        );
      }),
    );
  });

  test('has nothing that a spreadsheet would reckon', () => {
    fc.assert(
      fc.property(entries, (entry) => {
        for (const cell of cellsOf([entry]).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\0]/);
      }),
    );
  });
});

describe('the record as JSON Lines', () => {
  test('has an entry a line', () => {
    expect(journalJsonLines([FULL, unlistedEntry()])).toMatch(/^\{"id":"a",.*\}\n\{.*\}\n$/);
    expect(journalJsonLines([])).toBe('');
  });

  test('is read as it was written, whatever was in it', () => {
    fc.assert(
      fc.property(fc.array(entries, { maxLength: 5 }), (all) => {
        const lines = journalJsonLines(all).split('\n');
        expect(lines.pop()).toBe('');
        expect(lines.map((line) => JSON.parse(line))).toEqual(all);
      }),
    );
  });
});

const HEADER = [
  'time',
  'site',
  'surface',
  'account',
  'kind',
  'rules',
  'found',
  'level',
  'decision',
  'reason',
  'took',
  'text',
  'policy',
  'id',
];
/** Where the texts stand that anything may be in. */
const PLACES = ['account', 'reason', 'text', 'policy', 'id'].map((name) => HEADER.indexOf(name));

const anything = fc.string({
  unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', '\t', '=', '+', '-', '@', "'", 'é'),
});
const finding = fc.record(
  {
    rule: anything,
    name: anything,
    class: anything,
    level: fc.constantFrom(...LEVELS),
    mode: fc.constantFrom(...MODES),
  },
  { requiredKeys: ['rule', 'level'], noNullPrototype: true },
);
const entries: fc.Arbitrary<JournalEntry> = fc.record(
  {
    id: anything,
    at: fc.integer({ min: 0, max: 8.64e15 }),
    site: fc.constantFrom(...SITES),
    surface: fc.constantFrom(...SURFACES),
    account: anything,
    kind: fc.constantFrom(...KINDS),
    found: fc.array(finding, { maxLength: 3 }),
    level: fc.constantFrom(...LEVELS),
    decision: fc.constantFrom(...DECISIONS),
    reason: anything,
    took: fc.nat(),
    policy: anything,
    text: anything,
  },
  {
    requiredKeys: ['id', 'at', 'site', 'surface', 'kind', 'found', 'level', 'decision', 'policy'],
    noNullPrototype: true,
  },
);

function cellsOf(all: readonly JournalEntry[]): readonly (readonly string[])[] {
  const { records, problems } = readCsv(journalCsv(all), ',');
  expect(problems).toEqual([]);
  return records.map(({ cells }) => cells);
}

function cellOf(text = ''): string {
  return ['=', '+', '-', '@', '\t', '\r'].some((sign) => text.startsWith(sign)) ? `'${text}` : text;
}
