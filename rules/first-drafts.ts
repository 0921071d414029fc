import type { Draft } from './rule.ts';

/**
 * What ordinary posts are full of: numbers, days, links, hashtags, and signs in words. Each is short, so that no step takes long. What few
 * posts have in them (a street, a phone number, a key) is got ready when one has: in each page it would cost more than all the rest.
 */
const TEXTS: readonly string[] = [
  'Happy Friday!',
  'We met 312 people, and it’s 5 Harley riders more.',
  'We open on Monday, 4 May 2026, at 10:30.',
  'It costs $1,200.50.',
  'See https://www.acme.example/a?b=1#c.',
  'What a d*mn fine d-a-y, 5o g00d!',
  '#HappyFriday @acme',
];

const author = { state: 'unlisted', kind: 'personal', label: '' } as const;

/** What rules look through before anybody waits for them: whatever runs for the first time takes ten times as long. */
export const FIRST_DRAFTS: readonly Draft[] = TEXTS.map((text) => ({ text, site: 'x', surface: 'post', author }));
