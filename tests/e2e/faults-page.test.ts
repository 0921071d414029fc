import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { clickByRole, findByRole, listByRole, waitUntilGone } from '../../practice/accessibility.ts';
import { type Author, authorOn, openAs, surfaceNamed } from './author.ts';
import { type Sender, sendBare } from './bare-request.ts';
import { type Browser, launch } from './browser.ts';
import { INCIDENT, POLICY } from './policy.ts';

/** What a page may do to the guard's own elements, and to the ground that it stands on. */

const inline = surfaceNamed('x-inline');

const CLEAN = 'Happy Friday, everyone!';
const WARNED = 'The Harbour Plan is on its way.';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch(POLICY);
  page = await browser.context.newPage();
});
afterAll(() => browser.close());

const open = () => authorOn(page, browser, inline, 'chrysler');

async function stopped(text: string): Promise<Author> {
  const author = await open();
  await author.write(text);
  await author.submit('click');
  await author.stop();
  return author;
}

/** Until the page has drawn itself twice: whatever answers to a change at the next frame has done so. */
function drawn({ page }: Author): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}

/** What a page, or a script of it that tidies up, may do to what it finds beside its own; the stop is the last child of the root. */
const MOVES: Readonly<Record<string, string>> = {
  'hides it by a style sheet': `const sheet = document.createElement('style');
    sheet.textContent = 'html > div, div { display: none !important; visibility: hidden !important; opacity: 0 !important; width: 0 !important; transform: scale(0) !important }';
    document.head.append(sheet)`,
  'hides it by a style of its own': "stop.style.setProperty('display', 'none', 'important')",
  'makes it see-through': "stop.style.setProperty('opacity', '0', 'important')",
  'takes its style away': "stop.removeAttribute('style')",
  'marks it hidden': "stop.hidden = true; stop.setAttribute('aria-hidden', 'true')",
  'marks it inert': 'stop.inert = true',
  'marks the whole page inert and hidden from assistive technology':
    "for (const one of [document.documentElement, document.body, stop]) { one.inert = true; one.setAttribute('aria-hidden', 'true') }",
  'removes it': 'stop.remove()',
  'removes it again and again':
    'let times = 0; new MutationObserver(() => { if (times++ < 5) document.documentElement.lastElementChild.remove() }).observe(document.documentElement, { childList: true }); stop.remove()',
  'moves it into its own': 'document.body.append(stop)',
  'takes it out and puts it back': 'stop.remove(); document.documentElement.append(stop)',
  'opens a modal dialog of its own over it':
    "document.body.append(Object.assign(document.createElement('dialog'), { textContent: 'Your session is about to end.' })); document.querySelector('dialog').showModal()",
  'writes itself anew':
    "document.open(); document.write('<!doctype html><title>X</title><body>Just a moment.'); document.close()",
};

/** Takes out what was put in last, and from now on every node that it did not put there itself. */
const TIDY = `new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) node.parentNode?.removeChild(node);
  }).observe(document, { childList: true, subtree: true });
  document.documentElement.lastElementChild.remove()`;

describe('the stop stays, and answers, where the page', () => {
  it.each(Object.entries(MOVES))('%s', async (_, move) => {
    const author = await stopped(WARNED);
    await author.page.evaluate(`{ const stop = document.documentElement.lastElementChild; ${move} }`);
    await drawn(author);
    const there = await listByRole(author.page, 'alertdialog');
    expect(there.map(({ name }) => name)).toEqual([expect.stringMatching(/^Check before posting:/)]);
    expect(there[0]?.box?.height).toBeGreaterThan(100);
    // A picture of it: whether it is to be seen at all.
    expect(await isOpaque(author.page)).toBe(true);
    await author.answer('Edit draft');
    await drawn(author);
    expect(await author.hasStop()).toBe(false);
    expect(author.published()).toEqual([]);
  });

  it('takes out every node that it has not put there, wherever and whenever it comes', async () => {
    const author = await stopped(WARNED);
    await author.page.evaluate(TIDY);
    await expect.poll(() => author.hasStop()).toBe(true);
    await drawn(author);
    expect((await author.stop()).name).toMatch(/^Check before posting:/);
    expect(await isOpaque(author.page)).toBe(true);
    expect(author.published()).toEqual([]);
    await author.answer('Post anyway');
    expect(await author.waitForPublished(1)).toEqual([WARNED]);
  });

  it('takes it away and publishes on the same press', async () => {
    const author = await stopped(WARNED);
    await author.page.evaluate('document.documentElement.lastElementChild.remove()');
    await author.submit('script-click');
    await author.stop();
    await author.answer('Post anyway');
    expect(await author.waitForPublished(1)).toEqual([WARNED]);
  });
});

/** Whether what stands in the middle of the button "Edit draft" is painted there: with and without it the pixels differ. */
async function isOpaque(page: Page): Promise<boolean> {
  const { box } = await findByRole(page, 'button', 'Edit draft');
  if (!box) return false;
  const clip = { x: box.x, y: box.y, width: box.width, height: box.height };
  const { length } = await page.screenshot({ clip });
  const empty = await page.screenshot({ clip: { ...clip, x: 0, y: 0 } });
  return length !== empty.length;
}

