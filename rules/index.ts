import { altText } from './alt-text.ts';
import { attachments } from './attachments.ts';
import { patterns } from './patterns.ts';
import { personalData } from './personal-data.ts';
import { profanity } from './profanity.ts';
import type { Rule } from './rule.ts';
import { secrets } from './secrets.ts';
import { terms } from './terms.ts';
import { wrongAccount } from './wrong-account.ts';

/** Every rule a policy can name, by id, in the order people see them. */
export const RULES: ReadonlyMap<string, Rule> = new Map(
  [profanity, terms, patterns, secrets, personalData, wrongAccount, altText, attachments].map((rule) => [
    rule.id,
    rule,
  ]),
);
