import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { listByRole } from '../../practice/accessibility.ts';
import { type Author, openAs, surfaceNamed } from './author.ts';
import { type Sender, sendBare } from './bare-request.ts';
import { type Browser, launch } from './browser.ts';
import { crashWorker, ENDS, inGuardsWorld, revive, stopWorker, workerGone } from './extension.ts';
import { POLICY } from './policy.ts';

/** The extension's own API, for what the tests run inside its worker. */
declare const chrome: typeof import('wxt/browser').browser;

/** What becomes of a draft when something happens to the extension itself. */

const inline = surfaceNamed('x-inline');

const CLEAN = 'Happy Friday, everyone!';
const WARNED = 'The Harbour Plan is on its way.';

let browser: Browser;

async function alertsOn({ page }: Author): Promise<string> {
  return (await listByRole(page, 'alert')).map(({ text }) => text).join('\n');
}

async function saysThatItWaits({ page }: Author): Promise<void> {
  const lines = async () => (await listByRole(page, 'status')).map(({ text }) => text).join('\n');
  await expect.poll(lines, { timeout: 5000 }).toMatch(/Your post goes on by itself once it is checked/);
}

/** Waits until the page says that it has to be loaded anew. */
async function toldToReload(author: Author, timeout = 5000): Promise<void> {
  await expect.poll(() => alertsOn(author), { timeout }).toMatch(/updated or switched off.*reload this page/);
}

describe('the worker', () => {
  const ENDINGS = { 'is stopped': stopWorker, crashes: crashWorker } as const;

  beforeAll(async () => {
    browser = await launch(POLICY);
  });
  afterAll(() => browser.close());
  afterEach(async ({ task }) => {
    for (const page of browser.context.pages().slice(1)) await page.close();
    // What a row has done to the worker ends with it.
    if (task.result?.state === 'fail') await stopWorker(browser);
  });

  it.each(Object.entries(ENDINGS))('%s between focus and submit, and nobody notices', async (_, end) => {
    const clean = await openAs(browser, inline);
    await clean.write(CLEAN);
    await clean.strip();
    const warned = await openAs(browser, inline);
    await warned.write(WARNED);
    await warned.strip();
    await end(browser);
    await workerGone(browser);
    await warned.page.bringToFront();
    await warned.submit('click');
    await warned.stop(/^Check before posting:/);
    expect(warned.published()).toEqual([]);
    await clean.page.bringToFront();
    await clean.submit('click');
    expect(await clean.waitForPublished(1)).toEqual([CLEAN]);
  });

  it.each(Object.entries(ENDINGS))(
    '%s before anything is loaded, and is started again by the submit',
    async (_, end) => {
      const author = await openAs(browser, inline);
      await end(browser);
      await author.write(WARNED);
      await author.submit('click');
      await author.stop(/^Check before posting:/);
      await author.answer('Post anyway');
      expect(await author.waitForPublished(1)).toEqual([WARNED]);
    },
  );

  it.each(
    Object.entries(ENDINGS).flatMap(([name, end]) => [
      [name, CLEAN, 'goes out by itself', end] as const,
      [name, WARNED, 'is stopped', end] as const,
    ]),
  )('%s while it is asked: “%s” %s', async (_, draft, __, end) => {
    const author = await openAs(browser, inline);
    await askInVain(browser);
    await author.write(draft);
    await author.submit('click');
    await saysThatItWaits(author);
    expect(author.published()).toEqual([]);
    await end(browser);
    await author.page.bringToFront();
    if (draft === CLEAN) {
      expect(await author.waitForPublished(1)).toEqual([CLEAN]);
      expect(await author.hasStop()).toBe(false);
    } else {
      await author.stop(/^Check before posting:/);
      expect(author.published()).toEqual([]);
    }
  });

  it('is asked and never answers: the author is told, nothing goes out, and another press asks again', async () => {
    const author = await openAs(browser, inline);
    await askInVain(browser);
    await author.write(CLEAN);
    await author.submit('click');
    await expect.poll(() => alertsOn(author), { timeout: 30_000 }).toMatch(/was not published.*reload this page/);
    expect(author.published()).toEqual([]);
    await stopWorker(browser);
    await author.page.bringToFront();
    await author.submit('click');
    expect(await author.waitForPublished(1)).toEqual([CLEAN]);
    expect(await alertsOn(author)).not.toMatch(/was not published/);
  });

  /** The worker takes every question and answers none; the next worker does. */
  async function askInVain({ context }: Browser): Promise<void> {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    await worker.evaluate(() => {
      chrome.scripting.executeScript = () => new Promise(() => {});
    });
  }
});

