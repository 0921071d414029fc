import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { compile } from '../../rules/check.ts';
import { mentions } from '../../rules/mentions.ts';
import type { Account, Site } from '../../rules/rule.ts';
import { draft, marked, partsOf, setting, settings } from './sample.ts';

const ACCOUNTS: readonly Account[] = [
  {
    id: 'acme',
    name: 'Acme Motors',
    kind: 'brand',
    handles: {
      x: ['AcmeMotors', '@Acme'],
      linkedin: ['company/acme-motors', 'Acme Motors'],
      facebook: ['acme.motors', '61550000000001'],
    },
    about: [],
    confirm: 'never',
  },
  {
    id: 'tulip',
    name: 'Tulip Bank',
    kind: 'client',
    handles: { x: ['TulipBank_UK'] },
    about: [],
    confirm: 'never',
  },
];

const OPTIONS = {
  official: ['@HarbourRadio', 'Studio_Nine'],
  competitors: ['Rival Motors', '@rivalcares', 'Nordwind', 'bestcars', 'Next', 'Target'],
  people: ['Joe Bloggs', 'Will Young', '@joebloggs'],
};

function finderFor(options: unknown = OPTIONS, allow: readonly string[] = []) {
  const check = compile(settings([setting('mentions', options, { allow })], { accounts: ACCOUNTS }));
  return (text: string, site: Site = 'x') => check(draft(text, { site }), 0).findings;
}

const find = finderFor();

const bad: Readonly<Record<string, readonly string[]>> = {
  'a slip of the fingers': [
    'Thanks for having us, @«AcmeMotrs»!',
    'Big news from @«AcmeMotorrs» today',
    'Questions? Ask @«AcmeMtoors».',
    'Follow @«AcmeNotors» for more',
    '.@«acmemotrs» opens in Leeds',
    'Tune in at eight: we are on @«HarborRadio»',
    'Hören Sie uns heute bei @«HarbourRadoi»',
    'Thanks @«AcmeMotor» for the lovely ride',
    '@«AcmeMotorss» is giving away a car!',
    'Merci @«HarbourRaddio» pour l’invitation',
    'Gracias, @«TulipBnk_UK», por la tarde',
  ],
  'what looks the same': [
    'Giveaway by @«AcmeM0tors» starts now',
    'Giveaway by @«Acme_Motors» starts now',
    'Giveaway by @«AcmeMotors_» starts now',
    'Giveaway by @«Acmernotors» starts now',
    'Giveaway by @«АсmeMotors» starts now',
    'Giveaway by @«ΑcmeMotors» starts now',
    'Giveaway by @«AcmeMótors» starts now',
    'New rates at @«Tu1ipBank_UK»',
    'Live from @«StudioNine» (@HarbourRadio)',
    '@«AcmeM0tors» @«AcmeMotrs»',
  ],
  competitors: [
    'Our roof is lighter than that of «Rival Motors».',
    'Unser Dach ist leichter als das von «Nordwind».',
    'Notre toit est plus léger que celui de «Rival Motors».',
    'Nuestro techo pesa menos que el de «Rival Motors».',
    'Unlike @«RivalMotors», we answer',
    'Unlike @«rivalmotors», we answer',
    'Unlike @«RivalCares», we answer',
    'RIVAL? «RIVAL MOTORS»? Never.',
    '#«RivalMotors» take note',
    '#«nordwind» take note',
    'Faster than a «Rival-Motors» van',
    'our friends at «bestcars» and «BestCars»',
    'Quieter than «Next», lighter than «Target»',
    '“Next”? «Next’s» vans are louder.',
    'We asked «NEXT» twice.',
    'OUR ROOF BEATS «RIVAL MOTORS»',
    '@«next» take note',
  ],
  people: [
    'As «Joe Bloggs» said last night, prices rise.',
    'Wie «Joe Bloggs» gestern sagte, steigen die Preise.',
    'On stage with us: «Will Young»!',
    'Great talk, @«JoeBloggs»',
    'Great talk, @«joebloggs»',
    '«JOE BLOGGS» IS WRONG',
    '🎉 «Joe Bloggs» 🎉',
    'مع «Joe Bloggs» اليوم',
  ],
};

