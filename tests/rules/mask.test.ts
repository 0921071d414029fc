import { describe, expect, it } from 'vitest';
import { compile } from '../../rules/check.ts';
import { MASK, mask } from '../../rules/mask.ts';
import { AS, draft, marked, setting, settings } from './sample.ts';

/** «Secrets» in guillemets, and what the text looks like without them. */
const rows: readonly (readonly [text: string, masked: string])[] = [
  ['nothing here', 'nothing here'],
  ['«abc»', MASK],
  ['it is «abc», or «defghijklmno»!', `it is ${MASK}, or ${MASK}!`],
  ['«abc»«def»', MASK],
];

function hide(text: string) {
  const { text: plain, parts } = marked(text);
  let from = 0;
  const findings = parts.map((part) => {
    const start = plain.indexOf(part, from);
    from = start + part.length;
    return { rule: 'secrets', span: { start, end: from } };
  });
  return { plain, ...mask(plain, findings) };
}

describe('the mask', () => {
  it.each(rows)('%s', (text, masked) => {
    expect(hide(text).text).toBe(masked);
  });

  it('shows what other rules found', () => {
    expect(mask('damn it', [{ rule: 'profanity', span: { start: 0, end: 4 } }]).text).toBe('damn it');
  });

  it('says where a place is in what is left, and takes all of a mask for any part of it', () => {
    const { plain, text, spanOf } = hide('a damn «Kiwi-Tandem-84» and «Lemon-9» thing');
    const shown = (words: string) => {
      const start = plain.indexOf(words);
      const place = spanOf({ start, end: start + words.length });
      return text.slice(place.start, place.end);
    };
    expect(shown('damn')).toBe('damn');
    expect(shown('thing')).toBe('thing');
    expect(shown('Kiwi-Tandem-84')).toBe(MASK);
    expect(shown('Tandem')).toBe(MASK);
    expect(shown('damn Kiwi')).toBe(`damn ${MASK}`);
    expect(shown('84 and Lemon')).toBe(`${MASK} and ${MASK}`);
  });

  it('says so behind any number of masks', () => {
    const { plain, text, spanOf } = hide(
      Array.from({ length: 9 }, (_, at) => `word${at} «Kiwi-${'x'.repeat(at)}»`).join(' '),
    );
    for (let at = 0; at < 9; at++) {
      const start = plain.indexOf(`word${at}`);
      const place = spanOf({ start, end: start + `word${at} Ki`.length });
      expect(text.slice(place.start, place.end)).toBe(`word${at} ${MASK}`);
    }
  });

  it('is over the words of other findings, too', () => {
    const check = compile(settings([setting('secrets'), setting('wrong-account')]));
    const { findings } = check(draft('Look: https://ci:Kiwi-Tandem-84@acme.example/cars', { author: AS.tulip }), 0);
    expect(findings.map(({ rule }) => rule).toSorted()).toEqual(['secrets', 'wrong-account']);
    expect(JSON.stringify(findings)).not.toContain('Kiwi');
    expect(JSON.stringify(findings)).toContain(MASK);
  });
});
