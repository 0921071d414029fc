import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { clickByRole, findByRole, listByRole, waitUntilGone } from '../../practice/accessibility.ts';
import { type BareSite, serveBareSite } from './bare-site.ts';
import { type Browser, launch } from './browser.ts';
import { BODIES, FICKLE, FORMS, FRAMES, HELD, PACKED, type Path, REALMS } from './paths.ts';
import { POLICY } from './policy.ts';

/** Every way out of a page that a script of it can take, with no composer in it. Ground truth is what a server has received. */

const CLEAN = 'Happy Friday to everyone';
const WARNED = 'The Harbour Plan is on its way';
const BLOCKED = 'They are fucking late';

let site: BareSite;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  site = await serveBareSite();
  browser = await launch(POLICY, { port: site.port });
  await browser.context.unrouteAll();
  page = await browser.context.newPage();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

afterEach(closeOthers);

let count = 0;

type Sent = { readonly mark: string; readonly told: Promise<unknown>; again(): Promise<unknown> };

async function send({ run }: Path, text: string): Promise<Sent> {
  await page.goto('https://x.com/paths');
  return sendHere(run, text);
}

function sendHere(run: string, text: string): Sent {
  count += 1;
  const mark = `mark=${count}.`;
  const url = `/i/api/graphql/q/CreateTweet?${mark}`;
  const body = JSON.stringify({ variables: { tweet_text: text, dark_request: false } });
  const script = `(async (url, body, text) => { ${run} })(${[url, body, text].map((one) => JSON.stringify(one)).join()})`;
  // A form may take the page along.
  const again = () => page.evaluate(script).catch(() => 'gone');
  return { mark, told: again(), again };
}

/** Until whatever has been sent by now has arrived; a form may have taken the page along meanwhile. */
async function settle(): Promise<void> {
  const settled = () => page.evaluate(() => fetch('/settled').then(({ ok }) => ok)).catch(() => false);
  for (let round = 0; round < 2; round++) await expect.poll(settled).toBe(true);
}

/** Windows that a path has opened. */
async function closeOthers(): Promise<void> {
  for (const other of browser.context.pages().slice(1)) if (other !== page) await other.close();
}

describe.each(Object.entries({ ...FORMS, ...FRAMES, ...REALMS, ...BODIES, ...PACKED }))('%s', (_, path) => {
  it('takes a clean post out once', async () => {
    const { mark, told, again } = await send(path, CLEAN);
    if (!path.blind && !path.urgent) expect(await told).toBe('ok');
    // At first there is nothing yet that could judge it at once.
    if (path.urgent && (await told) !== 'ok') await expect.poll(again).toBe('ok');
    expect(await site.waitFor(mark, 1)).toEqual([expect.stringContaining(CLEAN)]);
    await settle();
    expect(site.received(mark)).toHaveLength(1);
    expect(await listByRole(page, 'alertdialog')).toEqual([]);
  });

  it('takes out nothing that is blocked', async () => {
    const { mark, told } = await send(path, BLOCKED);
    expect((await findByRole(page, 'alertdialog', /^/)).name).toMatch(/^Stopped:/);
    await clickByRole(page, 'button', 'Edit draft');
    await waitUntilGone(page, 'alertdialog', /^/);
    if (!path.blind) expect(await told).toBe('lost');
    await settle();
    expect(site.received(mark)).toEqual([]);
  });
});

describe('a page that writes itself anew before it has been read', () => {
  it.each([
    [
      'a form',
      `const form = document.createElement('form'); form.method = 'post'; form.action = url; document.body.append(form);
      form.insertAdjacentHTML('beforeend', '<textarea name=tweet_text>'); form.lastChild.value = text; form.submit()`,
    ],
    [
      'a new frame',
      `const frame = document.createElement('iframe'); document.body.append(frame); return frame.contentWindow.fetch(url, { method: 'POST', body })`,
    ],
    ['fetch', `return fetch(url, { method: 'POST', body })`],
  ])('takes out nothing that is blocked by %s', async (_, run) => {
    await page.goto('https://x.com/unfinished', { waitUntil: 'commit' });
    await page.locator('#anew').waitFor({ state: 'attached' });
    const { mark } = sendHere(run, BLOCKED);
    await findByRole(page, 'alertdialog', /^Stopped:/);
    await clickByRole(page, 'button', 'Edit draft');
    await settle();
    expect(site.received(mark)).toEqual([]);
  });
});

describe('a page that put by, before it had been read, what forms and frames can do', () => {
  it.each([
    [
      'a form',
      `const form = document.createElement('form'); form.method = 'post'; form.action = url; document.body.append(form);
      form.insertAdjacentHTML('beforeend', '<textarea name=tweet_text>'); form.lastChild.value = text; if (window.isForm(form)) window.submit.call(form)`,
    ],
    [
      'a frame before its address is there',
      `const frame = document.createElement('iframe'); frame.src = '/pending'; document.body.append(frame); return window.windowOf.call(frame).fetch(url, { method: 'POST', body })`,
    ],
  ])('takes out nothing that is blocked by %s', async (_, run) => {
    await page.goto('https://x.com/puts-by');
    const { mark } = sendHere(run, BLOCKED);
    await findByRole(page, 'alertdialog', /^Stopped:/);
    await clickByRole(page, 'button', 'Edit draft');
    await settle();
    expect(site.received(mark)).toEqual([]);
  });
});

describe.each(Object.entries(HELD))('%s', (_, path) => {
  it.each([CLEAN, BLOCKED])('takes nothing out unasked: %s', async (text) => {
    const { mark } = await send(path, text);
    await settle();
    await settle();
    expect(site.received(mark)).toEqual([]);
  });
});

