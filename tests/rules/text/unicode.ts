import fc from 'fast-check';

/** Texts of all scripts and of none: whole graphemes, lone surrogates, marks without a base, invisible characters, joined emoji. */
export const unicode: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.string({ maxLength: 8 }),
      fc.constantFrom(
        ...[
          '\u0301',
          '\u20dd',
          '\u200b',
          '\u200d',
          '\ufe0f',
          '\u202e',
          '\u00ad',
          '\ud800',
          '\udc00',
          '\r\n',
          '\r',
          '\n\n',
          '\u00a0',
        ],
        ...[
          '👨‍👩‍👧‍👦',
          '🇺🇸',
          '🇺',
          '👍🏽',
          '5️⃣',
          '🅱️',
          'ﬁ',
          'ﷺ',
          '가',
          'ᄀ',
          'ᅡ',
          'क्ष',
          'ि',
          '\u0600',
          'שָׁ',
          'ѕ',
          'п',
          'ж',
          '𝐱',
          '½',
          '™',
        ],
        ...['f', 'u', 'c', 'k', '*', '.', '-', ' ', '#', '@', 'Bluebird', 'acme.example', 'https://', "'s"],
      ),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

/** Every place where a grapheme of a text starts or ends. */
export function boundariesOf(text: string): ReadonlySet<number> {
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text);
  return new Set([...graphemes].map(({ index }) => index).concat(text.length));
}
