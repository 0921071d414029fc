import { describe, expect, it } from 'vitest';
import { compile } from '../../rules/check.ts';
import { RULES } from '../../rules/index.ts';
import type { Author } from '../../rules/rule.ts';
import { inStretches } from '../../rules/stretches.ts';
import { AS, draft, finder, marked, partsOf, setting, settings } from './sample.ts';

const find = finder('quiet-period');

const bad: Readonly<Record<string, readonly string[]>> = {
  metrics: [
    'We just closed a «record quarter». Thank you, team!',
    'Our «revenue» grew 40 % this year and we are only getting started.',
    'What a year: our «EBITDA» is up by a third.',
    'Our «margins» have never been higher than this, enjoy the summer party!',
    'Acme «sales» jumped again in May.',
    'Can’t say much, but we «smashed our targets».',
    'Our «Q3» was the strongest since we started.',
    'We’re at $2.3m «ARR» and counting.',
    'Churn? Our «churn rate» fell three months in a row.',
    'Our «order intake» is through the roof.',
    'This was our «best quarter ever»',
    'So proud of the whole team for #«RecordQuarter»',
    'Sneak peek at our «Q4 results»: they look really good 👀',
    'Strong «earnings» ahead, stay tuned for our report.',
    '«Cash flow» is strong, and debt is down 12%.',
    'Our «revenue is up» by a third, thank you all, you made it happen!',
    'Honest update: our «bookings» dropped by 12%.',
  ],
  guidance: [
    'We will be «raising our guidance» next week.',
    'We may have to «cut our outlook», sadly.',
    'Our «forecast» is looking good, watch this space.',
    'Between us: we are going to «beat estimates».',
    'We are well «ahead of consensus».',
    'We beat every «analyst estimate». Just wait for Thursday.',
    'Acme «will be profitable» next year.',
    'Our «stock is about to» explode 🚀',
    'We will «raise the dividend» to 5 kroner.',
    'Our «dividend» has doubled.',
    'We «expect sales to» double by May.',
  ],
  deals: [
    'We are in «merger talks» with a well-known name.',
    'Big news: we «are acquiring» a startup from Lyon!',
    'Our «IPO» is closer than people think.',
    'We have «signed a term sheet»!',
    'We signed a «definitive agreement» last night.',
    'Our «Series B round» is oversubscribed.',
    'Our company is «being acquired», details soon.',
    'We are «raising a Series B».',
    'The «merger» keeps our lawyers busy.',
    '«We’re acquiring» Fjordkraft Solar. More soon!',
    'We’re about to «be bought by» a big name!',
    'Big «merger news» soon, can’t say more.',
    'We «closed our Series C».',
    '«We’ve acquired» a small rival in Leeds.',
    'We just signed the «takeover of» Selva Wind.',
  ],
  'other languages': [
    'Was für ein «Rekordquartal»! Danke an das Team.',
    'Unser «Umsatz» ist um 20 % gestiegen.',
    'Wir haben die «Prognose angehoben».',
    'Unsere «Marge» ist gesunken, aber wir bleiben ruhig.',
    'Notre «chiffre d’affaires» a progressé de 12 %.',
    'Nos «bénéfices» ont doublé.',
    'Nous «relevons nos prévisions».',
    'Nuestras «ventas» crecieron un 15 % en mayo.',
    'Wir «rechnen mit einem Umsatz» von 3 Milliarden Euro.',
    'Nosso «faturamento» cresceu 20 % em maio.',
    'Il nostro «fatturato» è cresciuto ancora.',
    'Hemos «superado nuestros objetivos».',
    'Nuestra «facturación» ha aumentado otra vez.',
  ],
};

