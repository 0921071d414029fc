import { describe, expect, it } from 'vitest';
import { compile } from '../../rules/check.ts';
import type { Surface } from '../../rules/rule.ts';
import { draft, finder, marked, partsOf, setting, settings } from './sample.ts';

const find = finder('message-shape');

const bad: Readonly<Record<string, readonly string[]>> = {
  English: [
    'I still think we should «buy them». He is on your schedule for Friday, and we will need to sell him on it. I have a plan.',
    'Hi Sam, «call me when» you have read the offer.',
    '«Call me when» you are out of the board meeting',
    '«call me back» before they sign the contract',
    '«Hi Sam», as discussed, the draft needs one more look before Monday.',
    '«Dear Ms Miller», please find attached the contract.',
    '«Hey John» - your salary is fine, just between us.',
    '«Hi Anna»,\nhere are the numbers for tomorrow. Let me know what you think.\nBest, Tom',
    '«Give me a call when» you see this. The board said no.',
    '«Text me back» asap, the lawyers want an answer',
    'Did you get my mail about the layoffs? «Need to talk to you» tonight.',
    '«d» @sam the board agreed, tell her tomorrow',
    '@sam «call me once» the offer is out',
    '«Can you talk»? He is about to sign the term sheet',
    '«As discussed», keep this to yourself until the acquisition is public.',
    '“Hi” is all I say: «call me before» the merger closes',
  ],
  'English, among friends': [
    '«Hi Lisa», just checking if you got my email about the salary. Let me know!',
    '«Sarah» - attached is the contract we talked about yesterday.',
    '«hey dan» u coming to the meeting? boss is asking where the report is',
    'hey babe «what do you want for dinner», call me',
    'Can you «pick up the kids» at 4? My meeting is running over, love you',
    '«Tell me when you’ve» landed and I’ll pick you up. Same spot as last time? x',
    'I think we should buy them. Have a plan for how to do it. «Can we talk at» your office Thursday?',
    '«Don’t tell the team»: he’s resigning on Monday.',
    '«Kate», I’m sending you the numbers for the board meeting. Please don’t forward.',
  ],
  German: [
    'Hi Karin, kurze Frage zum Angebot: «Kannst du mich heute noch anrufen»?',
    'Hallo Petra, «ruf mich an», wenn der Vorstand entschieden hat.',
    '«Ruf mich zurück», das Angebot ist da',
    '«Lieber Herr Weber», anbei der Vertrag.',
    '«Hallo Jonas», wie besprochen, der Entwurf für morgen. Sag Bescheid!',
    '«Hast du kurz Zeit»? Ich muss dir vor der Vorstandssitzung was sagen',
    'Sein Gehalt bleibt unter uns. «Kannst du mich anrufen»?',
  ],
  French: [
    'Salut Paul, «appelle-moi» dès que tu as le contrat.',
    '«Rappelle-moi», le conseil d’administration a dit non',
    '«Chère Marie», ci-joint le contrat.',
    'Les avocats attendent, garde ça pour toi. «Peux-tu m’appeler» ?',
    '«Bonjour Monsieur», comme convenu, la facture. Tenez-moi au courant.',
  ],
  Italian: [
    'Ciao Luca, «mi chiami quando» esci dalla riunione? Devo parlarti del contratto.',
    '«Ciao Giulia», hai letto la bozza del contratto? Fammi sapere prima di domani.',
  ],
  Portuguese: [
    'Oi Ana, «você pode me ligar» depois da reunião? É sobre a proposta.',
    '«Oi Pedro», segue o orçamento que combinamos. Me avisa se o cliente aprovar.',
  ],
  Spanish: [
    'Hola Marta, «llámame cuando» tengas la oferta.',
    '«Tenemos que hablar antes» de que firme el contrato, el consejo dice que no',
    '«Hola Luis», te adjunto el borrador. Dime qué te parece.',
    '«Llámame en cuanto» salgas de la junta',
  ],
};

