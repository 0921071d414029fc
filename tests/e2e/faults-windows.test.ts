import { afterEach, describe, expect, it } from 'vitest';
import { findByRole, listByRole } from '../../practice/accessibility.ts';
import { authorOn, openAs, surfaceNamed } from './author.ts';
import { sendBare } from './bare-request.ts';
import { type Browser, launch } from './browser.ts';
import { allowIncognito, inExtension } from './extension.ts';
import { POLICY } from './policy.ts';
import { rawPage } from './raw-page.ts';

/** The extension's own API, for what the tests run inside its worker. */
declare const chrome: typeof import('wxt/browser').browser;

/** More windows than one, and pages that come back. */

const inline = surfaceNamed('x-inline');

const CLEAN = 'Happy Friday, everyone!';
const WARNED = 'The Harbour Plan is on its way.';

let browser: Browser;
afterEach(() => browser.close());

describe('two windows with different accounts', () => {
  it('are judged each for itself, and a stop in one holds nothing in the other', async () => {
    browser = await launch({
      ...POLICY,
      rules: [{ rule: 'terms', name: 'Plans', level: 'warn', terms: ['Harbour Plan'], kinds: ['client'] }],
    });
    // Both are signed in as one person, as all windows of a browser are; in one of them that person posts for the client.
    const client = await openAs(browser, inline, 'robin', 'delegate=chrysler');
    await client.page.locator('[data-testid="SideNav_AccountSwitcher_Button"]').click();
    const opened = browser.context.waitForEvent('page');
    await browser.context.serviceWorkers()[0]?.evaluate(() => chrome.windows.create({ url: 'about:blank' }));
    const person = await authorOn(await opened, browser, inline, 'robin');
    await client.write(WARNED);
    await client.strip(/@ChryslerAutos.*client/i);
    await person.write(WARNED);
    await person.strip(/@rvale_practice.*personal/);
    await client.page.bringToFront();
    await client.submit('click');
    await client.stop(/posting as @ChryslerAutos/i);

    await person.page.bringToFront();
    await person.submit('click');
    expect(await person.waitForPublished(1)).toEqual([WARNED]);
    expect(await person.hasStop()).toBe(false);
    expect(await client.hasStop()).toBe(true);

    await client.page.bringToFront();
    await client.answer('Post anyway');
    expect(await client.waitForPublished(2)).toEqual([WARNED, WARNED]);
    void sendBare(client.page, 'fetch', WARNED).catch(() => {});
    await client.stop();
    expect(client.published()).toHaveLength(2);
  });
});

describe('a page that comes back as it was left', () => {
  it.each(['warm', 'cold'] as const)('is guarded as before: %s', async (warmth) => {
    browser = await launch(POLICY, { keepsPages: true });
    const author = await openAs(browser, inline);
    if (warmth === 'warm') {
      await author.write(WARNED);
      await author.strip();
    }
    await leaveAndComeBack(author.page);
    if (warmth === 'cold') await author.write(WARNED);
    await author.submit('click');
    await author.stop(/^Check before posting:/);
    await author.answer('Edit draft');
    expect(author.published()).toEqual([]);
    const told = sendBare(author.page, 'fetch', WARNED);
    await author.stop(/^Check before posting:/);
    await author.answer('Post anyway');
    expect(await told).toBe('ok');
    expect(await sendBare(author.page, 'XMLHttpRequest', CLEAN)).toBe('ok');
    expect(author.published()).toEqual([WARNED, CLEAN]);
  });

  it('has its stop still open, which answers', async () => {
    browser = await launch(POLICY, { keepsPages: true });
    const author = await openAs(browser, inline);
    await author.write(WARNED);
    await author.submit('click');
    await author.stop();
    await leaveAndComeBack(author.page);
    expect(await listByRole(author.page, 'alertdialog')).toHaveLength(1);
    expect(author.published()).toEqual([]);
    await findByRole(author.page, 'button', 'Edit draft');
    await author.answer('Post anyway');
    expect(await author.waitForPublished(1)).toEqual([WARNED]);
  });

  it('goes by the policy that came into force meanwhile', async () => {
    browser = await launch(POLICY, { keepsPages: true });
    const author = await openAs(browser, inline);
    await author.write(WARNED);
    await author.strip();
    await leaveAndComeBack(author.page, async () => {
      const [worker] = browser.context.serviceWorkers();
      // As the worker stores it; pages that are kept hear of no change.
      await worker?.evaluate(async () => {
        const { policy } = await chrome.storage.local.get('policy');
        const changed = JSON.parse(JSON.stringify(policy).replaceAll('"level":"warn"', '"level":"block"'));
        await chrome.storage.local.set({ policy: { ...changed, revision: 'managed-changed' } });
      });
    });
    await author.submit('click');
    await author.stop(/^Stopped:/);
    expect(author.published()).toEqual([]);
  });
});

describe('a private window, where the user allowed the extension', () => {
  it('is guarded by the same policy', async () => {
    browser = await launch(POLICY);
    await allowIncognito(browser);
    await inExtension(browser, async () => void (await chrome.windows.create({ incognito: true, url: 'about:blank' })));
    const published: string[] = [];
    const page = await rawPage(browser, 'about:blank', ({ url, body }) => {
      if (!url.includes('CreateTweet')) return PRIVATE_PAGE;
      published.push(JSON.parse(body).variables.tweet_text);
      return '{}';
    });
    await page.open('https://x.com/home');
    expect(await page.evaluate('Boolean(window.publish)')).toBe(true);
    for (const press of ["document.getElementById('post').click()", 'void publish()']) {
      const before = published.length;
      await page.evaluate(press);
      await expect.poll(() => page.namesOf('alertdialog'), { timeout: 5000 }).toHaveLength(1);
      expect((await page.namesOf('alertdialog')).join()).toMatch(/^Check before posting:/);
      expect(published).toHaveLength(before);
      await page.click('button', 'Post anyway');
      await expect.poll(() => published, { timeout: 5000 }).toHaveLength(before + 1);
      await expect.poll(() => page.namesOf('alertdialog')).toEqual([]);
    }
    expect(published).toEqual([WARNED, WARNED]);
  });

  const PRIVATE_PAGE = `<!doctype html><title>X</title><main><div data-testid="UserAvatar-Container-ChryslerAutos"></div>
    <div id="box" data-testid="tweetTextarea_0" role="textbox" contenteditable="true">${WARNED}</div>
    <div><button id="post" data-testid="tweetButtonInline">Post</button></div></main><script>
    function publish() {
      const sending = new XMLHttpRequest();
      sending.open('POST', '/i/api/graphql/q/CreateTweet');
      sending.send(JSON.stringify({ variables: { tweet_text: document.getElementById('box').textContent } }));
    }
    document.getElementById('post').addEventListener('click', publish);</script>`;
});

/** Away by a link and back by the browser's own button; fails where the browser did not keep the page. */
async function leaveAndComeBack(
  page: Awaited<ReturnType<typeof openAs>>['page'],
  meanwhile: () => Promise<void> = async () => {},
): Promise<void> {
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Reflect.set(window, 'cameBack', persisted));
  });
  await page.goto('https://x.com/explore?as=chrysler');
  await meanwhile();
  await page.goBack({ waitUntil: 'commit' });
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'cameBack'))).toBe(true);
}