const good: Readonly<Record<string, readonly string[]>> = {
  'ordinary posts': [
    'Happy Friday!',
    'Our sales team is hiring: ten seats in Leeds, one in Porto.',
    'We are growing! Our sales team welcomes three new colleagues.',
    'Our summer sale starts on Monday: up to 50 % off.',
    'Proud of our team for a great sprint.',
    'Our doors are open until six, whatever the forecast says.',
    'Join our webinar on revenue operations.',
    'We are going public with our design system today.',
    'A treat for the movie-going public: our film club is back.',
    'A new record: 40 bikes in the bike shed!',
  ],
  'for others': [
    'We help you grow your revenue.',
    'Our tool increased our customers’ sales by 20 %.',
    'How to beat churn: our five favourite tricks.',
    'We donate 1 % of our profits to reforestation.',
    'Our bake sales raised 2 million smiles.',
    'Read how our clients improved their margins.',
  ],
  'of others': [
    'Nvidia’s record quarter shows where chips are going.',
    'Interesting numbers: revenue at the big four rose again.',
    'Tesla’s Q3 earnings are out, and we read them so that nobody else has to.',
    'The merger of the two railways made headlines in 1923.',
  ],
  'other senses': [
    'Talent acquisition is what we do, and we love it.',
    'Our intern’s Instagram takeover starts at noon!',
    'Within the margin of error, our coffee is the best.',
    'The weather forecast for our summer party: up to 30 degrees, rising.',
    'We want to acquire better habits, such as lunch.',
    'Our guidance counselor is back from leave.',
    'Merge conflict again. We are fine.',
    'Great quarter-final by our girls, on to the semis!',
    'Our forecast for Saturday: sunny, 24 degrees and record crowds.',
    'All profits of our calendar went to the shelter, a record 2 million!',
    'Our guidance on heat at work has improved: drink, rest, shade.',
    'Our staff turnover fell to zero. Good people!',
    'We plan to acquire a coffee machine.',
    'Stock split? A short explanation of what it is.',
    'Our Q1 planning day was the best ever.',
    'Tender offer: steak at the canteen!',
    'The best quarter of town? Ours, say our readers.',
    'Our forecast: 100 % chance of coffee.',
    'We’re acquiring new skills every day.',
    'We share what we know, and our stock of tea is strong.',
    'Full-year results: revenue £1.24bn, 311 people, three offices.',
    'Earnings season explained, in strong words.',
    'Save your strong coffee for the French quarter.',
  ],
  dates: [
    'We will publish our Q3 results on 29 April.',
    'Register for our earnings webcast: our full-year results, and highest praise for coffee.',
  ],
  'other languages': [
    'Unsere Wetterprognose: 20 % Regen, 80 % gute Laune.',
    'Wir spenden 10 % vom Gewinn unserer Aktion.',
    'Wir suchen Verstärkung im Vertrieb!',
    'Notre équipe recrute à Lyon et à Lille.',
    'Notre marge de progression est en hausse, dit le coach.',
    'Nuestra ruta por el margen izquierdo del río ha subido de nivel.',
    'Unser Gewinn des Tages: 3 Millionen Schritte.',
    'Nous reversons 1 % de nos bénéfices à une association.',
    'Nuestro equipo de ventas ha crecido.',
    'Fatturato e ricavi: un corso per chi comincia.',
    'Bolo de cenoura: a receita subiu no blog.',
    'Donamos el 1 % de nuestras ventas.',
    '株主総会は来月です。',
    'مرحبًا بكم في فريقنا',
  ],
};

describe('quiet-period', () => {
  describe.each(Object.entries(bad))('finds: %s', (_, sentences) => {
    it.each(sentences)('%s', (sentence) => {
      const { text, parts } = marked(sentence);
      expect(partsOf(text, find(text, AS.acme))).toEqual(parts);
    });
  });

  describe.each(Object.entries(good))('leaves alone: %s', (_, sentences) => {
    it.each(sentences)('%s', (text) => {
      expect(partsOf(text, find(text, AS.acme))).toEqual([]);
      expect(partsOf(text, find(text, AS.jane))).toEqual([]);
    });
  });

  it.each<[string, Author, readonly string[]]>([
    ['Record quarter!', AS.acme, ['Record quarter']],
    ['Record quarter!', AS.tulip, ['Record quarter']],
    ['Record quarter!', AS.jane, []],
    ['Record quarter! Proud of the whole team.', AS.jane, ['Record quarter']],
    ['Acme Motors is being acquired, I hear.', AS.jane, ['being acquired']],
    ['My neighbour’s bakery is being acquired, I hear.', AS.jane, []],
    ['Acme’s record quarter, and the cake was good', AS.jane, ['record quarter']],
    ['This year’s revenue growth surprised my company', AS.jane, ['revenue growth']],
  ])('%s as %o', (text, author, parts) => {
    expect(partsOf(text, find(text, author))).toEqual(parts);
  });

  it('keeps to the topics that the policy lists', () => {
    const text = 'We closed a record quarter, are raising our guidance and are in merger talks.';
    const findDeals = finder('quiet-period', { topics: ['deals'] });
    expect(partsOf(text, findDeals(text, AS.acme))).toEqual(['merger talks']);
    expect(find(text, AS.acme).map((found) => found.class)).toEqual(['metrics', 'guidance', 'deals']);
  });

  it('takes words of the organization, wherever they stand', () => {
    const text = 'Roadshow next week. We closed a record quarter.';
    const findMore = finder('quiet-period', { words: { add: ['roadshow'] } });
    expect(partsOf(text, findMore(text, AS.acme))).toEqual(['Roadshow', 'record quarter']);
    const findOther = finder('quiet-period', { words: { replace: ['roadshow'] } });
    expect(partsOf(text, findOther(text, AS.jane))).toEqual(['Roadshow']);
  });

  it('says what, why and what to do', () => {
    expect(find('We closed a record quarter.', AS.acme)).toMatchObject([
      {
        message: '“record quarter” tells how business goes, and a quiet period is on.',
        why: 'Until results are published, nothing that hints at them may be told to some and not to all.',
        suggestion: 'Keep it until the quiet period is over, or leave it out.',
      },
    ]);
  });

  it.each(['', ' ', '📈🚀', '🇩🇪', '#', 'إيرادات', '\ud83d'])('finds nothing in %j', (text) => {
    expect(find(text, AS.acme)).toEqual([]);
  });

  it('reads a draft of 63,206 characters to its end', () => {
    const end = 'We closed a record quarter.';
    const text = `${'Good to see you all.\n\n'.repeat(2_900).slice(0, 63_206 - end.length)}${end}`;
    expect(text).toHaveLength(63_206);
    expect(partsOf(text, find(text, AS.acme))).toEqual(['record quarter']);
  });
});