describe.each(Object.entries(FICKLE))('%s', (_, path) => {
  it('takes out nothing else than what was judged', async () => {
    const { mark } = await send(path, BLOCKED);
    await settle();
    await settle();
    expect(site.received(mark).filter((body) => body.includes(BLOCKED))).toEqual([]);
  });
});

describe('what the page gives up while it is held', () => {
  it.each([
    [
      'fetch by its signal',
      `window.end = new AbortController(); return fetch(url, { method: 'POST', body, signal: window.end.signal }).catch(({ name }) => name)`,
      'window.end.abort()',
      'AbortError',
    ],
    [
      'fetch by the signal of a Request',
      `window.end = new AbortController(); return fetch(new Request(url, { method: 'POST', body, signal: window.end.signal })).catch(({ name }) => name)`,
      'window.end.abort()',
      'AbortError',
    ],
    [
      'XMLHttpRequest',
      `const xhr = (window.end = new XMLHttpRequest()); xhr.open('POST', url); xhr.send(body); return new Promise((resolve) => { xhr.onabort = () => resolve('AbortError') })`,
      'window.end.abort()',
      'AbortError',
    ],
  ])('is gone, and the stop with it: %s', async (_, run, giveUp, name) => {
    const { mark, told } = await send({ run }, BLOCKED);
    await findByRole(page, 'alertdialog', /^Stopped:/);
    await page.evaluate(giveUp);
    await waitUntilGone(page, 'alertdialog', /^/);
    expect(await told).toBe(name);
    await settle();
    expect(site.received(mark)).toEqual([]);
  });
});

describe('what the page changes after it has sent it', () => {
  it.each([
    [
      'bytes',
      `const bytes = new TextEncoder().encode(body); window.change = () => bytes.fill(32); return fetch(url, { method: 'POST', body: bytes }).then(() => 'ok')`,
    ],
    [
      'parameters',
      `const all = new URLSearchParams({ tweet_text: text }); window.change = () => all.set('tweet_text', 'Something else'); return fetch(url, { method: 'POST', body: all }).then(() => 'ok')`,
    ],
    [
      'a form of XMLHttpRequest',
      `const all = new FormData(); all.set('tweet_text', text); window.change = () => all.set('tweet_text', 'Something else'); const xhr = new XMLHttpRequest(); xhr.open('POST', url); xhr.send(all); return new Promise((resolve) => { xhr.onload = () => resolve('ok') })`,
    ],
  ])('goes out as it was: %s', async (_, run) => {
    const { mark, told } = await send({ run }, WARNED);
    await findByRole(page, 'alertdialog', /^Check/);
    await page.evaluate('window.change()');
    await clickByRole(page, 'button', 'Post anyway');
    expect(await told).toBe('ok');
    expect(site.received(mark)).toEqual([expect.stringContaining(WARNED)]);
  });

  it('goes out once from a frame that was hooked twice', async () => {
    const run = `const frame = document.createElement('iframe'); frame.src = '/inside'; document.body.append(frame); void frame.contentWindow;
      await new Promise((resolve) => { frame.onload = resolve }); return frame.contentWindow.fetch(url, { method: 'POST', body }).then(() => 'ok')`;
    const { mark, told } = await send({ run }, WARNED);
    await findByRole(page, 'alertdialog', /^Check/);
    await clickByRole(page, 'button', 'Post anyway');
    expect(await told).toBe('ok');
    expect(site.received(mark)).toHaveLength(1);
  });

  it.each(['requestSubmit', 'submit'])('goes out once after "Post anyway", as a form by %s()', async (how) => {
    const run = `const form = document.createElement('form'); form.method = 'post'; form.action = url; document.body.append(form);
      form.insertAdjacentHTML('beforeend', '<textarea name=tweet_text>'); form.lastChild.value = text; form.${how}()`;
    const { mark } = await send({ run }, WARNED);
    await findByRole(page, 'alertdialog', /^Check/);
    await clickByRole(page, 'button', 'Post anyway');
    expect(await site.waitFor(mark, 1)).toEqual([expect.stringContaining(WARNED)]);
    await settle();
    expect(site.received(mark)).toHaveLength(1);
  });
});

describe('what the page sends again by itself after "Edit draft"', () => {
  const RETRYING = `window.tries = 0; const post = () => fetch(url, { method: 'POST', body }).catch(() => { if (++window.tries < 6) return post() });
    window.post = post; await post()`;

  /** Until the page has been told three times that it was not sent. */
  const takeBackThrice = async (): Promise<void> => {
    for (let time = 1; time <= 3; time++) {
      await findByRole(page, 'alertdialog', /^Stopped:/);
      await clickByRole(page, 'button', 'Edit draft');
      await expect.poll(() => page.evaluate('window.tries')).toBeGreaterThanOrEqual(time);
    }
  };

  it('is asked about three times; after that it fails without a stop, and a line says so', async () => {
    const { mark, told } = await send({ run: RETRYING }, BLOCKED);
    await takeBackThrice();
    await told;
    expect(await page.evaluate('window.tries')).toBe(6);
    expect(await listByRole(page, 'alertdialog')).toEqual([]);
    await expect
      .poll(async () => (await listByRole(page, 'status')).map(({ text }) => text).join())
      .toMatch(/tried by itself to send this post again/);
    expect(site.received(mark)).toEqual([]);
  });

  it('is asked about once more as soon as somebody has pressed something', async () => {
    const { mark, told } = await send({ run: RETRYING }, BLOCKED);
    await takeBackThrice();
    await told;
    await page.mouse.click(5, 300);
    await expect.poll(() => listByRole(page, 'status')).toEqual([]);
    void page.evaluate('void window.post()');
    await findByRole(page, 'alertdialog', /^Stopped:/);
    expect(site.received(mark)).toEqual([]);
  });
});
