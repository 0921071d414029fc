import { afterEach, describe, expect, it } from 'vitest';
import { pluralOf } from '../../rules/plural.ts';
import { say, sayAround, sayList, saySentences, speak } from '../../rules/say.ts';
import { wordsOf } from '../../scripts/words-of.ts';

afterEach(() => speak(wordsOf('en')));

describe('say', () => {
  it('puts parts where the language wants them', () => {
    speak((_, parts) => `<${parts[1]} ${parts[0]}>`);
    expect(say('list_and', 'a', 2)).toBe('<2 a>');
    expect(sayAround<unknown>('list_and', 1, { b: 2 })).toEqual(['<', { b: 2 }, ' ', 1, '>']);
  });

  it('takes a part as it is, whatever it holds', () => {
    expect(say('list_and', '$2 $$', '$1')).toBe('$2 $$ and $1');
  });

  it('keeps parts from running into their neighbours where lines run from the right', () => {
    speak((key, parts) => (key === 'direction' ? 'rtl' : `من ${parts[0]} إلى ${parts[1]}`));
    expect(say('list_and', '@a!', 2)).toBe('من \u2068@a!\u2069 إلى \u20682\u2069');
    expect(say('list_and', '@a!', '')).toBe('من \u2068@a!\u2069 إلى ');
  });

  it('keeps a part that runs from the right from pulling along what follows', () => {
    expect(say('list_and', 'שלום', 5)).toBe('\u2068שלום\u2069 and 5');
  });

  it('has lists and the like run from the right with their language, though nothing in them says so', () => {
    speak(wordsOf('ar'));
    const three = sayList(['X', 'LinkedIn', 'Facebook']);
    expect(three).toBe('\u2068\u200F\u2068X\u2069، \u2068LinkedIn\u2069\u2069 و\u2068Facebook\u2069');
    expect(sayAround<unknown>('describe_where', 1, 2, 3, 4)[0]).toBe('\u200F');
    expect(sayAround<unknown>('list_and', 1, 2)[0]).toBe(1);
  });

  it('asks once for each text', () => {
    let asked = 0;
    speak((key, parts) => (key === 'direction' ? 'ltr' : `${parts[0]}${++asked}`));
    expect([say('list_and', 'a'), say('list_and', 'b')]).toEqual(['a1', 'b1']);
  });

  it('makes lists', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c', 'd']].map(sayList)).toEqual(['', 'a', 'a and b', 'a, b, c and d']);
  });

  it('puts sentences in a row as the language does', () => {
    expect([[], ['A.'], ['A.', 'B.', 'C.']].map(saySentences)).toEqual(['', 'A.', 'A. B. C.']);
    speak(wordsOf('ja'));
    expect(saySentences(['甲です。', '乙です。'])).toBe('甲です。乙です。');
    speak(wordsOf('ar'));
    expect(saySentences(['Falcon ممنوع.', 'لا.'])).toBe('Falcon ممنوع. لا.');
  });
});

describe('pluralOf', () => {
  const counts = [...Array(240).keys(), 999, 1000, 1001, 1002, 1003, 1010, 1011, 999_999];
  it.each(['en', 'de', 'fr', 'es', 'pt', 'ja', 'ar'])('%s is as the browser says', (language) => {
    const browser = new Intl.PluralRules(language);
    expect(counts.map((count) => pluralOf(language, count))).toEqual(counts.map((count) => browser.select(count)));
  });
});
