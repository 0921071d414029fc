import { createHash, X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { constants, createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import { buffer } from 'node:stream/consumers';
import { bodyText } from './body-text.ts';
import { makeCertificate } from './certificate.ts';
import { hostPractice, type Practice, type PracticeAnswer, type PracticeRequest } from './host.ts';
import { SESSION_COOKIE, siteOf } from './session.ts';

/** The look-alikes behind one port of this machine, as a browser meets the sites: by its own network, with its own cookies and caches. */
export type PracticeServer = {
  readonly practice: Practice;
  readonly port: number;
  /** By which Chromium knows its key: the hash that `--ignore-certificate-errors-spki-list` takes. */
  readonly keyHash: string;
  close(): Promise<void>;
};

/** Every host name that the practice range answers to. */
export const PRACTICE_HOSTS = [
  ...['x.com', 'pro.x.com', 'twitter.com'],
  ...['www.linkedin.com', 'www.facebook.com', 'business.facebook.com'],
] as const;

/** Serves the look-alikes over TLS on the loopback interface, under a certificate of the moment. Builds them when needed. */
export async function servePracticeTls(): Promise<PracticeServer> {
  const { practice, respond } = await hostPractice();
  const certificate = makeCertificate(PRACTICE_HOSTS);
  const server = createSecureServer(certificate, async (incoming, response) => {
    try {
      deliver(incoming, response, await respond(await asPracticeRequest(incoming)));
    } catch {
      // The page went away while its request was under way.
      response.stream.close();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The practice range has no port.');
  return {
    practice,
    port: address.port,
    keyHash: keyHashOf(certificate.cert),
    async close() {
      server.close();
      await once(server, 'close');
    },
  };
}

function keyHashOf(cert: string): string {
  const key = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}

async function asPracticeRequest(incoming: Http2ServerRequest): Promise<PracticeRequest> {
  const { method, headers, url, authority } = incoming;
  const session = cookiesOf(incoming).get(SESSION_COOKIE) ?? '';
  return {
    url: new URL(url, `https://${authority}`),
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

function cookiesOf({ headers }: Http2ServerRequest): ReadonlyMap<string, string> {
  const pairs = (headers.cookie ?? '').split('; ').map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), pair.slice(at + 1)] as const;
  });
  return new Map(pairs);
}

function deliver(incoming: Http2ServerRequest, response: Http2ServerResponse, answer: PracticeAnswer): void {
  if (answer === 'lost' || answer === 'unreachable') {
    response.stream.close(constants.NGHTTP2_INTERNAL_ERROR);
    return;
  }
  const { status, type, body, headers, cookies = [] } = answer;
  const attributes = `Domain=${siteOf(new URL(`https://${incoming.authority}`).hostname)}; Path=/; Secure; SameSite=None`;
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
