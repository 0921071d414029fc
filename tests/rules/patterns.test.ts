import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { compile } from '../../rules/check.ts';
import { readyPattern } from '../../rules/patterns.ts';
import { maskOf } from '../../rules/regex/char-mask.ts';
import { emitSet } from '../../rules/regex/emit-pattern.ts';
import { parsePattern } from '../../rules/regex/parse-pattern.ts';
import { draft, finder, marked, partsOf, setting, settings } from './sample.ts';
import { PATTERN_SETS } from './sets/patterns.ts';
import { boundariesOf, unicode } from './text/unicode.ts';

// Thousands of texts are judged here; five seconds are too few on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const sets = PATTERN_SETS.map((set) => ({ ...set, find: finder('patterns', set.options, { allow: set.allow ?? [] }) }));

describe.each(sets)('patterns: $options.patterns', ({ find, found, clean }) => {
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
  expect({ found: count('found'), clean: count('clean') }).toEqual({ found: 45, clean: 42 });
});

describe('words', () => {
  it('say what to write instead, of the entry or of the pattern', () => {
    const patterns = ['INC\\d{5}', { pattern: 'CR\\d{5}', instead: '' }];
    const found = finder('patterns', { patterns, instead: 'a ticket' })('INC12345 and CR12345');
    expect(found.map(({ replacement }) => replacement)).toEqual(['a ticket', '']);
    expect(found.map(({ suggestion }) => suggestion)).toEqual(['Write “a ticket” instead.', 'Take it out.']);
    expect(finder('patterns', { patterns: ['INC\\d{5}'] })('INC12345')[0]).not.toHaveProperty('replacement');
  });

  it('name the pattern that has a name', () => {
    const find = finder('patterns', { patterns: [{ pattern: 'INC\\d{5}', name: 'Ticket numbers' }, 'CR\\d{5}'] });
    expect(find('INC12345 and CR12345').map(({ message }) => message)).toEqual([
      'This looks like “Ticket numbers”, which your organization keeps out of posts.',
      'This looks like something your organization keeps out of posts.',
    ]);
  });

  it('never quote what was found', () => {
    const [finding] = finder('patterns', { patterns: ['INC\\d{5}'] })('INC12345');
    expect(JSON.stringify(finding)).not.toContain('12345');
  });
});

describe('a pattern that can’t be used is refused with the reason', () => {
  it.each([
    ['', 'The pattern is empty.'],
    ['(ab', 'character 1: “(” opens a group that is never closed.'],
    ['x(ab))', 'character 6: “)” closes a group that was not opened.'],
    ['a[bc', 'character 2: “[” opens a set that is never closed.'],
    ['[z-a]', 'character 2: the range z-a runs backwards.'],
    ['[]x', 'character 1: “[]” is no character at all.'],
    ['*a', 'character 1: there is nothing that “*” could repeat.'],
    ['a|+', 'character 3: there is nothing that “+” could repeat.'],
    ['a**', 'character 3: a repetition is repeated once more.'],
    ['a++b', 'character 2: “++” is possessive, which is not known here.'],
    ['^*a', 'character 2: “*” repeats something that takes up no room.'],
    ['a{3,1}', 'character 2: “{3,1}” counts from more to less.'],
    ['a{2000}', 'character 2: “{2000}” repeats more than 1,000 times.'],
    ['abc\\', 'character 4: a backslash stands at the end.'],
    ['a\\Qb', 'character 2: “\\Q” stands for nothing here.'],
    ['\\p{Klingon}', 'character 1: Unicode has no property “Klingon”.'],
    ['\\pQ', 'character 1: “\\p” needs a property in braces, such as \\p{L}.'],
    ['(?>a)b', 'character 1: “(?>” is no kind of group.'],
    ['[[:alpha:]]1', 'character 2: sets have no names in brackets here'],
    [`${'('.repeat(60)}a${')'.repeat(60)}`, 'its groups are nested too deeply.'],
    ['a*', 'fits where there is nothing at all'],
    ['(?:a|b?)', 'fits where there is nothing at all'],
    ['\\b', 'fits where there is nothing at all'],
    ['^$', 'fits where there is nothing at all'],
    ['.', 'every ordinary sentence'],
    ['.+', 'every ordinary sentence'],
    ['[\\s\\S]', 'every ordinary sentence'],
    ['\\w+', 'every ordinary sentence'],
    ['(a+)\\1', 'The back-reference at character 5 could make a search take for ever.'],
    ['(?=.*\\d)secret', 'looks for around it at character 1'],
    ['x'.repeat(1001), '1,001 characters long; at most 1,000 are allowed.'],
    ['(?:x{100}){100}', 'too large to be searched for'],
  ])('%s', (pattern, says) => {
    const ready = readyPattern(pattern, undefined);
    expect('message' in ready ? ready.message : ready.engine).toContain(says);
    expect('remedy' in ready ? ready.remedy : '').toMatch(/^\p{Lu}.*\.$/u);
  });

  it('and the other patterns stay in force', () => {
    const find = finder('patterns', { patterns: ['(', 'INC\\d{5}', '.*'] });
    expect(find('INC12345')).toHaveLength(1);
  });
});

