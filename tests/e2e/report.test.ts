import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CHROMIUM_ID } from '../../extension-identity.ts';
import type { JournalEntry } from '../../policy/journal/entry.ts';
import { entry } from '../policy/report/entries.ts';
import { openAs, surfaceNamed } from './author.ts';
import { type Browser, launch } from './browser.ts';
import { inGuardsWorld, stopWorker } from './extension.ts';
import { POLICY } from './policy.ts';
import { type Receiver, startReceiver } from './receiver.ts';

/** The extension's own API, for what the tests run inside its pages. */
declare const chrome: typeof import('wxt/browser').browser;

/** The record leaves for the organisation's collector, whatever becomes of the collector, the worker and the browser. */

const KEY = ['Bear', 'er 63-lanternworks'].join('');

let browser: Browser;
let board: Page;
let receiver: Receiver;
let profile: string;

beforeEach(async () => {
  // Else Playwright stands between the worker and the collector, and the browser’s own rules for requests do not count.
  vi.stubEnv('PLAYWRIGHT_DISABLE_SERVICE_WORKER_NETWORK', '1');
  receiver = await startReceiver();
  profile = mkdtempSync(join(tmpdir(), 'gatepost-report-'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await browser.close();
  await receiver.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

const reportingTo = (endpoint: string) => ({ ...POLICY, report: { endpoint, headers: { Authorization: KEY } } });

/**
 * What is said to be x.com is this machine, so that the browser may reach it. One page of the extension stays open: where new ones come all
 * the time, a browser that starts with a profile of before hands over no managed policy.
 */
async function open(policy: object): Promise<void> {
  browser = await launch(policy, { profile, port: receiver.port });
  board = await browser.context.newPage();
  await board.goto(browser.optionsUrl);
}

/** Runs something in that page, with something that JSON can say. */
function onBoard<Result>(
  act: (given: readonly JournalEntry[]) => Promise<Result>,
  given: readonly JournalEntry[] = [],
) {
  return board.evaluate<Result>(`(${act})(${JSON.stringify(given)})`);
}

/** Puts entries where the record’s writer does, and has the alarm ring that gathers them. */
async function note(...ids: readonly string[]): Promise<void> {
  const entries = ids.map((id) => entry(id, { at: Date.now(), text: 'Meet Falcon.' }));
  // Whoever opens a database first makes it, and has to make its stores.
  await expect.poll(() => onBoard(isThere)).toBe(true);
  await onBoard(putInOutbox, entries);
}

/** Runs in a page of the extension. */
async function isThere(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === 'gatepost');
}

/** Runs in a page of the extension. */
async function putInOutbox(entries: readonly JournalEntry[]): Promise<void> {
  const opening = indexedDB.open('gatepost');
  await new Promise((resolve) => opening.addEventListener('success', resolve));
  const transaction = opening.result.transaction('outbox', 'readwrite');
  for (const one of entries) transaction.objectStore('outbox').put(one);
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  opening.result.close();
  await chrome.alarms.create('report', { when: Date.now() });
}

/** Has the alarm ring, as though its time had come however often it has failed until now. Runs in a page of the extension. */
async function hurry(): Promise<void> {
  const opening = indexedDB.open('gatepost');
  await new Promise((resolve) => opening.addEventListener('success', resolve));
  const transaction = opening.result.transaction('reporting', 'readwrite');
  const stored = transaction.objectStore('reporting').get('state');
  await new Promise((resolve) => stored.addEventListener('success', resolve));
  if (stored.result) transaction.objectStore('reporting').put({ ...stored.result, notBefore: 0 }, 'state');
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  opening.result.close();
  const alarm = await chrome.alarms.get('report');
  // One that is about to ring would be put off by another.
  if (!alarm || alarm.scheduledTime > Date.now() + 1000) await chrome.alarms.create('report', { when: Date.now() });
}

/** The ids of what arrived, once it is tried at once. */
async function arrived(): Promise<readonly string[]> {
  await onBoard(hurry);
  return receiver.ids();
}

/** How reporting stands, and how many entries wait. */
function standing(): Promise<{ readonly waiting: number; readonly failures: number }> {
  return onBoard(async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'gatepost')) return { waiting: -1, failures: -1 };
    const opening = indexedDB.open('gatepost');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const transaction = opening.result.transaction(['outbox', 'reporting'], 'readonly');
    const waiting = transaction.objectStore('outbox').count();
    const state = transaction.objectStore('reporting').get('state');
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    opening.result.close();
    return { waiting: waiting.result, failures: Number(state.result?.failures ?? 0) };
  });
}

