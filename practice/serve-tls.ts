import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { buffer } from 'node:stream/consumers';
import { bodyText } from './body-text.ts';
import { makeCertificate } from './certificate.ts';
import { hostPractice, type Practice, type PracticeAnswer, type PracticeRequest } from './host.ts';
import { SESSION_COOKIE, siteOf } from './session.ts';

/** The look-alikes behind one port of this machine, for browsers that Playwright can't drive. */
export type PracticeServer = { readonly practice: Practice; readonly port: number; close(): Promise<void> };

/** Every host name that the practice range answers to. */
export const PRACTICE_HOSTS = [
  ...['x.com', 'pro.x.com', 'twitter.com'],
  ...['www.linkedin.com', 'www.facebook.com', 'business.facebook.com'],
] as const;

/** Serves the look-alikes over TLS on the loopback interface, under a certificate of the moment. Builds them when needed. */
export async function servePracticeTls(): Promise<PracticeServer> {
  const { practice, respond } = await hostPractice();
  const server = createServer(makeCertificate(PRACTICE_HOSTS), async (incoming, response) => {
    try {
      deliver(incoming, response, await respond(await asPracticeRequest(incoming)));
    } catch {
      // The page went away while its request was under way.
      response.destroy();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The practice range has no port.');
  return {
    practice,
    port: address.port,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function asPracticeRequest(incoming: IncomingMessage): Promise<PracticeRequest> {
  const { method = 'GET', headers, url = '/' } = incoming;
  const session = cookiesOf(incoming).get(SESSION_COOKIE) ?? '';
  return {
    url: new URL(url, `https://${headers.host}`),
    method,
    body: bodyText(await buffer(incoming)),
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    isDocument: /^(document|iframe|frame)$/.test(String(headers['sec-fetch-dest'])),
    // Both look the same from here.
    transport: 'other',
    frame: headers.referer ?? '',
    session: () => Promise.resolve(session),
  };
}

function cookiesOf({ headers }: IncomingMessage): ReadonlyMap<string, string> {
  const pairs = (headers.cookie ?? '').split('; ').map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), pair.slice(at + 1)] as const;
  });
  return new Map(pairs);
}

function deliver(incoming: IncomingMessage, response: ServerResponse, answer: PracticeAnswer): void {
  if (answer === 'lost' || answer === 'unreachable') {
    response.destroy();
    return;
  }
  const { status, type, body, headers, cookies = [] } = answer;
  const attributes = `Domain=${siteOf(new URL(`https://${incoming.headers.host}`).hostname)}; Path=/; Secure; SameSite=None`;
  const kept = cookies.map(({ name, value, httpOnly }) => {
    return `${name}=${value}; ${attributes}${httpOnly ? '; HttpOnly' : ''}`;
  });
  // What an earlier account left is none of this one's.
  const dropped = [...(cookies.length > 0 ? cookiesOf(incoming).keys() : [])]
    .filter((name) => name !== '' && !cookies.some((cookie) => cookie.name === name))
    .map((name) => `${name}=; ${attributes}; Max-Age=0`);
  response.writeHead(status, { 'content-type': type, ...headers, 'set-cookie': [...kept, ...dropped] });
  response.end(body);
}
