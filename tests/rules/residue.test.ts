import { describe, expect, it } from 'vitest';
import { compile } from '../../rules/check.ts';
import type { Surface } from '../../rules/rule.ts';
import { draft, finder, marked, partsOf, setting, settings } from './sample.ts';

const find = finder('residue');

const bad: Readonly<Record<string, readonly string[]>> = {
  'fields of a mail merge': [
    'Hey «{{first_name}}», our spring menu is here!',
    'Hey «{{ contact.firstName }}», our spring menu is here!',
    'Thank you «{first_name}» for ten years with us',
    'Good news for «<<Company Name>>»: we ship to Leeds now',
    'Happy birthday, «%FIRSTNAME%»! 🎂',
    'Happy birthday, «*|FNAME|*»! 🎂',
    'Hallo «{{Vorname}}», der Sommer ist da',
    'Bonjour «{{prénom}}», l’été est là',
    '¡Hola «{{nombre}}»! Ya es verano',
  ],
  'signs that hold a place': [
    '«XX%» off all boots until Sunday! Shop now.',
    'Save «$XX» on your first service!',
    'Doors open «XX:XX», tickets from «€XX.XX»',
    'Get the guide: «bit.ly/xxxx»',
    'Big savings all weekend at «%STORE_NAME%»',
    'Hi «{{customer.first}}», thanks for ordering',
    'Hallo «{customer_name}», Ihr Paket ist da',
    'Proud to sponsor @«[club handle]» this year',
  ],
  'fields of a brief': [
    'Read the whole story: «[LINK]»',
    'Read the whole story: «[Link]».',
    'Read the whole story: «[link]»',
    'Read the whole story: «[insert link here]»',
    'Read the whole story: «<INSERT URL>»',
    'Join «[Speaker Name]» on our stage in May',
    'Join us at «[Venue]» on «[date]» for a night of jazz!',
    'Nuestro nuevo local abre el «[fecha]».',
    'Great news for «%%FirstName%%» and friends',
    'Save «[DISCOUNT]» on all tyres until Sunday',
    'Doors open at 7 pm in «[VENUE TBC]»',
    'Meet us at stand «[TBC]», hall 4',
    'Welcome to the team, «[NAME]»!',
    'Mehr dazu: «[Link einfügen]»',
    'Plus d’infos : «[LIEN]»',
    'Plus d’infos : «[insérer lien]»',
    'Más información: «[ENLACE]»',
  ],
  headings: [
    '«Caption:» Summer is here, and so is our new menu!',
    '«Post copy:» Summer is here!',
    '«Final copy:» Summer is here!',
    '«LinkedIn copy:»\nSummer is here!',
    'Summer is here!\n«Hashtags:» #summer #menu',
    'Summer is here!\n\n«CTA:» Book now',
    '«Tweet 2:» Summer is here!',
    '«Fwd:» Summer is here!',
    '«Subject:» Our summer menu',
    '«Posttext:» Der Sommer ist da!',
    '«Texte du post :» L’été est là !',
    '«Texto del post:» ¡Ya es verano!',
    '«Didascalia:» La pasta fresca, fatta ogni mattina.',
    '«Légende :» Notre collection d’automne est arrivée 🍂',
    '«キャプション:»新しいカフェメニューが登場しました☕',
    '«Headline:» Banking that gets up early\n«Body:» Our branches open at 8.',
    '«Titular:» Vuelve la vendimia\n«Texto:» Ven a la bodega este sábado.',
    '«Post 3/5 - LinkedIn - Thursday 9am:» Our report is out.',
    '«LinkedIn:»\nProud of our apprentices today.',
    '«From: Jo Miller»\nSent: Monday\nSubject: copy\nOur spring menu is here',
    '«---------- Forwarded message ---------»\nOur spring menu is here',
  ],
  'notes to colleagues': [
    '«need copy and link»',
    'Our summer menu - «need copy and link»',
    'Our summer menu. «Link TBC»',
    'Our summer menu. «Image: TBD»',
    'Our summer menu\n«TBC»',
    'Our summer menu «TKTK»',
    'Our summer menu is here! («pending client approval»)',
    'Our summer menu is here!\n\n«Sent from my iPhone»',
    'Our summer menu, «insert link here»',
    '«Here’s the copy for» Tuesday. Our summer menu is here!',
    '«Sure! Here’s a short post for LinkedIn:»\n\nOur summer menu is here!',
    'Black Friday starts now! «Legal to approve»',
    '«Do not post before» Tuesday: our spring menu is here',
    'Our new bike is here («visual to follow»)',
    'Meet us in hall 4! «Insert the booking link here»',
    '«Here are three Instagram captions for your bakery:»\n\nRise and shine',
    '«Here’s a more engaging version:»\n\nOur winter coat sale starts today',
    'A nova coleção chegou! «Inserir link»',
    'Unser Sommermenü ist da – «Link fehlt noch»',
    'Unser Sommermenü ist da. «Bitte freigeben»!',
    'Notre carte d’été est là («à valider par le client»)',
    'Nuestra carta de verano ya está aquí. «Falta el enlace»',
  ],
  'filler text': [
    '«Lorem ipsum dolor» sit amet',
    'Our story\n«lorem ipsum»',
    'Headline here. «Consectetur adipiscing elit».',
  ],
  greetings: [
    '«Hi Sam,» here is the text for tomorrow. Summer is here!',
    '«Hey Priya,»\nSummer is here!',
    '«Hey Nora,» copy for tomorrow below. Summer is here!',
    '«Hello Tom» – summer is here!',
    '«Dear Sam,» please see the caption below. Summer is here!',
    '«Hi Sam,» thanks for this, the copy is below. Summer is here!',
    '«Hallo Sabine,» anbei der Post für morgen. Der Sommer ist da!',
    '«Bonjour Élodie,» voici le texte. L’été est là !',
    '«Hola Carmen,» te paso el texto. ¡Ya es verano!',
  ],
};

