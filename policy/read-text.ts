import { isDay, readMoment } from '../rules/moment.ts';
import { show } from './explain.ts';
import { type Fault, sayFault } from './problems.ts';

/** Reads a moment in ISO 8601 with its zone as milliseconds since the epoch. */
export function readDate(text: string): number | Fault {
  const moment = readMoment(text);
  if (moment !== undefined) return moment;
  const [, day = '', time = '09:00', seconds = ':00'] = ZONELESS.exec(text.trim()) ?? [];
  return isDay(day) ? sayFault('policy_no_zone', show(text), `${day}T${time}${seconds}Z`) : notADate(text);
}

const ZONELESS = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(:\d{2})?(?:\.\d+)?)?$/i;

/** Reads whom to ask: a mail address or an https link. */
export function readContact(text: string): string | Fault {
  const contact = text.trim();
  if (contact.length <= 500 && (MAIL_ADDRESS.test(contact) || isLink(contact, ['https:']))) return contact;
  return sayFault('policy_no_contact', show(text));
}

/** One address alone: what would add people or words to a mail, `?`, `&`, `#`, `%`, `,` and `;`, is left out although mail has room for it. */
const MAIL_ADDRESS = /^[^\s@<>:/?&#%,;"\\()[\]]+@[^\s@<>:/?&#%,;"\\()[\]]+\.[^\s@<>:/?&#%,;"\\()[\]]+$/;

/** Reads the address of a page. */
export function readLink(text: string): string | Fault {
  const link = text.trim();
  if (link.length <= 2000 && isLink(link, ['https:', 'http:'])) return link;
  return sayFault('policy_no_link', show(text));
}

/** Reads an ISO 3166-1 alpha-2 code. */
export function readRegion(text: string): string | Fault {
  const region = text.trim().toUpperCase();
  if (region === 'UK') return sayFault('policy_not_uk');
  if (REGIONS.test(region)) return region;
  return sayFault('policy_no_region', show(text));
}

/**
 * All that ISO 3166-1 assigns, and Kosovo's. Written out: the browser's own names of them would take two megabytes of the background's
 * memory. Source: https://www.iso.org/obp/ui/#search/code/, November 2026.
 */
const REGIONS =
  /^(?:A[D-GILMOQ-UWXZ]|B[ABD-JL-OQ-TVWYZ]|C[ACDF-IK-ORU-Z]|D[EJKMOZ]|E[CEGHR-T]|F[I-KMOR]|G[ABD-ILMNP-UWY]|H[KMNRTU]|I[DELM-OQ-T]|J[EMOP]|K[EG-IMNPRWYZ]|L[A-CIKR-VY]|M[AC-HK-Z]|N[ACE-GILOPRUZ]|OM|P[AE-HK-NRSTWY]|QA|R[EOSUW]|S[A-EG-ORSTVXYZ]|T[CDF-HJ-ORTVWZ]|U[AGMSYZ]|V[ACEGINU]|W[FS]|XK|Y[ET]|Z[AMW])$/;

/** Reads a word, hashtag or link domain that marks a draft as an account's. */
export function readAboutWord(text: string): string | Fault {
  const word = text.trim().replace(/^https?:\/\/(?:www\.)?([^/?#]+).*$/i, '$1');
  if (word.length > 200) return sayFault('policy_long_word');
  if (word.startsWith('@')) return sayFault('policy_mention', show(word));
  if (/[\p{L}\p{N}\p{S}]/u.test(word)) return word;
  return sayFault('policy_no_word');
}

function notADate(text: string): Fault {
  return sayFault('policy_no_date', show(text));
}

function isLink(text: string, protocols: readonly string[]): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url !== undefined && protocols.includes(url.protocol) && !/\s/.test(text);
}
