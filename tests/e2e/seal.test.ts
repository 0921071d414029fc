import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Author, openAs, partsWith, surfaceNamed } from './author.ts';
import { type BareSite, serveBareSite } from './bare-site.ts';
import type { Browser } from './browser.ts';
import { type InstalledBrowser, launchInstalled } from './installed.ts';
import { INCIDENT, POLICY } from './policy.ts';

/** The extension's own API, for what the tests run inside its worker. */
declare const chrome: typeof import('wxt/browser').browser;

const inline = surfaceNamed('x-inline');

describe('installed by policy', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchInstalled(POLICY);
  });
  afterAll(async () => {
    expect(browser.errors()).toEqual([]);
    await browser.close();
  });

  it('is the administrator’s: users can neither remove nor disable it', async () => {
    const [worker] = browser.context.serviceWorkers();
    const itself = await worker?.evaluate(() => chrome.management.getSelf());
    expect(itself).toMatchObject({ installType: 'admin', mayDisable: false });
  });

  it('stops in the page what the policy blocks', async () => {
    const author = await openAs(browser, inline);
    await author.write(INCIDENT);
    await author.submit('click');
    await author.stop(/^Stopped:/);
    expect(author.published()).toEqual([]);
    await author.answer('Edit draft');
    await author.page.close();
  });

  it('asks once for what the author lets go at the button, and lets it out once', async () => {
    const author = await openAs(browser, inline);
    await author.write(WARNED);
    await author.submit('click');
    await author.stop(/^Check before posting:/);
    await author.answer('Post anyway');
    expect(await author.waitForPublished(1)).toEqual([WARNED]);
    await author.settle();
    expect(author.published()).toEqual([WARNED]);
    expect(await author.hasStop()).toBe(false);
    await author.close();
  });

  // Drafts that leave in several requests, as a form, under a key that they were saved under, or through a frame.
  it.each([
    'x-thread',
    'x-poll',
    'x-article',
    'x-schedule',
    'linkedin-share-shadow',
    'linkedin-poll',
    'linkedin-article',
    'linkedin-comment-sdui',
    'facebook-post',
    'facebook-business-customised',
  ])('lets out what another ring let go, and asks nobody again: %s', async (id) => {
    const surface = surfaceNamed(id);
    const author = await openAs(browser, surface);
    await author.write(WARNED);
    await author.submit('click');
    await author.stop(/^Check before posting:/);
    await author.answer('Post anyway');
    await author.finish('click');
    const { length } = partsWith(surface, WARNED);
    expect((await author.waitForPublished(length)).join('\n')).toContain(WARNED);
    await author.settle();
    expect(author.published()).toHaveLength(length);
    expect(await author.hasStop()).toBe(false);
    await author.close();
  });

  describe('what the browser does not show of a request', () => {
    it('goes out where the wire ring has read it, once', async () => {
      const author = await openAs(browser, inline);
      await sendBlob(author, CLEAN);
      expect(await author.waitForPublished(1)).toEqual([CLEAN]);
      await author.settle();
      expect(author.published()).toEqual([CLEAN]);
      expect(await author.hasStop()).toBe(false);
      await author.close();
    });

    it('does not where it is blocked', async () => {
      const author = await openAs(browser, inline);
      await sendBlob(author, INCIDENT);
      await author.stop(/^Stopped:/);
      await author.answer('Edit draft');
      await author.settle();
      expect(author.published()).toEqual([]);
      await author.close();
    });
  });

  describe('what can’t wait for an answer', () => {
    it('goes out when it is clean, once the guard is there to say so', async () => {
      const author = await openAs(browser, inline);
      await author.write('Hello');
      await author.strip();
      expect(await sendAtOnce(author, CLEAN)).toBe('ok');
      await author.settle();
      expect(author.published()).toEqual([CLEAN]);
      expect(await author.hasStop()).toBe(false);
      await author.close();
    });

    it('does not when it is blocked', async () => {
      const author = await openAs(browser, inline);
      await author.write('Hello');
      await author.strip();
      expect(await sendAtOnce(author, INCIDENT)).toBe('lost');
      await author.stop(/^Stopped:/);
      await author.answer('Edit draft');
      await author.settle();
      expect(author.published()).toEqual([]);
      await author.close();
    });
  });

  describe('what a worker of the page sends, which no other ring sees', () => {
    it('goes out when it is clean', async () => {
      const author = await openAs(browser, inline);
      expect(await sendFromWorker(author, CLEAN)).toBe('ok');
      expect(author.published()).toEqual([CLEAN]);
      expect(await author.hasStop()).toBe(false);
      await author.close();
    });

    it('does not when it is blocked, and the stop says so', async () => {
      const author = await openAs(browser, inline);
      expect(await sendFromWorker(author, INCIDENT)).toBe('lost');
      await author.stop(/^Stopped:/);
      expect(author.published()).toEqual([]);
      await author.answer('Edit draft');
      await author.close();
    });

    it.each(['gzip', 'deflate'])('is judged unpacked where it is packed by %s', async (how) => {
      const author = await openAs(browser, inline);
      expect(await sendFromWorker(author, CLEAN, how)).toBe('ok');
      expect(await author.hasStop()).toBe(false);
      expect(await sendFromWorker(author, INCIDENT, how)).toBe('lost');
      await author.stop(/^Stopped:/);
      expect(author.published()).toEqual([CLEAN]);
      await author.answer('Edit draft');
      await author.close();
    });

    it('does not when it is blocked although the background was asleep', async () => {
      const author = await openAs(browser, inline);
      await putToSleep(author.page);
      expect(await sendFromWorker(author, INCIDENT)).toBe('lost');
      await author.stop(/^Stopped:/);
      expect(author.published()).toEqual([]);
      await author.answer('Edit draft');
      await author.close();
    });

    it('goes out once, sent again, when the author posts it anyway', async () => {
      const author = await openAs(browser, inline);
      expect(await sendFromWorker(author, WARNED)).toBe('lost');
      await author.stop(/^Check before posting:/);
      await author.answer('Post anyway');
      expect(await sendFromWorker(author, WARNED)).toBe('ok');
      expect(author.published()).toEqual([WARNED]);
      expect(await sendFromWorker(author, WARNED)).toBe('lost');
      expect(author.published()).toEqual([WARNED]);
      await author.close();
    });
  });
});

