import { type Browser, browser } from 'wxt/browser';
import type { Engine } from '../guard/warm.ts';
import { chronicleStorage, recordSource } from '../policy/browser-storage.ts';
import { followPolicy } from '../policy/follow.ts';
import type { Recorder } from '../policy/journal/recorder.ts';
import { keepSignature } from '../policy/signature.ts';
import { MATCHES } from '../sites/index.ts';
import type { Publish } from '../sites/publish/publish.ts';
import type { Answer } from '../wire/channel.ts';
import { sealIsActive } from './is-active.ts';
import type { Passes } from './passes.ts';
import { type Decision, seal } from './seal.ts';
import { PUBLISHING, watch } from './watch.ts';

/**
 * Puts the seal on the network. Where the browser does not allow blocking (Chromium, unless a policy installed the extension), it
 * never calls the listener, and says nothing: `sealIsActive` tells.
 */
export function startSeal(passes: Passes, recorder: Recorder): void {
  const judge = seal({ passes, engine: engineOf(passes, recorder), askGuard });
  // A promise as an answer works in both browsers (Chromium 156, Firefox 153) and is not in Chromium's types.
  const listener: Listener = (details) => judge(details);
  Reflect.apply(browser.webRequest.onBeforeRequest.addListener, browser.webRequest.onBeforeRequest, [
    listener,
    { urls: MATCHES, types: import.meta.env.FIREFOX ? [...TYPES, 'beacon'] : TYPES },
    ['blocking', 'requestBody'],
  ]);
}

/** Puts the watch there, which does nothing where the seal is active. Firefox has the seal wherever the extension is. */
export function startWatch(passes: Passes, recorder: Recorder, report: (tabId: number) => void): void {
  const look = watch({ passes, engine: engineOf(passes, recorder), report });
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
function engineOf(passes: Passes, recorder: Recorder): () => Engine {
  let engine: Engine | undefined;
  return () => {
    if (engine) return engine;
    engine = followPolicy(recordSource, { signature: keepSignature(chronicleStorage), recorder });
    engine.onPolicyChange(passes.clear, new AbortController().signal);
    return engine;
  };
}

/** Asks the guard of the tab; a request without a tab belongs to the page that is looked at. */
async function askGuard(tabId: number, publish: Publish): Promise<Answer | undefined> {
  try {
    const tab = tabId >= 0 ? tabId : (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
    if (tab === undefined) return undefined;
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: tab },
      func: askHere,
      args: [JSON.stringify(publish)],
    });
    return answer?.result === 'go' || answer?.result === 'fail' ? answer.result : undefined;
  } catch {
    return undefined; // The page is gone, or is none of the three sites.
  }
}

/** Runs in the page's isolated world; see guard/family.ts for the name. */
function askHere(publish: string): unknown {
  const family: unknown = Reflect.get(globalThis, Symbol.for('gatepost.family'));
  if (typeof family !== 'object' || family === null) return undefined;
  const judge: unknown = Reflect.get(family, 'judgeSent');
  return typeof judge === 'function' ? Reflect.apply(judge, family, [JSON.parse(publish)]) : undefined;
}
