/**
 * The policy where an organisation has set none: written as an administrator would write one, and read like any other. It
 * asks before swearing in public, wants a reason for keys, passwords and numbers that let others in, pay or act in somebody's name,
 * points out what leads to somebody's door, and never forbids. Without accounts there is no wrong one to warn of, so an account that
 * can't be read is no reason to stop a post.
 */
export const STARTER = {
  version: 1,
  enabled: true,
  accounts: [],
  unlisted: 'personal',
  unreadable: 'note',
  rules: [
    { rule: 'profanity', level: 'warn' },
    { rule: 'secrets', level: 'justify' },
    {
      rule: 'personal-data',
      level: 'justify',
      classes: ['card', 'iban', 'ssn', 'national-id', 'tax-id', 'passport', 'medical'],
    },
    { rule: 'personal-data', level: 'note', classes: ['address', 'phone', 'birth-date', 'plate', 'coordinates'] },
    { rule: 'wrong-account', level: 'warn' },
  ],
} as const;
