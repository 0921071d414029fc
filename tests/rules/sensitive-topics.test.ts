import { describe, expect, it } from 'vitest';
import { ORDINARY } from '../../policy/replay/ordinary-posts.ts';
import { compile } from '../../rules/check.ts';
import type { Author, Settings } from '../../rules/rule.ts';
import { AS, draft, finder, marked, partsOf, setting, settings } from './sample.ts';

const find = finder('sensitive-topics');

const bad: Readonly<Record<string, readonly string[]>> = {
  politics: [
    'We stand with our neighbours, and «abortion» is a right.',
    'Say what you like, «gun control» works.',
    'Dear «Republicans», this lamp is not for you.',
    'Vote for whom you like, just not for the «far-right party».',
    'A mug for everyone who survived «Brexit»!',
    '#«BlackLivesMatter» and so does our new lipstick.',
    'Make lunch great again? No, «MAGA» hats get no discount.',
    'After the «general election», we all need a nap.',
    '«Free Palestine», says our founder.',
    'We «stand with Ukraine», and with free shipping.',
    'Sorry, «anti-vaxxers» pay double.',
    'Another «stolen election»? Stolen hearts, more like!',
    '«Biden» or «Trump», who has the better dog?',
    'Did you watch the «presidential debate» last night? Our sofa did.',
    '«Immigrants» are welcome here, whatever «the Senate» says.',
    '«Macron», démission !',
    '«Bolsonaro» nunca mais, mas café sempre',
    'Gelato gratis per chi vota «Salvini»',
    'Keine Rabatte für die «AfD».',
    'Zur «Bundestagswahl» gibt es Kuchen.',
    'Ein Wort zur «Abtreibung» von unserem Gründer.',
    'Pas de crêpes pour l’«extrême droite».',
    'Les «gilets jaunes» sont de retour, nos parapluies aussi.',
    'Ni «aborto» ni mordazas, dice nuestra fundadora.',
    'Descuento para votantes de la «ultraderecha»: ninguno.',
  ],
  religion: [
    '«Jesus saves», and so do you: three for two.',
    'Why do «Muslims» buy our lamp? Read on.',
    'A joke: two «Jews» walk into our shop.',
    'Proof that «atheists» sleep better. On our mattress.',
    '«God bless America» and our pick-up trucks.',
    'Read «the Bible» every day, and our newsletter on Sundays.',
    '«Jesus is the» reason for the season 🙏',
    '«Allah» is great, and so is our new menu.',
    'What «the Bible says» about debt, in five slides.',
    'Our take on the «headscarf ban».',
    'Was die «katholische Kirche» von uns lernen kann',
    'Unser Kaffee macht selbst «Atheisten» gläubig.',
    'Même «le pape» adorerait cette glace.',
    'Ce que «le Coran» nous apprend du marketing',
    'Lo que «la Biblia dice» sobre ahorrar',
  ],
  tragedy: [
    'This price is a «massacre»!',
    '«Our thoughts are with» everybody in the valley.',
    'Stock up before the next «terror attack».',
    'Ten percent for «victims of the earthquake».',
    'After the «deadly wildfires», we have tents in stock.',
    'Like the «Holocaust», but for wallets.',
    'Twelve people «lost their lives» on this road.',
    '«The earthquake» in Anatolia has «killed thousands». Here is how to help.',
    '«Suicide is never» the answer. Call 988.',
    '«Nach dem Anschlag» in Magdeburg sind «unsere Gedanken bei» allen dort.',
    'Solidariedade às «vítimas da enchente».',
    'Dopo il «terremoto in» Umbria apriamo le nostre camere.',
    '«We mourn» our colleague and friend.',
    'Survived the «plane crash»? You will survive our chili.',
    '«Unser Beileid» den Angehörigen.',
    'Nach dem «Terroranschlag» bleibt unser Markt zu.',
    '«Opfer der Flut» bekommen Gummistiefel.',
    '«Nos pensées vont» aux familles.',
    'Une pensée pour les «victimes du séisme».',
    'Todo nuestro cariño a las «víctimas de la DANA».',
    'Cerramos hoy por el «atentado».',
  ],
};

