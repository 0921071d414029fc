import { describe, expect, it } from 'vitest';
import { finder, marked, partsOf } from './sample.ts';

const find = finder('claims', { products: ['Roadster', 'Tulip ISA', 'SafeBox'] });

const bad: Readonly<Record<string, readonly string[]>> = {
  'gain without risk': [
    'Put your savings to work: «guaranteed profits» from day one!',
    '«GUARANTEED RETURNS» of 12% a year 🚀',
    'Our new plan is a «risk-free investment» for your family.',
    '«Double your money» in ninety days, ask me how 💸',
    'With our index funds you get «zero risk», all reward.',
    'Bitcoin is a «sure thing» this year, trust me.',
    'Your investment is «100% safe» with us.',
    'We «guarantee» investors eight per cent per annum.',
    'Invest today, «risk-free»!',
    'Our strategy «always beats the market».',
    '#«GuaranteedReturns» for everyone',
    'Join 5,000 members who get «guaranteed passive income».',
    'Earn 10% «guaranteed». No strings attached.',
    'The «safest investment» you will ever make',
    'This stock will «definitely go up», get in now',
    '«Never lose a penny» again: save with us.',
    '«Turn» $100 into $10,000 in a year.',
    'An investment that «always pays off»',
    'A «foolproof way to get rich» with crypto',
    'Our bond pays 6 % a year, «guaranteed».',
    'Put your savings where there is «no risk», no catch.',
    'Il trading con «guadagni garantiti» esiste.',
    'Um «investimento sem risco», para quem começa agora',
  ],
  'gain without risk, in German, French and Spanish': [
    'Sichern Sie sich jetzt «garantierte Rendite»!',
    'Unser Sparplan ist «risikofrei» und einfach.',
    'So «verdoppeln Sie Ihr Geld» in einem Jahr.',
    'Un «rendement garanti» de 8 % par an !',
    'Le seul «placement sans risque» de 2027.',
    'Doublez vite : «gains garantis» dès le premier jour.',
    '«Rentabilidad garantizada» desde el primer día.',
    'La «inversión sin riesgo» que estabas buscando.',
  ],
  healing: [
    'Our tea «cures» insomnia, one cup at a time. 🍵',
    'Our mint tea «cures» insomnia, ask my aunt.',
    'This cream «heals» eczema in three days.',
    'These gummies «will cure» your migraine.',
    'I took this supplement for a month and it «reverses» diabetes!',
    'Our natural oil is «100% effective» against acne.',
    '«Say goodbye to» diabetes with our turmeric blend!',
    '«Clinically proven to heal» arthritis',
    'Our drops «treat» depression naturally, no prescription needed',
    'This tea boosts immunity and «kills» viruses.',
    'Drink this and «lose» 10 kg in two weeks',
    'This oil makes wrinkles «disappear» overnight.',
    'Take two capsules a day, and your arthritis «is gone».',
    'Our mushroom powder «protects against» the flu.',
    'Two drops a day «will reverse» your arthritis.',
    '«Melts belly fat» while you sleep 🔥',
    'Unsere Tropfen: «Schluss mit» Migräne!',
    'Nosso chá «cura» a insônia.',
    'La nostra tisana «guarisce» l’emicrania.',
    'Lose it all: «guaranteed weight loss» in two weeks',
    'Unser Tee «heilt» Schlaflosigkeit.',
    'Notre huile «guérit» l’eczéma.',
    'Nuestro aceite «cura» la artritis.',
  ],
  'absolutes about a product that the policy lists': [
    'The Roadster «never fails».',
    'Your files are «100% secure» in SafeBox.',
    'SafeBox is «unhackable».',
    'The Roadster: «guaranteed» five stars for safety',
    'The Tulip ISA is «completely safe».',
    'SafeBox «works for everyone», whatever you keep in it.',
    '«No side effects» whatsoever: SafeBox',
    'SafeBox is «impossible to hack».',
    'SafeBox ist «unkaputtbar».',
  ],
};

