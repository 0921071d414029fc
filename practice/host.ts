import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { PracticeAccount } from './accounts.ts';
import { buildPractice } from './build.ts';
import { contentSecurityPolicy, documentFor } from './documents.ts';
import { answerTo, type Publication, readPublication } from './publication.ts';
import { type Cookie, cookiesFor, ownerOf, SITE_HOSTS } from './session.ts';

/** A publish request that reached the network. */
type Published = Publication & {
  /** The account that owns what was published: the one that the request names, else the one that is logged in. */
  readonly account: PracticeAccount;
  readonly url: string;
  readonly transport: Transport;
  /** Address of the frame whose script sent it. */
  readonly frame: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
};

/** `other`: neither, or the carrier can't tell. */
type Transport = 'xhr' | 'fetch' | 'other';

/** The three sites as one browser meets them, and what came out of them. */
export type Practice = {
  /** Every publish request that reached the network, in order. */
  published(): readonly Published[];
  /** The same, once there are that many; throws when there are not after `timeout` milliseconds. */
  waitForPublished(count: number, timeout?: number): Promise<readonly Published[]>;
  /** What becomes of the publish requests from now on: accepted, or lost on the way as on a dead network. */
  answer(how: 'accept' | 'lose'): void;
};

/** A request as its carrier brings it. */
export type PracticeRequest = {
  readonly url: URL;
  readonly method: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether a page or a frame is loaded by it. */
  readonly isDocument: boolean;
  readonly transport: Transport;
  /** Address of the frame that sent it. */
  readonly frame: string;
  /** The value of the session cookie at this moment, for the site of a publication; empty without one. */
  session(site: Publication['site']): Promise<string>;
};

/** `lost`: the connection breaks. `unreachable`: there is no such host. */
export type PracticeAnswer =
  | 'lost'
  | 'unreachable'
  | {
      readonly status: number;
      readonly type: string;
      readonly body: string | Buffer;
      readonly headers?: Readonly<Record<string, string>>;
      /** All the cookies that the site has from now on. */
      readonly cookies?: readonly Cookie[];
    };

export type PracticeHost = { readonly practice: Practice; respond(request: PracticeRequest): Promise<PracticeAnswer> };

/** Answers for the three sites and for no other, whatever carries the requests. Builds the look-alikes when needed. */
export async function hostPractice(): Promise<PracticeHost> {
  const assets = await readAssets(await buildPractice());
  const published: Published[] = [];
  const waiting = new Set<() => void>();
  let lose = false;

  async function publish(request: PracticeRequest, publication: Publication): Promise<PracticeAnswer> {
    if (lose) return 'lost';
    const account = ownerOf(publication, await request.session(publication.site));
    const { url, transport, frame } = request;
    published.push({ ...publication, account, url: url.href, transport, frame, at: Date.now() });
    for (const wake of waiting) wake();
    return json(answerTo(publication, account, published.length));
  }

  /** Answers when there is something that the pane has not seen yet, so that it need not ask again and again. */
  async function tell(after: number): Promise<PracticeAnswer> {
    if (published.length <= after) await new Promise<void>((resolve) => once(waiting, resolve));
    const news = published.slice(after).map(({ site, operation, text, account, at }) => {
      return { site, operation, text, as: account.id, name: account.name, kind: account.kind, at };
    });
    return json(news);
  }

  async function respond(request: PracticeRequest): Promise<PracticeAnswer> {
    const { url, method, body, headers } = request;
    if (!SITE_HOSTS.test(url.hostname)) return 'unreachable';
    if (url.pathname === '/.practice/published') return tell(Number(url.searchParams.get('after')));
    if (url.pathname.startsWith('/.practice/')) return assetAt(assets, url.pathname);
    if (request.isDocument) return documentAt(url);
    const publication = method === 'POST' ? readPublication(url, body, headers) : undefined;
    return publication ? publish(request, publication) : json({});
  }

  const practice: Practice = {
    published: () => published,
    answer: (how) => {
      lose = how === 'lose';
    },
    async waitForPublished(count, timeout = 5000) {
      const deadline = AbortSignal.timeout(timeout);
      while (published.length < count) {
        if (deadline.aborted)
          throw new Error(`After ${timeout} ms ${published.length} of ${count} posts were published.`);
        await new Promise<void>((resolve) => {
          once(waiting, resolve);
          deadline.addEventListener('abort', () => resolve(), { once: true });
        });
      }
      return published;
    },
  };
  return { practice, respond };
}

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

/** All of them, so that a later build takes none away. */
async function readAssets(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const names = await readdir(folder);
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)));
}

function assetAt(assets: ReadonlyMap<string, Buffer>, path: string): PracticeAnswer {
  const name = basename(path);
  const body = assets.get(name);
  const type = TYPES[extname(name)];
  if (!body || !type) return { status: 404, type: 'text/plain', body: '' };
  // So that a browser that keeps what it has read reads no script a second time.
  return { status: 200, type, body, headers: { 'cache-control': 'max-age=3600' } };
}

/** Logs the account in that stands in the address. */
function documentAt(url: URL): PracticeAnswer {
  const nonce = randomBytes(12).toString('base64');
  return {
    status: 200,
    type: 'text/html; charset=utf-8',
    body: documentFor(url, nonce),
    headers: { 'content-security-policy': contentSecurityPolicy(nonce) },
    cookies: cookiesFor(url),
  };
}

function json(value: unknown): PracticeAnswer {
  return { status: 200, type: 'application/json', body: JSON.stringify(value) };
}

function once(listeners: Set<() => void>, call: () => void): void {
  const wake = () => {
    listeners.delete(wake);
    call();
  };
  listeners.add(wake);
}
