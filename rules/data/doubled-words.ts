/** What has to stand before a doubled word for it to be a slip: elsewhere two of it may meet ("something to look forward to to end the week"). */
type Before = ReadonlySet<string> | undefined;

/**
 * Words that stand twice in a row by a slip of the fingers alone. What any of our languages doubles on purpose is left out: for weight
 * ("so so good", "muy muy"), by its grammar ("had had", "die die", "nous nous", "para para", "het het"), or where one sentence leads into
 * another ("come in in the morning", "that that"). English, German, French, Spanish, Portuguese, Italian, Dutch; our own list.
 */
export const DOUBLED_WORDS: ReadonlyMap<string, Before> = new Map<string, Before>([
  ...all('the a of and our your their its we they every than'),
  ['to', wordsOf('excited thrilled happy proud delighted pleased glad ready eager keen honoured honored sure how way time due thanks according welcome')],
  ['for', wordsOf('perfect ideal great thanks you tickets recipe reason')],
  ...all('und eine einen einem im zum zur vom beim für sind unser unsere unserer unseren unserem'),
  ...all('et les des du aux pour dans nos notre votre vos'),
  ...all('el los las del y por nuestro nuestra nuestros nuestras'),
  ...all('os uma nossa nosso dos'),
  ...all('il della delle degli nel nella'),
  ...all('de'),
]);

/** Before a name these may be a part of it: "the visit of de de Gaulle family". */
export const BEFORE_NAMES: ReadonlySet<string> = wordsOf('de du des del of');

/** What begins with the second of the two words, by the word after it: "the de facto leader", "of course". */
export const SET_PHRASES: ReadonlySet<string> = wordsOf('facto jure luxe novo minimis course');

function all(list: string): readonly (readonly [string, undefined])[] {
  return list.split(' ').map((word) => [word, undefined]);
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