describe('the windows of a quiet period', () => {
  const APRIL = '2027-03-20T00:00:00Z/2027-04-29T13:00:00+02:00';
  const JULY = '2027-06-20T00:00Z/2027-07-29T11:00Z';
  const at = (moment: string, windows: readonly string[], over = {}) => {
    const check = compile(settings([setting('quiet-period', { windows }, over)]));
    return check(draft('We closed a record quarter.', { author: AS.acme }), Date.parse(moment)).findings;
  };

  it.each<[string, string | undefined]>([
    ['2027-03-19T23:59:59Z', undefined],
    ['2027-03-20T00:00:00Z', '2027-04-29T11:00:00Z'],
    ['2027-04-29T10:59:59Z', '2027-04-29T11:00:00Z'],
    ['2027-04-29T11:00:00Z', undefined],
    ['2027-07-01T00:00:00Z', '2027-07-29T11:00:00Z'],
    ['2027-08-01T00:00:00Z', undefined],
  ])('at %s: until %s', (moment, until) => {
    const ends = until === undefined ? [] : [Date.parse(until)];
    expect(at(moment, [JULY, APRIL]).map((found) => found.until)).toEqual(ends);
  });

  it('that overlap are one', () => {
    const windows = ['2027-01-01T00:00Z/2027-02-01T00:00Z', '2027-01-15T00:00Z/2027-03-01T00:00Z'];
    expect(at('2027-01-20T00:00:00Z', windows).map((found) => found.until)).toEqual([Date.parse('2027-03-01T00:00Z')]);
  });

  it('end with their rule', () => {
    const scope = { from: Date.parse('2027-04-01T00:00Z'), until: Date.parse('2027-04-10T00:00Z') };
    expect(at('2027-03-25T00:00Z', [APRIL], { scope })).toEqual([]);
    expect(at('2027-04-05T00:00Z', [APRIL], { scope }).map((found) => found.until)).toEqual([scope.until]);
    expect(at('2027-04-11T00:00Z', [APRIL], { scope })).toEqual([]);
  });

  it('are judged anew as time goes by', () => {
    const check = compile(settings([setting('quiet-period', { windows: [APRIL] })]));
    const same = draft('We closed a record quarter.', { author: AS.acme });
    const levels = ['2027-03-01', '2027-04-01', '2027-05-01'].map((day) => check(same, Date.parse(day)).level);
    expect(levels).toEqual(['off', 'block', 'off']);
  });

  it('that fit no schema fail where it is seen', () => {
    const wrong = setting('quiet-period', { windows: ['soon'] });
    expect(inStretches(wrong, RULES.get('quiet-period'), settings([]))).toEqual([wrong]);
    expect(compile(settings([wrong]))(draft('Hello'), 0).findings).toMatchObject([{ level: 'warn' }]);
  });
});
