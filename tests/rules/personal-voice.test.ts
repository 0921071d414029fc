import { describe, expect, it } from 'vitest';
import { ORDINARY } from '../../policy/replay/ordinary-posts.ts';
import { compile } from '../../rules/check.ts';
import { LIFE_TOPICS, type LifeTopic } from '../../rules/data/life-topics.ts';
import type { Finding, RuleSetting } from '../../rules/rule.ts';
import { AS, draft, finder, marked, partsOf, setting, settings } from './sample.ts';

const find = finder('personal-voice');

const bad: Readonly<Record<LifeTopic, readonly string[]>> = {
  family: [
    '«My mum» finally learnt how to send stickers and I have 40 of them',
    '«My daughter» lost her first tooth today, I cried more than she did',
    'our neighbours heard «my sister» and me singing, so proud of us lol',
    '«Meine Tochter» hat heute ihren ersten Zahn verloren, ich heule',
    '«Ma fille» a dit son premier mot, je pleure',
    '«Mi hermana» se casa y yo llorando, qué nervios',
  ],
  love: [
    '«My boyfriend» proposed at the lake and I said yes!!!',
    '«Third date tomorrow», wish me luck',
    '«I miss him» so much tonight',
    'Ich bin so «verliebt», mein Freund ist der Beste',
    '«Mon mec» m’a quittée, j’ai envie de pleurer',
    '«Mi novio» me ha dejado, estoy llorando',
  ],
  health: [
    'I «woke up» with a fever and my throat is killing me',
    '«can’t sleep», 3am again, I hate my brain',
    '«So tired» after chemo today, but my nurse made me laugh',
    'Je «suis crevée», j’ai pas dormi de la nuit',
    '«Me duele todo», no he dormido nada',
  ],
  drink: [
    '«so hungover», never drinking again',
    '«Wine o’clock»! Third glass and I’m tipsy',
    'we got «absolutely wasted» at the lake last night',
    '«Boah», ich hab so einen Kater, nie wieder Tequila',
    '«J’ai trop bu» hier soir, gueule de bois terrible',
    '«Qué resaca» tengo, anoche bebí demasiado',
  ],
  sport: ['That ref is «blind», I can’t watch this match anymore', '«my fantasy team» is a joke, last place again'],
  politics: [
    '«I voted» for him and I would do it again',
    '«This government» is a joke and the minister is a liar',
    'All «politicians» are liars and this election is a joke',
    '«Ich hasse» diese Regierung, alles Lügner',
  ],
  work: [
    '«I hate my» job so much, is it Friday yet',
    '«My boss» just cancelled my day off, I can’t even',
    '«Called in sick», going to the beach, don’t tell my boss',
    '«Mein Chef» nervt mich so, ich kann nicht mehr',
    '«J’en ai marre» de mon patron, vivement le week-end',
    '«Odio los lunes» y odio mi trabajo',
  ],
  everyday: [
    'I «could eat» tacos every single day, no regrets',
    '«My landlord» raised the rent again, I’m so done',
    '«Just got home», shoes off, not moving',
  ],
};

