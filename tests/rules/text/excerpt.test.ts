import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../../rules/text/excerpt.ts';

/** `[` and `]` stand around the span. */
function cut(marked: string): string {
  const start = marked.indexOf('[');
  const text = marked.replace('[', '').replace(']', '');
  const { before, marked: inside, after } = excerptOf(text, { start, end: marked.indexOf(']') - 1 });
  return `${before}[${inside}]${after}`;
}

const FAMILY = '👨‍👩‍👧‍👦';
const FLAGS = '🇩🇪🇫🇷🇮🇹🇯🇵';

describe('an excerpt', () => {
  const rows: [given: string, shown: string][] = [
    ['no one knows how to [fucking] drive', 'no one knows how to [fucking] drive'],
    ['[whole]', '[whole]'],
    ['', '[]'],
    ['first paragraph\n\nsecond with [this] in it\nthird', 'second with [this] in it'],
    [`${'word '.repeat(40)}[bad]${' word'.repeat(40)}`, `…${'word '.repeat(12)}[bad]${' word'.repeat(12)}…`],
    [`${'漢字'.repeat(60)}[悪]${'漢字'.repeat(60)}`, `…${'漢字'.repeat(32)}[悪]${'漢字'.repeat(32)}…`],
    [`${FAMILY.repeat(30)}[bad]${FAMILY.repeat(30)}`, `…${FAMILY.repeat(5)}[bad]${FAMILY.repeat(5)}…`],
    [`${FLAGS.repeat(31)}🇺🇸[bad]`, `…🇫🇷🇮🇹🇯🇵${FLAGS.repeat(3)}🇺🇸[bad]`],
    ['هذا المشروع [السري] سينطلق', 'هذا المشروع [السري] سينطلق'],
    ['f\u200bu[c\u200bk]', 'f\u200bu[c\u200bk]'],
  ];
  test.each(rows)('of %j is %j', (given, shown) => {
    expect(cut(given)).toBe(shown);
  });

  test('shows a long span by its two ends', () => {
    const { marked } = excerptOf('ab'.repeat(500), { start: 0, end: 1000 });
    expect(marked).toBe(`${'ab'.repeat(56)} … ${'ab'.repeat(24)}`);
  });

  test('of a span that splits a character takes in all of it', () => {
    expect(excerptOf('a🚗b', { start: 2, end: 3 })).toEqual({ before: 'a', marked: '🚗b'.slice(0, 2), after: 'b' });
  });

  test('of a span beyond the end is empty', () => {
    expect(excerptOf('abc', { start: 10, end: 20 })).toEqual({ before: 'abc', marked: '', after: '' });
  });

  const drafts: [name: string, text: string][] = [
    ['families', FAMILY.repeat(5746)],
    ['flags', FLAGS.repeat(3950)],
    ['one endless grapheme', `e${'\u0301'.repeat(63_000)}`],
    ['one endless joined sequence', `👩${'\u200d👩'.repeat(21_000)}`],
    ['right-to-left', 'مرحبا '.repeat(10_500)],
    ['zero-width', 'a\u200b\u200d'.repeat(21_000)],
  ];
  test.each(drafts)('of 63,000 characters of %s stays short, exact and whole', (_, text) => {
    for (const start of [0, 1, 501, 31_111, text.length - 9]) {
      const excerpt = excerptOf(text, { start, end: start + 8 });
      const all = Object.values(excerpt).join('');
      expect(all.length).toBeLessThan(420);
      expect(all.isWellFormed()).toBe(true);
      expect(text).toContain(excerpt.marked);
    }
  });

  test('cuts flags between flags, however far from the first', () => {
    const text = FLAGS.repeat(3950);
    const { before, after } = excerptOf(text, { start: 20_000, end: 20_004 });
    expect(text.indexOf(before.slice(1)) % 4).toBe(0);
    expect((after.length - 1) % 4).toBe(0);
  });
});
