import { describe, expect, it } from 'vitest';
import { AS, finder, marked, partsOf } from './sample.ts';

const find = finder('disclosure', {
  products: ['Roadster', 'Tulip ISA'],
  statements: ['#TeamAcme', 'I belong to Acme'],
});

const bad = [
  'The «Roadster» is the best car I have ever driven!',
  'Loving my new «Roadster» ❤️',
  'Honestly, the «Tulip ISA» is amazing. Get one.',
  'Can’t stop smiling. I love the «Roadster»!',
  'Best weekend ever in a «Roadster»',
  'If you drive one car this year: I recommend the «Roadster».',
  '10/10 for the «Roadster»',
  'A game changer: «Roadster»',
  'Love it! Great car. #sp\n\nSo impressed by the «Roadster».',
  'The «Roadster» is great #collab #ambassador',
  'What a stunning drive #«Roadster»',
  'The «Roadster» is great, and the Roadster is the best.',
  'The «Roadster» is a great ad for electric cars.',
  'Ich liebe den «Roadster»!',
  'Der «Roadster» ist einfach großartig.',
  'J’adore la «Roadster» !',
  'La «Roadster» est la meilleure voiture de l’année.',
  'Me encanta el «Roadster».',
  'El «Roadster» es increíble, lo recomiendo.',
  'The «Roadster’s» new seats are so comfy ✨',
  'You all NEED to try the «Roadster».',
  'I can’t recommend the «Roadster» enough!',
  'Just bought a «Roadster» and wow',
  'Run, don’t walk: 20% off the «Roadster» today!',
  'Everybody asks what I drive. It’s a «Roadster». It’s so good!',
  '«Roadster» >>> every other car',
  'The new «Roadster» 😍😍',
  'five of five for my «Roadster» ⭐⭐⭐⭐⭐',
  'Use my code JANE10 for the «Roadster»',
  'Nothing beats a «Roadster» on an empty road.',
  'If you need a car, get a «Roadster». Thank me later.',
  'my «roadster» is a lifesaver',
  '«Roadster» has the friendliest mechanics ever',
  'Shoutout to the «Roadster» team, you guys rock!',
  'Driving at night is so much easier in a «Roadster».',
  'Yes, the «Roadster» is worth every cent.',
  'O «Roadster» é incrível',
  'La «Roadster» è fantastica',
  '\u202bسيارتي «Roadster» amazing\u202c',
];

const good = [
  'I work for Acme, and the Roadster is the best car I have ever driven!',
  'Loving my new Roadster ❤️ #TeamAcme',
  'I belong to Acme: I love the Roadster!',
  '#ad The Roadster is great.',
  'The Roadster is great. #Ad',
  'Ad: the Roadster is great.',
  '[Ad] The Roadster is great.',
  'Sponsored | The Roadster is great.',
  'So proud of my team: the Roadster is fantastic.',
  'We launched the Roadster today and it is amazing.',
  'My employer makes the best car there is: Roadster.',
  'Full disclosure, I build it. But the Roadster is awesome.',
  'Werbung: Der Roadster ist großartig.',
  'Ich arbeite bei Acme und liebe den Roadster!',
  '#Anzeige Ich liebe den Roadster!',
  'Collaboration commerciale. J’adore la Roadster !',
  'Je travaille chez Acme et j’adore la Roadster !',
  'Trabajo en Acme y me encanta el Roadster.',
  'Publicidad: me encanta el Roadster.',
  'As a Roadster engineer: it is the best car there is.',
  'We at Roadster HQ love our cars.',
  'The Roadster show opens in Leeds on Friday. I love Leeds.',
  'Old roadsters are gorgeous.',
  'I coach at Roadster Academy and love it.',
  'Got a new job at Roadster! So excited, I love the team.',
  'The roadster next door is amazing.',
  'The Roadster is the latest in a long line.',
  'The Roadster broke down again. What a wonderful day.',
  'Not a fan of the Roadster',
  'The queue for the Roadster was endless.',
  '#publi O Roadster é incrível',
  'I saw a Roadster at the station this morning.',
  'The Roadster is not the best car I have driven.',
  'I never loved the Roadster.',
  'Is the Roadster the best car for a family of five?',
  'I love this town. A Roadster just went by.',
  'What a great day at the beach!',
  'The roads here are amazing.',
  '',
  '🚗🚗🚗',
];

describe('disclosure', () => {
  it.each(bad)('is missing: %s', (sentence) => {
    const { text, parts } = marked(sentence);
    expect(partsOf(text, find(text, AS.jane))).toEqual(parts);
  });

  it.each(good)('is there, or not asked for: %s', (text) => {
    expect(partsOf(text, find(text, AS.jane))).toEqual([]);
  });
});

it('asks no brand and no client, whose names say it', () => {
  const text = 'I love the Roadster!';
  const asked = Object.entries(AS).filter(([, author]) => find(text, author).some(({ rule }) => rule === 'disclosure'));
  expect(asked.map(([name]) => name)).toEqual(['jane', 'stranger', 'unknown', 'unreadable', 'nobody']);
});

it.each([{ kinds: ['client', 'personal'] }, { accounts: ['tulip'] }] as const)(
  'asks a client that %o names',
  (scope) => {
    const named = finder('disclosure', { products: ['Roadster'] }, { scope });
    expect(named('I love the Roadster!', AS.tulip)).toHaveLength(1);
    expect(named('I love the Roadster!', AS.acme)).toEqual([]);
  },
);

it('offers the phrase of the organization', () => {
  expect(find('I love the Roadster!')[0]).toMatchObject({
    message: '“Roadster” is praised here without a word on how you belong to it.',
    suggestion: 'Add “#TeamAcme”.',
    replacement: 'Roadster (#TeamAcme)',
  });
  const bare = finder('disclosure', { products: ['Roadster'] })('I love the Roadster!')[0];
  expect(bare?.suggestion).toBe('Say that you work for it or with it.');
  expect(bare).not.toHaveProperty('replacement');
});

it('knows what the accounts of the policy sell', () => {
  const own = finder('disclosure');
  const found = (text: string) => partsOf(text, own(text, AS.jane));
  expect(found('Tulip Bank is the best bank.')).toEqual(['Tulip Bank']);
  expect(found('I love the Roadster.')).toEqual(['Roadster']);
  expect(found('I love pottery.')).toEqual([]);
});

it('takes a mention for enough where the policy does', () => {
  const mention = finder('disclosure', { products: ['Roadster'], trigger: 'mention' });
  expect(mention('A Roadster just went by.')[0]?.message).toContain('is mentioned here');
  expect(mention('A Roadster just went by. #ad')).toEqual([]);
});

it('wants it at the start where the policy does', () => {
  const early = finder('disclosure', { products: ['Roadster'], statements: ['#ad'], atStart: true });
  const text = `The Roadster is the best car I know. ${'It goes and goes. '.repeat(6)}`;
  expect(early(`${text} #ad`)).toMatchObject([{ suggestion: 'Begin with “#ad”.' }]);
  expect(early(`#ad ${text}`)).toEqual([]);
  expect(early(`${'It goes and goes. '.repeat(8)} #ad The Roadster is the best.`)).toEqual([]);
});

it('reads as much as a site takes', () => {
  const text = 'The Roadster is great. '.repeat(2748).slice(0, 63_000);
  expect(find(text)).toHaveLength(1);
  expect(find(`${text} #TeamAcme`)).toEqual([]);
});