/** Of trades whose business is what others do in private, among them. */
const good: readonly string[] = [
  'Our new lager is on tap from Friday. First pint is on us!',
  'Hungover? We open at eight, and the bacon is already in the pan.',
  'Wine of the month: a dry white from the steepest hill of the valley.',
  'Tonight at the pub: quiz at eight, kitchen open until ten.',
  'Happy hour from five to seven. Please drink responsibly.',
  'Thinking about a puppy? Come and meet ours on Saturday.',
  'Your cat hates the carrier? Three tricks from our vet.',
  'We have kittens! Two sisters are looking for a sofa.',
  'Planning a wedding? Our barn has room for 120 guests and one nervous groom.',
  '“My husband cried first,” says Ana, who married in our garden in May.',
  'Bride and groom arrive at three, the cake at four.',
  'Mother’s Day is on Sunday: breakfast for two, flowers included.',
  'Dad jokes welcome. Father’s Day menu until nine.',
  'Sleep better: our mattress team answers your questions at noon.',
  'A bad back is no fate. Free check with our physiotherapists on Thursday.',
  'Flu season is here. Vaccinations daily from eight, no appointment needed.',
  'Date night? Two mains and a bottle for 49 euros.',
  'Valentine’s Day: send love, we deliver until midnight.',
  'Match day! Lions v Bears, gates at six, pies at half time.',
  'Full time: 2-1. What a goal, and what a crowd.',
  'The council meets on Tuesday; the agenda is online.',
  'Election day: polling stations are open until eight.',
  'The minister opened our new hall this morning.',
  'We’re hiring a pub manager who likes early mornings and late nights.',
  'Tired of Mondays? Ours start at ten, and we’re hiring.',
  'I’m Kim from the service team, happy to help with your booking!',
  'I’ve checked with the driver, your sofa arrives at four. ^KM',
  'My name is Lea and I answer your questions about the strike until six.',
  'Me before coffee: no. Me after coffee: our new roast.',
  'POV: your boss says “quick call”.',
  'Stuck in traffic? The tram isn’t.',
  'Which wine goes with turkey? Ask our sommelier.',
  'Das Oktoberfest beginnt: Bier, Brezeln, Blasmusik.',
  'Kater? Unser Frühstück gibt es bis zwei Uhr.',
  'Unsere Hochzeitssuite hat ein neues Bett.',
  'Hunde sind bei uns willkommen, Katzen auf eigene Gefahr.',
  'Apéro ce soir à 18 heures, la première bière est offerte.',
  'Votre chien adore la plage ? La nôtre est ouverte aux chiens.',
  'Fête des mères : pensez à réserver votre table.',
  '¿Boda en mayo? Nuestro jardín tiene sitio para cien invitados.',
  'Esta noche cerveza a mitad de precio hasta las diez.',
  'Tu gato duerme todo el día; su cama también puede ser bonita.',
  '',
  '🐶🍺💍',
  'שלום לכולם, נתראה ביום ראשון',
];

describe.each(LIFE_TOPICS)('private life of the kind %s', (topic) => {
  it.each(bad[topic])('is found: %s', (sentence) => {
    const { text, parts } = marked(sentence);
    const found = find(text, AS.acme);
    expect(partsOf(text, found)).toEqual(parts);
    expect(found[0]?.class).toBe(topic);
  });

  it.each(bad[topic])('is left alone where it is not among the topics: %s', (sentence) => {
    const others = finder('personal-voice', { topics: LIFE_TOPICS.filter((other) => other !== topic) });
    const alone = finder('personal-voice', { topics: [topic] });
    const { text } = marked(sentence);
    expect(alone(text, AS.acme)).toHaveLength(1);
    expect(others(text, AS.acme)[0]?.class).not.toBe(topic);
  });
});

describe('what a trade says of others’ private life', () => {
  it.each(good)('is let through: %s', (text) => {
    expect(find(text, AS.acme)).toEqual([]);
  });

  it('is let through in every ordinary post', () => {
    expect(
      Object.values(ORDINARY)
        .flat()
        .filter((text) => find(text, AS.acme).length > 0),
    ).toEqual([]);
  });
});

describe('on which accounts', () => {
  const text = 'My wife and I are so drunk';
  // An account that can’t be read is a finding, too.
  const isPrivate = ({ rule }: Finding) => rule === 'personal-voice';

  it('brands’ and clients’ are asked, and others only where the policy says so', () => {
    const everywhere = finder('personal-voice', { everyKind: true });
    for (const author of [AS.acme, AS.tulip]) expect(find(text, author)).toHaveLength(1);
    for (const author of [AS.jane, AS.stranger, AS.unknown, AS.unreadable, AS.nobody]) {
      expect(find(text, author).filter(isPrivate)).toEqual([]);
      expect(everywhere(text, author).filter(isPrivate)).toHaveLength(1);
    }
  });

  it('each is told as whom it would go out', () => {
    const everywhere = finder('personal-voice', { everyKind: true });
    expect(everywhere(text, AS.tulip)).toMatchObject([
      { message: 'This sounds private, and it is about to go out as @TulipBank, a client account.' },
    ]);
    expect(everywhere(text, AS.jane)).toMatchObject([
      { message: 'This sounds private, and it is about to go out in public as @janedoe.' },
    ]);
    expect(everywhere(text, AS.nobody)).toMatchObject([
      { message: 'This sounds private, and it is not known as whom it is about to go out.' },
    ]);
  });
});

