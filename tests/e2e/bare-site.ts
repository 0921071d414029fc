import { once } from 'node:events';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { makeCertificate } from '../../practice/certificate.ts';

/** x.com as a real server of this machine, with nothing on it: what it hears has left the browser, whatever part of the browser sent it. */
export type BareSite = {
  readonly port: number;
  /** The bodies of the requests so far that came to where one publishes and have this mark in their address, unpacked and as text. */
  received(mark: string): readonly string[];
  /** Waits for that many. */
  waitFor(mark: string, count: number): Promise<readonly string[]>;
  close(): Promise<void>;
};

const HOME = `<!doctype html><title>X</title><button data-testid="SideNav_AccountSwitcher_Button"><div data-testid="UserAvatar-Container-ChryslerAutos"></div></button>`;

/** At the end of which it is another page, though the first was never read to its end. */
const WRITE_ANEW = `setTimeout(() => { document.open(); document.write('${HOME}<p id=anew>'); document.close() })`;

/** Whose scripts keep for later what forms and frames can do, in one that runs at once and in one that waits for the page to be read. */
const PUT_BY = `<script type=module>window.windowOf = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow').get</script>
<script>window.submit = HTMLFormElement.prototype.submit; window.isForm = (form) => form instanceof HTMLFormElement</script>`;

export async function serveBareSite(): Promise<BareSite> {
  const received: { readonly url: string; readonly body: string }[] = [];
  const waiting: (() => void)[] = [];
  const server = createSecureServer(makeCertificate(['x.com']), async (incoming, response) => {
    const body = await buffer(incoming).catch(() => undefined);
    if (body === undefined) return;
    const { method, url = '/' } = incoming;
    if (method === 'POST' && url.includes('CreateTweet')) {
      received.push({ url, body: readBody(incoming, body) });
      for (const wake of waiting.splice(0)) wake();
    }
    // An address that never comes: what is sent from the empty page before it is not cut off when it does.
    if (url !== '/pending') answer(response, url);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The bare site has no port.');
  const marked = (mark: string) => received.filter(({ url }) => url.includes(mark)).map(({ body }) => body);
  return {
    port: address.port,
    received: marked,
    async waitFor(mark, count) {
      while (marked(mark).length < count) await new Promise<void>((resolve) => waiting.push(resolve));
      return marked(mark);
    },
    async close() {
      server.close();
      await once(server, 'close');
    },
  };
}

function answer(response: Http2ServerResponse, url: string): void {
  const type = url.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
  const script =
    'onmessage = async ({ data: [url, body], ports: [port] }) => { const told = await fetch(url, { method: "POST", body }).then(() => "ok", () => "lost"); (port ?? self).postMessage(told) };';
  response.writeHead(200, { 'content-type': type });
  if (url === '/unfinished') response.write(`${HOME}<script>${WRITE_ANEW}</script>`);
  else response.end(url.endsWith('.js') ? script : url === '/puts-by' ? `${HOME}${PUT_BY}` : HOME);
}

function readBody({ headers }: Http2ServerRequest, body: Buffer): string {
  const packed = String(headers['content-encoding'] ?? headers['x-packed'] ?? '');
  const text = unpack(packed, body).toString('utf8');
  return headers['content-type']?.startsWith('application/x-www-form-urlencoded') ? text.replaceAll('+', ' ') : text;
}

function unpack(how: string, body: Buffer): Buffer {
  switch (how) {
    case 'gzip':
      return gunzipSync(body);
    case 'deflate':
      return inflateSync(body);
    case 'br':
      return brotliDecompressSync(body);
    default:
      return body;
  }
}
