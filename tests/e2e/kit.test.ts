import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GECKO_ID } from '../../extension-identity.ts';
import { makeKit } from '../../policy/kit/kit.ts';
import { listByRole } from '../../practice/accessibility.ts';
import { openAs, surfaceNamed } from './author.ts';
import { type InstalledBrowser, launchBy, updateTo } from './installed.ts';
import { INCIDENT, POLICY } from './policy.ts';

/** The extension's own API, for what the tests run inside its worker. */
declare const chrome: typeof import('wxt/browser').browser;
declare const importScripts: (path: string) => void;

const inline = surfaceNamed('x-inline');
const CHROMIUM_FILE = 'linux/etc/chromium/policies/managed/gatepost.json';
const TERM = { term: 'Mooring', case: true };

/** With what Chromium would drop all rules for, did the kit not write it as JSON in a text. */
const policy = {
  ...POLICY,
  rules: [...POLICY.rules, { rule: 'terms', name: 'Code “ö” \\ <&>', level: 'block', terms: ['Lugger', TERM] }],
};

describe('the policy kit’s file for Chromium on Linux', () => {
  let browser: InstalledBrowser;
  beforeAll(async () => {
    browser = await launchBy(async (id, updateUrl) => {
      const kit = await makeKit(policy, {
        chromiumId: id,
        edgeId: id,
        geckoId: GECKO_ID,
        updateUrl,
        xpiUrl: undefined,
        minimumVersion: '0.0.1',
      });
      const files = 'files' in kit ? kit.files.filter(({ path }) => path === CHROMIUM_FILE) : [];
      return { files: new Map(files.map(({ bytes }) => ['kit.json', bytes])) };
    });
  });
  afterAll(async () => {
    expect(browser.errors()).toEqual([]);
    await browser.close();
  });

  it('installs the extension for good, and in sight', async () => {
    const [worker] = browser.context.serviceWorkers();
    const itself = await worker?.evaluate(() => chrome.management.getSelf());
    expect(itself).toMatchObject({ installType: 'admin', mayDisable: false, enabled: true });
    expect(await worker?.evaluate(() => chrome.action.getUserSettings())).toEqual({ isOnToolbar: true });
  });

  it.each([INCIDENT, 'The Mooring is next.'])('holds what the policy blocks: “%s”', async (draft) => {
    const author = await openAs(browser, inline);
    await author.write(draft);
    await author.submit('click');
    await author.stop(/^Stopped:/);
    expect(author.published()).toEqual([]);
    await author.answer('Edit draft');
    await author.close();
  });

  it('brings the next version under an open draft, which stays, does not go out unchecked, and is held after a reload', async () => {
    const author = await openAs(browser, inline);
    await author.write(INCIDENT);
    await author.strip();
    const before = await author.held();
    await updateTo(browser, '9.9.9');
    await author.page.bringToFront();
    expect(await author.held()).toEqual(before);
    await author.submit('click');
    await expect.poll(() => alertsOn(author.page)).toMatch(/updated or switched off.*reload this page/);
    expect(await author.held()).toEqual(before);
    expect(author.published()).toEqual([]);

    await author.reopen();
    await author.write(INCIDENT);
    await author.submit('click');
    await author.stop(/^Stopped:/);
    expect(author.published()).toEqual([]);
    await author.close();
  });

  it('can still take in the engine of the seal, which a background may only where it was there at the update', async () => {
    const [worker] = browser.context.serviceWorkers();
    const taken = await worker?.evaluate(() => {
      importScripts('/seal-engine.js');
      return typeof Reflect.get(globalThis, Symbol.for('gatepost.seal-engine'));
    });
    expect(taken).toBe('function');
  });
});

async function alertsOn(page: Page): Promise<string> {
  return (await listByRole(page, 'alert')).map(({ text }) => text).join('\n');
}
