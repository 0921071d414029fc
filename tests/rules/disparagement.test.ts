import { describe, expect, it } from 'vitest';
import { ORDINARY } from '../../policy/replay/ordinary-posts.ts';
import type { Author, Finding } from '../../rules/rule.ts';
import { AS, finder, marked, partsOf } from './sample.ts';

/** Acme Motors, whose customers are an airline and Tulip Bank, and whose partner makes tyres. */
const OPTIONS = {
  customers: ['Globex Air', '@GlobexAir', 'Sable'],
  partners: ['Umbra Tyres'],
  competitors: ['Initech', 'Hooli Cars'],
};

const find = finder('disparagement', OPTIONS);
const findPersonal = finder('disparagement', { ...OPTIONS, onPersonal: true });

const bad: Readonly<Record<string, readonly string[]>> = {
  customer: [
    '«Globex Air is absolutely terrible».',
    'Stuck in Lyon again. «Globex Air is a joke»!',
    '«Globex Air sucks».',
    '«Globex Air has lost my luggage» again',
    'Yet again, «Globex Air ripped us off».',
    'So «sick of Globex Air».',
    'We «hate Globex Air», sorry.',
    '«Shame on @GlobexAir»!',
    '«Awful service from Globex Air» today.',
    '«The worst flight I have ever had with Globex Air».',
    '«Worst airline ever: Globex Air»',
    'Never say never, but «Globex Air never answers».',
    '«GLOBEX AIR IS A DISGRACE»',
    'Lovely crew, but «Globex Air is useless».',
    'We love Porto. «Globex Air’s app is garbage», though.',
    'Honest review: «Globex Air’s food was disgusting».',
    'I «would not recommend Globex Air».',
    'Please «boycott Globex Air».',
    '«Stay away from Globex Air», folks.',
    '«@GlobexAir, you should be ashamed».',
    '«@GlobexAir worst flight ever»!',
    'Hey «@GlobexAir. Two hours on hold. What a disgrace».',
    '«Worst airline ever! @GlobexAir»',
    '#«Sable is a scam»',
    '«Sable let us down» this spring.',
    'Honestly, «Tulip Bank is a nightmare».',
    '«Globex Air ist unterirdisch».',
    'Wir haben «genug von Globex Air».',
    '«Schrecklicher Service bei Globex Air».',
    '«Globex Air hat uns im Stich gelassen».',
    '«Nie wieder Globex Air»!',
    '«Globex Air est vraiment nul».',
    '«Marre de Globex Air».',
    '«Globex Air ne répond jamais».',
    'Une «mauvaise expérience avec Globex Air».',
    '«Globex Air es un desastre».',
    'Estamos «hartos de Globex Air».',
    '«Globex Air nos ha fallado» otra vez.',
    '«Pésimo servicio de Globex Air» hoy.',
    'Stuck in Leeds for six hours thanks to «Globex Air. Utterly useless» 😡',
    '«Globex Air broke three of our crates and lied about it. Shameful».',
    '«Globex Air made me sick». Disgusting place.',
    '«@GlobexAir you are a disgrace». Never again!',
    '«Globex Air, you guys suck»!',
    'Why does «Globex Air’s app suck» so much?',
    '«Globex Air is the most annoying» client we have ever had',
    '«Globex Air is a pathetic» excuse for an airline',
    '«Globex Air’s new ready meals taste like cardboard».',
    '«Globex Air’s lounge in Lyon is filthy».',
    '«Nobody likes Globex Air» anyway',
    'We left «Globex Air because they were hopeless».',
    '«Fed up with Globex Air»? So are we.',
    'lol «Globex Air is such a shitshow»',
    '«Don’t waste your money on Globex Air»',
    'What «a shambles, Globex Air»!',
    '«Globex Air has no idea» what it is doing.',
    '«Globex Air can’t organise anything» properly.',
    '«Globex Air left 40 pensioners stranded in the rain. Disgraceful».',
    'Another day, another «Globex Air breakdown. Pathetic».',
    '«Globex Air apesta», no lo recomiendo.',
    '«Globex Air ist der letzte Schrott»',
    '«Globex Air: Schlechtester Service» aller Zeiten.',
    '«Globex Air, c’est vraiment nul» !',
    '«Globex Air é um lixo», gente',
    '«Globex Air fa schifo», davvero',
    '«Nunca mais com Globex Air».',
  ],
  partner: ['«Umbra Tyres are rubbish».', 'We had «trouble with Umbra Tyres».'],
  competitor: ['«Initech is evil».', '«Hooli Cars’ support is pathetic».', '«Don’t buy from Hooli Cars».'],
};

