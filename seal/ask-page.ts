import { browser } from 'wxt/browser';
import type { Site } from '../rules/rule.ts';
import { MATCHES } from '../sites/index.ts';
import type { Publish } from '../sites/publish/publish.ts';
import type { Answer } from '../wire/channel.ts';
import type { Sender } from './seal.ts';

/** Asks the guard of the tab; a request without a tab belongs to the page that is looked at. Undefined where there is none to be reached. */
export async function askGuard(tabId: number, publish: Publish): Promise<Answer | undefined> {
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

/**
 * Whether the policy lets go what a frame has sent, by the engine of that frame; of a request without a tab, by that of a page that is
 * looked at. The engine is brought there. True where there is nobody to be told.
 */
export async function askEngine({ tabId, frameId }: Sender, site: Site, publish: Publish): Promise<boolean> {
  const tabs = tabId >= 0 ? [{ id: tabId }] : await browser.tabs.query({ active: true, url: MATCHES });
  for (const { id } of tabs) {
    const frame = { tabId: id ?? -1, frameIds: [Math.max(frameId, 0)] };
    const answer = await askEngineOf(frame, site, publish);
    if (answer !== undefined) return answer;
  }
  return true;
}

type Frame = { readonly tabId: number; readonly frameIds: number[] };

async function askEngineOf(target: Frame, site: Site, publish: Publish): Promise<boolean | undefined> {
  try {
    await browser.scripting.executeScript({ target, files: ['/engine.js'], injectImmediately: true });
    const args: [Site, string] = [site, JSON.stringify(publish)];
    const [answer] = await browser.scripting.executeScript({ target, func: mayGoHere, args });
    return typeof answer?.result === 'boolean' ? answer.result : undefined;
  } catch {
    return undefined; // As above; error pages are at the site's address, and no extension may enter them.
  }
}

/** Runs in the page's isolated world; see entrypoints/engine.ts for the name. */
function mayGoHere(site: Site, publish: string): unknown {
  const warm: unknown = Reflect.get(globalThis, Symbol.for('gatepost.engine'));
  if (typeof warm !== 'object' || warm === null) return undefined;
  const judge: unknown = Reflect.get(warm, 'mayGo');
  return typeof judge === 'function' ? Reflect.apply(judge, warm, [site, JSON.parse(publish)]) : undefined;
}