const LONG = { timeout: 60_000, interval: 500 };

it('says what was decided at a stop, once, and no word of the draft', async () => {
  await open(reportingTo(receiver.endpoint));
  const author = await openAs(browser, surfaceNamed('linkedin-comment'));
  await author.write('The Harbour Plan is on its way.');
  await author.submit('click');
  await author.stop(/^Check before posting:/);
  await author.answer('Post anyway');
  expect(await author.waitForPublished(1)).toHaveLength(1);
  await expect.poll(standing, LONG).toMatchObject({ waiting: 1 });
  await onBoard(() => chrome.alarms.create('report', { when: Date.now() }));
  await expect.poll(standing, LONG).toEqual({ waiting: 0, failures: 0 });
  const [record, ...others] = receiver.records();
  expect(others).toEqual([]);
  expect([...(record?.values() ?? [])]).toContain('posted');
  expect(JSON.stringify([...(record ?? [])])).not.toContain('Harbour');
  expect(receiver.faults()).toEqual([]);
});

it('arrives once by its id, through a collector that refuses, hangs and comes back, a worker that dies and a new start', async () => {
  await open(reportingTo(receiver.endpoint));
  await expect.poll(standing, LONG).toEqual({ waiting: 0, failures: 0 });
  await note('0');
  await expect.poll(receiver.ids, LONG).toEqual(['0']);

  await receiver.turn('refuses');
  await note('1', '2');
  await expect.poll(standing, LONG).toMatchObject({ waiting: 2, failures: expect.toSatisfy((count) => count > 0) });
  await stopWorker(browser);

  // The alarm starts another worker, which waits in vain and dies so.
  await receiver.turn('hangs');
  await note('3');
  await expect.poll(arrived, LONG).toContain('3');
  await stopWorker(browser);
  await browser.close();

  await receiver.turn('takes');
  await open(reportingTo(receiver.endpoint));
  await note('4');
  const delivered = async () => (await arrived()) && standing();
  await expect.poll(delivered, LONG).toMatchObject({ waiting: 0, failures: 0 });

  expect([...new Set(receiver.ids())].toSorted()).toEqual(['0', '1', '2', '3', '4']);
  expect(receiver.ids().length).toBeGreaterThan(5);
  expect(receiver.faults()).toEqual([]);
  for (const headers of receiver.headers()) {
    expect(headers).toMatchObject({
      origin: `chrome-extension://${CHROMIUM_ID}`,
      authorization: KEY,
      'content-type': 'application/json',
    });
    expect(headers.cookie).toBeUndefined();
  }
}, 240_000);

it('stays at home while the managed policy says nothing of it, and for good what was noted then', async () => {
  await open(reportingTo(`${receiver.endpoint}/first`));
  await expect.poll(standing, LONG).toEqual({ waiting: 0, failures: 0 });
  browser.prescribe(POLICY);
  await expect.poll(() => onBoard(isReporting), LONG).toBe(false);
  await note('before');
  browser.prescribe(reportingTo(receiver.endpoint));
  await expect.poll(() => onBoard(isReporting), LONG).toBe(true);
  await note('after');
  await expect.poll(standing, LONG).toEqual({ waiting: 0, failures: 0 });
  await expect.poll(receiver.ids, LONG).toEqual(['after']);
  expect(receiver.faults()).toEqual([]);
});

/** Runs in a page of the extension. */
async function isReporting(): Promise<boolean> {
  const { policy } = await chrome.storage.local.get<{ policy?: { policy: { report?: object } } }>('policy');
  return policy?.policy.report !== undefined;
}

describe('its headers', () => {
  it('are nowhere but in managed storage, and pages, the scripts in them and the options page get none', async () => {
    await open(reportingTo(receiver.endpoint));
    const stored = await onBoard(async () => JSON.stringify(await chrome.storage.local.get(null)));
    expect(stored).toContain(receiver.endpoint);
    expect(stored).not.toContain(KEY);

    const author = await openAs(browser, surfaceNamed('linkedin-comment'));
    await inGuardsWorld(
      author.page,
      `chrome.storage.managed.get(null).then(JSON.stringify, (error) => 'refused: ' + error)
         .then((seen) => document.documentElement.setAttribute('data-seen', seen))`,
    );
    await expect.poll(() => author.page.getAttribute('html', 'data-seen')).toMatch(/^refused: /);

    const page = await browser.context.newPage();
    await page.goto(browser.optionsUrl);
    await page.getByRole('heading', { name: 'The policy in force' }).waitFor();
    expect(await page.content()).not.toContain(KEY);
    expect(browser.errors().join('\n')).not.toContain(KEY);
  });
});
