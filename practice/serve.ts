import type { BrowserContext, Request, Route } from 'playwright-core';
import { bodyText } from './body-text.ts';
import { hostPractice, type Practice, type PracticeAnswer, type PracticeRequest } from './host.ts';
import { type Cookie, SESSION_COOKIE, siteOf } from './session.ts';

export type { Practice } from './host.ts';

/** Serves the look-alikes at the true hosts to every page of a context; any other host is out of reach. Builds them when needed. */
export async function servePractice(context: BrowserContext): Promise<Practice> {
  const { practice, respond } = await hostPractice();
  await context.route(/^https?:/, async (route) => {
    try {
      const request = route.request();
      await deliver(route, context, await respond(asPracticeRequest(context, request)));
    } catch (error) {
      // The page or the browser went away while its request was under way.
      if (!String(error).includes('has been closed')) throw error;
    }
  });
  return practice;
}

function asPracticeRequest(context: BrowserContext, request: Request): PracticeRequest {
  const type = request.resourceType();
  return {
    url: new URL(request.url()),
    method: request.method(),
    get body() {
      return bodyText(request.postDataBuffer() ?? Buffer.of());
    },
    headers: request.headers(),
    isDocument: type === 'document',
    transport: type === 'xhr' || type === 'fetch' ? type : 'other',
    // Only what a page's script sends is known to come from a frame.
    get frame() {
      return request.frame().url();
    },
    async session(site) {
      const cookies = await context.cookies(HOSTS[site]);
      return cookies.find(({ name }) => name === SESSION_COOKIE)?.value ?? '';
    },
  };
}

const HOSTS = {
  x: ['https://x.com', 'https://twitter.com'],
  linkedin: ['https://www.linkedin.com'],
  facebook: ['https://www.facebook.com'],
};

async function deliver(route: Route, context: BrowserContext, answer: PracticeAnswer): Promise<void> {
  if (answer === 'lost') return route.abort('connectionreset');
  if (answer === 'unreachable') return route.abort('internetdisconnected');
  const { status, type, body, headers, cookies } = answer;
  if (cookies) await setCookies(context, new URL(route.request().url()), cookies);
  return route.fulfill({ status, contentType: type, body, ...(headers && { headers }) });
}

async function setCookies(context: BrowserContext, url: URL, cookies: readonly Cookie[]): Promise<void> {
  const domain = `.${siteOf(url.hostname)}`;
  // Playwright clears all of them and puts back what stays; meanwhile the context's other pages have none.
  const earlier = await context.cookies(url.href);
  const isOver = earlier.some(({ name }) => !cookies.some((cookie) => cookie.name === name));
  if (isOver) await context.clearCookies({ domain });
  await context.addCookies(
    cookies.map((cookie) => ({ ...cookie, domain, path: '/', secure: true, sameSite: 'None' as const })),
  );
}
