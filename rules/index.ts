import { altText } from './alt-text.ts';
import { attachments } from './attachments.ts';
import { claims } from './claims.ts';
import { companionText } from './companion-text.ts';
import { disclosure } from './disclosure.ts';
import { disparagement } from './disparagement.ts';
import { embargo } from './embargo.ts';
import { gibberish } from './gibberish.ts';
import { hashtags } from './hashtags.ts';
import { hours } from './hours.ts';
import { links } from './links.ts';
import { mentions } from './mentions.ts';
import { messageShape } from './message-shape.ts';
import { names } from './names.ts';
import { patterns } from './patterns.ts';
import { personalData } from './personal-data.ts';
import { personalVoice } from './personal-voice.ts';
import { profanity } from './profanity.ts';
import { quietPeriod } from './quiet-period.ts';
import { residue } from './residue.ts';
import type { Rule } from './rule.ts';
import { secrets } from './secrets.ts';
import { sensitiveTopics } from './sensitive-topics.ts';
import { terms } from './terms.ts';
import { typos } from './typos.ts';
import { wrongAccount } from './wrong-account.ts';

/** Every rule a policy can name, by id, in the order people see them. */
export const RULES: ReadonlyMap<string, Rule> = new Map(
  [
    profanity,
    terms,
    embargo,
    patterns,
    secrets,
    personalData,
    names,
    wrongAccount,
    personalVoice,
    disparagement,
    sensitiveTopics,
    quietPeriod,
    disclosure,
    companionText,
    claims,
    residue,
    links,
    hashtags,
    mentions,
    altText,
    attachments,
    messageShape,
    gibberish,
    hours,
    typos,
  ].map((rule) => [rule.id, rule]),
);