const good: Readonly<Record<string, readonly string[]>> = {
  'ordinary posts': [
    'Summer is here, and so is our new menu!',
    'Read the whole story: https://acme.example/story',
    'Der Sommer ist da! ☀️ #Sommer',
    'L’été est là : découvrez notre carte.',
    '¡Ya es verano! Descubra nuestra carta.',
    '',
    'مرحبا بالصيف! #صيف',
    '🎉🎉🎉',
  ],
  'brackets that say something': [
    '[VIDEO] Our CEO on the year ahead https://acme.example/v',
    '[LINK] https://acme.example/story',
    '[ÉVÉNEMENT] Retrouvez-nous à Lyon',
    '[PRODUIT] Notre nouvelle gamme est là',
    'New on our channel [VIDEO]',
    '“We [the team] are proud,” she said',
    'My favourite city is [city]. Yours?',
    'Another [insert adjective] Monday',
    '[Thread] Ten things we learned this year',
    'Up to 50% off and 20% more %',
    'We love you <3 and >>> everything',
    'Array[0] is where it starts {really}',
    'See [our story](https://acme.example/story)',
    'I [name withheld] was there',
  ],
  'people who speak of templates': [
    'Our cold mail template: Hi {{first_name}}, I saw that [Company] is hiring.',
    'Nobody replies to “Hi {{first_name}}”',
    'In our editor, `{{company}}` is filled in for you',
    'Fill in the blank: the best city is [CITY]',
    'Platzhalter wie [NAME] ersetzt unser Werkzeug selbst',
  ],
  'words that mean themselves': [
    'Support act TBC',
    'Venue: TBC, date: 4 May',
    'Kick-off time TBC. Follow us for more.',
    'You need copy that sells',
    'Caption this! 👇',
    'Caption: ______',
    'Photo: Jane Doe',
    'The copy: sharp. The design: sharper.',
    'Stop using lorem ipsum in your mock-ups',
    'We used to send “Sent from my iPhone” on purpose',
    'Link in bio!',
    'Full recording: link to come',
    'Sure! Here’s a post about my cat',
    'Please post your photos below',
    'Bitte posten Sie Ihre schönsten Fotos',
    'TBH, we did not expect that',
    'CTA trains run late tonight',
    'Tickets and links in the first comment',
    'Size XXL, XXXL and everything between',
    'XX anniversary edition, XXX Olympic Games',
    'Put your name here to win a cake!',
    'Add your photo here',
    'Headline news: we won!\nBody: reset. Mind: clear.',
    'Title: Sunset over Bath\nImage: Jo Doe',
    'Facebook: facebook.com/acme\nInstagram: @acme',
    'LinkedIn: where careers go to brag. Ours included.',
    'From: Berlin\nTo: Lisbon\nIn: 3 hours. Our new flights.',
    'Here is a LinkedIn post we loved this week:\n\nhttps://x.example/1',
    'Here are five captions my kids wrote for our cat:\n\nMeow',
  ],
  'greetings for everybody': [
    'Hi everyone, summer is here!',
    'Hello Berlin, we are coming',
    'Hello April, nice to see you',
    'Hello Sydney, we are open',
    'Hey Alexa, play summer',
    'Dear Diary, today we launched',
    'Dear Sam, come and play in our town!',
    'Hi Sam, happy birthday from all of us!',
    'Hi Ines, I’ve asked our vet and she says half a tablet is enough for a small cat.',
    'Hi Tom, your parcel is in Leeds and will be with you tomorrow',
    'Hello Priya, the gate is open now. ^AL',
    'Hallo Sabine, das tut uns leid! Wir kümmern uns darum.',
    'Hi @sam, we are on it',
    'Hello, Tom here from the workshop',
    'Hi Sam is what everybody says to our founder',
    'Hallo Hamburg, wir kommen',
    'Hola Valencia, ya estamos aquí',
    'Bonjour Paris, nous voilà',
  ],
};

