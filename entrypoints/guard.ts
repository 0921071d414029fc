import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keepClearances } from '../guard/clearances.ts';
import { familyAbove, headFamily } from '../guard/family.ts';
import { createNotice } from '../guard/notice.ts';
import { guard } from '../guard/session.ts';
import { offerWarmUp } from '../guard/warm-up.ts';
import { siteAt } from '../sites/index.ts';
import { acceptWire } from '../wire/channel.ts';

/**
 * The cold part of the guard, in every frame of the three sites before any script of theirs; `wxt.config.ts` lists it in the manifest.
 * Not a content script of WXT's, whose wrapper tells the page that an extension is there, and which one.
 */
export default defineUnlistedScript(() => {
  const site = siteAt(hostOf(window));
  if (!site) return;
  const above = familyAbove();
  const clearances = above?.clearances ?? keepClearances();
  const notice = createNotice();
  const { listen } = guard(site, { notice, offer: offerWarmUp, requestWarmUp, isOrphaned, reportChange, clearances });
  if (!above) headFamily({ clearances, listen });
  (above?.listen ?? listen)(acceptWire);
});

/** An about:blank, srcdoc or blob frame has no host of its own; its origin is that of the page that made it. */
function hostOf({ location, origin }: Window): string {
  return location.hostname || (URL.parse(origin)?.hostname ?? '');
}

/** The browser's own object: the first use of it costs as much as all the rest here, so nothing touches it at load. */
declare const chrome: typeof import('wxt/browser').browser;

async function requestWarmUp(): Promise<void> {
  const answer: unknown = await chrome.runtime.sendMessage({ type: 'warm' });
  if (typeof answer === 'object' && answer !== null && Reflect.get(answer, 'ok') === true) return;
  throw new Error('The background could not inject engine and panel.');
}

/** The browser takes the extension's own id away from scripts that it left behind. */
function isOrphaned(): boolean {
  return chrome.runtime?.id === undefined;
}

function reportChange(): void {
  if (!isOrphaned()) void chrome.runtime.sendMessage({ type: 'changed' });
}