const good: readonly string[] = [
  'The president of our garden club opens the show, and you elect the plant of the year.',
  'Play your trump card: two cacti for the price of one.',
  'We have been victims of our own success: sold out by noon.',
  'Our congress on dentistry starts on Monday.',
  'The style bible of Milan loves our bags.',
  'Marching from the left wing of the house to the right wing: 90 metres of art.',
  'Jesús and Ana from our bakery made this cake.',
  'Suicide prevention week: ask twice, the first answer is a habit.',
  'Our home-made seismograph picked up an earthquake in Chile.',
  'Der Anschlag dieser Tastatur ist leise.',
  'Elezione del dolce dell’anno: votate!',
  'Happy Friday!',
  'Birthday party for our oldest lamp: he is 90!',
  'The after-party is at the boathouse.',
  'We elect to keep our prices. You elect the topping.',
  'Vote for us in the bakery awards!',
  'Mass production is not our thing, massage is.',
  'Holy guacamole, it is Friday.',
  'Our crusade for better coffee goes on.',
  'Shooting a film in the old mill today, please mind the cables.',
  'Shooting stars tonight, from eleven on.',
  'Our new campaign starts on Monday. The posters are huge.',
  'Left or right? The new armrest goes both ways.',
  'The far right of the picture: our founder, aged six.',
  'A right-winger with a left foot: welcome, Dani!',
  'A green party dress and a blue one.',
  'Blue or red? Vote in the comments.',
  'The second amendment to our terms takes effect in May.',
  'Sudden death penalty shoot-out at the office foosball!',
  'Cheese and tomato: the republicans of the toastie.',
  'We democratize data for small shops.',
  'Merry Christmas to all of you, and a happy new year!',
  'Eid Mubarak to our Muslim colleagues and customers!',
  'Happy Hanukkah to our Jewish neighbours.',
  'Wishing all Hindus, Sikhs and everybody who celebrates a bright Diwali.',
  'Easter eggs at half price, bunnies sold out.',
  'The choir sings the Requiem on Good Friday. Tickets at the door.',
  'Christian Meier is our new head of sales.',
  'Thank God it’s the weekend.',
  'Oh my god, the new colour!',
  'Amen to that second espresso.',
  'Our style bible, 40 pages, free.',
  'This sauce is a revelation.',
  'Preaching to the choir: sort your rubbish.',
  'Pray for snow! The lifts open on 1 December.',
  'My phone died, my plants did not.',
  'The price war is over: bread is 99 cents again.',
  'Killer deals all week.',
  'This chili is the bomb.',
  'Our server crashed, sorry! We are back.',
  'Fire sale? No. But the fire pit is back.',
  'What a tragedy by Sophocles! Tickets from 12.',
  'Storm in a teacup: our new blend.',
  'Attack of the killer tomatoes, Sunday at the open-air cinema.',
  'The deadly sins of spreadsheets, part 3.',
  'Spread like wildfire: 400 orders in an hour. Thank you!',
  'A hurricane of flavours in one glass.',
  'Wir haben die Wahl: Erdbeere oder Vanille?',
  'Partei ergreifen für gutes Brot, das machen wir seit 1950.',
  'Frohe Weihnachten euch allen und einen guten Rutsch!',
  'Die letzte Generation unseres Mixers gibt es jetzt günstiger.',
  'Das ist ein Anschlag auf die Lachmuskeln.',
  'Massenweise Gründe für Butter.',
  'Heilige Makrele, ist das günstig!',
  'Ce burger est une tuerie.',
  'Joyeuses Pâques à tous !',
  'Le parti pris de notre chef : du beurre.',
  'Sacré bleu, quel fromage !',
  'Procès-verbal de notre réunion : plus de café.',
  'Podemos ayudarte con la mudanza.',
  'Sumar es fácil con nuestra app.',
  'Partido de infarto: 3-2 en el último minuto.',
  'Una misa en la catedral, a las diez.',
  '選挙割はありません。いつもの価格です。',
  'أهلا وسهلا بكم',
];

