import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Tab } from '../../components/rings.ts';
import { STATUS_KEY } from '../../guard/status.ts';

/** The tab in front of which the popup opened, by its id where it is one of these pages (match patterns), and what goes on in it. */
export async function readTab(pages: string[]): Promise<{ readonly tab: Tab; readonly id?: number }> {
  const [here] = await browser.tabs.query({ active: true, currentWindow: true, url: pages });
  if (here?.id === undefined) return { tab: { place: 'elsewhere' } };
  return { tab: await askGuards(here.id), id: here.id };
}

/**
 * The page's own guard speaks for the tab. Frames only add what went past their page rings: some have no wire because no script may
 * run in them.
 */
export async function askGuards(tabId: number): Promise<Tab> {
  const answers = await browser.scripting
    .executeScript({
      target: { tabId, allFrames: true },
      func: askGuard,
      args: [STATUS_KEY],
      injectImmediately: true,
    })
    // Error pages are at the site's address, and no extension may enter them.
    .catch(() => []);
  const own = answers.find(({ frameId }) => frameId === 0);
  const status = readStatus(own?.result);
  if (!status || status.state === 'orphaned') return { place: 'unguarded' };
  const changed = answers.some(({ result }) => readStatus(result)?.changed === true);
  return { place: 'guarded', ...status, changed };
}

/** Runs in the frame, without anything of this file. */
function askGuard(key: string): unknown {
  const ask: unknown = Reflect.get(globalThis, Symbol.for(key));
  return typeof ask === 'function' ? ask() : null;
}

function readStatus(raw: unknown) {
  const result = z.safeParse(statusSchema(), raw);
  return result.success ? result.data : undefined;
}

function statusSchema() {
  return z.object({
    page: z.literal(true),
    wire: z.boolean(),
    changed: z.boolean(),
    state: z.enum(['quiet', 'holding', 'asking', 'broken', 'orphaned']),
  });
}
