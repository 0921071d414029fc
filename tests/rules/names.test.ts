import { describe, expect, it } from 'vitest';
import { ORDINARY } from '../../policy/replay/ordinary-posts.ts';
import { MATTERS, type Matter } from '../../rules/data/matters.ts';
import { AS, finder, marked, partsOf } from './sample.ts';
import { VOICES } from './sets/voice.ts';
import { HELD_OUT } from './sets/voice-held-out.ts';

const find = finder('names');

const bad: Readonly<Record<Matter, readonly string[]>> = {
  health: [
    '«Anna Weber» from accounts is off sick again, so invoices will be late.',
    'Please be patient with us, «Tom Baker» has been diagnosed with cancer.',
    'Sadly «Maria Lopez» had a stroke last week and won’t be at the desk.',
    'Our patient «Maria» tested positive this morning.',
    'We just saw «Mrs. Thompson»’s test results and they are not good.',
    'So that’s why: the medical records of «Kevin O’Brien» were in the wrong folder.',
    'Heads up, «Sarah Jane Miller» is in rehab until March.',
    '«Frau Schneider» ist krankgeschrieben, deshalb dauert es länger.',
    '«Peter Müller» liegt im Krankenhaus, wir übernehmen seine Kurse.',
    'Die Krankmeldung von «Lisa Bauer» kam heute früh.',
    '«Anna Webers» Diagnose hat uns alle überrascht.',
    '«Marie Dupont» est en arrêt maladie jusqu’à lundi.',
    '«Mme Lefèvre» souffre de dépression, soyez patients.',
    'Le dossier médical de «Jean Martin» est introuvable.',
    '«María García López» está de baja por depresión.',
    'El historial médico de «Carmen Ruiz» estaba en la mesa.',
    'Our patient «Maria» is recovering from her hip operation 💪',
    '«Julia Roth» ist seit drei Wochen krank, deshalb dauert alles länger.',
    'Our client «Diane Foster» is having chemo, so the kitchen waits.',
    'Our patient «Grace Miller» was diagnosed with dementia.',
    'Our client «Xiomara Vega-Ruiz» has long covid.',
    '«Maria Silva» está de licença médica desde maio.',
  ],
  work: [
    '«Tom Baker» was fired this morning, so ask for Lee instead.',
    'We fired «Tom Baker», and the shop is better for it.',
    '«Anna Weber», our receptionist, got sacked for being late.',
    'Guess who is gone: «Mr Harris» has been laid off.',
    'The personnel file of «Julia Klein» is still on my desk.',
    'Wir mussten uns von «Stefan Braun» trennen.',
    '«Kevin Turner»’s written warning came up again.',
    'We had to let go of «Daniel Foster» on Friday.',
    '«Herr Maier» wurde gestern fristlos gekündigt.',
    'Wir haben «Sabine Koch» nach der Probezeit entlassen.',
    'Die Abmahnung von «Jürgen Wolf» liegt beim Betriebsrat.',
    '«Pierre Moreau» a été licencié hier soir.',
    'Nous avons licencié «Claire Bernard», enfin.',
    '«Javier Gómez» fue despedido por llegar tarde.',
    'Hemos despedido a «Lucía Fernández».',
    '«Jake Turner» is being let go, and he does not know yet.',
    '«Laura Bianchi» è stata licenziata ieri.',
    'O «João Pereira» foi demitido na sexta-feira.',
  ],
  money: [
    '«Tom Baker» still owes us 340 euros.',
    '«Susan Miller» hasn’t paid since June.',
    'Reminder: «Mr Yilmaz» is three months behind with his rent.',
    '«Daniel Foster» earns 2,100 euros a month, and he is worth it.',
    'Here is «Emma Clark»’s payslip, just so you know.',
    'Did you know the salary of «Karen White» is twice mine?',
    '«Herr Yilmaz» schuldet uns drei Monatsmieten.',
    '«Petra Lang» verdient 4.200 Euro im Monat.',
    'Die Mietschulden von «Frau Novak» sind unglaublich.',
    '«Luc Petit» n’a toujours pas payé son loyer.',
    'Le salaire de «Sophie Laurent» est ridicule.',
    '«Carlos Pérez» no ha pagado la cuota.',
    'El sueldo de «Ana Torres» es un secreto a voces.',
    '«Tom Baker» makes $30 an hour.',
    '«Julien Faure» gagne 3 000 euros par mois.',
    '«Rosa Molina» cobra 1.800 euros al mes.',
    'Our tenant «Jessica» is three months behind on rent.',
    'Great news: client «Robert King» got his loan of $250,000 approved',
    '«Marco Rossi» non ha pagato la fattura di giugno.',
    'Il nostro cliente «Paolo Conti» non paga da mesi.',
  ],
  complaint: [
    '«Karen Hughes» left us a one-star review because of a spoon.',
    'Another complaint from «Mr Patel», that makes five.',
    '«Linda Brown» shouted at our staff yesterday.',
    '«Frau Hoffmann» hat sich schon wieder beschwert.',
    'Die Reklamation von «Uwe Schmidt» ist ein Witz.',
    'La réclamation de «Mme Girard» est arrivée ce matin.',
    '«Laura Sánchez» exige un reembolso por una taza.',
    'Il «signor Bianchi» si è lamentato del rumore.',
    'The angry emails from «Mrs Osborne» are piling up.',
  ],
  law: [
    '«Kevin Turner» was arrested behind our store last night.',
    'We are suing «Paul Richards» for the broken window.',
    '«Michael Stone» was caught shoplifting in aisle four.',
    '«Stefan Braun» wurde am Samstag festgenommen.',
    '«Nicolas Roux» a été condamné pour vol.',
    '«Diego Romero» fue detenido ayer en nuestra tienda.',
  ],
  school: [
    '«Emily Carter» failed her exams and has to repeat the year.',
    'Our pupil «Jonas» got detention again.',
    '«Leon Fischer» ist durchgefallen.',
    'Le bulletin scolaire de «Hugo Blanc» fait peur.',
    '«Pablo Núñez» repite curso.',
    '«Noah Fischer» hat die Abschlussprüfung nicht bestanden.',
    'Little «Emma Johnson» from class 4b failed her math test, chin up!',
  ],
  home: [
    '«Rachel Adams» lives at the end of Mill Lane, number 9.',
    '«Monika Richter» wohnt in der Gartenstraße 12.',
    '«Julien Faure» habite au 14 rue des Lilas.',
    '«Rosa Molina» vive en la calle Mayor, 8.',
    '«Gary Wood» was evicted on Monday.',
  ],
  intimate: [
    '«Simon Reed» is getting a divorce, hence the mood.',
    '«Claudia Vogel» lässt sich scheiden.',
    'Le divorce de «Nathalie Morel» est prononcé.',
    '«Elena Castro» se está divorciando.',
  ],
};

