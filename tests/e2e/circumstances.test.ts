import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clickByRole, findByRole, listByRole, waitUntilGone } from '../../practice/accessibility.ts';
import { DAYS } from '../../rules/rule.ts';
import { openAs, surfaceNamed } from './author.ts';
import { type Browser, launch } from './browser.ts';
import { importPolicy, inExtension } from './extension.ts';
import { POLICY } from './policy.ts';
import { openPopup } from './popup.ts';

/** The extension's own API, for what the tests run inside its pages. */
declare const chrome: typeof import('wxt/browser').browser;

const INLINE = surfaceNamed('x-inline');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  expect(browser.errors()).toEqual([]);
  await browser.close();
});
beforeEach(() => inExtension(browser, () => chrome.storage.local.remove(['published', 'workingAs'])));

/** The policy of the range, with something else about its accounts. */
async function use(parts: object, confirm = 'never') {
  const accounts = POLICY.accounts.map((account) => ({ ...account, confirm, color: '#c8102e' }));
  await importPolicy(browser, { ...POLICY, accounts, ...parts });
}

async function post(as: string, text: string) {
  const author = await openAs(browser, INLINE, as);
  await author.write(text);
  await author.submit('click');
  return author;
}

/** A page of X with one composer, where the account can be switched with no reload. */
async function openPlain(): Promise<{ readonly page: Page; readonly published: readonly string[] }> {
  const page = await browser.context.newPage();
  const published: string[] = [];
  await page.route('https://x.com/**', async (route) => {
    if (route.request().method() === 'POST') published.push(route.request().postData() ?? '');
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body: PLAIN });
  });
  await page.goto('https://x.com/home');
  return { page, published };
}

const PLAIN = `<!doctype html><title>Home / X</title><div role="dialog">
  <div data-testid="UserAvatar-Container-ChryslerAutos">C</div>
  <div id="box" data-testid="tweetTextarea_0" role="textbox" contenteditable="true" aria-label="Post text"></div>
  <button id="post" data-testid="tweetButton">Post</button>
</div><script>
  post.addEventListener('click', () => fetch('/i/api/graphql/q/CreateTweet', {
    method: 'POST', body: JSON.stringify({ variables: { tweet_text: box.innerText } }),
  }));
</script>`;

describe('an account that is always asked about', () => {
  it('is, once for each post', async () => {
    await use({}, 'always');
    const author = await post('chrysler', 'Happy Friday!');
    expect((await author.stop(/^Check before posting:/)).text).toContain('Post as @ChryslerAutos?');
    await author.answer('Post anyway');
    expect(await author.waitForPublished(1)).toEqual(['Happy Friday!']);
    await author.settle();
    expect(await author.hasStop()).toBe(false);
    await author.close();
  });
});

describe('an account that is asked about when something is odd', () => {
  beforeEach(() => use({}, 'odd'));

  it('is not on an ordinary day', async () => {
    for (const text of ['Happy Friday!', 'Happy Saturday!']) {
      const author = await post('chrysler', text);
      expect(await author.waitForPublished(1)).toEqual([text]);
      await author.close();
    }
  });

  it('is after another account posted, and not again', async () => {
    const before = await post('lanternworks', 'Good morning from the studio!');
    await before.waitForPublished(1);
    await before.close();
    const author = await post('chrysler', 'Happy Friday!');
    expect((await author.stop(/^Check before posting:/)).text).toContain(
      'The last post from this browser went out as Lanternworks',
    );
    await author.answer('Post anyway');
    expect(await author.waitForPublished(1)).toEqual(['Happy Friday!']);
    await author.close();
    const again = await post('chrysler', 'Happy Saturday!');
    expect(await again.waitForPublished(1)).toEqual(['Happy Saturday!']);
    await again.close();
  });

  it('is outside its hours, once', async () => {
    // A day that it is nowhere: neither today nor a day beside it.
    const day = DAYS[(new Date().getUTCDay() + 3) % DAYS.length];
    const hours = { days: [day], from: '09:00', to: '17:00', timeZone: 'UTC' };
    const accounts = POLICY.accounts.map((account) => ({ ...account, confirm: 'odd', hours }));
    await importPolicy(browser, { ...POLICY, accounts });
    const author = await post('chrysler', 'Happy Friday!');
    expect((await author.stop(/^Check before posting:/)).text).toContain('and it is another time there now');
    await author.answer('Post anyway');
    expect(await author.waitForPublished(1)).toEqual(['Happy Friday!']);
    await author.close();
    const again = await post('chrysler', 'Happy Saturday!');
    expect(await again.waitForPublished(1)).toEqual(['Happy Saturday!']);
    await again.close();
  });

  it('is where the account was switched under the draft', async () => {
    const plain = await openPlain();
    await plain.page.click('#box');
    await plain.page.keyboard.type('The Harbour Plan is here!');
    // What the strip says of the text shows that the draft was seen.
    await expect
      .poll(async () => (await findByRole(plain.page, 'status', /Posting as @ChryslerAutos/i)).text)
      .toContain('Plans');
    await plain.page.evaluate(() => {
      const avatar = globalThis.document.querySelector('[data-testid^="UserAvatar"]');
      avatar?.setAttribute('data-testid', 'UserAvatar-Container-LanternworksAds');
    });
    await findByRole(plain.page, 'status', /Posting as @LanternworksAds/i);
    await plain.page.click('#post');
    expect((await findByRole(plain.page, 'alertdialog', /^Check before posting:/)).text).toContain(
      'This draft was begun as @ChryslerAutos, and would now go out as @LanternworksAds.',
    );
    expect(plain.published).toEqual([]);
    await plain.page.close();
  });
});

