import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickByRole, findByRole, listByRole, waitUntilGone } from '../../practice/accessibility.ts';
import { type Browser, launch } from './browser.ts';
import { INCIDENT, POLICY } from './policy.ts';

/** The extension's own API, for what the tests run inside its worker. */
declare const chrome: typeof import('wxt/browser').browser;

/** The wire ring: whatever sends a post, with no button pressed and nothing typed. Ground truth is the request that left the page. */

const CLEAN = 'Happy Friday, everyone!';
const WARNED = 'The Harbour Plan is on its way.';

const URL_OF_POST = '/i/api/graphql/WXTdKnLddrQOunD6MhWi3g/CreateTweet';

/** How a script of the page may send; the name of what the page is told afterwards. Runs in the page. */
const SENDERS = {
  'fetch with a string': (url: string, body: string) =>
    fetch(url, { method: 'POST', body }).then(
      () => 'ok',
      () => 'lost',
    ),
  'fetch with a Request': (url: string, body: string) =>
    fetch(new Request(url, { method: 'POST', body })).then(
      () => 'ok',
      () => 'lost',
    ),
  'fetch with a Blob': (url: string, body: string) =>
    fetch(url, { method: 'POST', body: new Blob([body], { type: 'application/json' }) }).then(
      () => 'ok',
      () => 'lost',
    ),
  'fetch with bytes': (url: string, body: string) =>
    fetch(url, { method: 'POST', body: new TextEncoder().encode(body) }).then(
      () => 'ok',
      () => 'lost',
    ),
  'fetch through an iframe made on the spot': (url: string, body: string) => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const inside = frame.contentWindow;
    if (!inside) return 'no frame';
    return inside.fetch(new URL(url, location.href).href, { method: 'POST', body }).then(
      () => 'ok',
      () => 'lost',
    );
  },
  XMLHttpRequest: (url: string, body: string) =>
    new Promise<string>((resolve) => {
      const xhr = new XMLHttpRequest();
      const heard: string[] = [];
      xhr.onreadystatechange = () => heard.push(String(xhr.readyState));
      xhr.onerror = () => heard.push('error');
      xhr.onload = () => heard.push('load');
      xhr.onloadend = () =>
        resolve(
          heard.includes('load') ? 'ok' : xhr.status === 0 && heard.join() === '1,4,error' ? 'lost' : heard.join(),
        );
      xhr.open('POST', url);
      xhr.setRequestHeader('content-type', 'application/json');
      xhr.send(body);
    }),
  'XMLHttpRequest with an object that says what it is': (url: string, body: string) =>
    new Promise<string>((resolve) => {
      const xhr = new XMLHttpRequest();
      xhr.onload = () => resolve('ok');
      xhr.onerror = () => resolve('lost');
      xhr.open('POST', url);
      Reflect.apply(xhr.send, xhr, [{ toString: () => body }]);
    }),
  'XMLHttpRequest with a Blob': (url: string, body: string) =>
    new Promise<string>((resolve) => {
      const xhr = new XMLHttpRequest();
      xhr.onload = () => resolve('ok');
      xhr.onerror = () => resolve('lost');
      xhr.open('POST', url);
      xhr.send(new Blob([body]));
    }),
} as const;

const BEACONS = {
  'a beacon': (url: string, body: string) => String(navigator.sendBeacon(url, body)),
  'a beacon with a Blob': (url: string, body: string) => String(navigator.sendBeacon(url, new Blob([body]))),
} as const;

const ALL = { ...SENDERS, ...BEACONS };