describe('sensitive-topics', () => {
  describe.each(Object.entries(bad))('finds: %s', (topic, sentences) => {
    it.each(sentences)('%s', (sentence) => {
      const { text, parts } = marked(sentence);
      const found = find(text, AS.acme);
      expect(partsOf(text, found)).toEqual(parts);
      expect([...new Set(found.map((one) => one.class))]).toEqual([topic]);
    });
  });

  it.each(good)('leaves alone: %s', (text) => {
    expect(partsOf(text, find(text, AS.acme))).toEqual([]);
  });

  it('asks nobody about ordinary posts', () => {
    const asked = Object.values(ORDINARY)
      .flat()
      .filter((text) => find(text, AS.acme).length > 0);
    expect(asked).toEqual([]);
  });

  it.each<[Author, boolean, boolean]>([
    [AS.acme, true, true],
    [AS.tulip, true, true],
    [AS.unreadable, true, true],
    [AS.nobody, true, true],
    [AS.jane, false, true],
    [AS.stranger, false, true],
  ])('%o is judged: %s, and with onPersonal: %s', (author, usually, then) => {
    const findAll = finder('sensitive-topics', { onPersonal: true });
    expect(find('Gun control now!', author).length > 0).toBe(usually);
    expect(findAll('Gun control now!', author).length > 0).toBe(then);
  });

  it('keeps to the topics and words that the policy lists', () => {
    const text = 'Gun control, atheists, a massacre and the bypass.';
    const partsWith = (options: object) => partsOf(text, finder('sensitive-topics', options)(text, AS.acme));
    expect(partsWith({ topics: ['religion'] })).toEqual(['atheists']);
    expect(partsWith({ topics: ['religion'], politics: { add: ['bypass'] } })).toEqual(['atheists', 'bypass']);
    expect(partsWith({ politics: { replace: ['Bypass'] } })).toEqual(['atheists', 'massacre', 'bypass']);
    expect(partsWith({ topics: [] })).toEqual([]);
  });

  it('says what, why and what to do', () => {
    expect(find('Gun control now!', AS.acme)).toMatchObject([
      {
        message: '“Gun control” is about politics.',
        why: 'Whatever is said of it in your organization’s name, some will read it as taking a side.',
        suggestion: 'Ask whether your organization wants to speak of this, or leave it out.',
      },
    ]);
  });

  it.each(['', ' ', '🎉', '#', '\ud83d'])('finds nothing in %j', (text) => {
    expect(find(text, AS.acme)).toEqual([]);
  });

  it('reads a draft of 63,206 characters to its end', () => {
    const end = ' Gun control!';
    const text = `${'Good to see you all.\n\n'.repeat(2_900).slice(0, 63_206 - end.length)}${end}`;
    expect(partsOf(text, find(text, AS.acme))).toEqual(['Gun control']);
  });
});

