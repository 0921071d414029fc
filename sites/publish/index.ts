import type { Site } from '../../rules/rule.ts';
import { readCalls } from './call.ts';
import { readFacebook } from './facebook.ts';
import { readLinkedin } from './linkedin.ts';
import type { Sent, SentRequest } from './publish.ts';
import { isAside } from './read-call.ts';
import { readX } from './x.ts';

const READERS = {
  x: readX,
  linkedin: readLinkedin,
  facebook: readFacebook,
} as const;

/** What a request to a site would publish, or save for a request that will; undefined where neither. Pure, never throws. */
export function readRequest(site: Site, { method, url, body }: SentRequest): Sent | undefined {
  if (!/^p(ost|ut|atch)$/i.test(method)) return undefined;
  const address = URL.parse(url, `https://${site}.com`);
  if (!address || isNoise(address) || !mayHoldText(body)) return undefined;
  if (!`.${address.hostname}`.replace('twitter', 'x').endsWith(`.${site}.com`)) return undefined;
  const all = readCalls(address, body).flatMap((call) => (isAside(call.words) ? [] : (READERS[site](call) ?? [])));
  const published = all.flatMap((sent) => (sent.kind === 'publish' ? [sent.publish] : []));
  const [first] = published;
  if (!first) return all[0];
  // A batch is one request: it goes out whole, as whoever its first part names.
  return { kind: 'publish', publish: { ...first, texts: published.flatMap(({ texts }) => texts) } };
}

/** Telemetry, uploads: by far the most requests, and large ones. An operation's random id means nothing. */
function isNoise({ pathname }: URL): boolean {
  return /^(?!.*\/graphql\/).*\/(jot|track|sensor\w*|litms|realtime|bz|bnzai|upload)\b/i.test(pathname);
}

/** A look at the raw body, so that what holds no text is never parsed: ends of keys as in JSON, JSON in strings, forms, JSON in forms. */
function mayHoldText(body: string): boolean {
  return /(text|status|title|message|body|content|html|comment|caption|data|tion)(\\|"|%22|%5c|=)|article/i.test(body);
}
