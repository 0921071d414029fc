import type { Site } from '../../rules/rule.ts';
import { type Call, readCalls } from './call.ts';
import type { Sent, SentRequest } from './publish.ts';
import { isAside } from './read-call.ts';

/** What a site makes of one call. */
export type CallReader = (call: Call) => Sent | undefined;

/** What a request to a site would publish, or save for a request that will; undefined where neither. Pure, never throws. */
export function readRequestBy(read: CallReader, site: Site, { method, url, body }: SentRequest): Sent | undefined {
  if (!/^p(ost|ut|atch)$/i.test(method)) return undefined;
  const address = URL.parse(url, `https://${site}.com`);
  if (!address || isNoise(address) || !mayHoldText(body)) return undefined;
  if (!`.${address.hostname}`.replace('twitter', 'x').endsWith(`.${site}.com`)) return undefined;
  const all = readCalls(address, body).flatMap((call) => (isAside(call.words) ? [] : (read(call) ?? [])));
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

/** A look at the raw body, so that what holds no text is never parsed: ends of keys as in JSON, JSON in strings, forms, JSON in forms, names of bindings. */
function mayHoldText(body: string): boolean {
  return /(text|status|title|message|body|content|html|comment|caption|data|tion)(\\|"|%22|%5c|=)|article|text-/i.test(
    body,
  );
}
