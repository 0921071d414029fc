import type { Draft } from './rule.ts';

/** What rules look at closely: numbers, addresses, keys, names, masks. Each is short, so that no step takes long. */
const TEXTS: readonly string[] = [
  'Happy Friday!',
  'We met 312 people.',
  'We open on Monday, 4 May 2026, at 10:30.',
  'It costs $1,200.50.',
  'Call (212) 555-0142.',
  'Call +44 20 7946 0000.',
  'Come to 12 Main Street, Springfield.',
  'Springfield, IL 62701',
  'Hauptstraße 5, Berlin',
  '12 rue de la Paix',
  'Rue Lepic, 75018 Paris',
  'Write to press@acme.example.',
  'See https://www.acme.example/a?b=1#c.',
  'Order 4111-2026, room B-1204, version 1.2.3',
  '192.0.2.1, 2001:db8::1',
  'The password is not here: token=none, key: abc.',
  'What a d*mn fine d-a-y, 5o g00d!',
  '#HappyFriday @acme',
];

const author = { state: 'unlisted', kind: 'personal', label: '' } as const;

/** What rules look through before anybody waits for them: whatever runs for the first time takes ten times as long. */
export const FIRST_DRAFTS: readonly Draft[] = TEXTS.map((text) => ({ text, site: 'x', surface: 'post', author }));
