import { browser } from 'wxt/browser';

/** Whether the browser lets the seal hold requests: always in Firefox, in Chromium where a policy installed the extension. */
export function sealIsActive(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['webRequestBlocking'] });
}
