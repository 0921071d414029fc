import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { compile } from '../../rules/check.ts';
import type { Account } from '../../rules/rule.ts';
import { typos } from '../../rules/typos.ts';
import { draft, marked, partsOf, setting, settings } from './sample.ts';

const ACCOUNTS: readonly Account[] = [
  {
    id: 'acme',
    name: 'Acme Motors',
    kind: 'brand',
    handles: { x: ['AcmeMotors', 'RoadsterRadio'] },
    about: ['Acme', 'Roadster', '#DriveAcme', 'acme.example', 'Harbour Lights', 'Motorfabrik München', 'coffee'],
    confirm: 'never',
  },
  {
    id: 'tulip',
    name: 'Tulip Bank',
    kind: 'client',
    handles: { x: ['TulipBank'] },
    about: ['Tulip', '#BankInBloom', 'McAllister’s'],
    confirm: 'never',
  },
  { id: 'jane', name: 'Jane Winterbottom', kind: 'personal', handles: {}, about: ['Wandergarten'], confirm: 'never' },
];

const OPTIONS = {
  spellings: [
    'Cumulus Lamp',
    'Nordwind',
    'Volkenburg',
    'São Paulo Express',
    'Sternenkinder',
    'Trail',
    'Harbourside',
    'Colorama',
    'Organisers',
    'Parkcentre',
  ],
};

function finderFor(options: unknown = OPTIONS, allow: readonly string[] = []) {
  const check = compile(settings([setting('typos', options, { allow })], { accounts: ACCOUNTS }));
  return (text: string) => check(draft(text), 0).findings;
}

const find = finderFor();

const bad: Readonly<Record<string, readonly string[]>> = {
  'a slip in a name of several words': [
    'The new van by Acme «Motros» is here.',
    'The new van by «Amce» Motors is here.',
    'ACME «MOTROS» TURNS FIFTY',
    'acme «motros» turns fifty',
    'Join «Accme» Motors in Leeds!',
    'An Acme-«Motrs» engine, forty years on',
    'Dinner at «Harbor» Lights tonight',
    'Bei der «Motorfarbik» München wird gefeiert.',
    'Besuchen Sie die Motorfabrik «Münhcen» am Samstag.',
    'La «Tuilp» Bank ouvre à Lille.',
    'La «Tulpi» Bank abre en Cádiz.',
    'Opening a «Tullip» Bank account takes five minutes',
    'The «Cumluus» Lamp is back',
    'The Cumulus «Lmap» is back',
    'O São «Paullo» Express chegou.',
    'Haggis at «McAlister»’s tonight',
  ],
  'a slip in a name of one word': [
    'Meet the «Roasdter» on Saturday',
    'Meet the «Roadstter» on Saturday',
    'Meet the «Roadser» on Saturday',
    'Two «Roasdters» left in red',
    'Our «Roasdter»’s roof folds in nine seconds',
    'Der neue «Nordiwnd» ist da.',
    'Der «Nordwinnd» läuft.',
    'Le nouveau «Roadsetr» arrive demain.',
    'El nuevo «Roadstser» llega mañana.',
    'Heute in «Volkenbrug»',
    'Grüße aus «Volkenborg»!',
    'Für alle «Sternenknder»',
    '🎉 «Roasdter» 🎉',
    'مع «Roasdter» اليوم',
    'The best «cofffee» in town',
  ],
  'a slip in a hashtag of one’s own': [
    'Off we go «#DriveAmce»',
    'Off we go «#driveacmee»!',
    'Spring is here «#BankInBlooom»',
    '«#AcmeMotros» at the fair',
    '«#TulipBnak»',
  ],
  'a word that stands twice': [
    'See you at «the the» fair',
    '«The the» wait is over.',
    'We have «a a» new roof',
    'One «of of» our oldest vans',
    'Come «and and» see',
    'We are excited «to to» open in Leeds',
    'Thank you «for for» coming',
    'More «than than» forty years',
    'This is «our our» pride',
    'Wir laden Sie herzlich «zum zum» Fest ein.',
    'Kaffee «und und» Kuchen',
    'Ein Geschenk «für für» Sie',
    'Venez voir «les les» tulipes',
    'Une voiture «pour pour» vous',
    'Ven a ver «los los» tulipanes',
    'La terraza «del del» banco',
    'A voz «de de» todos',
    'Vieni a vedere «il il» nuovo negozio',
    'Kom naar «de de» winkel',
    'We «are are» open on Sundays',
    '«With with» love from Ohio',
    'A big thank you «to to» everyone',
    'Come by!\n\n«With with» love from Ohio',
    'Guess who\n\nWe «are are» open',
    'Das «ist ist» unser Ernst',
    'Il nuovo modello «con con» tetto apribile',
    'Le menu «avec avec» dessert',
    '“What «a a» ride”, says Kim.',
  ],
};