describe('the line that says why a post waits or was kept', () => {
  it('comes again where the page takes it away or hides it', async () => {
    const own = await launch(POLICY);
    onTestFinished(() => own.close());
    const author = await openAs(own, inline);
    await author.page.locator(inline.editor).waitFor();
    await own.context
      .serviceWorkers()[0]
      ?.evaluate('chrome.scripting.executeScript = () => Promise.reject(new Error("No."))');
    await author.write(CLEAN);
    await author.submit('click');
    const alerts = () => listByRole(author.page, 'alert').then((all) => all.map(({ text }) => text).join('\n'));
    await expect.poll(alerts).toMatch(/could not check this post/);
    for (const move of [
      'line.remove()',
      'line.hidden = true; line.style.display = "none"',
      'document.body.append(line)',
    ]) {
      await author.page.evaluate(`{ const line = document.documentElement.lastElementChild; ${move} }`);
      await drawn(author);
      await expect.poll(alerts).toMatch(/could not check this post/);
    }
    await author.page.evaluate(TIDY);
    await expect.poll(alerts).toMatch(/could not check this post/);
    await drawn(author);
    expect(await alerts()).toMatch(/could not check this post/);
    expect(author.published()).toEqual([]);
  });
});

/** What scripts of a page put in the place of what the browser has: analytics, polyfills, careless and hostile ones. */
const PATCHES: Readonly<Record<string, string>> = {
  'wraps fetch':
    'const real = window.fetch; window.fetch = function (...all) { return real.apply(this, all).then((answer) => answer) }',
  'wraps XMLHttpRequest’s methods':
    "for (const name of ['open', 'send', 'abort', 'setRequestHeader']) { const real = XMLHttpRequest.prototype[name]; XMLHttpRequest.prototype[name] = function (...all) { return real.apply(this, all) } }",
  'puts a class of its own in XMLHttpRequest’s place':
    'window.XMLHttpRequest = class extends XMLHttpRequest { send(body) { super.send(body) } }',
  'wraps sendBeacon':
    'const real = navigator.sendBeacon; navigator.sendBeacon = (...all) => real.apply(navigator, all)',
  'keeps events to itself':
    "for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent']) { const real = EventTarget.prototype[name]; EventTarget.prototype[name] = function (...all) { if (!(this instanceof Node) && !(this instanceof Window) && !(this instanceof XMLHttpRequest)) throw new Error('No events.'); return real.apply(this, all) } }",
  'has every event say that it may go':
    "Object.defineProperty(FocusEvent.prototype, 'relatedTarget', { get: () => document }); Object.defineProperty(CustomEvent.prototype, 'detail', { get: () => 'go' }); Object.defineProperty(Event.prototype, 'defaultPrevented', { get: () => false })",
  'breaks arrays':
    "for (const name of ['map', 'filter', 'includes', 'find', 'some', 'join', 'push', 'forEach']) { const real = Array.prototype[name]; Array.prototype[name] = function (...all) { if (new Error().stack.includes('chrome-extension')) throw new Error('No arrays.'); return real.apply(this, all) } }",
  'breaks what walks through arrays':
    "const real = Array.prototype[Symbol.iterator]; Array.prototype[Symbol.iterator] = function () { if (new Error().stack.includes('chrome-extension')) throw new Error('No walks.'); return real.call(this) }",
  'breaks promises':
    "const real = Promise.prototype.then; Promise.prototype.then = function (...all) { if (new Error().stack.includes('chrome-extension')) throw new Error('No promises.'); return real.apply(this, all) }",
  'breaks JSON': 'const { parse } = JSON; JSON.parse = (text, ...all) => ({ ...parse(text, ...all), variables: {} })',
  'breaks regular expressions and strings':
    "RegExp.prototype.exec = () => null; RegExp.prototype.test = () => false; String.prototype.includes = () => false; String.prototype.slice = () => ''",
  'breaks addresses':
    "URL.parse = () => null; Object.defineProperty(URL.prototype, 'href', { get: () => 'https://x.com/' })",
  'breaks weak maps':
    'WeakMap.prototype.get = () => undefined; WeakMap.prototype.has = () => false; WeakMap.prototype.set = function () { return this }',
  'breaks what calls functions':
    'Function.prototype.call = () => undefined; Function.prototype.apply = () => undefined; Reflect.apply = () => undefined',
  'adds to every object': `for (const name of ['detail', 'relatedTarget', 'view', 'cancelable', 'id', 'go', 'signal', 'body', 'method', 'urgent', 'waits', 'then', 'get', 'value'].filter((name) => !['then', 'get', 'value'].includes(name)))
    Object.defineProperty(Object.prototype, name, { configurable: true, get: () => undefined, set() {} })`,
  'writes itself anew':
    'document.open(); document.write(\'<!doctype html><title>X</title><button data-testid="SideNav_AccountSwitcher_Button"><div data-testid="UserAvatar-Container-ChryslerAutos"></div></button>\'); document.close()',
};

