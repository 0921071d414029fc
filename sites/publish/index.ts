import type { Site } from '../../rules/rule.ts';
import { readCalls } from './call.ts';
import { readFacebook } from './facebook.ts';
import { readLinkedin } from './linkedin.ts';
import type { Sent, SentRequest } from './publish.ts';
import { isAside, readUnknown } from './unknown.ts';
import { readX } from './x.ts';

const READERS = {
  x: { hosts: ['x.com', 'twitter.com'], read: readX },
  linkedin: { hosts: ['linkedin.com'], read: readLinkedin },
  facebook: { hosts: ['facebook.com'], read: readFacebook },
} as const;

/** What a request to a site would publish, or save for a request that will; undefined where neither. Pure, never throws. */
export function readRequest(site: Site, { method, url, body }: SentRequest): Sent | undefined {
  if (!/^(post|put|patch)$/i.test(method) || !mayHoldText(body)) return undefined;
  const { hosts, read } = READERS[site];
  const address = URL.parse(url, `https://${hosts[0]}`);
  if (!address || !hosts.some((host) => `.${address.hostname}`.endsWith(`.${host}`)) || isNoise(address))
    return undefined;
  const sent = readCalls(address, body).flatMap((call) => {
    const reading = read(call) ?? readUnknown(call);
    if (!reading || reading === 'nothing') return [];
    return reading.kind === 'publish' && isAside(call.words) ? [] : [reading];
  });
  return together(sent);
}

/** Telemetry, uploads: by far the most requests, and large ones. */
function isNoise({ pathname }: URL): boolean {
  return /(?<![a-z])(jot|client_event|li\/track|sensorcollect|litms|realtime|telemetry|falco|bz|bnzai|qpl|upload|logging|metrics|analytics)(?![a-z])/i.test(
    pathname,
  );
}

/** A look at the raw body, so that what holds no text is never parsed: keys as in JSON, JSON in strings, forms, JSON in forms. */
function mayHoldText(body: string): boolean {
  return /(?<![a-z])(text|status|(sub)?title|message|body|content(html|_?state)?|commentary(v2)?|comment|caption|tweet|post|alt_?text|card_data|article\w*|question|description)(\\|"|%22|%5c|=)|commentbox/i.test(
    body,
  );
}

/** A batch is one request: it goes out whole, as whoever its first part names. */
function together(all: readonly Sent[]): Sent | undefined {
  const published = all.flatMap((one) => (one.kind === 'publish' ? [one.publish] : []));
  const [first] = published;
  if (!first) return all[0];
  return { kind: 'publish', publish: { ...first, texts: [...new Set(published.flatMap(({ texts }) => texts))] } };
}