describe.each(Object.entries(bad))('%s', (_, sentences) => {
  it.each(sentences)('%s', (sentence) => {
    const { text, parts } = marked(sentence);
    expect(partsOf(text, find(text))).toEqual(parts);
  });
});

describe.each(Object.entries(good))('passes %s', (_, sentences) => {
  it.each(sentences)('%s', (sentence) => {
    expect(partsOf(sentence, find(sentence))).toEqual([]);
  });
});

it.each<[Surface, number]>([
  ['post', 1],
  ['article', 1],
  ['reply', 0],
  ['comment', 0],
])('lets an answer greet whom it answers: %s', (surface, count) => {
  const check = compile(settings([setting('residue')]));
  expect(check(draft('Hi Sam, we are on it!', { surface }), 0).findings).toHaveLength(count);
});

describe('options', () => {
  const all = 'Hi Sam,\nCaption: [LINK] and lorem ipsum dolor\nneed copy and link';

  it.each([
    [['placeholder'], ['[LINK]']],
    [['label'], ['Caption:']],
    [['note'], ['need copy and link']],
    [['filler'], ['lorem ipsum dolor']],
    [['greeting'], ['Hi Sam,']],
    [undefined, ['Hi Sam,', 'Caption:', '[LINK]', 'lorem ipsum dolor', 'need copy and link']],
  ])('classes: %s', (classes, parts) => {
    const findings = finder('residue', classes === undefined ? {} : { classes })(all);
    expect(partsOf(all, findings)).toEqual(parts);
    if (classes !== undefined) expect(findings.map((finding) => finding.class)).toEqual(classes);
  });

  it('extra', () => {
    const text = 'Summer is here! Assets in the shared folder, ping Jo.';
    expect(partsOf(text, finder('residue', { extra: ['assets in the shared folder'] })(text))).toEqual([
      'Assets in the shared folder',
    ]);
    expect(find(text)).toEqual([]);
  });

  it('allow', () => {
    expect(finder('residue', {}, { allow: ['sent from my iPhone'] })('Sent from my iPhone')).toEqual([]);
  });
});

it('finds it at the end of the longest draft', () => {
  const text = `${'Summer is here. '.repeat(3_900)}[LINK]`;
  expect(partsOf(text, find(text))).toEqual(['[LINK]']);
});
