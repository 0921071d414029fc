import { describe, expect, it } from 'vitest';
import { profanity } from '../../rules/profanity.ts';
import { compileSwearing } from '../../rules/text/swearing.ts';
import { viewOf } from '../../rules/text/view.ts';
import { finder, marked, partsOf } from './sample.ts';

const find = finder('profanity');

const bad: Readonly<Record<string, readonly string[]>> = {
  'plain words': [
    'I find it ironic that Detroit is known as the #motorcity and yet no one here knows how to «fucking» drive',
    'Well, «shit».',
    'That pitch was «bullshit», and you know it',
    'Who parked in my spot, you «bastards»?',
    'Monday again. «FUCK»!',
    'What a bunch of «wankers»',
    'He is a «dick», plain and simple.',
    'You «Dick»!',
    'Don’t be such a «prick» about it',
  ],
  'more than one': ['«Shit», I forgot the «fucking» hashtag.', '«fuck»/«shit»/«fuck»'],
  'inflected and compound': [
    'This launch is a «clusterfuck».',
    'It is «absofuckinglutely» true',
    'One more «motherfucker» in the comments',
    'a «dumb-ass» idea',
    'that «son of a bitch» of a printer',
    'another «shitstorm» in the replies',
  ],
  hashtags: ['#«FuckMondays»', '#«ShitHappens» when the budget ends', 'Best week ever #«bullshit»', '#So«Shit»Today'],
  masked: [
    'What the «f**k» is this invoice?',
    'no one knows how to «f**king» drive',
    'Oh «sh*t», wrong tab',
    'holy «s**t» we made it',
    'Who the «f***» approved this',
    'this is «b******t»',
    'Go «f—k» yourselves',
    'such a «b-tch» of a deadline',
    'total «sh--» show',
    'Don’t be an «a**hole»',
    'it’s «f@#king» late',
    'a «motherf*cker» of a queue',
    'abso-«f*cking»-lutely',
    '«b🔥tch», please',
  ],
  twisted: [
    'what the «fukc» and who the «hsit»',
    '«kcuf» it, says the mirror',
    '«shxt», «fuxk» and «fxxk», all at once',
    'one «motherphuker», two «dickz», three «bulshit» claims',
    'so «pryck», much «kvnt»',
    '«sh@t» and «b%tch» and «p.ssy»',
    'a «$h*t» deal for «d*ck$»',
    'the sign says «ʞɔnɟ»',
  ],
  'spaced and broken': [
    'what a «fuc ki ng» mess',
    'total «bul lsh it» again',
    '«f u c k» this',
    '«F U C K» this',
    '«f.u.c.k» off',
    '«s-h-i-t» happens',
    'what the «fu ck»',
    '«f   u  c   k»',
    'a «f_u_c_k» up',
    'f f f f f f «f f f f f f f f f u c k», it echoes',
  ],
  leet: [
    '«5h1t» day',
    '«sh!t»!',
    'you «b!tch»',
    'what an «a$$»!!',
    '«@sshole» alert',
    'pure «bu11sh1t»',
    'lazy «b4st@rd»',
  ],
  'other letters': [
    '«ｆｕｃｋ» this',
    '«𝓯𝓾𝓬𝓴» this',
    '«ⓕⓤⓒⓚ» off',
    '«🅵🆄🅲🅺» it',
    '«fück» it',
    '«f̈u̧çḱ» it',
    '«fυсk» it',
    '«ѕһіт» show',
    '«f\u200bu\u200bc\u200bk» it',
    'soft-hyphened «sh\u00adit»',
  ],
  stretched: ['«fuuuuck» yes', '«SHIIIIT»', '«ffuucckk»', '«bitchhhh»'],
  'drawn with signs': ['so «|=uck» this', 'what a «vvanker»', 'oh «f|_|ck»', '«🇫🇺🇨🇰» it', '«⒡⒰⒞⒦» it'],
  'by ear, swapped, reversed': [
    'a «fcuk» up',
    'you «bytchez»',
    'that «dikhead»',
    'a «bicth»',
    'an «assohle»',
    '«kcuf» it',
    'a «whxre»',
  ],
  'small hashtags': ['#whata«shit»day', '#our«shitty»week'],
  'several at once': ['«Fuu.Ck1ng» hell', '«b.!7cH»', '«sH-111t»'],
  'other languages': ['Quelle «merde»', 'So eine «Scheiße»', 'Vaya «mierda» de día', 'Che «cazzo» vuoi', 'иди «нахуй»'],
};

