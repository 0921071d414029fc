import fc from 'fast-check';
import { isSafePattern } from 'redos-detector';
import { describe, expect, it, vi } from 'vitest';
import { compilePattern } from '../../../rules/regex/compile-pattern.ts';
import { emitPattern } from '../../../rules/regex/emit-pattern.ts';
import { parsePattern } from '../../../rules/regex/parse-pattern.ts';
import { proveLinear } from '../../../rules/regex/prove-linear.ts';
import { simplify } from '../../../rules/regex/simplify.ts';
import { traitsOf } from '../../../rules/regex/traits.ts';
import { countSteps } from './count-steps.ts';

// Thousands of patterns are tried here; five seconds are too few on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const PLAIN = { ignoreCase: false, dotAll: false };

function prove(source: string) {
  const parsed = parsePattern(source, PLAIN);
  return 'fault' in parsed ? undefined : proveLinear(simplify(parsed.tree), parsed.flags.ignoreCase);
}

/** Each takes a backtracking engine more than linear time on some text. */
const bad = [
  // Repetitions in repetitions
  '(a+)+b',
  '(a*)*b',
  '(?:a+)*b',
  '([a-z]+)+1',
  '(\\w+\\s?)+!',
  '(?:\\d+)+x',
  '((a+)b?)+c',
  '(a{1,9})+b',
  '(?:a|b+)+c',
  '(x+x+)+y',
  '(?:[a-z]+-?)+1',
  '(.+)+=',
  '(?:\\s*\\w+)*;',
  '([A-Z][a-z]*)+1',
  '^(\\w+\\s*)+$',
  // Choices that overlap under a repetition
  '(a|aa)+b',
  '(a|a|aa)*b',
  '(?:x|xy?)+!',
  '(?:ab|a|b)+c',
  '(?:.|\\n)*x',
  '(foo|fo|o)+x',
  '(?:a|[ab])+c\\1',
  // Repetitions that overlap one after the other
  'a*[ab]*c',
  'xa+[ab]+c',
  '(?:xa*)?a*b',
  '\\w+\\d+x',
  '\\d+\\w*-',
  '[a-z]+[a-z0-9]+!',
  '.*.*x',
  '\\s*[\\s-]+x',
  '.+@.+',
  '\\w*\\W*\\w*x',
  'x.*y.*z',
  // Runs that every place inside them walks again
  '.*x',
  '.+=',
  ' .*x',
  'foo.*bar',
  'confidential.*draft',
  '\\b[\\w.]+@',
  '[A-Z]\\w+x',
  'a[ab]*c',
  '"[^x]*x',
  '(?:a|b)[abc]*d',
  '\\d\\w+-',
  '\\d[\\s\\S]*END',
  '<[^>]*>x',
  '^\\s*INTERNAL',
  '^[^@]+@',
  '(?=.*a)b',
  'b(?=.*a)',
  '(?<=a.*)b',
  '(?!.*x)y',
  '(?<!x+)y',
  // Too much at each place
  '.{0,300}x.{0,300}y',
  '(?:a?){30}a{30}',
  '[ab]{1,30}[bc]{1,30}d',
  '(?:.{0,9},){6}x',
  // Back-references
  '(a+)\\1b',
  '(\\w)\\1{3,}',
  '(?<q>["x]).*?\\k<q>',
];

/** What administrators write and what the native engine can be trusted with. */
const good = [
  '\\bACME-\\d{4,}\\b',
  '[A-Z]{2,}-\\d+',
  '\\w+@acme\\.com',
  '[\\w.+-]+@[\\w-]+\\.[\\w.]+',
  '(?:\\d{1,3}\\.){3}\\d{1,3}',
  '\\$\\d+(?:\\.\\d{2})?[MB]\\b',
  '\\b(?:CASE|TICKET|INC)[- ]?\\d{5,8}\\b',
  '(?i)\\bproject\\s+(?:falcon|eagle)\\b',
  'https?://intranet\\.[\\w./-]+',
  '\\b[0-9a-f]{32}\\b',
  '\\d{4}[ -]?\\d{4}[ -]?\\d{4}[ -]?\\d{4}',
  '(?<![\\d.])\\d{4}(?!\\d)',
  'password.{0,20}\\d',
  '#[A-Z]\\w{2,}',
  'SKU[:#]?\\s*\\d+',
  'a*b',
  'foo\\s*,\\s*bar',
  // Linear once they are simplified
  'xa*a*b',
  'a+a+b',
  '(?:a|b)[ab]*c',
  '(a|a)*b',
  '(?:\\w|\\d)+!',
  '\\s*\\s+x',
  '(?<!\\w)\\w+!',
  '\\b\\w+@\\w+\\.com\\b',
  '\\p{L}+-\\d+',
  '(?:Mon|Tues)day',
  '\\[[^\\]]{0,40}\\]',
];