const good: readonly string[] = [
  '',
  'Happy Friday!',
  'The new van by Acme Motors is here, and so is the Roadster.',
  'ACME MOTORS TURNS FIFTY',
  'acme motors, tulip bank, roadster',
  // Words of their own.
  'An Acme motor in a Tulip tank',
  'Acme Motor Show, Acme Motoring, Acme Motorist',
  'Ace Motors and Acne Studios are no friends of ours',
  'Ace Bank, Tulips Bank',
  'The ships’ harbor lights glow',
  'Roadsters, roadside, Broadster, Toaster',
  'Roadsterin, Roadstern, Nordwinde, Nordwindes, des Nordwinds',
  'Wer kennt den Nordwand-Klassiker?',
  'Der Südwind? Nein, der Nordwind.',
  // Spelt as it is elsewhere.
  'Harborside, Colourama, Organizers, Parkcenter',
  'Trial and error on the trial track',
  'Trial week starts on Monday',
  'my roadser is a nickname here, and so is roasdter',
  'A coffer full of toffee',
  'Coffees and coffins',
  'Motorfabrik Muenchen',
  'Muenchen, Munchen, München',
  'The McAllisters and McAllister',
  'Sternenkindern, Sternenkind, Sternchen',
  // A person's account is a person's own.
  'Jane Winterbotom and Wandergraten',
  // Somebody else's.
  'Ask @AcmeMotros or @Roasdter',
  'Read https://roasdter.example/Acme-Motros',
  'Read on Acme-Motros.example and roasdter.example/Roasdter',
  'Write to Roasdter@acme.example',
  'The fans of #Roasdters2026 and #Roadster_Fansclub',
  '#DriveAce #DriveAcne #DriveAcmes #DrivesAcme #TulipTank #BankInBlooms',
  '#RoadsterRadoi', // Of an account's handle alone.
  'Tune in to RoadsterRadio',
  'RoadsterClub and AcmeFans',
  'Roasdter2 and Roa5dter',
  // What is doubled on purpose.
  'Whoever had had one wants another.',
  'So so good, really really good, very very good',
  'Bye bye, summer! Night night, garden.',
  'We know that that is a lot.',
  'New York, New York!',
  'New York New York',
  'It is what it is is a fine motto',
  'Come in in the morning, move on on Friday',
  'Something to look forward to to end the week',
  'What are you waiting for for dinner?',
  'It is made of of course the best wool',
  'The The play tonight, and so do The The Band',
  'A a is for apple, a a b b for a rhyme',
  'the the the', // Three in a row are a joke.
  'La la la, ha ha, knock knock, no no, yes yes',
  'Do do it, do it it!',
  'Who they are are people like us, and what to go with with what',
  'The town I am from from April to May',
  'Fahren Sie mit mit dem Bus',
  'Duran Duran in Baden Baden, Pago Pago and Walla Walla',
  'It says “the the”.',
  'the the',
  'The one, the the-one and the\nthe',
  'A the\n\nthe thing',
  'Menschen, die die Welt verändern',
  'Das Auto, das das Herz wärmt, und der Mann, der der Frau hilft',
  'Wenn wir wir sind und sie sie selbst',
  'Man kann nicht nicht kommunizieren, und und und.',
  'Nous nous retrouvons, vous vous levez, c’est bien bien bon',
  'Prenez-les les yeux fermés et allez-y y penser',
  'La venue de de Gaulle',
  'Muy muy rico, ya ya, poco poco',
  'El tren para para que subas, y como como quiero',
  'Él el que sabe',
  'Dat het het beste is, de de facto leider',
  'Piano piano, così così',
  'O que que é isso? Não não.',
  'anak anak dan ibu ibu',
  'yavaş yavaş, an an',
  'はいはい、いろいろ',
  'הכל הכל טוב',
  '5 5 is 55, 10 10 10',
  '👏 👏 the 👏 the 👏',
  '#the #the @the @the',
];