const good: readonly string[] = [
  'Meet Anna Weber from our service team: she answers your calls from eight.',
  'Anna Weber from accounts will call you today.',
  'Congratulations to Tom Baker, our apprentice of the year!',
  'Welcome to the team, Maria Lopez!',
  '“I was diagnosed with cancer at thirty,” says Julia Klein. Her story is on our blog.',
  'Julia Klein was diagnosed with diabetes at nine. In our podcast she tells us how she runs marathons.',
  'Dr Helen Price explains why so many people suffer from migraines.',
  'Our nurse Carla Gomez helps people whose partner has dementia.',
  'In memory of Harold Jones, who died last week after a long illness.',
  'Join Emma Clark’s charity run: she was treated for leukaemia here.',
  'The author Claire Morris on her divorce and her new novel.',
  'Coach Martin Hill was sacked after the third defeat of the season.',
  'Striker Daniel Silva is ill and misses the match.',
  'Donald Trump was sued again. Our legal editor explains.',
  'Harvey Weinstein was sentenced today.',
  'Marie Curie’s illness had a cause that nobody knew then.',
  'Vincent van Gogh suffers from a strange idea of blue in our new exhibition.',
  'In episode three, Tom Barnes is arrested for something he did not do.',
  'The Robert Bosch Hospital is hiring nurses.',
  'The Anna Freud Centre helps children whose parents were arrested.',
  'Victoria Station was closed this morning.',
  'Will you be off sick? Tell us before eight.',
  'Grace was ill, so we had soup.',
  'Somebody was fired today: the old oven.',
  'Our oven was fired up at three.',
  'If your employee is ill, the law is clear.',
  'Ask Tom Baker about mortgages: he is here until six.',
  'Tom Baker pays his apprentices a fair salary.',
  'Susan Miller answers your questions about salary and benefits.',
  'Sarah Jones earns her black belt!',
  'Kevin Turner makes 300 rolls a night.',
  'Paul Richards moved to Leeds in 1998 and opened our first shop.',
  'Emily Carter passed her driving test, first try.',
  'Lawyer Nina Scott knows what to do if you were arrested abroad.',
  'Michael Stone wrote our guide on how to handle a complaint.',
  'Send your complaint to Linda Brown, our head of service.',
  '@annaweber is off sick today.',
  '#TomBaker was fired up last night',
  'See anna.example/tom-baker for our guide to sick leave.',
  'Stephen King’s birthday: half price on all horror.',
  'The people are tired, the people are ill.',
  'Frau Schneider aus dem Service ruft Sie heute zurück.',
  'Lernen Sie Lisa Bauer kennen, unsere neue Leiterin.',
  'Herzlichen Glückwunsch an Peter Müller zur bestandenen Prüfung!',
  'Wer krankgeschrieben ist, meldet sich bis acht Uhr.',
  'Die Autorin Julia Franke spricht über ihre Scheidung und ihr neues Buch.',
  'Dr. Thomas Berg erklärt, warum so viele Menschen unter Rückenschmerzen leiden.',
  'Trainer Stefan Kunz wurde nach dem Spieltag entlassen.',
  'Die Robert-Koch-Klinik sucht Pflegekräfte.',
  'Wir trauern um Hans Vogel, der nach schwerer Krankheit gestorben ist.',
  'Voici Marie Dupont, notre nouvelle conseillère.',
  'Bienvenue à Pierre Moreau dans notre équipe !',
  'Le docteur Jean Martin explique comment on vit avec le diabète.',
  'L’actrice Claire Fontaine parle de son divorce.',
  'Merci à Sophie Laurent pour vingt ans de maison.',
  'Le salaire minimum augmente en janvier.',
  'Les presentamos a María García, nuestra nueva enfermera.',
  'Felicidades a Javier Gómez, empleado del mes.',
  'La escritora Ana Torres habla de su divorcio.',
  'Gracias a Carmen Ruiz por treinta años con nosotros.',
  'El doctor Luis Ortega explica qué hacer si está de baja.',
  'Pedro Sánchez fue denunciado otra vez, según la prensa.',
  '¿Está de baja? Así se tramita.',
  'מזל טוב ל-Anna Weber על התפקיד החדש',
  '🎉 Tom Baker 🎉',
  '',
  'Tom Baker is sick of winter, too.',
  'The whole shop and Tom Baker were fired up for the sale.',
  'Depression: a talk by Anna Weber on Thursday.',
  'Anna Weber’s cancer research made the news.',
  'Tom Baker’s salary calculator is online.',
  'Tom Baker’s diagnosis: the gearbox is gone, the car is not.',
  'Therapy sessions with Anna Weber start in May.',
  'Hugo Boss was sued by a brewery.',
  'Kevin Turner wins 3 medals and earns a day off.',
  'Der Termin mit Frau Weber wird rechts angezeigt.',
  'Clara Schumanns Noten liegen im Lesesaal.',
  'Pierre Moreau redouble d’efforts pour la rentrée.',
  'El teatro y Rosa Molina han suspendido la función de hoy.',
  'Henry Miller’s “Tropic of Cancer”, half price today.',
  'Anna Weber moved to room 12.',
  'Sam was fired.',
  'Anna Weber is ill-advised by nobody: she reads every contract twice.',
  'Tom Baker was suspended in mid-air for our new spot.',
  'Diana Frost is under arrest in tonight’s thriller.',
  'Rosa Parks was arrested in 1955 because she stayed seated.',
  'Stolperstein for Martha Levy, who was deported in 1942.',
  'Sophie Scholl wurde 1943 verhaftet.',
  'Alfred Dreyfus a été condamné en 1894.',
  'Our driver Tom Baker was late again, sorry, snow.',
  'Divorce lawyer Julia Klein explains custody in five minutes.',
  'Our CEO Anna Weber earns no more than five times our lowest salary.',
  'Hi Karen, thanks for your complaint, we are on it.',
  'Claire Bernard aide les familles en plein divorce.',
  'Petra Lang berät Familien mit Schulden.',
  'Carmen Ruiz ayuda a quien tiene deudas.',
  'Charlotte Brontë’s Jane Eyre lost her job as a governess.',
  'Tom Baker is a pain specialist at our clinic.',
  'Anna Weber inherited a love of bread from her grandmother.',
  'Bonus tip from Tom Baker: salt the water.',
  'Our customer Service Desk is closed, because everybody is off sick.',
  'Our client Northwind Dairy makes butter.',
  'Stress macht krank, sagt Anna Weber.',
  'Lawyer Amy Cole is in court for you every day.',
  'Maria Silva explica como pedir a baixa médica.',
  'Laura Bianchi aiuta chi ha debiti.',
  'Benvenuta Laura Bianchi, la nostra nuova collega!',
  'Anna Weber ist in Elternzeit, Lisa Bauer übernimmt.',
];