describe('proveLinear', () => {
  it.each(bad)('does not trust the native engine with %s', (source) => {
    const pattern = compilePattern(source, PLAIN);
    expect('engine' in pattern ? pattern.engine : 'refused').not.toBe('native');
  });

  it.each(good)('trusts it with %s', (source) => {
    expect(compilePattern(source, PLAIN)).toMatchObject({ engine: 'native' });
  });

  it('knows at least forty bad ones', () => {
    expect(bad.length).toBeGreaterThanOrEqual(40);
  });

  // The other detector takes every search that may start anywhere for a repetition, so it is asked about one place only.
  it.each(good.filter((source) => !source.includes('{')))('is not contradicted by another detector on %s', (source) => {
    const parsed = parsePattern(source, PLAIN);
    const simple = 'fault' in parsed ? '' : emitPattern(simplify(parsed.tree), 'native');
    const { error } = isSafePattern(`^(?:${simple})`, { unicode: true, maxSteps: 2000 });
    expect(error ?? 'none').toMatch(/^none$|^hitMaxSteps$/);
  });
});

const atom = fc.constantFrom('a', 'b', '1', '-', '\\.', '\\w', '\\d', '[ab]', '[a-z1]', '[^a]', '[^\\w]', '\\s', '.');
const quantifier = fc.constantFrom('', '', '', '+', '*', '?', '{2}', '{1,3}', '{2,}', '+?', '{0,12}');
const border = fc.constantFrom('', '', '', '\\b', '^', '(?<!a)', '(?<!\\w)', '(?!b)');
const { pattern } = fc.letrec((tie) => ({
  piece: fc.oneof(
    { weight: 5, arbitrary: fc.tuple(border, atom, quantifier).map((parts) => parts.join('')) },
    { weight: 1, arbitrary: fc.tuple(tie('pattern'), quantifier).map(([inner, times]) => `(?:${inner})${times}`) },
    { weight: 1, arbitrary: fc.tuple(tie('pattern'), tie('pattern')).map(([one, other]) => `(?:${one}|${other})`) },
  ),
  pattern: fc.array(tie('piece'), { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join('')),
}));
const unit = fc.stringMatching(/^[ab1\-. \n]{1,4}$/);

const LENGTH = 2000;
/** A quadratic pattern takes 2,000² steps; a linear one at most so many for each character. */
const MOST = 700 * LENGTH;

describe('a pattern that is proven linear', () => {
  it('takes a bounded number of steps for each character of any text', () => {
    let proven = 0;
    fc.assert(
      fc.property(pattern, unit, unit, (source, repeated, tail) => {
        const proof = prove(String(source));
        if (proof === undefined) return;
        proven++;
        const text = repeated.repeat(LENGTH / repeated.length) + tail;
        expect(countSteps(proof, text, MOST)).toBeLessThanOrEqual(MOST);
      }),
      { numRuns: 600 },
    );
    expect(proven).toBeGreaterThan(100);
  });

  it('would be caught if it were not', () => {
    const proof = prove('[ab]+c');
    if (proof === undefined) expect.unreachable('it is linear with a gate');
    const text = 'ab'.repeat(LENGTH / 2);
    expect(countSteps(proof, text, MOST)).toBeLessThanOrEqual(10 * LENGTH);
    expect(countSteps({ ...proof, gated: new Set() }, text, MOST)).toBeGreaterThan(MOST);
  });

  it('finds with its gates what it finds without', () => {
    fc.assert(
      fc.property(pattern, fc.array(unit, { maxLength: 12 }), (source, units) => {
        const proof = prove(String(source));
        const compiled = compilePattern(String(source), PLAIN);
        if (proof === undefined || proof.gated.size === 0 || !('engine' in compiled)) return;
        const text = units.join('').replace(/\n/g, '');
        const spans = [...text.matchAll(new RegExp(String(source), 'gmu'))].map(({ index, 0: match }) => ({
          start: index,
          end: index + match.length,
        }));
        expect(compiled.find(text, traitsOf(text))).toEqual(spans);
      }),
      { numRuns: 1000 },
    );
  });
});