describe('typos', () => {
  describe.each(Object.entries(bad))('finds: %s', (_, sentences) => {
    it.each(sentences)('%s', (sentence) => {
      const { text, parts } = marked(sentence);
      expect(partsOf(text, find(text))).toEqual(parts);
    });
  });

  it.each(good)('leaves alone: %s', (text) => {
    expect(partsOf(text, find(text))).toEqual([]);
  });

  /** What a draft reads like once each finding's words are replaced. */
  function mended(text: string): string {
    return find(text).reduceRight(
      (whole, { span, replacement }) =>
        span === undefined || replacement === undefined
          ? whole
          : whole.slice(0, span.start) + replacement + whole.slice(span.end),
      text,
    );
  }

  it.each([
    ['The new van by Acme Motros is here.', 'The new van by Acme Motors is here.'],
    ['ACME MOTROS', 'ACME MOTORS'],
    ['acme motros', 'acme Motors'],
    ['Two Roasdters left', 'Two Roadsters left'],
    ['Our Roasdter’s roof', 'Our Roadster’s roof'],
    ['Cofffee, and more cofffee', 'Coffee, and more coffee'],
    ['#driveamce now', '#DriveAcme now'],
    ['Motorfabrik Münhcen', 'Motorfabrik München'],
    ['The the wait is over', 'The wait is over'],
    ['Amce Motors and and Tuilp Bank', 'Acme Motors and Tulip Bank'],
  ])('mends %s', (text, expected) => {
    expect(mended(text)).toBe(expected);
    expect(find(expected)).toEqual([]);
  });

  it('says what was meant', () => {
    expect(find('Meet the Roasdter at the the fair')).toMatchObject([
      {
        class: 'name',
        message: '“Roasdter” looks like “Roadster” with a slip in it.',
        suggestion: 'Write “Roadster” if that is what you mean.',
        replacement: 'Roadster',
      },
      {
        class: 'doubled',
        message: '“the” stands here twice in a row.',
        suggestion: 'Take one of the two out.',
        replacement: 'the',
      },
    ]);
  });

  it('finds what is wanted alone', () => {
    const text = 'The Roasdter, the Cumluus Lamp and and a van';
    expect(partsOf(text, finderFor({})(text))).toEqual(['Roasdter', 'and and']);
    expect(partsOf(text, finderFor({ ...OPTIONS, ownNames: false })(text))).toEqual(['Cumluus', 'and and']);
    expect(partsOf(text, finderFor({ ...OPTIONS, doubled: false })(text))).toEqual(['Roasdter', 'Cumluus']);
    expect(finderFor({ ownNames: false, doubled: false })(text)).toEqual([]);
  });

  it('takes what the policy spells for right', () => {
    expect(finderFor({ spellings: ['Roasdter', 'Amce'] })('The Roasdter by Amce Motors')).toEqual([]);
  });

  it('lets an exception pass', () => {
    expect(finderFor(OPTIONS, ['Harbor Lights', 'the the'])('Harbor Lights at the the fair')).toEqual([]);
  });

  it('takes a draft of any length', () => {
    const text = `${'Acme Motors and the Roadster. '.repeat(2_100)}Roasdter`.slice(-63_206);
    expect(partsOf(text, find(text))).toEqual(['Roasdter']);
  });

  it.each(['', '!', '#', '42'])('takes no name without a letter: %s', (spelling) => {
    expect(z.safeParse(typos.options, { spellings: [spelling] }).success).toBe(false);
  });
});
