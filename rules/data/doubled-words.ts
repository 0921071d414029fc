/** What has to stand before a doubled word for it to be a slip: elsewhere two of it may meet ("something to look forward to to end the week"). */
type Before = ReadonlySet<string> | undefined;

/**
 * Words that stand twice in a row by a slip of the fingers alone. What any of our languages doubles on purpose is left out: for weight
 * ("so so good", "muy muy"), by its grammar ("had had", "die die", "nous nous", "para para", "het het"), or where one sentence leads into
 * another ("come in in the morning", "that that"). English, German, French, Spanish, Portuguese, Italian, Dutch; our own list.
 */
export const DOUBLED_WORDS: ReadonlyMap<string, Before> = new Map<string, Before>([
  ...all('the a of and our your their its we they every than'),
  ['to', wordsOf('excited thrilled happy proud delighted pleased glad ready eager keen honoured honored sure how way time due thanks according welcome you going want need able invite')],
  ['are', wordsOf('we you they there here doors tickets')],
  ['with', alone('together along filled packed made served celebrate topped pair paired')],
  ['from', alone('news greetings fresh straight love')],
  ['for', wordsOf('perfect ideal great thanks you tickets recipe reason')],
  ...all('und eine einen einem im zum zur vom beim für sind unser unsere unserer unseren unserem'),
  ['ist', wordsOf('das es hier jetzt heute er sie')],
  ['mit', alone('zusammen gemeinsam')],
  ['wir', alone('')],
  ...all('et les des du aux pour dans nos notre votre vos avec une'),
  ...all('el los las del y por nuestro nuestra nuestros nuestras con una'),
  ...all('os uma nossa nosso dos com'),
  ...all('il della delle degli nel nella dalla alla sulla'),
  ...all('de'),
]);

/** Before a name these may be a part of it: "the visit of de de Gaulle family". */
export const BEFORE_NAMES: ReadonlySet<string> = wordsOf('de du des del of');

/** What makes a part of a sentence of the two words before the second: "who they are are people like us". */
export const LEADING_IN: ReadonlySet<string> = wordsOf('who what where how whoever whatever wherever was wer wie wo');

/** What begins with the second of the two words, by the word after it: "the de facto leader", "of course". */
export const SET_PHRASES: ReadonlySet<string> = wordsOf('facto jure luxe novo minimis course');

function all(list: string): readonly (readonly [string, undefined])[] {
  return list.split(' ').map((word) => [word, undefined]);
}

/** At the start of a line, or after one of these. */
function alone(list: string): ReadonlySet<string> {
  return new Set(['', ...list.split(' ')]);
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
