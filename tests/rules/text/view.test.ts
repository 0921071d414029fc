import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded, humps, makeView, spanOf, type TextView, viewOf } from '../../../rules/text/view.ts';
import { boundariesOf, unicode } from './unicode.ts';

function wordsOf(view: TextView): readonly string[] {
  return spansOf(view).map(({ start, end }) => view.text.slice(start, end));
}

function spansOf(view: TextView) {
  const { starts, ends, count } = view.words;
  return Array.from({ length: count }, (_, word) => spanOf(view, starts[word] ?? 0, ends[word] ?? 0));
}

function fold(text: string): string {
  const view = makeView(text);
  return folded(view, 0, view.length);
}

describe('the folded view', () => {
  it.each([
    ['Hello', 'hello'],
    ['ＨＥＬＬＯ', 'hello'],
    ['𝓗𝒆𝔩𝕝𝗈', 'hello'],
    ['ⓗⒺⓛⓛⓞ', 'hello'],
    ['🅷🅴🅻🅻🅾', 'hello'],
    ['héllö', 'hello'],
    ['h\u0301e\u0327llo\u20dd', 'hello'],
    ['he\u200bl\u200dlo\ufeff', 'hello'],
    ['\u202ehello\u202c', 'hello'],
    ['hel\u00adlo', 'hello'],
    ['ʜᴇʟʟᴏ', 'hello'],
    ['Straße', 'strasse'],
    ['Ærø', 'aero'],
    ['ﬁne', 'fine'],
    ['İstanbul', 'istanbul'],
    ['don’t', "don't"],
    ['Acme™ ①', 'acme™ 1'],
    // A word of lookalikes only is read as the Latin it imitates …
    ['ѕһор', 'shop'],
    ['pаypаl', 'paypal'],
    // … but a Cyrillic or Greek word stays one.
    ['Сокол', 'сокол'],
    ['Αθήνα', 'αθηνα'],
    ['ёлка', 'елка'],
    // Scripts whose marks are letters keep them.
    ['नमस्ते', 'नमस्ते'],
    ['がぎ', 'がぎ'],
    ['한국', '한국'],
    ['שָׁלוֹם', 'שלום'],
  ])('%s → %s', (typed, expected) => {
    expect(fold(typed)).toBe(expected);
  });

  it.each([
    ['It’s 5 o’clock', ['It', 's', '5', 'o', 'clock']],
    ['snake_case-and.dots', ['snake', 'case', 'and', 'dots']],
    ['Grüße, 世界！', ['Grüße', '世界']],
    ['नमस्ते दुनिया', ['नमस्ते', 'दुनिया']],
    ['a\u0301b c\u200bd', ['a\u0301b', 'c\u200bd']],
    ['😀a👨‍👩‍👧b', ['a', 'b']],
    ['𐌰𐌱 𝐱', ['𐌰𐌱', '𝐱']],
    ['Bluebird™', ['Bluebird']],
  ])('cuts %j into words', (text, words) => {
    expect(wordsOf(makeView(text))).toEqual(words);
  });

  it.each([
    ['ProjectFalcon', [7]],
    ['HTMLPage', [4]],
    ['Phase2b', [5, 6]],
    ['bluebird', []],
    ['BLUEBIRD', []],
    ['ÉtéIndien', [3]],
  ])('sees the humps of %s', (word, expected) => {
    expect(humps(makeView(word), 0, word.length)).toEqual(expected);
  });

  it('is made once for all who ask for the same text', () => {
    const view = viewOf('the same text');
    expect(viewOf(['the same', 'text'].join(' '))).toBe(view);
    makeView('another text');
    expect(viewOf('the same text')).toBe(view);
  });

  it('widens a span to whole graphemes', () => {
    const view = makeView('a\u0301\u0302b');
    expect(spanOf(view, 0, 1)).toEqual({ start: 0, end: 3 });
    expect(spanOf(view, 1, 2)).toEqual({ start: 3, end: 4 });
  });

  it('keeps every span on grapheme boundaries, in order and inside the text, whatever the script', () => {
    fc.assert(
      fc.property(unicode, (text) => {
        const view = makeView(text);
        const boundaries = boundariesOf(text);
        let before = 0;
        for (const { start, end } of spansOf(view)) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(before);
          expect(boundaries.has(start) && boundaries.has(end)).toBe(true);
          before = start;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('points every folded unit back at the character it came from', () => {
    fc.assert(
      fc.property(unicode, (text) => {
        const view = makeView(text);
        let before = 0;
        for (let index = 0; index < view.length; index++) {
          const origin = view.origins[index] ?? -1;
          expect(origin).toBeGreaterThanOrEqual(before);
          expect(origin).toBeLessThan(text.length);
          before = origin;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