const good: Readonly<Record<string, readonly string[]>> = {
  'ordinary posts': [
    'Happy Friday!',
    'We are hiring: ten engineers, one cook, and a gardener.',
    'The assassin in act two got a standing ovation.',
    'Proud of our class of 2026! Assessments are due on Monday.',
    'Shift happens. Push it to production.',
    'Cocktails at the Peacock at six; the cockpit tour starts at five.',
  ],
  'words that hold one': [
    'Greetings from the Niger delta',
    'Greetings from Scunthorpe, Penistone and Lightwater',
    'Shiitake risotto with saltwater prawns',
    'Essex, Sussex and Middlesex',
    'an analysis of the basement canal',
    'Matsushita opened an office in Fukuoka',
    'a swanky hotel in Wernigerode',
    'they sniggered at the niggardly budget',
    'Titan, titanium and the Titanic',
  ],
  'code and markdown': [
    'Set `$pic` and $lt, then call put()',
    '**Go** and **tools,gyp** in one line',
    'GPG_ERR_ASS_GENERAL, any8bitchar, HighBitCharacters',
    'foo**/bar, A..F and c.on(x)',
    'the FCC, #ccc, commit fa92dcc',
  ],
  'small hashtags': [
    '#whorepresents you?',
    '#pushitrealgood',
    '#notguilty',
    '#penisland',
    '#therapist',
    '#expertsexchange',
  ],
  flags: ['🇫🇷🇺🇸🇨🇦', 'from 🇨🇭 to 🇮🇹'],
  ranges: ['pages a—e', 'rows A–F'],
  neighbours: [
    'We did pass hit number one',
    'Snatch a deal before noon',
    'That was hit by a bus',
    'the bus hit us',
    'Band’s hit single',
    'It spells a s s e t',
  ],
  people: [
    'Dick Cheney wrote a book',
    'Mary Poppins starred Dick Van Dyke.',
    'reading Philip K. Dick again',
    'I asked Dick about the plan',
    'Dick’s Sporting Goods opens on Friday',
    'Parikshit Sharma, Harshit Rao and Ishita Das join our board',
    'Alan Cumming hosts tonight',
    'Chris Coons and Rob Wankel spoke first',
  ],
  places: [
    'Meet us in Dildo, Newfoundland',
    'Our Cumming, Georgia store reopens',
    'See you in Cumming on Monday',
    'Offa’s Dyke Path in one day',
    'Chorlton-cum-Hardy has a new café',
  ],
  phrases: [
    'She graduated summa cum laude',
    'Tit for tat',
    'Blue tits at the feeder',
    'Spic and span',
    'a chink in the armour',
    'our Maine Coon',
    'Homo sapiens',
    'finger prick test',
    'Pussy Riot play tonight',
  ],
  'digits and codes': [
    'Call 455 58008',
    'The A55 is closed',
    'Flight AS5, gate 5H',
    '1 2 3 4 5 5',
    'Version 5.4.1-7 is out',
    'SKU 8008-1355',
    'Order 7175 is on its way',
    '7 1 7 5',
  ],
  'signs that hide nothing': [
    'price*** (see terms)',
    'I mean---well',
    'C# and F# meetup',
    '2*3*4',
    'F.D.R. and H.M.S. Mercury',
    'e-mail, t-shirt, 5-star',
    'an A* in maths',
    'what the ****',
    'p@ssw0rd tips',
    'ask a*b*c',
  ],
  addresses: ['https://t.co/AsS9f4gSh1', 'see bit.ly/5h1tQ9', 'write to d.ick@acme.example'],
  'other languages': [
    'Je kunt hier ook het museum zien',
    'Das Brett ist nicht sehr dick',
    'Nu är det slut på rean, och det är bra',
    'Le train a un retard de dix minutes',
    'Phúc and Bích joined us',
  ],
  'mild words': ['Damn, that was close', 'What the hell', 'Crap, it rains', 'a bloody good show'],
};

