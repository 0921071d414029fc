import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../rules/check.ts';
import { CLASSES } from '../../rules/links/classes.ts';
import { AS, draft, setting, settings } from './sample.ts';
import { boundariesOf, unicode } from './text/unicode.ts';

/** Whatever is in a draft: every rule judges it, and every span is exact. */

const check = compile(
  settings([
    setting('profanity', { extra: ['frak'] }, { allow: ['Scunthorpe'] }),
    setting('terms', { terms: ['Bluebird', 'Project Falcon', 'H&M', '.NET'] }, { allow: ['Bluebird Café'] }),
    setting('wrong-account', {}, { level: 'warn' }),
    setting('residue', { extra: ['need assets'] }),
    setting('links', { classes: CLASSES, only: ['news.example'] }),
    setting('hashtags', { own: ['#OpenRoad'], banned: ['#FollowBack'], most: 20 }),
    setting('names', { customers: ['Project Falcon'] }),
    setting('personal-voice', { extra: ['Bluebird nest'] }, { level: 'warn' }),
    setting('quiet-period'),
    setting('embargo', { terms: [{ term: 'Nordwind', until: '2027-03-01T09:00Z' }] }),
    setting('sensitive-topics'),
    setting('disparagement', { customers: ['Globex Air'] }),
    setting('mentions', { official: ['@HarbourRadio'], competitors: ['Rival Motors'], people: ['Joe Bloggs'] }),
    setting('message-shape'),
    setting('gibberish'),
    setting('typos', { spellings: ['Cumulus Lamp'] }),
    setting('alt-text'),
    setting('attachments'),
  ]),
);

function judge(text: string) {
  return check(draft(text, { author: AS.tulip }), 0);
}

function expectExactSpans(text: string): void {
  const { findings } = judge(text);
  const boundaries = findings.length === 0 ? new Set<number>() : boundariesOf(text);
  const wrong = findings.filter(
    ({ message, span }) =>
      message.includes('failed') ||
      span === undefined ||
      span.start >= span.end ||
      !boundaries.has(span.start) ||
      !boundaries.has(span.end),
  );
  expect(wrong).toEqual([]);
}

describe('any text', () => {
  it('is judged by every rule, with spans on grapheme boundaries', () => {
    fc.assert(
      fc.property(unicode, (text) => expectExactSpans(text)),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['fuck', 'profanity'],
    ['ｆ\u200bｕ\u0301ｃｋ', 'profanity'],
    ['f**k', 'profanity'],
    ['🇫🇺🇨🇰', 'profanity'],
    ['⒡⒰⒞⒦', 'profanity'],
    ['f|_|ck', 'profanity'],
    ['f\nu\nc\nk', 'profanity'],
    ['fu ck', 'profanity'],
    ['Project\u00a0Falcon', 'terms'],
    ['Ｈ＆Ｍ', 'terms'],
    ['record quarter', 'quiet-period'],
    ['Nordwind', 'embargo'],
    ['gun control', 'sensitive-topics'],
    ['Globex Air sucks', 'disparagement'],
    ['Roadster', 'wrong-account'],
    ['need copy and link', 'residue'],
    ['http://localhost/a', 'links'],
    ['10.20.30.40:8080/a', 'links'],
    ['https://acme.example@evil.example', 'links'],
    ['#FollowBack', 'hashtags'],
    ['Bluebird nest', 'personal-voice'],
    ['Rival Motors', 'mentions'],
    ['Joe\u00a0Bloggs', 'mentions'],
    ['Roasdter', 'typos'],
  ])('around %s leaves it found, exactly there', (word, rule) => {
    fc.assert(
      fc.property(unicode, unicode, (before, after) => {
        // A blank line on both sides keeps neighbours from becoming part of it; an own word of the account would excuse it.
        const head = `${before}\n\n`;
        const text = `${head}${word}\n\n${after}`;
        const found = judge(text).findings.filter((finding) => finding.rule === rule);
        const spans = found.map(({ span }) => span);
        if (rule === 'wrong-account') expect(spans.length).toBeGreaterThan(0);
        else expect(spans).toContainEqual({ start: head.length, end: head.length + word.length });
      }),
      { numRuns: 500 },
    );
  });
});

const LENGTH = 63_206;

/** Each fills a draft of the greatest length that a site allows. What grows faster than the draft would not come back in time. */
const units: readonly (readonly [name: string, unit: string])[] = [
  ['one letter', 'a'],
  ['one capital', 'F'],
  ['combining marks alone', '\u0301'],
  ['a letter under marks', 'e\u0301\u0302\u0327'],
  ['dotted letters', 'a.'],
  ['dotted letters of a word', 'f.u.c.k.'],
  ['strewn digits', '1 '],
  ['strewn letters', 'f u c k '],
  ['almost strewn letters', 's h i l '],
  ['addresses without end', 'a@'],
  ['domains without end', 'acme.'],
  ['brackets', '['],
  ['stars', '*'],
  ['hidden letters', 'f*k '],
  ['hidden letters in one piece', 's*t-'],
  ['letters in brackets', 'f[u]c<k> '],
  ['written letters', '&#117;%75a '],
  ['hex', 'c0ffee5h1d'],
  ['joined emoji', '👨‍👩‍👧‍👦'],
  ['flags', '🇺🇸'],
  ['right-to-left', 'שלום עולם '],
  ['zero-width characters', '\u200b'],
  ['lone surrogates', '\ud83d'],
  ['hashtags with humps', '#FuBarBaz'],
  ['one long hashtag', 'FuBar'],
  ['profanity alone', 'fuck '],
  ['profanity in one piece', 'fuck'],
  ['words that need a language', 'slut dick '],
  ['terms alone', 'Project Falcon '],
  ['first words of terms', 'Project '],
  ['hyphens', 'aa-'],
  ['line breaks', 'a\n'],
  ['letters on flags', '🇫🇺🇨🇰 '],
  ['letters drawn with signs', '|_||-|'],
  ['doubled letters that draw one', 'vvv '],
  ['slashed letters', 'f/u/c/k/'],
  ['words broken in two', 'fu ck '],
  ['hashtags in small letters', '#sosoholyday '],
  ['numbers of one', '1'],
  ['ligatures', 'ﬁ'],
  ['expansions', 'ﷺ'],
  ['hosts of one’s own', 'http://localhost/a '],
  ['links in brackets', '[a.co](http://a.co)'],
  ['fields to fill in', '{{first_name}} '],
  ['brackets of fields', '[{{<'],
];

describe('a draft of 63,206 characters', () => {
  it.each(units)('of %s', (_, unit) => {
    const text = unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);
    expectExactSpans(text);
  });

  it.each(['fuck', 'Bluebird', 'Roadster'])('is read to its end: %s', (word) => {
    const text = `${'We are glad to see you. '.repeat(2700).slice(0, LENGTH - word.length - 1)} ${word}`;
    expect(judge(text).findings.map(({ span }) => span)).toEqual([
      { start: text.length - word.length, end: text.length },
    ]);
  });
});

describe('10,000 terms that start alike', () => {
  it('cost no more than others', () => {
    const terms = Array.from({ length: 10_000 }, (_, index) => `Project ${'a'.repeat(1 + (index % 40))} ${index}`);
    const checkMany = compile(settings([setting('terms', { terms })]));
    const text = 'Project a '.repeat(LENGTH / 10);
    expect(checkMany(draft(text), 0).findings).toEqual([]);
    expect(checkMany(draft(`${text} project a 40`), 0).findings).toHaveLength(1);
  });
});
