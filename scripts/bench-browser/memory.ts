import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import { CHROMIUM_ID } from '../../extension-identity.ts';
import { type Browser, launch, type Pair, VARIANTS } from './browser.ts';
import { draftOf, fill, openHome } from './composer.ts';
import { memoryOf, processesOf } from './processes.ts';
import type { Row } from './statistics.ts';

/** In MiB. */
type Memory = { readonly processes: number; readonly heap: number };

/**
 * A worker that is awake has a process of its own; browsers end it after half a minute with nothing to do. So the one that is awake has been
 * started anew: the first one, in which the extension was installed, takes some MiB more until it ends.
 */
type Worker = 'awake' | 'asleep';

/**
 * Memory of a browser with one tab, at rest and after a garbage collection, less that of the browser beside it with the extension
 * that does nothing. Both run at the same time, so that what they share of Chromium counts alike.
 */
export async function measureMemory(rounds: number): Promise<readonly Row[]> {
  return [...(await measureWith('awake', rounds)), ...(await measureWith('asleep', rounds))];
}

async function measureWith(worker: Worker, rounds: number): Promise<readonly Row[]> {
  const idle: Pair<Memory>[] = [];
  const inUse: Pair<Memory>[] = [];
  for (let round = 0; round < rounds; round++) {
    const both = { with: await launch('with'), without: await launch('without') };
    const tabs = [await openIn(both.with), await openIn(both.without)];
    await putToSleep(tabs);
    if (worker === 'awake') await wake(tabs);
    idle.push(await weigh(tabs));
    for (const { page, browser } of tabs) await fill(page, browser, draftOf(280));
    if (worker === 'asleep') await putToSleep(tabs);
    inUse.push(await weigh(tabs));
    for (const variant of VARIANTS) await both[variant].close();
  }
  const cost = (pairs: readonly Pair<Memory>[], pick: keyof Memory) =>
    pairs.map((one) => one.with[pick] - one.without[pick]);
  const whole = (what: string, pairs: readonly Pair<Memory>[], limit?: number): Row => ({
    what: `memory, ${what}, worker ${worker}`,
    unit: 'MiB',
    cost: cost(pairs, 'processes'),
    ...(limit !== undefined && { limit }),
  });
  const heap = (pairs: readonly Pair<Memory>[]): Row => ({
    what: '  of it the page’s JavaScript heap',
    unit: 'MiB',
    cost: cost(pairs, 'heap'),
  });
  // With no composer in focus the worker sleeps, but for half a minute after something happened; awake, an empty one costs 10 MiB.
  const atRest = worker === 'asleep' ? 3 : undefined;
  return [whole('no composer in focus', idle, atRest), heap(idle), whole('composer in use', inUse, 30), heap(inUse)];
}

type Tab = { readonly browser: Browser; readonly page: Page; readonly session: CDPSession };

async function openIn(browser: Browser): Promise<Tab> {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await openHome(page);
  return { browser, page, session: await browser.context.newCDPSession(page) };
}

async function weigh(tabs: readonly Tab[]): Promise<Pair<Memory>> {
  // Processes for a passing task come and go.
  await until(() => new Set(tabs.map(({ browser }) => processesOf(browser.profile).length)).size === 1);
  // The second round takes what the first one's finalizers let go.
  for (const tab of [...tabs, ...tabs]) await collectGarbage(tab);
  await comeToRest(tabs);
  const found = { with: { processes: 0, heap: 0 }, without: { processes: 0, heap: 0 } };
  for (const { browser, session } of tabs) {
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    found[browser.variant] = { processes: memoryOf(browser.profile), heap: usedSize / 2 ** 20 };
  }
  return found;
}

/** Allocators keep what was freed for some seconds, in case that it is wanted again; waits until they have given it back. */
async function comeToRest(tabs: readonly Tab[]): Promise<void> {
  const all = () => tabs.reduce((sum, { browser }) => sum + memoryOf(browser.profile), 0);
  for (let before = Number.POSITIVE_INFINITY, now = all(); before - now > GIVEN_BACK; now = all()) {
    before = now;
    await pause(PAUSE);
  }
}

/** In MiB: less than that is the swing of a browser that does nothing. And milliseconds from one look to the next. */
const GIVEN_BACK = 0.5;
const PAUSE = 2000;

async function collectGarbage({ browser, session }: Tab): Promise<void> {
  await session.send('HeapProfiler.collectGarbage');
  if ((await workersOf(session)).length === 0) return;
  for (const worker of browser.context.serviceWorkers()) {
    // There by the switch that all browsers here are started with.
    await worker.evaluate(() => globalThis.gc?.());
  }
}

/** Ends the workers as the browser does with idle ones; under a debugger, which this is, it would never. */
async function putToSleep(tabs: readonly Tab[]): Promise<void> {
  for (const { session, browser } of tabs) {
    const workers = await workersOf(session);
    const before = processesOf(browser.profile).length;
    for (const targetId of workers) await session.send('Target.closeTarget', { targetId });
    await until(() => processesOf(browser.profile).length <= before - workers.length);
  }
}

async function wake(tabs: readonly Tab[]): Promise<void> {
  for (const { session, browser } of tabs) {
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.startWorker', { scopeURL: `chrome-extension://${CHROMIUM_ID}/` });
    await session.send('ServiceWorker.disable');
    await until(() => browser.context.serviceWorkers().length > 0);
  }
}

/** No event tells that a process has ended; fails when it has not after ten seconds. */
async function until(isSo: () => boolean): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!isSo()) {
    if (Date.now() > deadline)
      throw new Error('The browsers did not come to rest: they have more processes than expected.');
    await pause(20);
  }
}

async function workersOf(session: CDPSession): Promise<readonly string[]> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.filter(({ type }) => type === 'service_worker').map(({ targetId }) => targetId);
}