describe('working as', () => {
  it('is chosen in the popup, shown on the strip, asks in the composer of every other account, and ends', async () => {
    await use({});
    const author = await openAs(browser, INLINE, 'chrysler');
    await author.write('Happy Friday!');
    const popup = await openPopup(browser);
    await popup.type('combobox', 'Account', 'L');
    await popup.press('Start');
    await popup.there('button', 'End now');
    await popup.close();
    const strip = async () => (await author.strip(/@ChryslerAutos/)).text;
    await expect.poll(strip, { timeout: 5000 }).toMatch(/Working as Lanternworks\s+until the end of the day/);
    await author.submit('click');
    expect((await author.stop(/^Check before posting:/)).text).toMatch(
      /You are working as Lanternworks until the end of the day, and this would go out as @ChryslerAutos/,
    );
    await author.answer('Edit draft');
    const again = await openPopup(browser);
    await again.press('End now');
    await again.there('button', 'Start');
    await again.close();
    await author.submit('click');
    expect(await author.waitForPublished(1)).toEqual(['Happy Friday!']);
    await author.close();
  });
});

describe('what was chosen to work as', () => {
  it('ends by itself', async () => {
    await use({});
    const author = await openAs(browser, INLINE, 'chrysler');
    await author.write('Happy Friday!');
    await author.strip();
    const workFor = (milliseconds: number) =>
      inExtension(
        browser,
        (milliseconds) =>
          chrome.storage.local.set({ workingAs: { account: 'lanternworks', until: Date.now() + milliseconds } }),
        milliseconds,
      );
    const strip = async () => (await author.strip(/@ChryslerAutos/)).text;
    await workFor(3_600_000);
    await author.page.bringToFront();
    await expect.poll(strip).toContain('Working as Lanternworks');
    await workFor(2000);
    await author.page.bringToFront();
    await expect.poll(strip, { timeout: 10_000 }).not.toContain('Working as');
    await author.submit('click');
    expect(await author.waitForPublished(1)).toEqual(['Happy Friday!']);
    await author.close();
  });

  it('is still there when the browser was closed and opened again', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'gatepost-profile-'));
    const first = await launch(undefined, { profile });
    await importPolicy(first, POLICY);
    await inExtension(first, () =>
      chrome.storage.local.set({ workingAs: { account: 'lanternworks', until: Date.now() + 3_600_000 } }),
    );
    await first.close();
    const second = await launch(undefined, { profile });
    const author = await openAs(second, INLINE, 'chrysler');
    await author.write('Happy Friday!');
    await author.submit('click');
    expect((await author.stop(/^Check before posting:/)).text).toContain('You are working as Lanternworks until');
    expect(author.published()).toEqual([]);
    await second.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });
});

describe('a browser that may post as certain accounts only', () => {
  it('blocks every other account, and says which', async () => {
    await use({ onlyAs: ['lanternworks'] });
    const author = await post('chrysler', 'Happy Friday!');
    expect((await author.stop(/^Stopped:/)).text).toContain(
      'This browser may post as Lanternworks only, and this would go out as @ChryslerAutos.',
    );
    expect(await listByRole(author.page, 'button')).not.toContainEqual(
      expect.objectContaining({ name: 'Post anyway' }),
    );
    await author.close();
    const allowed = await post('lanternworks', 'Happy Friday!');
    expect(await allowed.waitForPublished(1)).toEqual(['Happy Friday!']);
    await allowed.close();
  });
});

describe('the strip', () => {
  it('says why when it is pressed, while the caret stays in the editor', async () => {
    await use({}, 'odd');
    const author = await openAs(browser, INLINE, 'chrysler');
    await author.write('Happy');
    await author.strip(/@ChryslerAutos/);
    await clickByRole(author.page, 'button', 'Why this account?');
    const why = await findByRole(author.page, 'region', /^Why this account$/);
    expect(why.text).toContain('Chrysler Autos. Client account, on your organization’s list.');
    expect(why.text).toContain('Asked when something is odd');
    await author.page.keyboard.type(' Friday!');
    await author.page.keyboard.press('Escape');
    await waitUntilGone(author.page, 'region', /^Why this account$/);
    await author.submit('click');
    expect(await author.waitForPublished(1)).toEqual(['Happy Friday!']);
    await author.close();
  });
});