describe('the options', () => {
  it('let a pub leave out drink, and still find the rest of a draft', () => {
    const pub = finder('personal-voice', { topics: LIFE_TOPICS.filter((topic) => topic !== 'drink') });
    expect(pub('Never drinking tequila again, and this time I mean it', AS.acme)).toEqual([]);
    const text = `so hungover, never drinking again. ${'The sea is calm. '.repeat(20)}My wife is here!`;
    expect(partsOf(text, pub(text, AS.acme))).toEqual(['My wife']);
  });

  it('ask for more signs where it has to be sure', () => {
    const sure = finder('personal-voice', { sureness: 'sure' });
    const little = 'Third date tomorrow';
    expect(find(little, AS.acme)).toHaveLength(1);
    expect(sure(little, AS.acme)).toEqual([]);
    expect(sure('My wife and I are so drunk rn', AS.acme)).toHaveLength(1);
  });

  it('take phrases of the organization', () => {
    const own = finder('personal-voice', { extra: ['staff flat'] });
    const text = 'Movie night in the staff flat!';
    expect(partsOf(text, own(text, AS.acme))).toEqual(['staff flat']);
    expect(find(text, AS.acme)).toEqual([]);
  });

  it('leave exceptions to the policy', () => {
    const excepted = finder('personal-voice', {}, { allow: ['my wife'] });
    expect(excepted('My wife finally booked Lisbon', AS.acme)).toEqual([]);
  });

  it('ask for more where a draft is about the account’s own matters', () => {
    expect(find('Walk of shame', AS.acme)).toHaveLength(1);
    expect(find('Walk of shame in a Roadster', AS.acme)).toEqual([]);
  });
});

describe('beside wrong-account', () => {
  const text = 'My wife and I are so drunk';
  const said = (rules: readonly RuleSetting[], words = text): readonly Finding[] =>
    compile(settings(rules))(draft(words, { author: AS.tulip }), 0).findings;

  it.each([
    ['block', 'warn', 'personal-voice'],
    ['warn', 'warn', 'personal-voice'],
    ['note', 'warn', 'wrong-account'],
  ] as const)('it is said once: at %s beside %s by %s', (own, general, by) => {
    const found = said([
      setting('wrong-account', {}, { level: general }),
      setting('personal-voice', {}, { level: own }),
    ]);
    expect(found.map(({ rule }) => rule)).toEqual([by]);
  });

  it('what is simulated takes nothing from what is enforced', () => {
    const found = said([setting('wrong-account'), setting('personal-voice', {}, { mode: 'simulate' })]);
    expect(found.map(({ rule }) => rule)).toEqual(['wrong-account']);
    const advised = said([
      setting('wrong-account', {}, { mode: 'advise' }),
      setting('personal-voice', {}, { level: 'warn' }),
    ]);
    expect(advised.map(({ rule }) => rule)).toEqual(['personal-voice']);
  });

  it('it is no reason besides, where something worse is wrong with the account', () => {
    const worse = `${text} in the Roadster`;
    const alone = said([setting('wrong-account')], worse);
    expect(alone).toMatchObject([{ class: 'about', why: expect.stringContaining('sounds private') }]);
    const [about, own] = said([setting('wrong-account'), setting('personal-voice', {}, { level: 'warn' })], worse);
    expect(about).toMatchObject({ rule: 'wrong-account', class: 'about' });
    expect(about).not.toHaveProperty('why');
    expect(own).toMatchObject({ rule: 'personal-voice' });
  });

  it('what is of no topic asked for is left to it', () => {
    const found = said([setting('wrong-account'), setting('personal-voice', { topics: ['sport'] })]);
    expect(found.map(({ rule }) => rule)).toEqual(['wrong-account']);
  });
});

it('reads as much as a site takes', () => {
  const text = `${'The harbour is open and the sea is calm. '.repeat(1541)}`.slice(0, 63_190);
  expect(find(text, AS.acme)).toEqual([]);
  expect(partsOf(`${text}\n\nso drunk rn`, find(`${text}\n\nso drunk rn`, AS.acme))).toEqual(['so drunk']);
});