describe.each(Object.entries(ENDS))('the extension is %s under an open page', (_, end) => {
  beforeAll(async () => {
    browser = await launch(POLICY);
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    for (const page of browser.context.pages().slice(1)) await page.close();
    await revive(browser);
    expect(browser.errors()).toEqual([]);
  });

  const WAYS = ['click', 'mod-enter', 'script-click'] as const;
  const SENDERS: readonly Sender[] = ['fetch', 'XMLHttpRequest', 'beacon'];

  it.each((['warm', 'cold'] as const).flatMap((warmth) => WAYS.map((way) => [warmth, way] as const)))(
    'a %s page holds a %s, says why, and keeps the draft',
    async (warmth, way) => {
      const author = await openAs(browser, inline);
      if (warmth === 'warm') {
        await author.write(CLEAN);
        await author.strip();
        await end(browser);
      } else {
        await author.page.locator(inline.editor).waitFor();
        await end(browser);
        await author.write(CLEAN);
      }
      const before = await author.held();
      for (const _press of [1, 2]) {
        await author.submit(way);
        await toldToReload(author);
      }
      expect(await author.held()).toEqual(before);
      expect(author.published()).toEqual([]);
    },
  );

  it.each((['warm', 'cold'] as const).flatMap((warmth) => SENDERS.map((sender) => [warmth, sender] as const)))(
    'a %s page lets no %s out either',
    async (warmth, sender) => {
      const author = await openAs(browser, inline);
      if (warmth === 'warm') {
        await author.page.locator(inline.editor).click();
        await author.strip();
      } else {
        await author.page.locator(inline.editor).waitFor();
      }
      await end(browser);
      expect(await sendBare(author.page, sender, CLEAN)).toBe(sender === 'beacon' ? 'true' : 'lost');
      await toldToReload(author);
      expect(author.published()).toEqual([]);
      // Whatever publishes nothing is none of its business.
      expect(
        await author.page.evaluate(() => fetch('/i/api/1.1/jot', { method: 'POST', body: 'x' }).then(({ ok }) => ok)),
      ).toBe(true);
    },
  );

  it.each([
    ['a button', 'click'],
    ['a request', 'fetch'],
  ] as const)('the stop for %s is open: “Post anyway” publishes nothing', async (_name, way) => {
    const author = await openAs(browser, inline);
    await author.write(WARNED);
    const sent = way === 'click' ? author.submit('click') : sendBare(author.page, way, WARNED);
    await author.stop(/^Check before posting:/);
    await end(browser);
    await author.page.bringToFront();
    await author.answer('Post anyway');
    expect(await sent).toBe(way === 'click' ? undefined : 'lost');
    await toldToReload(author);
    expect(author.published()).toEqual([]);
  });

  it.each([
    ['a button', 'click'],
    ['a request', 'fetch'],
  ] as const)('%s waits to be checked: it is dropped, and the author is told', async (_name, way) => {
    const author = await openAs(browser, inline);
    await author.page.locator(inline.editor).waitFor();
    await inGuardsWorld(author.page, 'chrome.storage.local.get = () => new Promise(() => {})');
    await author.write(CLEAN);
    const sent = way === 'click' ? author.submit('click') : sendBare(author.page, way, CLEAN);
    await saysThatItWaits(author);
    await end(browser);
    // When the time is over that it waits for an answer.
    await toldToReload(author, 20_000);
    expect(await sent).toBe(way === 'click' ? undefined : 'lost');
    expect(author.published()).toEqual([]);
  });

  it('a page loaded anew is as before', async () => {
    const author = await openAs(browser, inline);
    await author.write(WARNED);
    await end(browser);
    await author.submit('click');
    await toldToReload(author);
    await revive(browser);
    await author.page.bringToFront();
    await author.reopen();
    await author.write(WARNED);
    await author.submit('click');
    await author.stop(/^Check before posting:/);
    await author.answer('Post anyway');
    expect(await author.waitForPublished(1)).toEqual([WARNED]);
  });
});
