import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SURFACES } from '../../practice/surfaces.ts';
import { openAs } from './author.ts';
import type { Browser } from './browser.ts';
import { launchInstalled } from './installed.ts';
import { INCIDENT, POLICY } from './policy.ts';

/** The extension's own API, for what the tests run inside its worker. */
declare const chrome: typeof import('wxt/browser').browser;

const [inline] = SURFACES.filter(({ id }) => id === 'x-inline');
if (!inline) throw new Error('The practice range has no inline composer.');

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
});
