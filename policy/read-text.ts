import { show } from './explain.ts';
import { type Fault, sayFault } from './problems.ts';

/** Reads a moment in ISO 8601 with its zone as milliseconds since the epoch. */
export function readDate(text: string): number | Fault {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(:\d{2})?(\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(text.trim());
  const [, day, time, seconds = ':00', fraction = '', zone] = parts ?? [];
  if (day === undefined || !isDay(day)) return notADate(text);
  if (zone === undefined) {
    return sayFault('policy_no_zone', show(text), `${day}T${time ?? '09:00'}${seconds}Z`);
  }
  const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
  const moment = Date.parse(`${day}T${time}${seconds}${fraction}${offset}`);
  return time?.startsWith('24') || Number.isNaN(moment) ? notADate(text) : moment;
}

/** Reads whom to ask: a mail address or an https link. */
export function readContact(text: string): string | Fault {
  const contact = text.trim();
  if (
    contact.length <= 500 &&
    (/^[^\s@<>:/]+@[^\s@<>:/]+\.[^\s@<>:/]+$/.test(contact) || isLink(contact, ['https:']))
  ) {
    return contact;
  }
  return sayFault('policy_no_contact', show(text));
}

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
  if (/^[A-Z]{2}$/.test(region)) return region;
  return sayFault('policy_no_region', show(text));
}

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

/** The parser rolls 30 February over into March; a policy that says so has a mistake in it. */
function isDay(day: string): boolean {
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
}

function isLink(text: string, protocols: readonly string[]): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url !== undefined && protocols.includes(url.protocol) && !/\s/.test(text);
}