describe('profanity', () => {
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

  it('names the word and what to do', () => {
    expect(find('What the f**k')).toMatchObject([
      { message: '“f**k” reads as profanity.', suggestion: 'Say it in other words.' },
    ]);
  });

  it('grades what it finds', () => {
    const classesOf = (text: string) => find(text).map((finding) => finding.class);
    expect(classesOf('that faggot, that bastard, that dildo')).toEqual(['slur', 'strong', 'sexual']);
    expect(classesOf('n***** and f*ck and bl0wjob')).toEqual(['slur', 'strong', 'sexual']);
  });

  it.each([
    [['slur'], 'Damn, that «faggot» said shit and bent a dildo'],
    [['strong'], 'Damn, that faggot said «shit» and bent a dildo'],
    [['sexual'], 'Damn, that faggot said shit and bent a «dildo»'],
    [['mild'], '«Damn», that faggot said shit and bent a dildo'],
    [['mild', 'slur'], '«D@mn», that «f@ggot» said shit'],
    [[], 'Damn, that faggot said shit'],
  ])('finds the grades %j only', (grades, sentence) => {
    const { text, parts } = marked(sentence);
    expect(partsOf(text, finder('profanity', { grades })(text))).toEqual(parts);
  });

  it('leaves out what may mean something else where only sure finds are wanted', () => {
    const findSure = finder('profanity', { sureness: 'sure' });
    const sentence = 'That dick, that prick and that «bastard» are «fucking» about';
    const { text, parts } = marked(sentence);
    expect(partsOf(text, findSure(text))).toEqual(parts);
  });

  it.each([
    [['de'], 'So eine «Scheiße», quel connard, what the fuck'],
    [['fr'], 'So eine Scheiße, quel «connard», what the fuck'],
    [['en', 'es'], 'Qué «mierda», Scheiße, «fuck»'],
    [['pt', 'it'], 'Que «merda», che «cazzo», what a bastard'],
  ])('finds the languages %j only', (languages, sentence) => {
    const { text, parts } = marked(sentence);
    expect(partsOf(text, finder('profanity', { languages })(text))).toEqual(parts);
  });

  it('judges each line in its own language', () => {
    const sentence = 'Das Brett ist dick, und das ist gut\nWhat a «dick» he is';
    const { text, parts } = marked(sentence);
    expect(partsOf(text, find(text))).toEqual(parts);
  });

  it('finds the organization’s own words in disguise too', () => {
    const findOwn = finder('profanity', { extra: ['frak', 'total rubbish'] });
    const sentence = '«frak», «fr@k», «fr*k» and «Total-Rubbish»';
    const { text, parts } = marked(sentence);
    expect(partsOf(text, findOwn(text))).toEqual(parts);
  });

  it.each([
    ['frak', true],
    ['Žluť', true],
    ['слово', true],
    ['漢字', true],
    ['ｆｒａｋ', true],
    ['total rubbish', true],
    ['area 51', true],
    ['dumb-frak', true],
    ['don’t', true],
    ['fr4k', false],
    ['1337', false],
    ['b@d', false],
    ['frak!', false],
    ['a.b.c', false],
    ['frak, smeg', false],
    ['🍆', false],
    ['', false],
  ])('takes “%s” as a word of one’s own: %s; whatever it takes it finds', (word, isTaken) => {
    expect(profanity.options.safeParse({ extra: [word] }).success).toBe(isTaken);
    const find = compileSwearing([], [], [word]);
    expect(find(viewOf(`Say ${word} now`)).length > 0).toBe(isTaken);
  });

  it.each([
    [{ words: { add: ['frak'] } }, 'oh «frak», what a «shit» day for a smeghead'],
    [{ words: { replace: ['frak', ' smeghead '] } }, 'oh «frak», what a shit day for a «smeghead»'],
    [{ words: { replace: ['frak'], add: ['smeghead'] } }, 'oh «frak», what a shit day for a «smeghead»'],
    [{ words: { replace: ['frak'] }, extra: ['smeghead'] }, 'oh «frak», what a shit day for a «smeghead»'],
    [{ words: { replace: [] } }, 'oh frak, what a «shit» day for a smeghead'],
    [{ words: {} }, 'oh frak, what a «shit» day for a smeghead'],
  ])('finds what an organization makes of the lists: %j', (options, sentence) => {
    const { text, parts } = marked(sentence);
    expect(partsOf(text, finder('profanity', options)(text))).toEqual(parts);
  });

  it('lets an exception win, in the very place only', () => {
    const findRest = finder('profanity', {}, { allow: ['Holy Shit Shop', 'f**k'] });
    const { text, parts } = marked('The Holy Shit Shop has no «shit», f**k yes');
    expect(partsOf(text, findRest(text))).toEqual(parts);
  });
});
