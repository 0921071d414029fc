import { browser } from 'wxt/browser';
import type { Site } from '../rules/rule.ts';
import { MATCHES, matchesOf, SITE_ADAPTERS } from '../sites/index.ts';
import type { Publish } from '../sites/publish/publish.ts';
import type { SiteAdapter } from '../sites/site.ts';
import type { Answer } from '../wire/channel.ts';
import type { Sender } from './seal.ts';

/**
 * Asks the guard of the tab that a site is sent something from. Undefined where there is none to be reached, or where the tab shows another
 * site, which this one is framed in: whoever is signed in there is nobody here.
 */
export async function askGuard(tabId: number, site: Site, publish: Publish): Promise<Answer | undefined> {
  const adapter = SITE_ADAPTERS.find(({ id }) => id === site);
  try {
    const tab = tabId >= 0 ? tabId : adapter && (await pageOf(adapter));
    if (adapter === undefined || tab === undefined) return undefined;
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: tab },
      func: askHere,
      args: [[...adapter.hosts], JSON.stringify(publish)],
      injectImmediately: true,
    });
    return answer?.result === 'go' || answer?.result === 'fail' ? answer.result : undefined;
  } catch {
    return undefined; // The page is gone, or is none of the three sites.
  }
}

/** A request without a tab belongs to the page that is looked at. A stop in any other nobody would see, and it would hold what comes after. */
async function pageOf(adapter: SiteAdapter): Promise<number | undefined> {
  const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true, url: matchesOf(adapter) });
  return front?.id;
}

/** Runs in the page's isolated world; see guard/family.ts for the name. */
function askHere(hosts: readonly string[], publish: string): unknown {
  if (!hosts.some((host) => `.${location.hostname}`.endsWith(`.${host}`))) return undefined;
  const family: unknown = Reflect.get(globalThis, Symbol.for('gatepost.family'));
  if (typeof family !== 'object' || family === null) return undefined;
  const judge: unknown = Reflect.get(family, 'judgeSent');
  return typeof judge === 'function' ? Reflect.apply(judge, family, [JSON.parse(publish)]) : undefined;
}

/**
 * Whether the policy lets go what a frame has sent, by the engine of that frame; where it is gone or gives no answer, or the request belongs to
 * no tab, by that of any page of the sites that may see it. The engine is brought there, and has what was found recorded. True where no page is left.
 */
export async function askEngine({ tabId, frameId }: Sender, site: Site, publish: Publish): Promise<boolean> {
  const itself = { tabId, frameIds: [Math.max(frameId, 0)] };
  const own = tabId >= 0 ? await askEngineOf(itself, site, publish) : undefined;
  if (own !== undefined) return own;
  for (const id of await pagesBeside(tabId)) {
    const answer = await askEngineOf({ tabId: id, frameIds: [0] }, site, publish);
    if (answer !== undefined) return answer;
  }
  return true;
}

/**
 * What is written in a private window is read in no other: neither in a normal page, nor the other way round. A request without a tab may be
 * any page's.
 */
async function pagesBeside(tabId: number): Promise<number[]> {
  const pages = await browser.tabs.query({ url: MATCHES, discarded: false });
  const kind = tabId >= 0 ? await isPrivate(tabId) : 'any';
  return pages.filter(({ incognito }) => kind === 'any' || incognito === kind).flatMap(({ id }) => id ?? []);
}

/** Undefined where nobody can tell any more: the tab is closed, and the user has allowed the extension in private windows. */
async function isPrivate(tabId: number): Promise<boolean | undefined> {
  try {
    return (await browser.tabs.get(tabId)).incognito;
  } catch {
    return (await browser.extension.isAllowedIncognitoAccess()) ? undefined : false;
  }
}

type Frame = { readonly tabId: number; readonly frameIds: number[] };

/** How long a page may take, in milliseconds: its policy may take five seconds. Over one there may stand a question of its own, for as long as it likes. */
const PATIENCE = 10_000;

function askEngineOf(target: Frame, site: Site, publish: Publish): Promise<boolean | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
  return Promise.race([answerOf(target, site, publish), late]);
}

async function answerOf(target: Frame, site: Site, publish: Publish): Promise<boolean | undefined> {
  try {
    await browser.scripting.executeScript({ target, files: ['/engine.js'], injectImmediately: true });
    const args: [Site, string] = [site, JSON.stringify(publish)];
    const [answer] = await browser.scripting.executeScript({ target, func: mayGoHere, args, injectImmediately: true });
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