describe('syntax that other engines and people have', () => {
  it.each([
    ['(?i)secret', 'Top «SECRET»'],
    ['secret\\-plan', 'a «secret-plan»'],
    ['\\/secret\\/', 'the folder «/secret/»'],
    ['{id}-\\d', 'a «{id}-7»'],
    ['a]b', 'so «a]b»'],
    ['(?<id>INC)(?P<n>\\d+)', 'an «INC77»'],
    ['\\x41\\u0042\\u{43}\\x{44}1', 'so «ABCD1»'],
    ['\\tx', 'so«\tx»'],
    ['[\\w-]+!!', 'so «x-y!!»'],
    ['[a-\\d]{3}z', '«a-1z»'],
    ['\\P{L}{3}z', 'so«123z»'],
    ['\\p{Script=Greek}+7', 'so «αβγ7»'],
    ['\\cIx', 'so«\tx»'],
  ])('%s', (pattern, sentence) => {
    const { text, parts } = marked(sentence);
    expect(partsOf(text, finder('patterns', { patterns: [pattern] })(text))).toEqual(parts);
  });

  it('the flag s lets the dot stand for a line break, and no flag for a blank line', () => {
    const find = finder('patterns', { patterns: ['BEGIN.{1,20}END'], flags: 's' });
    expect(find('BEGIN\nEND')).toHaveLength(1);
    expect(find('BEGIN\n \nEND')).toEqual([]);
  });
});

const PATTERNS = [
  '\\bACME-\\d{4,}\\b',
  '[A-Z]{2,}-\\d+',
  '\\w+@acme\\.com',
  '(?:\\d{1,3}\\.){3}\\d{1,3}',
  '(?i)\\bproject\\s+(?:falcon|eagle)\\b',
  'a*b',
  'https?://intranet\\.[\\w./-]+',
  '\\b[0-9a-f]{32}\\b',
  '\\d{4}[ -]?\\d{4}[ -]?\\d{4}[ -]?\\d{4}',
  'password.{0,20}\\d',
  'confidential.*draft',
  '^\\s*INTERNAL:',
  '#[A-Z]\\w{2,}',
  '(?:[a-z]+\\.)+acme\\.com',
  '\\$\\d+(?:\\.\\d{2})?[MB]\\b',
  '[^@\\s]+@[^@\\s]+\\.example',
  '(a+)+b',
  '(?:a|aa)+c',
  '(\\w+\\s?)+\\$',
  '\\[+x',
];

describe('any text', () => {
  const check = compile(settings([setting('patterns', { patterns: [...PATTERNS, '[^a-z]\\p{L}', '\\p{M}x?'] })]));

  it('is judged, with spans on grapheme boundaries', () => {
    fc.assert(
      fc.property(unicode, (text) => {
        const { findings } = check(draft(text), 0);
        const boundaries = boundariesOf(text);
        for (const { span, message } of findings) {
          expect(message).not.toContain('failed');
          expect(span !== undefined && span.start < span.end).toBe(true);
          expect(boundaries.has(span?.start ?? -1) && boundaries.has(span?.end ?? -1)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is judged paragraph by paragraph', () => {
    const paragraph = unicode.map((text) => text.replace(/\s+/gu, ' ').trim());
    const spans = (text: string) => check(draft(text), 0).findings.flatMap(({ span }) => span ?? []);
    fc.assert(
      fc.property(paragraph, paragraph, (one, other) => {
        const shift = one.length + 2;
        const apart = [
          ...spans(one),
          ...spans(other).map(({ start, end }) => ({ start: start + shift, end: end + shift })),
        ];
        expect(spans(`${one}\n\n${other}`)).toEqual(apart.toSorted((a, b) => a.start - b.start || a.end - b.end));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('twenty patterns on 63,206 characters', () => {
  const find = finder('patterns', { patterns: PATTERNS });

  it.each([
    'a',
    'A',
    'a.',
    '1 ',
    '1.',
    'a@',
    'c0ffee5h1d',
    '[',
    'a\n',
    '\n',
    ' ',
    'ab ',
    'aA-',
    'ACME-',
    'confidential ',
    'password1',
    '#Aa',
    '$1',
    '🚀',
  ])('of %j come back', (unit) => {
    const text = unit.repeat(Math.ceil(63_206 / unit.length));
    for (const { message } of find(text)) expect(message).not.toContain('failed');
  });
});

describe('maskOf', () => {
  it('says of each set what the engine says', () => {
    const item = fc.constantFrom(
      'a',
      'k',
      'S',
      'a-f',
      'K-T',
      '0-9',
      '\\d',
      '\\w',
      '\\s',
      '\\W',
      '\\p{Lu}',
      '\\P{L}',
      '-',
      '\\n',
      '\\u{17f}',
      'À-ÿ',
    );
    fc.assert(
      fc.property(
        fc.array(item, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        fc.boolean(),
        (items, negated, ignoreCase) => {
          const parsed = parsePattern(`[${negated ? '^' : ''}${items.join('')}]`, { ignoreCase, dotAll: false });
          // Some run backwards, such as `--a` after `z`.
          if ('fault' in parsed || parsed.tree.type !== 'set') return;
          const matcher = new RegExp(`^${emitSet(parsed.tree, 'native')}$`, ignoreCase ? 'iu' : 'u');
          const mask = maskOf(parsed.tree, ignoreCase);
          for (let code = 0; code < 128; code++) {
            expect(((mask[code >> 5] ?? 0) >> (code & 31)) & 1, String.fromCharCode(code)).toBe(
              matcher.test(String.fromCharCode(code)) ? 1 : 0,
            );
          }
          for (const [bit, characters] of [
            [1, 'éßжſ契'],
            [2, '\u2028\u2029'],
            [4, 'ſ'],
            [8, '\u212a'],
          ] as const) {
            if ([...characters].some((one) => matcher.test(one))) expect(mask[4] & (bit === 1 ? 13 : bit)).not.toBe(0);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
