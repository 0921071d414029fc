import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { compile } from '../../rules/check.ts';
import { draft, finder, marked, partsOf, setting, settings } from './sample.ts';
import { TERM_SETS } from './sets/terms.ts';
import { boundariesOf, unicode } from './text/unicode.ts';

// Thousands of texts are judged here; five seconds are too few on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

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
  expect({ found: count('found'), clean: count('clean') }).toEqual({ found: 278, clean: 142 });
});

/** Terms under every condition, in texts made of them, of what the conditions ask for, and of anything. */
const check = compile(
  settings([
    setting('terms', {
      terms: [
        'Bluebird',
        { term: 'Falcon', case: true },
        { term: 'Condor', near: { words: ['launch'], within: 3 } },
        { term: 'Heron', unless: ['lake'] },
        { term: 'Project Meridian', slips: true },
        'Acme, Inc.',
        'H&M',
        'Zürich',
      ],
    }),
  ]),
);
const words = fc
  .array(
    fc.oneof(
      unicode,
      fc.constantFrom(
        ...[
          'Bluebirds',
          'FALCON',
          'falcon',
          'Condor',
          'launch',
          'Heron',
          'lake',
          'Project',
          'Meridain',
          'Meridian',
          'Acme',
          ', Inc',
          'H&M',
          'Zuerich',
        ],
        ...[' ', ' ', ' ', '. ', '-', '#', '“', '🚀', '\n', '’s'],
      ),
    ),
    { maxLength: 16 },
  )
  .map((parts) => parts.join(''));

function spansIn(text: string) {
  return check(draft(text), 0).findings.map(({ span, message }) => ({ start: -1, end: -1, ...span, message }));
}

describe('any text', () => {
  it('is judged, with spans on grapheme boundaries', () => {
    fc.assert(
      fc.property(words, (text) => {
        const boundaries = boundariesOf(text);
        for (const { start, end, message } of spansIn(text)) {
          expect(message).not.toContain('failed');
          expect(start < end && boundaries.has(start) && boundaries.has(end)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is judged paragraph by paragraph', () => {
    const paragraph = words.map((text) => text.replace(/\n\s*\n/gu, '\n').trim());
    fc.assert(
      fc.property(paragraph, paragraph, (one, other) => {
        const shift = one.length + 2;
        const later = spansIn(other).map((span) => ({ ...span, start: span.start + shift, end: span.end + shift }));
        expect(spansIn(`${one}\n\n${other}`)).toEqual([...spansIn(one), ...later]);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    'bluebrid ',
    'project meridain ',
    'Falcon ',
    'Condor launch ',
    'Heron lake ',
    'Heron ',
    'aB',
    '#MeridainFalcon',
    'Acme, ',
  ])('of 63,206 characters of %j comes back', (unit) => {
    for (const { message } of spansIn(unit.repeat(63_206 / unit.length))) expect(message).not.toContain('failed');
  });
});
