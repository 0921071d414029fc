import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickByRole, findByRole, listByRole } from '../../practice/accessibility.ts';
import { type BareSite, serveBareSite } from './bare-site.ts';
import { type Browser, launch } from './browser.ts';
import { POLICY } from './policy.ts';

/** The extension's own API, for what the tests run inside its worker. */
declare const chrome: typeof import('wxt/browser').browser;

const CLEAN = 'Happy Friday to everyone';
const WARNED = 'The Harbour Plan is on its way';
const BLOCKED = 'They are fucking late';

/**
 * A browser in which no policy installed the extension sees what a worker of a page sends, and can't hold it. Against a real server: what
 * Playwright answers itself, no extension sees.
 */
describe('where there is no seal, a post of a worker', () => {
  let site: BareSite;
  let browser: Browser;
  beforeAll(async () => {
    site = await serveBareSite();
    browser = await launch({ ...POLICY, unreadable: 'note' }, { port: site.port });
    await browser.context.unrouteAll();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  let count = 0;

  /** A page, how to post from a dedicated worker of it, where no script of an extension runs, and from its window. */
  async function open() {
    const page = await browser.context.newPage();
    await page.goto('https://x.com/watch');
    count += 1;
    const mark = `watch=${count}.`;
    const sender = (how: string) => (text: string) => page.evaluate(`(${how})(${JSON.stringify([mark, text])})`);
    return { page, mark, fromWorker: sender(FROM_WORKER), fromWindow: sender(FROM_WINDOW) };
  }

  it('that breaks the policy is told to the author, in the page and in the toolbar', async () => {
    const { page, mark, fromWorker } = await open();
    expect(await fromWorker(BLOCKED)).toBe('ok');
    expect(await fromWorker(BLOCKED)).toBe('ok');
    expect(site.received(mark)).toHaveLength(2);
    const line = await findByRole(page, 'alert', /^/);
    expect(line.text).toMatch(/^This page sent a post in a way that Gatepost can see and not hold\./);
    await expect.poll(() => toolbar(browser, page)).toEqual(['!', expect.stringContaining('This page sent a post')]);
    expect(await listByRole(page, 'alert')).toHaveLength(1);
    await page.mouse.click(5, 300);
    await expect.poll(() => listByRole(page, 'alert')).toEqual([]);
    await page.close();
  });

  it('that is clean is not', async () => {
    const { page, fromWorker } = await open();
    expect(await fromWorker(CLEAN)).toBe('ok');
    // What breaks the policy comes after it and is told of once, so of the clean one nothing was.
    expect(await fromWorker(BLOCKED)).toBe('ok');
    await findByRole(page, 'alert', /^/);
    expect(await listByRole(page, 'alert')).toHaveLength(1);
    await page.close();
  });

  it('is told from the posts of windows, which were judged', async () => {
    const { page, mark, fromWindow, fromWorker } = await open();
    const told = fromWindow(WARNED);
    await findByRole(page, 'alertdialog', /^Check before posting:/);
    await clickByRole(page, 'button', 'Post anyway');
    expect(await told).toBe('ok');
    expect(site.received(mark)).toHaveLength(1);
    await fromWorker(CLEAN);
    expect(await toolbar(browser, page)).toEqual(['!', expect.stringContaining('has changed')]);
    expect(await listByRole(page, 'alert')).toEqual([]);
    await page.close();
  });
});

const FROM_WINDOW = `async ([mark, text]) => {
  const body = JSON.stringify({ variables: { tweet_text: text } });
  return fetch('/i/api/graphql/q/CreateTweet?' + mark, { method: 'POST', body }).then(() => 'ok', () => 'lost');
}`;

const FROM_WORKER = `async ([mark, text]) => {
  const worker = new Worker('/worker.js');
  const body = JSON.stringify({ variables: { tweet_text: text } });
  worker.postMessage([new URL('/i/api/graphql/q/CreateTweet?' + mark, location.href).href, body]);
  return new Promise((resolve) => {
    worker.onmessage = ({ data }) => resolve(data);
  });
}`;

/** What the toolbar says of a page: on the button, and in words. */
async function toolbar({ context }: Browser, page: Page): Promise<readonly string[]> {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('The extension has no worker.');
  await page.bringToFront();
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const of = tab?.id === undefined ? {} : { tabId: tab.id };
    return Promise.all([chrome.action.getBadgeText(of), chrome.action.getTitle(of)]);
  });
}