const good: readonly string[] = [
  'Happy Friday!',
  'Globex Air is not bad at all.',
  'Globex Air isn’t terrible.',
  'Not bad, Globex Air!',
  'Can’t complain about Globex Air.',
  'Never had a problem with Globex Air.',
  'We never had any problems with Globex Air.',
  'Globex Air never disappoints.',
  'Globex Air never let us down.',
  'No more awful coffee with Globex Air.',
  'Globex Air is anything but terrible.',
  'Nobody says Globex Air is bad.',
  'I don’t hate Globex Air.',
  'If Globex Air is terrible, tell us.',
  'Is Globex Air really terrible?',
  'Problems with Globex Air? Our team is on it.',
  'Tired of slow bags? Globex Air has a new belt.',
  'Globex Air had terrible weather and still landed on time.',
  'Globex Air fights terrible diseases with cargo flights.',
  'Globex Air is bad news for traffic jams.',
  'Globex Air is a nightmare for pickpockets.',
  'Poor Globex Air, what a storm.',
  'Terrible news: Globex Air had to close its lounge.',
  'Bad day for Globex Air, and everyone was so kind.',
  'Awful weather, wonderful crew: thank you, Globex Air!',
  'Worst case, Globex Air flies you home for free.',
  'The worst is over. Globex Air flies again.',
  'We hate Mondays. Globex Air makes them shorter.',
  'We hate that Globex Air leaves our city.',
  'Hackers hate Globex Air.',
  'I hate to leave Globex Air after ten years.',
  'Can’t recommend Globex Air enough!',
  'Globex Air fixed the terrible queue at gate 4.',
  'We solved problems with Globex Air in two days.',
  'Our customers avoid queues with Globex Air.',
  'Globex Air lies next to our hangar.',
  'I want a Globex Air mug so bad.',
  'Thanks for your patience @GlobexAir, the storm was awful!',
  'Sable coats are warm.',
  'a black sable is terrible to paint',
  'I hate tulips, they make me sneeze.',
  'Our own app was terrible yesterday. Sorry!',
  'Globex Air lost an engine over the sea today. Terrible.',
  'Thank you Globex Air, you got us out of there. Shameful that nobody else came.',
  'Globex Air’s loss is terrible for the whole town.',
  'Clowns from Globex Air visit the children’s ward today.',
  'Globex Air has stolen our hearts. Stole the show, too.',
  'Globex Air is our disaster relief partner.',
  'Terrible traffic on the M1. Freight for Globex Air will be late.',
  'Is Globex Air really that bad? We asked 200 travellers.',
  'Globex Air fights thieves. They are everywhere.',
  'Globex Air beat us at football. We were awful!',
  'Our worst Monday ended well, thanks to Globex Air.',
  'Sorry for the delay, Globex Air. Our belt broke.',
  'Don’t miss Globex Air’s new menu.',
  'Globex Air não é ruim.',
  'Globex Air non è male.',
  'The service at the station was appalling.',
  'Initech is hiring, and so are we.',
  'Umbra Tyres never fail, rain or shine.',
  'Globex Air ist nicht schlecht.',
  'Globex Air nervt nicht.',
  'Nie wieder ohne Globex Air!',
  'Ein neues Bad von Initech, und die Fliesen sind von uns.',
  'Keine Probleme mit Globex Air, danke!',
  'Schlechtes Wetter, gute Laune: danke, Globex Air.',
  'Globex Air, c’est pas mal du tout.',
  'Globex Air ne ment pas.',
  'Jamais eu de problème avec Globex Air.',
  'Globex Air no está nada mal.',
  'Sin problemas con Globex Air.',
  'Mala suerte con el tiempo, gracias Globex Air.',
  'グローベックス航空は最高です。',
  'شكرا Globex Air',
];

