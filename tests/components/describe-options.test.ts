import { expect, test } from 'vitest';
import { listsOf } from '../../components/describe-lists.ts';
import { describeOptions, wordOf } from '../../components/describe-options.ts';
import { describeMoment } from '../../components/describe-rule.ts';

test.each([
  ['profanity', { extra: ['frak'] }, []],
  ['terms', { terms: ['Falcon'] }, []],
  [
    'terms',
    { terms: ['Falcon'], case: true, slips: true, near: { words: ['launch', 'test'], within: 8 }, unless: ['bird'] },
    [
      'Only where its capitals are capitals.',
      'Only within 8 words of “launch” or “test”.',
      'Not in a sentence with “bird”.',
      'Also with a slip of the fingers in a long word.',
    ],
  ],
  [
    'terms',
    { terms: ['Bluebird', { term: 'Falcon', case: true, unless: ['bird'] }, { term: 'Atlas' }] },
    ['“Falcon”: only where its capitals are capitals; not in a sentence with “bird”.'],
  ],
  ['patterns', { patterns: ['INC'], flags: 'i' }, ['In any case, capitals or not.']],
  [
    'patterns',
    { patterns: [{ pattern: 'INC.', name: 'Tickets', flags: 's' }] },
    ['“INC.”: called “Tickets”; a dot may be a line break.'],
  ],
  [
    'companion-text',
    { when: ['Falcon', 'Atlas'], need: ['®'], case: true },
    ['With “Falcon” or “Atlas” goes “®”.', 'Only where its capitals are capitals.'],
  ],
  ['companion-text', { need: ['#Acme', '#DriveAcme'] }, ['Every post says “#Acme” or “#DriveAcme”.']],
  ['hours', {}, ['The hours are those of each account.']],
  [
    'hours',
    { hours: { from: '9:00', to: '17:30', timeZone: 'Europe/Berlin' } },
    ['Posts go out Monday to Friday from 09:00 to 17:30 (Europe/Berlin).'],
  ],
])('%s with %o', (rule, options, sentences) => {
  expect(describeOptions({ rule, options })).toEqual(sentences);
});

test('many with something of their own are counted', () => {
  const terms = Array.from({ length: 30 }, (_, index) => ({ term: `Falcon ${index}`, case: true }));
  expect(describeOptions({ rule: 'terms', options: { terms } }).at(-1)).toBe(
    'And 10 more have something of their own.',
  );
});

test('terms and patterns are listed by what is looked for', () => {
  expect([wordOf('Falcon'), wordOf({ term: 'Atlas', case: true }), wordOf({ pattern: 'INC' }), wordOf(5)]).toEqual([
    'Falcon',
    'Atlas',
    'INC',
    undefined,
  ]);
});

test('what an organization makes of a list of ours is listed by what becomes of it', () => {
  const options = { languages: ['de'], words: { add: ['frak'], replace: ['smeg'] }, near: { words: ['a'], within: 8 } };
  expect(listsOf({ rule: 'profanity', level: 'warn', allow: ['ok'], scope: {}, options })).toEqual([
    ['languages', ['German']],
    ['words, in place of the built-in ones', ['smeg']],
    ['words, beside the built-in ones', ['frak']],
    ['except', ['ok']],
  ]);
});

test('the windows and subjects of a quiet period are listed', () => {
  const windows = ['2027-03-20T00:00:00Z/2027-04-29T13:00:00Z'];
  const options = { windows, topics: ['metrics', 'deals'] };
  expect(listsOf({ rule: 'quiet-period', level: 'warn', allow: [], scope: {}, options })).toEqual([
    ['times', windows],
    ['subjects', ['metrics', 'deals']],
  ]);
});

test('an embargo is told with its end, by the reader’s clock', () => {
  const terms = [{ term: 'Nordwind', until: '2027-03-01T09:00', case: true }, 'Südwind'];
  const options = { terms, timeZone: 'Europe/Berlin' };
  const [said, ...more] = describeOptions({ rule: 'embargo', options });
  expect(said).toBe(
    `“Nordwind”: until ${describeMoment(Date.parse('2027-03-01T08:00:00Z'))}; only where its capitals are capitals.`,
  );
  expect(more).toEqual([]);
});