const good: Readonly<Record<string, readonly string[]>> = {
  'what people promise each other': [
    'I guarantee you’ll love our picnic.',
    'Good food, good music, smiles guaranteed!',
    'Satisfaction guaranteed or your money back.',
    'All our boots come with a two-year guarantee.',
    'Best price guaranteed until Sunday.',
    'Book now, cancel risk-free until Friday.',
    'Try the Roadster risk-free for 30 days.',
    'The Roadster comes with a 30-day money-back guarantee.',
    'We guarantee you a warm welcome at the Roadster show.',
    'Free returns guaranteed, no questions.',
    'A seat is guaranteed for every child who signs up.',
    'Our podcast on bitcoin is guaranteed to make you smile.',
    'We invest in our people, and guarantee a living wage.',
  ],
  'what is denied, asked or warned of': [
    'No investment is risk-free.',
    'Past performance does not guarantee future profits.',
    'Nobody can offer guaranteed returns.',
    'Is there such a thing as a risk-free investment?',
    'Beware of anyone who offers guaranteed profits: it’s a scam.',
    'Guaranteed returns? Run.',
    'Five signs of fraud: guaranteed returns come first.',
    'Our tea doesn’t cure insomnia, but it tastes of summer.',
    'The Roadster can’t promise guaranteed sunshine.',
    'Eine garantierte Rendite gibt es nicht.',
    'Il n’existe pas de placement sans risque.',
    'Ninguna inversión sin riesgo existe.',
    'Vorsicht bei Angeboten mit „garantierte Rendite“!',
  ],
  'what has another sense': [
    'Our cured ham took first prize.',
    'Lose yourself in a good book, and ten pounds in the slot machine.',
    'We ran 300 miles for a cure for dementia, and had tea.',
    'Gift Aid turns £10 into £12.50. Tick the box.',
    'We turn £5 into £50 for the shelter: every donation is matched ten times.',
    'Our clinic treats depression and anxiety. Call for an appointment.',
    'Say goodbye to winter with our ginger tea.',
    'Save 10% on your yearly ticket, guaranteed.',
    'Invest in our savings club: your community, your say.',
    'A cup of ginger tea against the cold outside.',
    'Tea and scones at the arthritis support group, every Monday.',
    'The bank guarantees your deposit up to 100,000 euros, says the law.',
    'Let the resin cure for a day.',
    'Help us find a cure for cancer.',
    'Handwashing prevents flu and covid.',
    'Researchers hope this product will cure diabetes one day.',
    'Double your money for the shelter: every donation is matched today.',
    'All profits go to charity, guaranteed.',
    'The ten-year bond is called the risk-free rate by investors.',
    'The city tries a guaranteed income for 500 families.',
    'Time heals. So does a walk by the sea.',
    'Music heals my soul, and this tea warms it.',
    'My old car never fails to start. Unlike my day.',
    'Hier wird garantiert jeder fündig!',
    'Ambiance garantie ce soir à la fête du village.',
    'Diversión garantizada para toda la familia.',
    '',
    '🎉🎉🎉 #guaranteed',
    '\u202bشاي لذيذ مضمون\u202c',
  ],
};

describe.each(Object.entries(bad))('finds %s', (_, sentences) => {
  it.each(sentences)('%s', (sentence) => {
    const { text, parts } = marked(sentence);
    expect(partsOf(text, find(text))).toEqual(parts);
  });
});

describe.each(Object.entries(good))('lets pass %s', (_, sentences) => {
  it.each(sentences)('%s', (text) => {
    expect(partsOf(text, find(text))).toEqual([]);
  });
});

it('says what is promised', () => {
  const classes = ['Guaranteed returns!', 'Our tea cures insomnia.', 'The Roadster never fails.'].map(
    (text) => find(text)[0]?.class,
  );
  expect(classes).toEqual(['investment', 'health', 'absolute']);
  expect(find('Our tea cures insomnia.')[0]?.message).toBe(
    '“cures” promises that a product heals or changes the body.',
  );
});

it('looks for what the policy wants looked for', () => {
  const text = 'Guaranteed returns! Our tea cures insomnia. The Roadster never fails. Simply the best.';
  const found = (options: unknown) => partsOf(text, finder('claims', options)(text));
  expect(found({ areas: ['health'] })).toEqual(['cures']);
  expect(found({ areas: [] })).toEqual([]);
  expect(found({})).toEqual(['Guaranteed returns', 'cures']);
  expect(found({ phrases: { add: ['simply the best'] } })).toEqual(['Guaranteed returns', 'cures', 'Simply the best']);
  expect(found({ phrases: { replace: ['simply the best'] } })).toEqual(['Simply the best']);
});

it('reads as much as a site takes', () => {
  const text = 'We guarantee nothing, and never did. '.repeat(1709).slice(0, 63_150);
  expect(find(text)).toEqual([]);
  expect(find(`${text}\n\nGuaranteed returns!`)).toHaveLength(1);
});
