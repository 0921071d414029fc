import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termProblems } from '../../rules/term-problems.ts';
import { finder, marked, partsOf } from './sample.ts';

const TERMS = [
  'Project Falcon',
  'Bluebird',
  'H&M',
  '.NET',
  'C++',
  'X-99',
  'O’Malley Foods',
  'Zürich Deal',
  'acquire',
  'Series B',
  'Node.js',
  'Five Easy Steps To A New You',
];
const find = finder('terms', { terms: TERMS });

const bad: Readonly<Record<string, readonly string[]>> = {
  'as written': [
    '«Project Falcon» ships in May',
    'Say hello to «Bluebird».',
    '(«Bluebird»)',
    '“«Bluebird»”',
    '«Bluebird»',
  ],
  'in any case and width': [
    '«BLUEBIRD» is here',
    '«bluebird» is here',
    '«ＢＬＵＥＢＩＲＤ» is here',
    '«𝐁𝐥𝐮𝐞𝐛𝐢𝐫𝐝» is here',
    '«Blue\u200bbird» is here',
  ],
  'joined in any way': [
    '«Project-Falcon»',
    '«ProjectFalcon»',
    '«project_falcon»',
    '«projectfalcon»',
    '«Project  Falcon»',
    '«Project\u00a0Falcon»',
    '«Project\nFalcon»',
    '«Project-\nFalcon»',
    '#«Project #Falcon»',
  ],
  'in a hashtag': ['#«ProjectFalcon»', '#«projectfalcon»', '#Love«Bluebird»', '#«Bluebird»Launch2027', '#«SeriesB»'],
  'with an ending': [
    '«Bluebird’s» wings',
    "«Bluebird's» wings",
    'two «Bluebirds»',
    'the «Bluebirds»’ nest',
    '«Project Falcons»',
    '«acquires», «acquired», «acquiring»',
    'the «Series Bs»',
  ],
  'without accents, and with others': [
    'the «Zurich Deal»',
    'the «ZÜRICH DEAL»',
    '«Blüebird»',
    "«O'Malley Foods»",
    '«OMalley Foods»',
  ],
  'with the signs that make the name': [
    'at «H&M» today',
    'at «h & m»',
    '«H＆M»',
    'our «.NET» team',
    'ASP «.NET»',
    '«C++» only',
    '«C++»17',
    '«X-99»',
    '«X99»',
    '«x 99»',
    '«Node.js», «NodeJS», «node js»',
  ],
  'long ones': ['My book “«Five easy steps to a new you»” is out'],
};

const good: Readonly<Record<string, readonly string[]>> = {
  'other words that hold it': [
    'Bluebirding',
    'unbluebird',
    'falconry projects',
    'Project Falconer',
    'acquirement',
    'a new acquisition',
  ],
  'words apart': [
    'Project. Falcon?',
    'Project, Falcon',
    'Project\n\nFalcon',
    'project of a falcon',
    'Falcon project',
    'blue bird',
  ],
  'other signs': [
    'I scored 5 H, then M',
    'the net result',
    'asp.net',
    'vitamin C',
    'C+',
    'X-999',
    'HM Treasury',
    'a series, B',
  ],
  'half of it': ['Project Fal con', 'Projec tFalcon'],
};

