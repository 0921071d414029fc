import type { CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';
import { CHROMIUM_ID } from '../../extension-identity.ts';
import type { Browser } from './browser.ts';

/** The extension's own API, and what chrome://extensions has beside it. */
declare const chrome: typeof import('wxt/browser').browser & {
  readonly developerPrivate: {
    updateProfileConfiguration(configuration: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(configuration: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
    reload(id: string, options: { failQuietly: boolean }): Promise<unknown>;
    readonly onItemStateChanged: { addListener(listener: () => void): void };
    getExtensionInfo(id: string): Promise<{ readonly state: string; readonly incognitoAccess: { isActive: boolean } }>;
  };
};

/** What happens to an extension under the pages that it guards. */
export const ENDS = {
  'switched off': (browser: Browser) => manage(browser, (id) => chrome.management.setEnabled(id, false)),
  updated: reload,
} as const;

/** Has it run again, whatever happened to it. */
export function revive(browser: Browser): Promise<void> {
  return manage(browser, (id) => chrome.management.setEnabled(id, true));
}

/** As an update does, or the button for developers: the old one goes, a new one comes. */
export async function reload(browser: Browser): Promise<void> {
  await manage(browser, async (id) => {
    // Else the browser leaves what it loaded from a folder switched off.
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.reload(id, { failQuietly: true });
  });
  await manage(browser, whenEnabled);
}

/** Lets it guard private windows too, as a user may. */
export async function allowIncognito(browser: Browser): Promise<void> {
  await manage(browser, async (id) => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
  });
  await manage(browser, whenEnabled);
}

/** Runs in chrome://extensions. */
function whenEnabled(id: string): Promise<void> {
  return new Promise((resolve) => {
    const look = () =>
      chrome.developerPrivate.getExtensionInfo(id).then(({ state }) => {
        if (state === 'ENABLED') resolve();
      });
    chrome.developerPrivate.onItemStateChanged.addListener(look);
    void look();
  });
}

/**
 * In the tab that the browser has started with, because its page takes a second to load. Like whoever does it, it comes to the front, and
 * leaves the front to the newest tab again.
 */
async function manage({ context }: Browser, act: (id: string) => Promise<unknown>): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.bringToFront();
  if (page.url() !== MANAGEMENT) await page.goto(MANAGEMENT);
  await page.evaluate(act, CHROMIUM_ID);
  await context.pages().at(-1)?.bringToFront();
}

const MANAGEMENT = 'chrome://extensions/';

/** A page of the extension with nothing of its code, which would take half a second to load: its manifest, as text. */
function bareUrl({ optionsUrl }: Browser): string {
  return new URL('/manifest.json', optionsUrl).href;
}

/** Puts a policy in force as the options page does on import; quicker than what an administrator prescribes. */
export async function importPolicy(browser: Browser, policy: object): Promise<void> {
  await withPage(browser, bareUrl(browser), async (page) => {
    const text = JSON.stringify(policy);
    await page.evaluate((imported) => chrome.runtime.sendMessage({ type: 'import', text: imported }), text);
  });
}

/** Runs something in a page of the extension, with something that JSON can say. */
export function inExtension<Result, Given = undefined>(
  browser: Browser,
  act: (given: Given) => Promise<Result>,
  ...[given]: Given extends undefined ? [] : [given: Given]
): Promise<Result> {
  const expression = `(${act})(${JSON.stringify(given)})`;
  return withPage(browser, bareUrl(browser), (page) => page.evaluate<Result>(expression));
}

/** Ends the worker as the browser does when it was idle; by the time that this resolves something may have started another. */
export function stopWorker(browser: Browser): Promise<void> {
  return withPage(browser, bareUrl(browser), async (page) => {
    const session = await browser.context.newCDPSession(page);
    const stopped = new Promise<void>((resolve) => {
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        const ours = versions.filter(({ scriptURL }) => scriptURL.includes(CHROMIUM_ID));
        if (ours.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
      });
    });
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await stopped;
  });
}

/** Ends the worker as a crash of its process does. */
export function crashWorker(browser: Browser): Promise<void> {
  return withPage(browser, bareUrl(browser), async (page) => {
    const session = await browser.context.newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    // It never answers: who would, crashed.
    session.send('Page.crash').catch(() => {});
    await crashed;
  });
}

/** Waits until no worker of the extension runs. */
export async function workerGone(browser: Browser): Promise<void> {
  const session = await browserSession(browser);
  const runs = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.some(({ type, url }) => type === 'service_worker' && url.includes(CHROMIUM_ID));
  };
  // No event tells: the target of a worker that is looked into stays.
  await expect.poll(runs, { timeout: 5000 }).toBe(false);
  await session.detach();
}

/** Speaks to the browser itself. */
export async function browserSession({ context }: Browser): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('The context has no browser.');
  return browser.newBrowserCDPSession();
}

async function withPage<Result>(
  { context }: Browser,
  url: string,
  act: (page: Page) => Promise<Result>,
): Promise<Result> {
  const page = await context.newPage();
  await page.goto(url);
  const result = await act(page);
  await page.close();
  return result;
}

/** Runs an expression where the extension's scripts run in a page: beside the page, in a world of their own. */
export async function inGuardsWorld(page: Page, expression: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.includes(CHROMIUM_ID) && context.auxData?.['type'] === 'isolated') resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  await session.send('Runtime.evaluate', { contextId: await found, expression });
  await session.detach();
}