/** The engine is taken into the background for it, which does not hold it otherwise. */
describe('what a service worker of the page sends while no page of the site is looked at', () => {
  let site: BareSite;
  let browser: InstalledBrowser;
  beforeAll(async () => {
    site = await serveBareSite();
    browser = await launchInstalled({ ...POLICY, unreadable: 'note' }, site.port);
    await browser.context.unrouteAll();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  /** Posts all of them from such a worker; what came of each. */
  async function send(mark: string, texts: readonly string[]): Promise<readonly string[]> {
    const page = await browser.context.newPage();
    await page.goto('https://x.com/seal');
    await page.evaluate(REGISTER);
    const away = await browser.context.newPage();
    await away.bringToFront();
    const told: string[] = [];
    for (const text of texts)
      told.push(await page.evaluate<string>(`(${FROM_SERVICE_WORKER})(${JSON.stringify([mark, text])})`));
    await page.close();
    await away.close();
    return told;
  }

  it('is judged all the same', async () => {
    expect(await send('awake.', [CLEAN, INCIDENT, CLEAN])).toEqual(['ok', 'lost', 'ok']);
    expect(site.received('awake.')).toHaveLength(2);
  });

  it('is judged by a background that was asleep', async () => {
    const page = await browser.context.newPage();
    await putToSleep(page);
    await page.close();
    expect(await send('asleep.', [INCIDENT, CLEAN])).toEqual(['lost', 'ok']);
    expect(site.received('asleep.')).toHaveLength(1);
  });

  it('is judged after the browser was started anew', async () => {
    browser = await browser.restart();
    await browser.context.unrouteAll();
    expect(await send('anew.', [INCIDENT, CLEAN])).toEqual(['lost', 'ok']);
    expect(site.received('anew.')).toHaveLength(1);
  });
});

const REGISTER = `navigator.serviceWorker.register('/worker.js').then(() => navigator.serviceWorker.ready).then(() => undefined)`;

const FROM_SERVICE_WORKER = `async ([mark, text]) => {
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  const body = JSON.stringify({ variables: { tweet_text: text } });
  active.postMessage([new URL('/i/api/graphql/q/CreateTweet?' + mark, location.href).href, body], [port2]);
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
  });
}`;

const CLEAN = 'Happy Friday, everyone!';
const WARNED = 'The Harbour Plan is on its way.';

/** Posts from a dedicated worker, where no script of an extension runs, packed where it is said how; what came of it. */
async function sendFromWorker({ page }: Author, text: string, how = ''): Promise<string> {
  const post = { body: JSON.stringify({ variables: { tweet_text: text } }), how };
  return page.evaluate((sent) => {
    const code = `onmessage = async ({ data: { url, body, how } }) => {
      const bytes = how ? await new Response(new Blob([body]).stream().pipeThrough(new CompressionStream(how))).arrayBuffer() : body;
      fetch(url, { method: 'POST', body: bytes }).then(() => postMessage('ok'), () => postMessage('lost'));
    }`;
    const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
    const url = new URL('/i/api/graphql/WXTdKnLddrQOunD6MhWi3g/CreateTweet', location.href).href;
    worker.postMessage({ ...sent, url });
    return new Promise<string>((resolve) => {
      worker.onmessage = ({ data }) => resolve(String(data));
    });
  }, post);
}

/** Posts by an XHR that holds the page until it is answered; what came of it. */
async function sendAtOnce({ page }: Author, text: string): Promise<string> {
  return page.evaluate((words) => {
    const xhr = new XMLHttpRequest();
    xhr.open('POST', '/i/api/graphql/WXTdKnLddrQOunD6MhWi3g/CreateTweet', false);
    try {
      xhr.send(JSON.stringify({ variables: { tweet_text: words } }));
      return 'ok';
    } catch {
      return 'lost';
    }
  }, text);
}

/** Posts by a beacon whose body is a blob, which `webRequest` hides. */
async function sendBlob({ page }: Author, text: string): Promise<void> {
  await page.evaluate((words) => {
    const body = JSON.stringify({ variables: { tweet_text: words } });
    navigator.sendBeacon('/i/api/graphql/WXTdKnLddrQOunD6MhWi3g/CreateTweet', new Blob([body]));
  }, text);
}

/** Ends the background's worker, as the browser does with an idle one. */
async function putToSleep(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  for (const { type, targetId } of targetInfos) {
    if (type === 'service_worker') await session.send('Target.closeTarget', { targetId });
  }
  await session.detach();
}