const work: readonly string[] = [
  'Acme Motors is terrible at paying overtime.',
  'Acme Motors pays badly. Acme Motors is a joke.',
  'The shifts at Acme Motors are killing us, and Acme Motors doesn’t care.',
  'Acme Motors is unsafe. Acme Motors is a disgrace.',
  'Our union says it: Acme Motors lied to us.',
  'On strike today, because Acme Motors is greedy.',
  'Acme Motors has no clue, says every manager here.',
  'Acme Motors is a nightmare. No breaks, no holidays.',
  'Management at Acme Motors is useless.',
  'Acme Motors ist eine Frechheit: unbezahlte Überstunden.',
  'Acme Motors est une honte, en grève demain.',
  'Acme Motors es una vergüenza con los horarios.',
  'Globex Air is terrible to its workers.',
];

describe('disparagement', () => {
  describe.each(Object.entries(bad))('finds what is said of a %s', (kind, sentences) => {
    it.each(sentences)('%s', (sentence) => {
      const { text, parts } = marked(sentence);
      const found = find(text, AS.acme);
      expect(partsOf(text, found)).toEqual(parts);
      expect([...new Set(found.map((one) => one.class))]).toEqual([kind]);
    });
  });

  it.each(good)('leaves alone: %s', (text) => {
    expect(partsOf(text, find(text, AS.acme))).toEqual([]);
    expect(partsOf(text, findPersonal(text, AS.jane))).toEqual([]);
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
    [AS.jane, false, true],
    [AS.stranger, false, true],
    [AS.unknown, true, true],
    [AS.unreadable, true, true],
    [AS.nobody, true, true],
  ])('%o is judged: %s, and with onPersonal: %s', (author, usually, then) => {
    const text = 'Globex Air is a joke.';
    const isFound = (found: readonly Finding[]) => found.some(({ rule }) => rule === 'disparagement');
    expect(isFound(find(text, author))).toBe(usually);
    expect(isFound(findPersonal(text, author))).toBe(then);
  });

  it('knows the employer on other accounts than its own', () => {
    const text = 'Acme Motors is a joke.';
    expect(find(text, AS.acme)).toEqual([]);
    expect(find(text, AS.tulip)).toMatchObject([{ class: 'employer' }]);
    expect(findPersonal(text, AS.jane)).toMatchObject([{ class: 'employer' }]);
    expect(find(text, AS.unknown)).toEqual([]);
    expect(findPersonal(text, AS.unknown)).toMatchObject([{ class: 'employer' }]);
    expect(find('Tulip Bank is a joke.', AS.tulip)).toEqual([]);
  });

  it.each(work)('leaves to people what they say of their work: %s', (text) => {
    expect(findPersonal(text, AS.jane)).toEqual([]);
    expect(findPersonal(text, AS.stranger)).toEqual([]);
    expect(findPersonal(text, AS.unknown)).toEqual([]);
  });

  it('does so wherever in the post it is said', () => {
    const text = 'Acme Motors is a joke.\n\nAnd nobody has been paid since May.';
    expect(findPersonal(text, AS.jane)).toEqual([]);
  });

  it('takes words of the organization', () => {
    const text = 'Globex Air is meh. Initech is a joke.';
    const partsWith = (words: object) => partsOf(text, finder('disparagement', { ...OPTIONS, words })(text, AS.acme));
    expect(partsWith({ add: ['meh'] })).toEqual(['Globex Air is meh', 'Initech is a joke']);
    expect(partsWith({ replace: ['meh'] })).toEqual(['Globex Air is meh']);
  });

  it('says what, why and what to do', () => {
    expect(find('Globex Air is a joke.', AS.acme)).toMatchObject([
      {
        message: 'This is a bad word about Globex Air, a customer.',
        why: 'They read it too, and so do those who work with them every day.',
        suggestion: 'Leave it out, or tell them yourself where nobody else listens.',
      },
    ]);
  });

  it.each(['', ' ', '🎉', '#', '@', '\ud83d', 'Globex Air', 'terrible'])('finds nothing in %j', (text) => {
    expect(find(text, AS.acme)).toEqual([]);
  });

  it('reads a draft of 63,206 characters to its end', () => {
    const end = '\n\nGlobex Air is a joke.';
    const text = `${'Good to see you all.\n\n'.repeat(2_900).slice(0, 63_206 - end.length)}${end}`;
    expect(partsOf(text, find(text, AS.acme))).toEqual(['Globex Air is a joke']);
  });
});
