import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findByRole } from '../../practice/accessibility.ts';
import { type Browser, launch, policyInForce } from './browser.ts';
import { POLICY } from './policy.ts';
import { openPopup } from './popup.ts';

/** The extension's own API, for what the tests run inside its worker. */
declare const chrome: typeof import('wxt/browser').browser;

let browser: Browser;
beforeAll(async () => {
  browser = await launch(POLICY);
});
afterAll(async () => {
  expect(browser.errors()).toEqual([]);
  await browser.close();
});

async function visit(url: string) {
  const page = await browser.context.newPage();
  await page.goto(url);
  return page;
}

const X = 'https://x.com/home?as=chrysler';

/** What the button in the toolbar says of the tab in front: its badge, and its sentence. */
async function toolbar(): Promise<string | undefined> {
  const [worker] = browser.context.serviceWorkers();
  return worker?.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const of = tab?.id === undefined ? {} : { tabId: tab.id };
    return `${await chrome.action.getBadgeText(of)} ${await chrome.action.getTitle(of)}`;
  });
}

describe('the popup', () => {
  it('says that the page in front of it is guarded, by which rings and whose policy', async () => {
    const page = await visit(X);
    const popup = await openPopup(browser);
    const tree = (await popup.tree()).join('\n');
    expect(tree).toContain('heading "Guarding this page"');
    expect(tree).toMatch(/heading "Page ring"\nStaticText "Active"/);
    expect(tree).toMatch(/heading "Wire ring"\nStaticText "Active"/);
    expect(tree).toMatch(/heading "Seal"\nStaticText "Not available here"/);
    expect(tree).toContain('Lanternworks (practice)');
    await expect.poll(toolbar).toBe(' Gatepost: Every post is checked here before it leaves the browser.');
    await page.close();
  });

  it('says the same as the toolbar where only the wire caught something', async () => {
    const page = await visit(X);
    await page.locator('[data-testid="SideNav_AccountSwitcher_Button"]').waitFor();
    await page.evaluate(() => {
      const body = JSON.stringify({ variables: { tweet_text: 'Happy Friday, everyone!' } });
      return fetch('/i/api/graphql/q/CreateTweet', { method: 'POST', body });
    });
    const popup = await openPopup(browser);
    const tree = (await popup.tree()).join('\n');
    expect(tree).toContain('heading "Guarding in part"');
    expect(tree).toMatch(/heading "Page ring"\nStaticText "Missed a post"/);
    await expect.poll(toolbar).toMatch(/^! Gatepost: This page has changed/);
    expect(tree).toContain((await toolbar())?.slice('! Gatepost: '.length));
    await page.close();
  });

  it('offers to reload a page in which no guard runs, and then it does', async () => {
    const page = await browser.context.newPage();
    await page.route('https://x.com/**', (route) => route.abort('internetdisconnected'));
    await page.goto(X).catch(() => {});
    const popup = await openPopup(browser);
    expect((await popup.tree()).join('\n')).toContain('heading "Not guarding this page"');
    await expect.poll(toolbar).toMatch(/^× Gatepost: It was open before/);
    await page.unrouteAll();
    const loaded = page.waitForEvent('load');
    await popup.press('Reload this page');
    await popup.closed;
    await loaded;
    const again = await openPopup(browser);
    expect((await again.tree()).join('\n')).toContain('heading "Guarding this page"');
    await page.close();
  });

  it('says of any other page that there is nothing to guard', async () => {
    const page = await visit('about:blank');
    const popup = await openPopup(browser);
    expect((await popup.tree()).join('\n')).toContain('heading "Nothing to guard here"');
    expect(await toolbar()).toBe(' Gatepost');
    await page.close();
  });

  it('opens the options page, which says what guards in this browser', async () => {
    const page = await visit(X);
    const popup = await openPopup(browser);
    const opened = browser.context.waitForEvent('page');
    await popup.press('Options');
    await popup.closed;
    const options = await opened;
    const card = await findByRole(options, 'region', 'What guards, and where');
    expect(card.text).toMatch(/Seal\s+Not available here\s+This browser lets an extension refuse requests only where/);
    expect(card.text).toMatch(/Gatepost \d+\.\d+/);
    await options.close();
    await page.close();
  });

  it.each([
    ['The policy in plain words', /^The policy of Lanternworks/],
    ['My record', /^What my employer can see/],
  ])('opens what there is to read: %s', async (button, heading) => {
    const page = await visit(X);
    const popup = await openPopup(browser);
    const opened = browser.context.waitForEvent('page');
    await popup.press(button);
    await popup.closed;
    const read = await opened;
    await findByRole(read, 'heading', heading);
    await read.close();
    await page.close();
  });

  it('says that posting is on hold, and that the policy switches the guard off', async () => {
    const page = await visit(X);
    const pause = { active: true, message: 'Quiet until Monday.' };
    browser.prescribe({ ...POLICY, pause });
    await policyInForce(browser.context, 'managed', 'Quiet until Monday');
    const popup = await openPopup(browser);
    const held = (await popup.tree()).join('\n');
    expect(held).toContain('heading "Posting is on hold"');
    expect(held).toContain('StaticText "Quiet until Monday."');
    await expect.poll(toolbar).toBe('II Gatepost: Quiet until Monday.');

    browser.prescribe({ ...POLICY, pause, enabled: false });
    await policyInForce(browser.context, 'managed', '"enabled":false');
    await expect.poll(async () => (await popup.tree()).join('\n')).toContain('heading "Gatepost is off"');
    expect((await popup.tree()).join('\n')).toMatch(/heading "Page ring"\nStaticText "Off"/);
    await expect.poll(toolbar).toMatch(/^× Gatepost: The policy in force says so/);
    await page.close();
  });
});
