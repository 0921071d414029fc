/** The kinds of personal data that are told apart, the surest first: where two overlap, the earlier one is meant. */
export const CLASSES = [
  'iban',
  'card',
  'email',
  'ssn',
  'national-id',
  'tax-id',
  'passport',
  'medical',
  'birth-date',
  'ip',
  'coordinates',
  'plate',
  'address',
  'phone',
] as const;
export type Class = (typeof CLASSES)[number];

/** What a find of each class reads like, and what to do about it. */
export const WORDS: Readonly<
  Record<Class, { readonly what: string; readonly why: string; readonly suggestion: string }>
> = {
  iban: {
    what: 'a bank account number (IBAN)',
    why: 'Whoever reads it can draw money from the account.',
    suggestion: 'Take it out, and send it to whoever needs it.',
  },
  card: {
    what: 'a payment card number',
    why: 'Whoever reads it can pay with the card.',
    suggestion: 'Take it out, or leave its last four digits.',
  },
  email: {
    what: 'an e-mail address',
    why: 'Published addresses are collected for spam and fraud.',
    suggestion: 'Take it out, or name a public mailbox instead.',
  },
  ssn: {
    what: 'a social security number',
    why: 'With it, others can act in that person’s name.',
    suggestion: 'Take it out.',
  },
  'national-id': {
    what: 'a national identity number',
    why: 'With it, others can act in that person’s name.',
    suggestion: 'Take it out.',
  },
  'tax-id': {
    what: 'a tax number',
    why: 'With it, others can act in that person’s name.',
    suggestion: 'Take it out.',
  },
  passport: {
    what: 'a passport number',
    why: 'With it, others can act in that person’s name.',
    suggestion: 'Take it out.',
  },
  medical: {
    what: 'a person’s medical record',
    why: 'What concerns someone’s health is theirs alone to tell.',
    suggestion: 'Take it out, or say it of nobody in particular.',
  },
  'birth-date': {
    what: 'a date of birth',
    why: 'Many services take it for proof of who somebody is.',
    suggestion: 'Take it out, or name the day without the year.',
  },
  ip: {
    what: 'an IP address',
    why: 'It leads to a person’s connection or into a network.',
    suggestion: 'Take it out, or name the machine in words.',
  },
  coordinates: {
    what: 'exact coordinates of a place',
    why: 'They lead to somebody’s door.',
    suggestion: 'Take them out, or name the town.',
  },
  plate: {
    what: 'a number plate',
    why: 'It leads to the keeper of the car.',
    suggestion: 'Take it out.',
  },
  address: {
    what: 'a street address',
    why: 'It leads to somebody’s door.',
    suggestion: 'Take it out, or name the town.',
  },
  phone: {
    what: 'a phone number',
    why: 'Strangers will call it.',
    suggestion: 'Take it out, or name a public number instead.',
  },
};
