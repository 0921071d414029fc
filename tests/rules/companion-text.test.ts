import { describe, expect, it } from 'vitest';
import { finder, marked, partsOf } from './sample.ts';

const FUND = finder('companion-text', {
  when: [
    'Tulip Growth Fund',
    'Tulip ISA',
    '#TulipFund',
    'tulip-bank.example/fund',
    'Wachstumsfonds',
    'fonds Tulipe',
    'Fondo Tulipán',
  ],
  need: [
    'Capital at risk',
    'Kapital gefährdet',
    'Risque de perte en capital',
    'Capital en riesgo',
    'tulip-bank.example/risk',
  ],
});
const OFFER = finder('companion-text', {
  when: ['free', 'discount'],
  need: ['#TermsApply', 'https://www.acme.example/terms'],
  near: { words: ['charging', 'Roadster'], within: 8 },
  unless: ['feel', 'parking'],
});
const FIRST = finder('companion-text', { when: ['Roadster', 'Acme'], need: ['®', '(R)'], place: 'after-first' });
const EACH = finder('companion-text', { when: ['Roadster', 'DriveOS'], need: ['®'], place: 'after-each', case: true });
const PARTNER = finder('companion-text', { when: ['Bluebird'], need: ['by Acme'], place: 'after-first' });
const ALWAYS = finder('companion-text', { need: ['#Tulip', 'member FDIC'] });
const JAPANESE = finder('companion-text', { when: ['Roadster'], need: ['広告', '#PR'] });

const tables = {
  'a risk line, anywhere in the thread': [
    FUND,
    [
      'The «Tulip Growth Fund» turns five today! 🎂',
      'We opened the «Tulip ISA» to everyone this morning.',
      'Three good reasons to look at the «TULIP GROWTH FUND»',
      'Our clients love the «Tulip Growth Fund’s» low fees.',
      'Five years. One team. «#TulipFund»',
      'Read more: https://«tulip-bank.example/fund» 📈',
      'The «Tulip Growth Fund» beat its benchmark. The Tulip Growth Fund turns five.',
      'Part one: the «Tulip Growth Fund».\n\nPart two: what it buys.\n\nPart three: ask us anything.',
      'Your capital works harder in the «Tulip ISA», at less risk than you think.',
      'Unser «Wachstumsfonds» wird fünf!',
      'Le «fonds Tulipe» fête ses cinq ans.',
      'El «Fondo Tulipan» cumple cinco años.',
      '\u202bصندوقنا «Tulip Growth Fund» يكبر\u202c',
      'The «Tulip Growth Fund» is here: tulip-bank.example/news',
    ],
    [
      'The Tulip Growth Fund turns five today! 🎂 Capital at risk.',
      'CAPITAL AT RISK. The Tulip ISA is open to everyone.',
      'The Tulip ISA is open. Capital\nat risk',
      'The Tulip ISA is open. ＣＡＰＩＴＡＬ at risk',
      'The Tulip ISA is open. Know the risks: https://www.tulip-bank.example/risk?utm_source=x',
      'Part one: the Tulip Growth Fund.\n\nPart two: what it buys.\n\nPart three: Capital at risk.',
      'Unser Wachstumsfonds wird fünf! Kapital gefährdet.',
      'Unser Wachstumsfonds wird fünf! Kapital gefaehrdet? Nein: „Kapital gefährdet“ heißt es.',
      'Le fonds Tulipe fête ses cinq ans. Risque de perte en capital.',
      'El Fondo Tulipán cumple cinco años. Capital en riesgo.',
      'Tulips are growing in our garden, and the fund-raiser is on Friday.',
      'Happy Friday from all of us at @TulipISA!',
      'The fonds of the archive hold letters about tulips.',
      'Isabel joined the growth team at Tulip.',
      '',
      '🎂🎂🎂',
    ],
  ],
  'terms, where other words are near, and not where some are': [
    OFFER,
    [
      'Get a year of «free» charging with any new car.',
      'A «discount» on every Roadster, this week only!',
      'Roadster fans: «free» floor mats. TermsApply',
      'Big news: charging is «free», see https://acme.example/offers',
    ],
    [
      'Get a year of free charging with any new car. #TermsApply',
      'Get a year of free charging. https://acme.example/terms',
      'Get a year of free charging. acme.example/terms/2027',
      'Feel free to ask us about charging.',
      'Free parking next to the charging station.',
      'We are free on Friday.',
      'See https://charging.example/free/discount',
      'Freedom is a Roadster and an open road.',
    ],
  ],
  'a sign behind one of the mentions': [
    FIRST,
    [
      'The new «Roadster» is here.',
      'The new «Roadster» is here. Get your Roadster now.',
      'Two «Roadsters», one road.',
      'The «Roadster’s» new lights',
      'The «Roadster»™ is here.',
      'Say hi to the «Roadster», all rights reserved ®',
    ],
    [
      'The new Roadster® is here.',
      'The new Roadster ® is here.',
      'The new Roadster®️ is here.',
      'The new Roadster(r) is here.',
      'The new Roadster® is here. Get your Roadster now.',
      'Get your Roadster now: the Acme®’s best.',
      'Love it! #Roadster #DriveRoadster',
      'Love it! @Roadster https://acme.example/roadster',
      'Love roads, hate traffic.',
    ],
  ],
  'a sign behind each, with the capitals of the name': [
    EACH,
    ['The new Roadster® is here. Get your «Roadster» now.', '«DriveOS» 4 and «Roadster»: a pair.', '«ROADSTER»'],
    [
      'The new Roadster® is here. Get your Roadster® now.',
      'An old roadster, somewhere in Italy.',
      'The Roadster®’s lights',
      'DriveOS® 4 is out #DriveOS',
    ],
  ],
  'words behind a name': [
    PARTNER,
    ['«Bluebird» is here, made by Acme', '«Bluebird», by Acme'],
    ['Bluebird by Acme is here.', 'BLUEBIRD BY ACME', 'Bluebird\nby Acme', 'No birds were blue today.'],
  ],
  'in a language without spaces': [
    JAPANESE,
    ['新しい «Roadster» が登場', '新しい «Roadster» が登場 PR'],
    ['【広告】新しい Roadster が登場', 'これは広告です。Roadster が登場', '新しい Roadster が登場 #PR'],
  ],
} as const;