describe.each(MATTERS)('a person together with %s', (matter) => {
  const others = finder('names', { matters: MATTERS.filter((other) => other !== matter) });

  it.each(bad[matter])('is found: %s', (sentence) => {
    const { text, parts } = marked(sentence);
    const found = find(text);
    expect(partsOf(text, found)).toEqual(parts);
    expect(found[0]?.class).toBe(matter);
    expect(others(text)).toEqual([]);
  });
});

describe('people in public, honoured, introduced, or with nothing about them', () => {
  it.each(good)('are let through: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('are let through in every ordinary post', () => {
    const posts = [...Object.values(ORDINARY), ...[...VOICES, ...HELD_OUT].map(({ drafts }) => drafts)].flat();
    expect(posts.length).toBeGreaterThan(1_300);
    expect(posts.filter((text) => find(text).length > 0)).toEqual([]);
  });
});

describe('the customers of the organization', () => {
  const listed = finder('names', { customers: ['Contoso', 'Ada Xu', 'will young'], anybody: false });
  const rows = [
    '«Contoso» filed for bankruptcy this morning.',
    'Have you seen «Contoso»’s unpaid invoices?',
    'Another complaint from «Contoso», as always.',
    'The novelist «Ada Xu» still owes us 900 euros.',
    'Meet «Ada Xu», who was arrested last night.',
    '«Will Young» complained about the soup.',
    '«Contoso» hat schon wieder nicht bezahlt.',
  ];
  const clean = [
    'Contoso opens a new plant in Leeds.',
    'contoso filed for bankruptcy',
    'Tom Baker was fired this morning.',
    'Welcome, Ada Xu!',
  ];

  it.each(rows)('are found whoever they are: %s', (sentence) => {
    const { text, parts } = marked(sentence);
    expect(partsOf(text, listed(text))).toEqual(parts);
  });

  it.each(clean)('are let through where nothing is told of them, and others are: %s', (text) => {
    expect(listed(text)).toEqual([]);
  });
});

it('says what it is about, and what to do', () => {
  expect(find('Tom Baker was fired.')).toMatchObject([
    {
      message: '“Tom Baker” is named here together with trouble at work.',
      why: 'Only the person may tell it, or agree that others do.',
      suggestion: 'Leave the name out, or ask the person first.',
    },
  ]);
});

it('takes the names of accounts for what they are', () => {
  expect(find('Jane Doe was fired.')).toHaveLength(1);
  expect(find('Acme and Tulip Bank were sued.')).toEqual([]);
  expect(finder('names', {}, { allow: ['Tom Baker'] })('Tom Baker was fired.', AS.acme)).toEqual([]);
});

it('finds each of several people once', () => {
  const { text, parts } = marked('«Tom Baker» was fired. «Anna Weber» is off sick, and «Mr Patel» hasn’t paid.');
  expect(partsOf(text, find(text))).toEqual(parts);
});

it('reads as much as a site takes', () => {
  const text = 'Anna Weber is here and the sea is calm. '.repeat(1580).slice(0, 63_100);
  expect(find(text)).toEqual([]);
  expect(partsOf(`${text}\n\nTom Baker was fired`, find(`${text}\n\nTom Baker was fired`))).toEqual(['Tom Baker']);
});