const SENDERS: readonly Sender[] = ['fetch', 'XMLHttpRequest'];

describe.each(Object.entries(PATCHES))('a page that %s', (_, patch) => {
  async function patched(): Promise<Author> {
    const author = await open();
    await author.page.locator(inline.editor).click();
    await author.strip();
    await author.page.evaluate(`{ ${patch} }`);
    return author;
  }

  it.each(SENDERS)('publishes nothing that is blocked by %s', async (sender) => {
    const author = await patched();
    const told = sendBare(author.page, sender, INCIDENT).catch(() => 'lost');
    await author.stop(/^Stopped:/);
    await author.answer('Edit draft');
    expect(await told).toBe('lost');
    expect(author.published()).toEqual([]);
  });

  it.each(SENDERS)('publishes what is clean, once, and what is warned after “Post anyway”, by %s', async (sender) => {
    const author = await patched();
    expect(await sendBare(author.page, sender, CLEAN)).toBe('ok');
    const told = sendBare(author.page, sender, WARNED);
    await author.stop(/^Check before posting:/);
    expect(author.published()).toEqual([CLEAN]);
    await author.answer('Post anyway');
    expect(await told).toBe('ok');
    expect(author.published()).toEqual([CLEAN, WARNED]);
  });
});

describe('a tab', () => {
  it.each(['Post anyway', 'the press'] as const)(
    'that is offline at %s keeps the draft, and publishes once when it is back',
    async (moment) => {
      const text = moment === 'the press' ? CLEAN : WARNED;
      const author = await open();
      await author.write(text);
      await author.strip();
      const goOffline = async (offline: boolean) => {
        browser.practice.answer(offline ? 'lose' : 'accept');
        await browser.context.setOffline(offline);
      };
      if (moment === 'the press') await goOffline(true);
      await author.submit('click');
      if (moment === 'Post anyway') {
        await author.stop(/^Check before posting:/);
        await goOffline(true);
        await author.answer('Post anyway');
      }
      await expect.poll(() => author.page.locator('[data-testid="toast"]').textContent()).toMatch(/not sent/);
      expect(author.published()).toEqual([]);
      expect((await author.held()).join()).toContain(text);
      await goOffline(false);
      expect(await author.page.evaluate(() => fetch('/settled').then(({ ok }) => ok))).toBe(true);
      expect(author.published()).toEqual([]);
      await author.submit('click');
      if (moment === 'Post anyway') {
        await author.stop(/^Check before posting:/);
        await author.answer('Post anyway');
      }
      expect(await author.waitForPublished(1)).toEqual([text]);
      await author.page.evaluate(() => fetch('/settled').then(({ ok }) => ok));
      expect(author.published()).toEqual([text]);
    },
  );
});

describe('fifty composers on one page', () => {
  it('are judged by what stands in the one that is submitted', async () => {
    const page = await browser.context.newPage();
    const published: string[] = [];
    const texts = Array.from({ length: 50 }, (_, at) => (at % 7 === 3 ? `${WARNED} (${at})` : `${CLEAN} (${at})`));
    await page.route('https://x.com/**', async (route) => {
      const sent = route.request().postData();
      if (!route.request().url().includes('CreateTweet')) {
        await route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageOf(texts) });
        return;
      }
      published.push(JSON.parse(sent ?? '').variables.tweet_text);
      await route.fulfill({ json: {} });
    });
    await page.goto('https://x.com/home');
    for (const [at, text] of texts.entries()) {
      await page.locator('button').nth(at).click();
      if (text.startsWith(CLEAN)) {
        await expect.poll(() => published).toContain(text);
        expect(await listByRole(page, 'alertdialog')).toEqual([]);
      } else {
        expect((await findByRole(page, 'alertdialog', /^Check/)).text).toContain(text.slice(0, 16));
        await clickByRole(page, 'button', 'Edit draft');
        await waitUntilGone(page, 'alertdialog', /^/);
        expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(text);
      }
    }
    expect(published).toEqual(texts.filter((text) => text.startsWith(CLEAN)));
  });

  function pageOf(texts: readonly string[]): string {
    const composers = texts.map(
      (text) => `<div data-testid="cellInnerDiv"><div><div data-testid="UserAvatar-Container-ChryslerAutos"></div>
        <div data-testid="tweetTextarea_0" role="textbox" contenteditable="true">${text}</div>
        <div><button data-testid="tweetButtonInline">Reply</button></div></div></div>`,
    );
    return `<!doctype html><title>X</title><main>${composers.join('')}</main><script>
      for (const button of document.querySelectorAll('button')) button.addEventListener('click', () => {
        const box = button.parentElement.previousElementSibling;
        const sending = new XMLHttpRequest();
        sending.open('POST', '/i/api/graphql/q/CreateTweet');
        sending.send(JSON.stringify({ variables: { tweet_text: box.textContent } }));
      });</script>`;
  }
});
