import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';
import { ACCOUNTS, type PracticeAccount, type Session, sessionFor } from './accounts.ts';
import { buildPractice } from './build.ts';
import { contentSecurityPolicy, documentFor } from './documents.ts';
import { type Publication, readPublication } from './publication.ts';

/** A publish request that reached the network. */
type Published = Publication & {
  /** The account that owns what was published: the one that the request names, else the one that is logged in. */
  readonly account: PracticeAccount;
  readonly url: string;
  readonly transport: 'xhr' | 'fetch' | 'other';
  /** Address of the frame whose script sent it. */
  readonly frame: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
};

/** The three sites as one browser context meets them, and what came out of them. */
export type Practice = {
  /** Every publish request that reached the network, in order. */
  published(): readonly Published[];
  /** The same, once there are that many; throws when there are not after `timeout` milliseconds. */
  waitForPublished(count: number, timeout?: number): Promise<readonly Published[]>;
  /** What becomes of the publish requests from now on: accepted, or lost on the way as on a dead network. */
  answer(how: 'accept' | 'lose'): void;
};

/** Serves the look-alikes at the true hosts to every page of a context; any other host is out of reach. Builds them when needed. */
export async function servePractice(context: BrowserContext): Promise<Practice> {
  const assets = await readAssets(await buildPractice());
  const published: Published[] = [];
  const waiting = new Set<() => void>();
  let lose = false;

  async function publish(route: Route, publication: Publication): Promise<void> {
    if (lose) return route.abort('connectionreset');
    const request = route.request();
    const account = await actorOf(context, publication);
    const transport = request.resourceType();
    published.push({
      ...publication,
      account,
      url: request.url(),
      transport: transport === 'xhr' || transport === 'fetch' ? transport : 'other',
      frame: request.frame().url(),
      at: Date.now(),
    });
    for (const wake of waiting) wake();
    return route.fulfill({ json: answerTo(publication, account, published.length) });
  }

  /** Answers when there is something that the pane has not seen yet, so that it need not ask again and again. */
  async function tell(route: Route, after: number): Promise<void> {
    if (published.length <= after) await new Promise<void>((resolve) => once(waiting, resolve));
    const news = published.slice(after).map(({ site, operation, text, account, at }) => {
      return { site, operation, text, as: account.id, name: account.name, kind: account.kind, at };
    });
    await route.fulfill({ json: news });
  }

  async function handle(route: Route): Promise<void> {
    const request = route.request();
    const url = new URL(request.url());
    if (!SITES.test(url.hostname)) return route.abort('internetdisconnected');
    if (url.pathname === '/.practice/published') return tell(route, Number(url.searchParams.get('after')));
    if (url.pathname.startsWith('/.practice/')) return sendAsset(route, assets, url.pathname);
    if (request.resourceType() === 'document') return sendDocument(route, context, url);
    const publication = request.method() === 'POST' ? readPublication(url, request.postData() ?? '') : undefined;
    return publication ? publish(route, publication) : route.fulfill({ json: {} });
  }

  await context.route(/^https?:/, (route) =>
    handle(route).catch((error: unknown) => {
      // The page or the browser went away while its request was under way.
      if (!String(error).includes('has been closed')) throw error;
    }),
  );

  return {
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
}

const SITES = /(^|\.)(x\.com|twitter\.com|linkedin\.com|facebook\.com)$/;

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

/** All of them, so that a later build takes none away. */
async function readAssets(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const names = await readdir(folder);
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)));
}

function sendAsset(route: Route, assets: ReadonlyMap<string, Buffer>, path: string): Promise<void> {
  const name = basename(path);
  const body = assets.get(name);
  const contentType = TYPES[extname(name)];
  return body && contentType ? route.fulfill({ body, contentType }) : route.fulfill({ status: 404 });
}

async function sendDocument(route: Route, context: BrowserContext, url: URL): Promise<void> {
  const nonce = randomBytes(12).toString('base64');
  await logIn(context, url);
  await route.fulfill({
    body: documentFor(url, nonce),
    contentType: 'text/html; charset=utf-8',
    headers: { 'content-security-policy': contentSecurityPolicy(nonce) },
  });
}

/** Sets the cookies of the sites for the account in a page's address. The session is known by the HttpOnly one. */
async function logIn(context: BrowserContext, url: URL): Promise<void> {
  const site = SITES.exec(url.hostname)?.[2] ?? url.hostname;
  const session = sessionFor(url.searchParams);
  const shown = session.visible ? shownCookies(site, session) : {};
  const cookies = { ...shown, [SESSION_COOKIE]: session.beside.id };
  await context.clearCookies({ domain: `.${site}` });
  await context.addCookies(
    Object.entries(cookies).map(([name, value]) => ({
      name,
      value,
      domain: `.${site}`,
      path: '/',
      secure: true,
      httpOnly: name === SESSION_COOKIE,
      sameSite: 'None' as const,
    })),
  );
}

const SESSION_COOKIE = 'auth_token';

function shownCookies(site: string, { account, member, beside }: Session): Record<string, string> {
  if (site === 'facebook.com') {
    return { c_user: member.facebook.id, ...(account.isPage && { i_user: account.facebook.id }) };
  }
  return site === 'linkedin.com' ? { JSESSIONID: '"ajax:0000000000000000001"' } : { twid: `u%3D${beside.x.id}` };
}

/** As whom a request publishes: the actor that it names, else the account of the session. */
async function actorOf(context: BrowserContext, { site, actor }: Publication): Promise<PracticeAccount> {
  const host = { x: 'https://x.com', linkedin: 'https://www.linkedin.com', facebook: 'https://www.facebook.com' }[site];
  const cookies = await context.cookies(site === 'x' ? [host, 'https://twitter.com'] : host);
  const as = cookies.find(({ name }) => name === SESSION_COOKIE)?.value ?? '';
  const session = sessionFor(new URLSearchParams({ as }));
  if (actor === undefined) return site === 'linkedin' ? session.member : session.account;
  return [session.account, session.member, ...ACCOUNTS].find((account) => owns(account, actor)) ?? session.account;
}

function owns({ facebook, linkedin }: PracticeAccount, actor: string): boolean {
  return actor === facebook.id || actor === `urn:li:fsd_company:${linkedin.id}`;
}

function answerTo(publication: Publication, account: PracticeAccount, count: number): unknown {
  const id = String(1_900_000_000_000_000_000n + BigInt(count));
  switch (publication.site) {
    case 'x': {
      const user = { rest_id: account.x.id, core: { screen_name: account.x.handle, name: account.name } };
      const result = { rest_id: id, core: { user_results: { result: user } } };
      const key = publication.operation === 'CreateNoteTweet' ? 'notetweet_create' : 'create_tweet';
      return { data: { [key]: { tweet_results: { result } } } };
    }
    case 'linkedin':
      return { data: { data: { resourceKey: `urn:li:share:${id}` } }, value: { urn: `urn:li:comment:${id}` } };
    case 'facebook':
      return { data: { story_create: { story: { id, post_id: id } } }, extensions: { is_final: true } };
    default:
      return publication.site satisfies never;
  }
}

function once(listeners: Set<() => void>, call: () => void): void {
  const wake = () => {
    listeners.delete(wake);
    call();
  };
  listeners.add(wake);
}
