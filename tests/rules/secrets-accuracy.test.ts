import { describe, expect, it, test } from 'vitest';
import { FORMATS } from '../../rules/data/secret-formats/index.ts';
import { finder } from './sample.ts';
import { SECRET_ROWS } from './sets/secrets.ts';

const find = finder('secrets');

/** How many rows of each kind there are, and how many are judged right: exactly, so that no change moves one unseen. */
const RIGHT: Readonly<Record<string, readonly [rows: number, right: number]>> = {
  'tokens with a prefix': [367, 367],
  'tokens with a shape': [147, 147],
  'keys told by their vendor': [80, 80],
  passwords: [96, 96],
  assignments: [49, 49],
  'structures and addresses': [32, 32],
  'tokens somebody made up': [8, 8],
  'clean: one sign too few': [181, 181],
  'clean: placeholders': [222, 222],
  'clean: everyday posts': [92, 92],
  'clean: what looks like it': [50, 50],
};

describe('on our own set, secrets are told from what is none', () => {
  const kinds = Map.groupBy(SECRET_ROWS, ({ kind }) => kind);

  it.each([...kinds])('%s', (kind, rows) => {
    const wrong = rows.filter(({ text, class: wanted }) => {
      const classes = find(text).map((finding) => finding.class);
      return wanted === undefined ? classes.length > 0 : !classes.includes(wanted);
    });
    expect([rows.length, rows.length - wrong.length, wrong.map(({ text }) => text)]).toEqual([
      ...(RIGHT[kind] ?? []),
      [],
    ]);
  });

  it('has every kind, and a third of it is clean', () => {
    expect([...kinds.keys()].toSorted()).toEqual(Object.keys(RIGHT).toSorted());
    const clean = SECRET_ROWS.filter((row) => row.class === undefined);
    expect(clean.length).toBeGreaterThan(SECRET_ROWS.length / 3);
  });
});

describe('the formats', () => {
  test('are more than 250, each with the page it comes from and when that was read', () => {
    expect(new Set(FORMATS.map(({ id }) => id)).size).toBeGreaterThan(250);
    for (const { id, source } of FORMATS) {
      expect([id, URL.canParse(source.page), source.recorded]).toEqual([
        id,
        true,
        expect.stringMatching(/^\d{4}-\d{2}$/),
      ]);
    }
  });

  test('say what they are with an article, and have no open quantifier', () => {
    for (const format of FORMATS) {
      expect(format.name).toMatch(/^(?:an?|the) \S/);
      if (format.kind !== 'prefixed') expect(format.pattern.source).not.toMatch(/[^\\][*+](?![\w./=-]*\])|\{\d+,\}/);
    }
  });
});
