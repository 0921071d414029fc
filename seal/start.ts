import { type Browser, browser } from 'wxt/browser';
import type { Engine } from '../guard/warm.ts';
import { MATCHES } from '../sites/index.ts';
import { askEngine, askGuard } from './ask-page.ts';
import { sealIsActive } from './is-active.ts';
import type { Passes } from './passes.ts';
import { type Decision, seal } from './seal.ts';
import { PUBLISHING, watch } from './watch.ts';

/**
 * Puts the seal on the network. Where the browser does not allow blocking (Chromium, unless a policy installed the extension), it
 * never calls the listener, and says nothing: `sealIsActive` tells.
 */
export function startSeal(passes: Passes, makeEngine: () => Engine): void {
  const judge = seal({ passes, engine: once(makeEngine), askGuard });
  // A promise as an answer works in both browsers (Chromium 156, Firefox 153) and is not in Chromium's types.
  const listener: Listener = (details) => judge(details);
  Reflect.apply(browser.webRequest.onBeforeRequest.addListener, browser.webRequest.onBeforeRequest, [
    listener,
    { urls: MATCHES, types: import.meta.env.FIREFOX ? [...TYPES, 'beacon'] : TYPES },
    ['blocking', 'requestBody'],
  ]);
}

/** Puts the watch there, which does nothing where the seal is active. Firefox has the seal wherever the extension is. */
export function startWatch(passes: Passes, report: (tabId: number) => void): void {
  const look = watch({ passes, mayGo: askEngine, report });
  browser.webRequest.onBeforeRequest.addListener(
    (details) => {
      void sealIsActive().then((active) => (active ? undefined : look(details)));
      return undefined;
    },
    { urls: [...PUBLISHING], types: ['xmlhttprequest', 'ping'] },
    ['requestBody'],
  );
}

type Listener = (details: Browser.webRequest.OnBeforeRequestDetails) => Decision | Promise<Decision>;

/** `fetch` and XHR, beacons, and the forms that load another page. */
const TYPES = ['xmlhttprequest', 'ping', 'main_frame', 'sub_frame'];

/** Made when something is to be judged for the first time, so that most of the time the worker holds no rules. */
function once(makeEngine: () => Engine): () => Engine {
  let engine: Engine | undefined;
  return () => {
    engine ??= makeEngine();
    return engine;
  };
}