describe('the wire ring', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(POLICY);
    page = await browser.context.newPage();
  });
  afterAll(() => browser.close());

  /** Opens the page anew; answers with what is published from now on. */
  async function open(): Promise<() => readonly string[]> {
    await page.goto('https://x.com/home?as=chrysler');
    await page.locator('[data-testid="SideNav_AccountSwitcher_Button"]').waitFor();
    const before = browser.practice.published().length;
    return () =>
      browser.practice
        .published()
        .slice(before)
        .map(({ text }) => text);
  }

  const tweet = (text: string) => JSON.stringify({ variables: { tweet_text: text, dark_request: false } });

  async function send(sender: (url: string, body: string) => unknown, text: string): Promise<string> {
    const told = await page.evaluate(
      `Promise.resolve((${sender})(${JSON.stringify(URL_OF_POST)}, ${JSON.stringify(tweet(text))}))`,
    );
    return String(told);
  }

  it.each(Object.entries(ALL))('a clean post goes out once: %s', async (_, sender) => {
    const published = await open();
    expect(await send(sender, CLEAN)).toMatch(/^(ok|true)$/);
    const { length } = browser.practice.published();
    await browser.practice.waitForPublished(published().length === 0 ? length + 1 : length);
    expect(published()).toEqual([CLEAN]);
    expect(await listByRole(page, 'alertdialog')).toEqual([]);
  });

  it.each(Object.entries(SENDERS))('a blocked one does not, and fails as on a lost network: %s', async (_, sender) => {
    const published = await open();
    const told = send(sender, INCIDENT);
    expect((await findByRole(page, 'alertdialog', /^/)).name).toMatch(/^Stopped:/);
    await clickByRole(page, 'button', 'Edit draft');
    expect(await told).toBe('lost');
    expect(published()).toEqual([]);
  });

  it.each(Object.entries(BEACONS))('a blocked one does not: %s', async (_, sender) => {
    const published = await open();
    expect(await send(sender, INCIDENT)).toBe('true');
    expect((await findByRole(page, 'alertdialog', /^/)).name).toMatch(/^Stopped:/);
    await clickByRole(page, 'button', 'Edit draft');
    expect(published()).toEqual([]);
  });

  it.each(Object.entries(ALL))(
    'a warned one goes out once after "Post anyway", and asks again the next time: %s',
    async (_, sender) => {
      const published = await open();
      const told = send(sender, WARNED);
      await findByRole(page, 'alertdialog', /^Check before posting:/);
      expect(published()).toEqual([]);
      const { length } = browser.practice.published();
      await clickByRole(page, 'button', 'Post anyway');
      await waitUntilGone(page, 'alertdialog', /^/);
      expect(await told).toMatch(/^(ok|true)$/);
      await browser.practice.waitForPublished(length + 1);
      expect(published()).toEqual([WARNED]);
      void send(sender, WARNED).catch(() => {});
      await findByRole(page, 'alertdialog', /^Check before posting:/);
      expect(published()).toEqual([WARNED]);
    },
  );

  it('a frame with a composer of its own asks once, though nobody has used the page around it', async () => {
    const published = await open();
    const { length } = browser.practice.published();
    await page.evaluate(
      (src) => {
        const style = 'position: fixed; inset: 0; width: 100%; height: 100%; border: 0; z-index: 9';
        document.body.append(Object.assign(document.createElement('iframe'), { src, style }));
      },
      `/intent/post?as=chrysler&text=${encodeURIComponent(WARNED)}`,
    );
    const inside = page.frameLocator('iframe');
    await inside.locator('[data-testid="tweetButton"]').click();
    // Its stop takes the focus, beside everything of the site's.
    await inside.locator(':focus:not(#react-root *, body)').waitFor({ state: 'attached' });
    expect(published()).toEqual([]);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await browser.practice.waitForPublished(length + 1);
    expect(published()).toEqual([WARNED]);
    expect(await listByRole(page, 'alertdialog')).toEqual([]);
  });

  it('says at the composer and in the toolbar that the page is no longer as it was known', async () => {
    await open();
    await page.locator('[data-testid="tweetTextarea_0"]').first().click();
    expect((await findByRole(page, 'status', /Posting as/)).text).not.toContain('Page changed');
    expect(await send(SENDERS['fetch with a string'], CLEAN)).toBe('ok');
    await expect
      .poll(async () => (await findByRole(page, 'status', /Posting as/)).text)
      .toContain('Page changed: checked when it is sent');
    const [worker] = browser.context.serviceWorkers();
    const badges = () =>
      worker?.evaluate(async () => {
        const tabs = await chrome.tabs.query({});
        return Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id ?? -1 })));
      });
    await expect.poll(badges).toContain('!');
  });

  it('lets a form go whole where the page has put a class of its own in the place of the browser’s', async () => {
    await open();
    const sent = page.waitForRequest(/\/i\/log$/);
    await page.evaluate(() => {
      const form = new FormData();
      form.append('line', 'one');
      class Own {}
      Object.assign(window, { FormData: Own, Blob: Own });
      const xhr = new XMLHttpRequest();
      xhr.open('POST', '/i/log');
      xhr.send(form);
    });
    expect((await sent).postData()).toMatch(/name="line"\s+one\s/);
  });

  it('leaves no trace of itself in the errors of a page', async () => {
    await open();
    const told = await page.evaluate(() =>
      fetch('https://unreachable.example/', { method: 'POST', body: 'x' }).then(String, (error) => String(error.stack)),
    );
    expect(told).toContain('TypeError');
    expect(told).not.toMatch(/extension|gatepost/i);
  });
});