const good: readonly string[] = [
  '',
  'Happy Friday!',
  'Thanks for having us, @AcmeMotors!',
  'Thanks for having us, @acmemotors and @ACME!',
  'Thanks @AcmeMotors.We loved it',
  'Thanks @HarbourRadio, @Studio_Nine and @TulipBank_UK',
  // Short handles are one letter from too many others.
  'Does @Acne really help? Ask @Acmes or @Acmee',
  // The end tells accounts apart, and so do digits.
  'Thanks @TulipBank_US for the visit',
  'Thanks @AcmeMotorsX and @AcmeMotorsUK',
  'See you at @HarbourRadio2 and @HarbourRadio2026',
  // Whose these are, the name doesn't say.
  'Ask @AcmeMotorsSupport or @RealAcmeMotors',
  'Thanks @AceMotoring, @MotorsAcme and @AcmeTutors for a great day',
  'Meet @ZcmeMotors',
  'Write to hello@acmemotrs.example',
  'Read https://medium.example/@AcmeMotrs/a-story',
  'On Mastodon: @acmemotrs@social.example',
  'Read on rival-motors.example or https://news.example/Rival-Motors/joe-bloggs',
  'Write to Rival.Motors@press.example',
  'A toast to @RivalMotorsFans and @TheRivalMotors',
  'A friendly rival, motors running, at the start',
  'Rival brands. Motors of every size.',
  'will young people buy cars?',
  'Will young people buy cars?',
  'Will they? Young drivers say so.',
  'Ein Ostwind? Nein, ein Südwind.',
  'Im Winter weht ein starker nordwind hier',
  'Rivalmotorsport is a sport',
  'joe bloggs is the name of nobody',
  'Ask Joe, Bloggs or me',
  'Bloggs, Joe',
  'Meet at Joe Bloggs Park, next to the Will Young Library',
  // Words that anybody begins a sentence with.
  'Next week we open in Leeds. Next: the garden.',
  'Target reached! 🎯 Target practice is over.',
  '• Next stop: York\n• Next day: Leeds',
  'WHAT COMES NEXT? WILL YOUNG DRIVERS PAY MORE?',
  '#JoesBlogs are back',
  'RivalCares is a word here, not an account',
  '@ @@ @_ ＠ @.',
  '5 @ 3 is 15, 4@2 is 8',
  '🚗🚙🏎️ #DriveAcme 🎉',
  'شكرا @AcmeMotors على الدعوة',
  'ありがとう @AcmeMotors さん',
  'Wir sind heute bei @HarbourRadio zu Gast.',
  'Nous sommes chez @HarbourRadio ce soir.',
  'Estamos en @HarbourRadio esta noche.',
];

describe('mentions', () => {
  describe.each(Object.entries(bad))('finds: %s', (_, sentences) => {
    it.each(sentences)('%s', (sentence) => {
      const { text, parts } = marked(sentence);
      expect(partsOf(text, find(text))).toEqual(parts);
    });
  });

  it.each(good)('leaves alone: %s', (text) => {
    expect(partsOf(text, find(text))).toEqual([]);
  });

  it('says which handle was meant, and puts it in the place of the other', () => {
    expect(find('Ask @AcmeMotrs')).toMatchObject([
      {
        class: 'look-alike',
        message: '“@AcmeMotrs” is easily taken for “@AcmeMotors”, and is another account.',
        suggestion: 'Write “@AcmeMotors” if that is the one you mean.',
        replacement: 'AcmeMotors',
      },
    ]);
  });

  it('says of whom a name is', () => {
    expect(find('Joe Bloggs drives a Nordwind').map((finding) => finding.class)).toEqual(['person', 'competitor']);
  });

  it('finds no look-alikes where they are not wanted', () => {
    const text = 'Rival Motors and @AcmeMotrs';
    expect(partsOf(text, finderFor({ ...OPTIONS, lookAlikes: false })(text))).toEqual(['Rival Motors']);
  });

  it('needs no list to know the accounts', () => {
    expect(partsOf('Ask @AcmeMotrs', finderFor({})('Ask @AcmeMotrs'))).toEqual(['AcmeMotrs']);
  });

  it('lets an exception pass', () => {
    expect(finderFor(OPTIONS, ['AcmeMotrs', 'Rival Motors Museum'])('@AcmeMotrs at the Rival Motors Museum')).toEqual(
      [],
    );
  });

  it.each<[Site, string]>([
    ['linkedin', 'Thanks @acme-motors and @AcmeMotors'],
    ['facebook', 'Thanks @acme.motors, @acmemotors and @61550000000001'],
    ['facebook', 'Thanks @AcmeMotors. And you.'],
  ])('knows the spellings of an account on %s: %s', (site, text) => {
    expect(find(text, site)).toEqual([]);
  });

  it.each<[Site, string]>([
    ['linkedin', 'Thanks @«acme-motrs»'],
    ['facebook', 'Thanks @«acme.motrs».'],
  ])('finds look-alikes on %s: %s', (site, sentence) => {
    const { text, parts } = marked(sentence);
    expect(partsOf(text, find(text, site))).toEqual(parts);
  });

  it('takes a draft of any length', () => {
    const text = `${'@AcmeMotors '.repeat(5_000)}@AcmeMotrs ${'x'.repeat(3_000)}`.slice(0, 63_206);
    expect(partsOf(text, find(text))).toEqual(['AcmeMotrs']);
  });

  it.each(['', '@', '!', 'x', '@a b', '@@acme'])('takes no name that is never found: %s', (name) => {
    const read = z.safeParse(mentions.options, { people: [name] });
    expect(read.success).toBe(false);
  });
});
