import { describe, expect, it } from 'vitest';
import { finder, marked, partsOf } from './sample.ts';
import { TERM_SETS } from './sets/terms.ts';

const sets = TERM_SETS.map((set) => ({ ...set, find: finder('terms', set.options, { allow: set.allow ?? [] }) }));

describe.each(sets)('terms: $options.terms', ({ find, found, clean }) => {
  it.each(found)('finds %s', (sentence) => {
    const { text, parts } = marked(sentence);
    expect(partsOf(text, find(text))).toEqual(parts);
  });

  it.each(clean)('leaves alone: %s', (text) => {
    expect(partsOf(text, find(text))).toEqual([]);
  });
});

it('counts its rows', () => {
  const count = (rows: 'found' | 'clean') => sets.reduce((sum, set) => sum + set[rows].length, 0);
  expect({ found: count('found'), clean: count('clean') }).toEqual({ found: 219, clean: 112 });
});
