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

/** A class as the keys of its texts have it. */
export const KEYS = {
  iban: 'iban',
  card: 'card',
  email: 'email',
  ssn: 'ssn',
  'national-id': 'national_id',
  'tax-id': 'tax_id',
  passport: 'passport',
  medical: 'medical',
  'birth-date': 'birth_date',
  ip: 'ip',
  coordinates: 'coordinates',
  plate: 'plate',
  address: 'address',
  phone: 'phone',
} as const satisfies Readonly<Record<Class, string>>;
