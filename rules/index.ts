import { gibberish } from './gibberish.ts';
import { hours } from './hours.ts';
import { mentions } from './mentions.ts';
import { messageShape } from './message-shape.ts';
import { patterns } from './patterns.ts';
import { personalData } from './personal-data.ts';
import { profanity } from './profanity.ts';
import type { Rule } from './rule.ts';
import { secrets } from './secrets.ts';
import { terms } from './terms.ts';
import { typos } from './typos.ts';
import { wrongAccount } from './wrong-account.ts';

/** Every rule a policy can name, by id, in the order people see them. */
export const RULES: ReadonlyMap<string, Rule> = new Map(
  [
    profanity,
    terms,
    patterns,
    secrets,
    personalData,
    wrongAccount,
    mentions,
    messageShape,
    gibberish,
    hours,
    typos,
  ].map((rule) => [rule.id, rule]),
);
