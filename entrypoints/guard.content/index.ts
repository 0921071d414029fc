import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createNotice } from '../../guard/notice.ts';
import { guard } from '../../guard/session.ts';
import { offerWarmUp } from '../../guard/warm-up.ts';
import { MATCHES, siteAt } from '../../sites/index.ts';

/** The cold part of the guard, in every frame of the three sites before any script of theirs. */
export default defineContentScript({
  matches: MATCHES,
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main() {
    const site = siteAt(hostOf(window));
    if (!site) return;
    guard(site, { notice: createNotice(), offer: offerWarmUp, requestWarmUp });
  },
});

/** An about:blank, srcdoc or blob frame has no host of its own; its origin is that of the page that made it. */
function hostOf({ location, origin }: Window): string {
  return location.hostname || (URL.parse(origin)?.hostname ?? '');
}

async function requestWarmUp(): Promise<void> {
  const answer: unknown = await browser.runtime.sendMessage({ type: 'warm' });
  if (typeof answer === 'object' && answer !== null && Reflect.get(answer, 'ok') === true) return;
  throw new Error('The background could not inject engine and panel.');
}
