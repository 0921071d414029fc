/**
 * The policy where an organisation has set none: written as an administrator would write one, and read like any other. It
 * asks before swearing in public, and forbids nothing but to publish a key or a password. Without accounts there is no wrong one to warn of, so an account that
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
    { rule: 'secrets', level: 'block' },
    { rule: 'wrong-account', level: 'warn' },
  ],
} as const;
