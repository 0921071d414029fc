import { describe, expect, test } from 'vitest';
import { type DraftMark, type DraftPiece, isShort, piecesAround, piecesOf } from '../../components/mark-draft.ts';
import type { Level } from '../../rules/rule.ts';

const SIGNS = { '«»': 'warn', '[]': 'block' } as const satisfies Readonly<Record<string, Level>>;

/** A text with its marks, written `«so»` for a warning and `[so]` for a block. */
function read(written: string): { readonly text: string; readonly marks: readonly DraftMark[] } {
  let text = '';
  const open = new Map<string, number>();
  const marks: DraftMark[] = [];
  for (const sign of written) {
    const pair = Object.entries(SIGNS).find(([both]) => both.includes(sign));
    if (pair === undefined) text += sign;
    else if (pair[0].startsWith(sign)) open.set(pair[0], text.length);
    else marks.push({ start: open.get(pair[0]) ?? 0, end: text.length, level: pair[1] });
  }
  return { text, marks };
}

function write(pieces: readonly DraftPiece[]): string {
  return pieces
    .map((piece) => {
      if ('leftOut' in piece) return `<${piece.leftOut}>`;
      if (piece.level === undefined) return piece.text;
      return piece.level === 'block' ? `[${piece.text}]` : `«${piece.text}»`;
    })
    .join('');
}

const all = ({ length }: string) => ({ start: 0, end: length });

describe('a short draft', () => {
  test.each([
    ['Nothing here.', 'Nothing here.'],
    ['One «word» here, and «another».', 'One «word» here, and «another».'],
    ['«At» the ends«.»', '«At» the ends«.»'],
    ['«Two »«neighbours»', '«Two neighbours»'],
    ['A «warning [in which] a block» is', 'A «warning »[in which]« a block» is'],
    ['Half «a [warning» each]', 'Half «a »[warning each]'],
    ['Empty «»marks', 'Empty marks'],
  ])('%s', (written, shown) => {
    const { text, marks } = read(written);
    expect(write(piecesOf(text, all(text), marks))).toBe(shown);
  });

  test('shows of a mark that goes on what is in the part', () => {
    const { text, marks } = read('One «and\n\ntwo» here');
    expect(write(piecesOf(text, { start: 0, end: 7 }, marks))).toBe('One «and»');
    expect(write(piecesOf(text, { start: 9, end: text.length }, marks))).toBe('«two» here');
  });
});

describe('which draft is short', () => {
  test.each([
    ['x'.repeat(700), [], true],
    ['x'.repeat(701), [], false],
    ['\n'.repeat(15), [], true],
    ['\n'.repeat(16), [], false],
    ['x', Array.from({ length: 61 }, (): DraftMark => ({ start: 0, end: 1, level: 'warn' })), false],
  ])('%j', (text, marks, short) => {
    expect(isShort(text, marks)).toBe(short);
  });
});

describe('a long draft', () => {
  const fill = 'and so on '.repeat(100);

  test('is shown around its marks, at whole words', () => {
    const { text, marks } = read(`${fill}here [is] one, ${fill}and «two» at the end.`);
    expect(write(piecesAround(text, all(text), marks))).toMatch(
      /^<9\d\d>(on |and |so )+here \[is\] one,( and| so| on)+<8\d\d>(on |and |so )+and «two» at the end\.$/,
    );
  });

  test('leaves nothing out that is nearly nothing', () => {
    const { text, marks } = read(`${'x '.repeat(38)}«here»${' y'.repeat(60)}«there»`);
    expect(write(piecesAround(text, all(text), marks))).not.toContain('<');
  });

  test('shows the ends of a long mark', () => {
    const { text, marks } = read(`«${fill}»`);
    expect(write(piecesAround(text, all(text), marks))).toMatch(/^«.{145,160}»<7\d\d>«.{30,48}»$/);
  });

  test('counts in each part what is left out there of a mark that goes on', () => {
    const { text, marks } = read(`One «${fill}${fill}»`);
    for (const part of [
      { start: 0, end: 1000 },
      { start: 1002, end: text.length },
    ]) {
      const pieces = piecesAround(text, part, marks);
      const lengths = pieces.map((piece) => ('leftOut' in piece ? piece.leftOut : piece.text.length));
      expect(lengths.reduce((a, b) => a + b, 0)).toBe(part.end - part.start);
      expect(write(pieces)).toMatch(/^(One )?«.{145,160}»<7\d\d>«.{30,48}»$/);
    }
  });

  test('without a mark is shown from its beginning', () => {
    expect(write(piecesAround(fill, all(fill), []))).toMatch(/^and so on .{100,160}<8\d\d>$/);
  });

  test('counts every character, whatever it holds', () => {
    for (const unit of ['🚗', '漢', 'é', '\n', ' ', '👨‍👩‍👧‍👦']) {
      const { text, marks } = read(`${unit.repeat(500)}«${unit}»${unit.repeat(500)}`);
      const pieces = piecesAround(text, all(text), marks);
      const lengths = pieces.map((piece) => ('leftOut' in piece ? piece.leftOut : piece.text.length));
      expect(lengths.reduce((a, b) => a + b, 0)).toBe(text.length);
      for (const piece of pieces) if ('text' in piece) expect(piece.text.isWellFormed()).toBe(true);
    }
  });

  test('shows the first eight places', () => {
    const { text, marks } = read(`«x» ${fill}`.repeat(20));
    expect(write(piecesAround(text, all(text), marks)).match(/«x»/g)).toHaveLength(8);
  });
});