describe('terms', () => {
  describe.each(Object.entries(bad))('finds: %s', (_, sentences) => {
    it.each(sentences)('%s', (sentence) => {
      const { text, parts } = marked(sentence);
      expect(partsOf(text, find(text))).toEqual(parts);
    });
  });

  describe.each(Object.entries(good))('leaves alone: %s', (_, sentences) => {
    it.each(sentences)('%s', (text) => {
      expect(partsOf(text, find(text))).toEqual([]);
    });
  });

  it('takes the longest of terms that start alike', () => {
    const findLongest = finder('terms', { terms: ['Falcon', 'Falcon Nine', 'Falcon Nine Heavy', 'Nine'] });
    const { text, parts } = marked('«Falcon Nine Heavy», then «Falcon Nine», then «Falcon», then «Nine».');
    expect(partsOf(text, findLongest(text))).toEqual(parts);
  });

  it('lets an exception win, in the very place only', () => {
    const findRest = finder('terms', { terms: ['Falcon'] }, { allow: ['Falcon Heavy', 'Millennium Falcon'] });
    const { text, parts } = marked(
      'Not the FALCON HEAVY and no #MillenniumFalcon, but our «Falcon’s» wing and Falcon-Heavy',
    );
    expect(partsOf(text, findRest(text))).toEqual(parts);
  });

  it('does not let an exception reach past its end', () => {
    const findRest = finder('terms', { terms: ['Falcon Heavy Lift'] }, { allow: ['Falcon Heavy'] });
    expect(findRest('a Falcon Heavy Lift')).toHaveLength(1);
  });

  it('does not cut a term where only another one has a gap', () => {
    expect(finder('terms', { terms: ['Blue Chip', 'Bluebird'] })('a blue bird')).toEqual([]);
  });

  it('shows the term as the policy writes it', () => {
    expect(find('#projectfalcon')[0]?.message).toBe(
      '“Project Falcon” is on your organization’s list of names to keep out of posts.',
    );
  });

  it('finds each of 10,000 terms, and nothing but them', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => `Code ${index.toString(36)}x`);
    const findMany = finder('terms', { terms: many });
    for (const term of many.filter((_, index) => index % 997 === 0)) {
      expect(partsOf(`We call it ${term}.`, findMany(`We call it ${term}.`))).toEqual([term]);
    }
    expect(findMany('Code zzzzx')).toEqual([]);
  });

  it('finds any term in any sentence, wherever it stands', () => {
    const word = fc.stringMatching(/^[a-z]{4,9}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 8 }),
        fc.array(word),
        fc.array(word),
        (term, before, after) => {
          const phrase = term.join(' ');
          const text = [...before, phrase, ...after].join(' ');
          expect(partsOf(text, finder('terms', { terms: [phrase] })(text))).toContain(phrase);
        },
      ),
    );
  });
});

describe('termProblems', () => {
  it.each([
    ['', 'The term is empty.'],
    ['   ', 'The term is empty.'],
    ['!?', '“!?” has no letter and no digit.'],
    ['x', '“x” is a single character and would stop nearly every draft.'],
    ['The', '“The” is an everyday word and would stop nearly every draft.'],
    [
      'one two three four five six seven eight nine',
      '“one two three four five six seven eight nine” has more than 8 words.',
    ],
  ])('%j', (term, message) => {
    expect(termProblems([term])).toMatchObject([{ index: 0, message }]);
  });

  it('reports the second of two that find the same', () => {
    expect(termProblems(['Bluebird', 'Falcon', 'BLUEBIRD', ' blüebird '])).toEqual([
      { index: 2, message: '“BLUEBIRD” is on the list already, as number 1.', remedy: 'Remove one of the two.' },
      { index: 3, message: '“blüebird” is on the list already, as number 1.', remedy: 'Remove one of the two.' },
    ]);
  });

  it('has nothing to say of good ones, signs and digits included', () => {
    expect(
      termProblems([...TERMS, 'C#', '42', 'Blue Bird', '契約', 'Сокол', 'one two three four five six seven eight']),
    ).toEqual([]);
  });

  it('reports what is past the end of a list', () => {
    const problems = termProblems(Array.from({ length: 10_001 }, (_, index) => `Term ${index}`));
    expect(problems.map(({ index }) => index)).toEqual([10_000]);
  });

  it('is what the rule goes by: bad terms are not looked for', () => {
    const findGood = finder('terms', { terms: ['', 'a', 'The', '--', 'Bluebird', 'bluebird'] });
    const { text, parts } = marked('The «bluebird» -- a');
    expect(partsOf(text, findGood(text))).toEqual(parts);
  });
});

it('says what to write instead, of the entry or of the term', () => {
  const terms = ['Bluebird', { term: 'Falcon', instead: 'the new engine' }];
  const found = finder('terms', { terms, instead: 'the new roadster' })('Falcon drives Bluebird');
  expect(found.map(({ replacement }) => replacement)).toEqual(['the new engine', 'the new roadster']);
  expect(found.map(({ suggestion }) => suggestion)).toEqual([
    'Write “the new engine” instead.',
    'Write “the new roadster” instead.',
  ]);
  expect(finder('terms', { terms: ['Bluebird'] })('Bluebird')[0]).not.toHaveProperty('replacement');
});
