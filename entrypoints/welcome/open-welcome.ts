import { browser } from 'wxt/browser';
import { WELCOME_PAGE } from '../../components/welcome/welcome-page.ts';

const WELCOMED = 'welcomed';

/**
 * Opens the page of the first minutes, once, where a person has installed the extension by their own choice: never after an update, nor
 * where a policy or another program has installed it, nor where an administrator who has set a policy loads it from a folder.
 * https://developer.chrome.com/docs/extensions/reference/api/management#method-getSelf needs no permission, in Firefox neither.
 */
export async function openWelcome(reason: string): Promise<void> {
  if (reason !== 'install') return;
  const { installType } = await browser.management.getSelf();
  if (installType !== 'normal' && installType !== 'development') return;
  if (installType === 'development' && (await isManaged())) return;
  // What is loaded from a folder is installed anew at each start of the browser.
  const { [WELCOMED]: before } = await browser.storage.local.get(WELCOMED);
  if (before !== undefined) return;
  await browser.storage.local.set({ [WELCOMED]: true });
  // Whoever loads it from a folder is at work on something else.
  await browser.tabs.create({ url: WELCOME_PAGE, active: installType === 'normal' });
}

/** Takes seconds at the first start of a browser. */
async function isManaged(): Promise<boolean> {
  // Firefox rejects where nothing is managed.
  const managed = await browser.storage.managed.get(null).catch(() => ({}));
  return Object.keys(managed).length > 0;
}
