import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../policy/replay/read-csv.ts';

describe('a CSV file', () => {
  test.each<[string, readonly (readonly string[])[]]>([
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\rc,d\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['"a,b","c ""d"""\n', [['a,b', 'c "d"']]],
    ['"two\nlines",x', [['two\nlines', 'x']]],
    ['"",a\n,\n', [['', 'a']]],
    ['a,', [['a', '']]],
    ['5" nails,b', [['5" nails', 'b']]],
    ['\n\n', []],
    ['', []],
  ])('%j', (text, cells) => {
    const { records, problems } = readCsv(text, ',');
    expect(records.map((record) => record.cells)).toEqual(cells);
    expect(problems).toEqual([]);
  });

  test('without a delimiter has a cell a line', () => {
    const { records } = readCsv('Hello, world; again\n"Quoted,\nand long"\n', undefined);
    expect(records).toEqual([
      { line: 1, cells: ['Hello, world; again'] },
      { line: 2, cells: ['Quoted,\nand long'] },
    ]);
  });

  test.each([
    ['a,"b\nc', 1, /never closed/u],
    ['x\n"a" b,c\nd', 2, /after the quote/u],
    ['"a\nb"\n"c\nd"e\n', 3, /after the quote/u],
  ])('%j is wrong in line %i', (text, line, words) => {
    const { problems } = readCsv(text, ',');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ line, message: expect.stringMatching(words) });
  });

  test('goes on after a record that is wrong', () => {
    expect(readCsv('"a" b\nc,d', ',').records).toEqual([{ line: 2, cells: ['c', 'd'] }]);
  });

  test('is read as it was written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'é') });
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 });
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\r\n');
        const { records, problems } = readCsv(text, ',');
        expect(problems).toEqual([]);
        expect(records.map(({ cells }) => cells)).toEqual(rows.filter((row) => row.some((one) => one.trim() !== '')));
      }),
    );
  });

  test('never throws, and never hangs', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r') }), (text) => {
        for (const delimiter of [',', ';', undefined] as const) readCsv(text, delimiter);
      }),
    );
  });
});