describe.each(Object.entries(tables))('%s', (_, [find, bad, good]) => {
  it.each(bad)('finds it missing: %s', (sentence) => {
    const { text, parts } = marked(sentence);
    expect(partsOf(text, find(text))).toEqual(parts);
  });

  it.each(good)('lets pass: %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('in every draft', () => {
  it.each(['Good morning!', 'Tulip season is here', '#Tulips are here', 'FDIC member'])(
    'finds it missing: %s',
    (text) => {
      expect(partsOf(text, ALWAYS(text))).toEqual(['']);
    },
  );

  it.each(['Good morning! #Tulip', '#TULIP', 'Open at nine. Member, FDIC.', '', ' \n'])('lets pass: %s', (text) => {
    expect(ALWAYS(text)).toEqual([]);
  });
});

it('says what goes with what, and offers it where there is one place for it', () => {
  expect(FUND('The Tulip ISA is open.')[0]).toMatchObject({
    message: expect.stringMatching(
      /^“Tulip ISA” is said here without “Capital at risk”, .* or “tulip-bank.example\/risk”\.$/,
    ),
    suggestion: 'Add this: “Capital at risk”.',
  });
  expect(FUND('The Tulip ISA is open.')[0]).not.toHaveProperty('replacement');
  const replacements = (text: string, find = FIRST) => find(text).map(({ replacement }) => replacement);
  expect(replacements('The Roadster’s lights')).toEqual(['Roadster®’s']);
  expect(replacements('ROADSTERS for everyone')).toEqual(['ROADSTERS®']);
  expect(replacements('Bluebird is here', PARTNER)).toEqual(['Bluebird by Acme']);
});

it('shows the beginning of a long one, and says the whole of it once', () => {
  const risk = `${'Investments can go down as well as up. '.repeat(5)}Past performance says nothing.`;
  const find = finder('companion-text', { when: ['fund'], need: [risk] });
  const [finding] = find('A new fund!');
  expect(finding?.message.length).toBeLessThan(130);
  expect(finding?.suggestion).toContain(risk);
  expect(find(`A new fund! ${risk.replaceAll('. ', '.\n').toUpperCase()}`)).toEqual([]);
});

it('leaves exceptions out, and asks for the next mention', () => {
  const find = finder(
    'companion-text',
    { when: ['Acme'], need: ['®'], place: 'after-first' },
    { allow: ['Acme Street'] },
  );
  expect(find('Meet us in Acme Street.')).toEqual([]);
  const text = 'Meet us in Acme Street, where Acme began.';
  expect(find(text).map(({ span }) => span?.start)).toEqual([text.lastIndexOf('Acme')]);
});

it('asks for nothing where the companion is empty', () => {
  expect(finder('companion-text', { when: ['Acme'], need: [' '] })('Acme')).toEqual([]);
});

it('reads as much as a site takes', () => {
  const text = 'Our Roadster and the road. '.repeat(2341).slice(0, 63_206);
  expect(FIRST(text)).toHaveLength(1);
  expect(FIRST(`${text} Acme®`)).toEqual([]);
  expect(FUND(`${text} Tulip ISA`)).toHaveLength(1);
});

it('wants the sign that makes another thing of what is needed', () => {
  const beer = finder('companion-text', { when: ['Hopscotch IPA'], need: ['21+', '@DrinkAware', 'Hopscotch®'] });
  const asked = ['Ages 21 to 99: Hopscotch IPA', 'Drinkaware folks love Hopscotch IPA', 'Hopscotch IPA, by Hopscotch'];
  const spared = [
    'Hopscotch IPA. 21+',
    '21 +: Hopscotch IPA',
    'Hopscotch IPA @DrinkAware',
    'Hopscotch IPA, by Hopscotch®',
  ];
  expect(asked.filter((text) => beer(text).length > 0)).toEqual(asked);
  expect(spared.filter((text) => beer(text).length > 0)).toEqual([]);
});