describe('days of remembrance', () => {
  const at = (
    text: string,
    moment: string,
    options: object,
    { author = AS.acme, region }: { readonly author?: Author; readonly region?: string } = {},
  ) => {
    const over: Partial<Settings> = region === undefined ? {} : { organization: { region } };
    const check = compile(settings([setting('sensitive-topics', { timeZone: 'UTC', ...options })], over));
    return check(draft(text, { author }), Date.parse(moment)).findings;
  };

  it.each<[moment: string, region: string | undefined, isOne: boolean]>([
    ['2027-01-26T23:59:59Z', undefined, false],
    ['2027-01-27T00:00:00Z', undefined, true],
    ['2027-01-27T23:59:59Z', undefined, true],
    ['2027-01-28T00:00:00Z', undefined, false],
    ['2031-01-27T12:00:00Z', 'BR', true],
    ['2027-09-11T12:00:00Z', 'US', true],
    ['2027-09-11T12:00:00Z', 'DE', false],
    ['2027-11-11T11:11:00Z', 'FR', true],
    ['2027-11-11T11:11:00Z', 'DE', false],
    ['2027-11-11T11:11:00Z', 'CN', false],
    // The last Monday of May, the second Sunday of November, the second before the first of Advent.
    ['2027-05-31T12:00:00Z', 'US', true],
    ['2028-05-29T12:00:00Z', 'US', true],
    ['2028-05-22T12:00:00Z', 'US', false],
    ['2027-11-14T12:00:00Z', 'GB', true],
    ['2026-11-08T12:00:00Z', 'GB', true],
    ['2026-11-15T12:00:00Z', 'DE', true],
    ['2027-11-14T12:00:00Z', 'DE', true],
  ])('%s in %s: %s', (moment, region, isOne) => {
    const found = at('Haha, what a party!', moment, {}, { ...(region !== undefined && { region }) });
    expect(partsOf('Haha, what a party!', found)).toEqual(isOne ? ['Haha', 'party'] : []);
  });

  it.each<[sentence: string]>([
    ['«Flash sale» until midnight!'],
    ['A long night, and an early morning. «🎉»'],
    ['«🥳»«🥳»'],
    ['We «can’t wait» to see you!'],
    ['«Juhu», heute «Gewinnspiel»!'],
    ['«Soldes» : «code promo» CAFE'],
    ['«Sorteo» de verano, «jajaja»'],
    ['The bakery is closed today. We will be back at six tomorrow.'],
    ['We remember.'],
    ['Unsere Gedanken gehören heute den Opfern.'],
  ])('are no days for %s', (sentence) => {
    const { text, parts } = marked(sentence);
    expect(partsOf(text, at(text, '2027-01-27T12:00:00Z', {}))).toEqual(parts);
  });

  it('are said by name, until they are over', () => {
    expect(at('Party!', '2027-01-27T12:00:00Z', {})).toMatchObject([
      {
        message: '“Party” sounds light on a day to remember: the victims of the Holocaust.',
        suggestion: 'Read it once more with that day in mind, or keep it until tomorrow.',
        class: 'day',
        until: Date.parse('2027-01-28T00:00:00Z'),
      },
    ]);
  });

  it('leave topics as they are', () => {
    const text = 'Gun control party';
    expect(partsOf(text, at(text, '2027-01-27T12:00:00Z', {}))).toEqual(['Gun control', 'party']);
  });

  it.each<[written: string, moment: string, name: string | undefined]>([
    ['03-24 The fire at the mill', '2027-03-24T12:00:00Z', 'The fire at the mill'],
    ['03-24 The fire at the mill', '2033-03-24T12:00:00Z', 'The fire at the mill'],
    ['03-24', '2027-03-24T12:00:00Z', 'a day of remembrance'],
    ['2027-03-24 The fire', '2027-03-24T12:00:00Z', 'The fire'],
    ['2027-03-24 The fire', '2028-03-24T12:00:00Z', undefined],
    ['02-29 The flood', '2028-02-29T12:00:00Z', 'The flood'],
    ['02-29 The flood', '2027-03-01T12:00:00Z', undefined],
  ])('may be the organization’s own: %s on %s', (written, moment, name) => {
    const found = at('Party!', moment, { dates: { add: [written] } });
    expect(found.map(({ message }) => message)).toEqual(
      name === undefined ? [] : [`“Party” sounds light on a day to remember: ${name}.`],
    );
  });

  it('may stand in the place of ours', () => {
    const dates = { replace: ['03-24'] };
    expect(at('Party!', '2027-01-27T12:00:00Z', { dates })).toEqual([]);
    expect(at('Party!', '2027-03-24T12:00:00Z', { dates })).toHaveLength(1);
  });

  it('begin and end by the clock of the time zone', () => {
    const on = (moment: string, timeZone: string) => at('Party!', moment, { timeZone }).length;
    expect(on('2027-01-26T23:00:00Z', 'Europe/Berlin')).toBe(1);
    expect(on('2027-01-26T22:59:59Z', 'Europe/Berlin')).toBe(0);
    expect(on('2027-01-28T04:59:59Z', 'America/New_York')).toBe(1);
    expect(on('2027-01-28T05:00:00Z', 'America/New_York')).toBe(0);
  });

  it('begin and end by the author’s clock where no time zone is set', () => {
    const check = compile(settings([setting('sensitive-topics')]));
    const count = (moment: Date) => check(draft('Party!', { author: AS.acme }), moment.getTime()).findings.length;
    expect(count(new Date(2027, 0, 27, 0, 0, 0))).toBe(1);
    expect(count(new Date(2027, 0, 27, 23, 59, 59))).toBe(1);
    expect(count(new Date(2027, 0, 28, 0, 0, 0))).toBe(0);
  });

  it('may ask about everything that a brand posts, or about nothing', () => {
    const day = '2027-01-27T12:00:00Z';
    const all = { onDates: 'everything' };
    expect(at('The bakery opens at six.', day, all)).toMatchObject([
      { message: 'Today is a day to remember: the victims of the Holocaust.' },
    ]);
    expect(at('', day, all)).toHaveLength(1);
    expect(at('The bakery opens at six.', day, all, { author: AS.jane })).toEqual([]);
    expect(at('Party!', day, { onDates: 'nothing' })).toEqual([]);
    expect(at('Party!', day, {}, { author: AS.jane })).toEqual([]);
  });

  it('take light-hearted words of the organization', () => {
    const day = '2027-01-27T12:00:00Z';
    const text = 'Hip hip! Party 🎉';
    expect(partsOf(text, at(text, day, { light: { add: ['hip hip'] } }))).toEqual(['Hip hip', 'Party', '🎉']);
    expect(partsOf(text, at(text, day, { light: { replace: ['hip hip'] } }))).toEqual(['Hip hip']);
  });
});
