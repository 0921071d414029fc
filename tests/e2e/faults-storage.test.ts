import { afterEach, describe, expect, it } from 'vitest';
import { listByRole } from '../../practice/accessibility.ts';
import { type Author, openAs, surfaceNamed } from './author.ts';
import { type Browser, launch, policyInForce } from './browser.ts';
import { inExtension, inGuardsWorld } from './extension.ts';
import { POLICY } from './policy.ts';

/** The extension's own API, for what the tests run inside its worker and its pages. */
declare const chrome: typeof import('wxt/browser').browser;

/** The browser's storage, where the policy in force is kept, is empty, full, slow or out of order. */

const inline = surfaceNamed('x-inline');

const TERM = 'The Harbour Plan is on its way.';
const SWEARING = 'No one here knows how to fucking drive.';

let browser: Browser;
afterEach(() => browser.close());

async function submitted(text: string, prepare: (author: Author) => Promise<void> = async () => {}): Promise<Author> {
  const author = await openAs(browser, inline);
  await author.page.locator(inline.editor).waitFor();
  await prepare(author);
  await author.write(text);
  await author.submit('click');
  return author;
}

const noticesOn = async ({ page }: Author) => (await listByRole(page, 'status')).map(({ text }) => text).join('\n');

/** More than the room that is left. */
const MANY_PLANS = Array.from({ length: 100 }, (_, plan) => `Plan ${plan} for the harbour`);

describe('the storage', () => {
  it('is emptied: open pages go on by the policy they know, new ones have it again', async () => {
    browser = await launch(POLICY);
    const open = await openAs(browser, inline);
    await open.write(TERM);
    await open.strip();
    await inExtension(browser, () => chrome.storage.local.clear());
    await open.page.bringToFront();
    await open.submit('click');
    await open.stop(/^Check before posting:/);
    const anew = await submitted(TERM);
    await anew.stop(/^Check before posting:/);
    expect([...open.published(), ...anew.published()]).toEqual([]);
  });

  it('is full: the policy before stays in force, and the new one comes once there is room', async () => {
    browser = await launch(POLICY);
    await inExtension(browser, async () => {
      const room = chrome.storage.local.QUOTA_BYTES - (await chrome.storage.local.getBytesInUse());
      await chrome.storage.local.set({ filler: 'x'.repeat(room - 100) });
    });
    browser.prescribe({
      ...POLICY,
      rules: [{ rule: 'terms', name: 'New plans', level: 'block', terms: ['Harbour Plan', ...MANY_PLANS] }],
    });
    await expect.poll(() => browser.errors().join('\n'), { timeout: 20_000 }).toMatch(/could not be kept.*quota/i);
    const before = await submitted(TERM);
    await before.stop(/^Check before posting:/);
    await before.answer('Edit draft');
    await inExtension(browser, () => chrome.storage.local.remove('filler'));
    // Any page that warms up has the worker look again.
    const after = await submitted(TERM);
    await policyInForce(browser.context, 'managed', 'New plans');
    await after.stop(/^Stopped:/);
    expect([...before.published(), ...after.published()]).toEqual([]);
  });

  it('takes its time: the submit waits, says for what, and is judged by the policy that comes', async () => {
    browser = await launch(POLICY);
    const author = await submitted(TERM, ({ page }) =>
      inGuardsWorld(
        page,
        `{ const read = chrome.storage.local.get.bind(chrome.storage.local), { promise, resolve } = Promise.withResolvers();
           globalThis.answerAtLast = resolve;
           chrome.storage.local.get = (...keys) => promise.then(() => read(...keys)); }`,
      ),
    );
    await expect.poll(() => noticesOn(author)).toMatch(/waiting for your organization’s policy/);
    await inGuardsWorld(author.page, 'globalThis.answerAtLast()');
    await author.stop(/^Check before posting:/);
    expect(author.published()).toEqual([]);
  });

  it.each([
    ['never answers', 'new Promise(() => {})'],
    ['can’t be read', "Promise.reject(new Error('IO error: database is broken'))"],
  ])('%s: the built-in policy decides after five seconds', async (_, answer) => {
    browser = await launch(POLICY);
    const author = await submitted(SWEARING, ({ page }) =>
      inGuardsWorld(page, `chrome.storage.local.get = () => ${answer}`),
    );
    await author.page.locator('body').waitFor();
    await expect.poll(() => author.hasStop(), { timeout: 15_000 }).toBe(true);
    expect(author.published()).toEqual([]);
  });

  it('fails for the worker alone: pages are judged by what is stored', async () => {
    browser = await launch(POLICY);
    await browser.context.serviceWorkers()[0]?.evaluate(() => {
      chrome.storage.local.get = () => Promise.reject(new Error('IO error: database is broken'));
      chrome.storage.local.set = () => Promise.reject(new Error('IO error: database is broken'));
    });
    const author = await submitted(TERM);
    await author.stop(/^Check before posting:/);
    expect(author.published()).toEqual([]);
  });
});