const good: readonly string[] = [
  '',
  'Happy Friday!',
  'Hi Sam, and welcome to our team in Leeds!',
  'Hello Berlin, are you free on Friday? We open at nine.',
  'Dear Santa, call me when the reindeer are rested.',
  'Hi everyone, the board has elected a new chair.',
  'The board has approved the acquisition of Tulip Bank.',
  'Meet the board: five women, four men, one goal.',
  'Call me maybe',
  'Are you home? Our offer for new windows ends today.',
  'Have you read the report yet? Three numbers surprised us.',
  'Anna, our head brewer, has signed the contract for new tanks.',
  'Sam: “Call me when the contract is ready.” Every morning, same joke.',
  'Schatz, wir müssen reden: über unseren neuen Käsekuchen.',
  'Mom, if you’re reading this: thanks for everything.',
  'Can you pick up the kids and be at work by nine? With us, yes.',
  'Amore per la pizza: dal 1958 a Napoli.',
  'You have mail! The report on our meeting with the bees is here.',
  'Call me old-fashioned, but I still love a paper contract',
  'Call me when it is Friday.',
  'Call me when the offer is good 😂 #monday',
  'The offer ends on Sunday. Call us before you sign the contract!',
  'Let me know what you think of the new deck!',
  'Between you and me: this is the best coffee in town.',
  'Don’t tell anyone, but the offer is back on Friday.',
  'She said: “Hi Sam, call me when you have read the offer.” That is how my career began.',
  'Our CEO’s advice: “Call me back before you sign the contract.”',
  'Thanks for the offer, we had a great time',
  'Can you guess the numbers? Let me know!',
  'Are you around on Saturday? Join us for the board game night!',
  'Hi Emma, thanks for joining the jury. The budget talks start tomorrow.',
  'Dear customers, your contract now includes roadside help.',
  'Dear Anna, thank you for twenty years. Your contract with our hearts has no end.',
  'Read our guide before you sign the contract: https://acme.example/guide',
  'Thanks @tulip for the deal, he is happy! Call me back any time',
  'He is our new head of sales, and she is our new chair of the board.',
  'Your calendar for 2027 is here: twelve months, twelve cars.',
  'As discussed on last night’s show, the merger changes the market.',
  'Hiring! Call me when you want to talk about your contract',
  'Bring your pitch. The investors are here, the deck is yours.',
  'Hallo Hamburg, das Angebot gilt bis Sonntag!',
  'Der Vorstand hat entschieden: Wir bauen in Leeds.',
  'Ruf mich an, wenn du Kuchen hast',
  'Liebe Kunden, anbei ein Gruß aus der Küche.',
  'Wie besprochen gibt es morgen Kuchen.',
  'Unter uns: Das Angebot ist gut.',
  'Salut Paris, l’offre du printemps est arrivée !',
  'Le conseil d’administration a validé le budget.',
  'Entre nous, l’offre est belle.',
  'Hola Madrid, la oferta de primavera ya está aquí.',
  'El consejo ha aprobado el presupuesto.',
  'Llámame cuando llegues a casa',
  'Hello Leeds! We open on Saturday. Let us know what you think of the deck chairs.',
  'Can we talk about how good the new blue is? The numbers are in.',
  'We need to talk about your calendar. The deck is full of meetings.',
  'Hi Nina! Can you check your inbox? I sent you the refund form. ^KB',
  'Hi Nina, I emailed you the invoice just now. Let me know if it isn’t there. /KB',
  'Thinking of selling? Call me before you sign the contract: 01632 960 455',
  'Hallo Frau Meier, haben Sie kurz Zeit? Unsere Umfrage dauert zwei Minuten.',
  'Tenemos que hablar de la oferta de otoño.',
  'Il faut qu’on parle de l’offre d’automne.',
  'The board has accepted the offer, and he is free to go. Our pundit on the deal.',
  '👋 Hi 🎉',
  'مرحبا سام، اتصل بي',
  'サム、電話して',
];

describe('message-shape', () => {
  describe.each(Object.entries(bad))('finds, in %s', (_, sentences) => {
    it.each(sentences)('%s', (sentence) => {
      const { text, parts } = marked(sentence);
      expect(partsOf(text, find(text))).toEqual(parts);
    });
  });

  it.each(good)('leaves alone: %s', (text) => {
    expect(partsOf(text, find(text))).toEqual([]);
  });

  it('says what speaks for it', () => {
    expect(find('Hi Sam, call me when you have read the offer.')).toMatchObject([
      {
        message: 'This reads like a message to one person, and it is about to be public.',
        why: 'What speaks for it: “call me when”, “Hi Sam” and “the offer”.',
        suggestion: 'Send it as a message if it is one.',
      },
    ]);
  });

  it.each<[Surface, number]>([
    ['post', 1],
    ['reply', 0],
    ['comment', 0],
    ['article', 0],
    ['message', 0],
  ])('as a %s: %i', (surface, count) => {
    const check = compile(settings([setting('message-shape')]));
    expect(check(draft('Hi Sam, call me when you have read the offer.', { surface }), 0).findings).toHaveLength(count);
  });

  it('asks for more where it has to be sure', () => {
    const sure = finder('message-shape', { sureness: 'sure' });
    expect(sure('Call me when you are out of the board meeting')).toEqual([]);
    expect(sure('Hi Sam, call me when you have read the offer.')).toHaveLength(1);
  });

  it('knows words of the organization', () => {
    const own = finder('message-shape', { extra: ['Bluebird'] });
    const text = 'Call me back, Bluebird is late';
    expect(find(text)).toEqual([]);
    expect(partsOf(text, own(text))).toEqual(['Call me back']);
  });

  it('lets an exception pass', () => {
    const lenient = finder('message-shape', {}, { allow: ['call me back'] });
    expect(lenient('Call me back before the board meeting')).toEqual([]);
  });

  it('takes a long text for a story', () => {
    const text = `Hi Sam, call me when you have read the offer. ${'Then he told us how it all began. '.repeat(20)}`;
    expect(find(text)).toEqual([]);
    expect(find(text.repeat(100).slice(0, 63_206))).toEqual([]);
  });
});
