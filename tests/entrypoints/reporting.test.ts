import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import 'fake-indexeddb/auto';
import { openDatabase } from '../../policy/journal/database.ts';
import { entry } from '../policy/report/entries.ts';
import { recordsIn } from '../policy/report/validate-otlp.ts';
import { fakeBrowser } from './fake-browser.ts';

const KEY = ['Bear', 'er 18-acme'].join('');
const REPORTING = {
  rules: [],
  report: { endpoint: 'https://collector.acme.example', headers: { Authorization: KEY } },
};

const fetched = vi.fn(async (_url: string, _request: RequestInit) => new Response('{}'));

async function start(managed: object) {
  const browser = fakeBrowser({ managed });
  vi.resetModules();
  vi.doMock('wxt/browser', () => ({ browser: browser.api }));
  const { default: background } = await import('../../entrypoints/background.ts');
  background.main();
  await vi.waitFor(() => expect(browser.local.get('policy')).toMatchObject({ source: 'managed' }));
  return browser;
}

async function note(id: string) {
  const database = await openDatabase();
  await database.put('outbox', entry(id, { at: Date.now() }));
  database.close();
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('fetch', fetched.mockClear());
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.doUnmock('wxt/browser');
});

test('what waits goes where the managed policy says, with its headers, when the alarm rings', async () => {
  const browser = await start(REPORTING);
  await note('1');
  browser.fireAlarm('report');
  await vi.waitFor(() => expect(fetched).toHaveBeenCalledOnce());
  const [url, request] = fetched.mock.calls[0] ?? [];
  expect(url).toBe('https://collector.acme.example/v1/logs');
  expect(request?.headers).toEqual({ Authorization: KEY, 'Content-Type': 'application/json' });
  expect(recordsIn(String(request?.body)).map((record) => record.get('log.record.uid'))).toEqual(['1']);
  await vi.waitFor(() => expect(browser.api.alarms.clear).toHaveBeenCalledWith('report'));
});

test('what waits when the worker starts goes without an alarm; what waited before the policy came does not', async () => {
  await note('1');
  const browser = await start(REPORTING);

  await vi.waitFor(() => expect(browser.api.alarms.clear).toHaveBeenCalled());
  expect(fetched).not.toHaveBeenCalled();
  await note('2');
  vi.resetModules();
  const { default: background } = await import('../../entrypoints/background.ts');
  background.main();
  await vi.waitFor(() => expect(fetched).toHaveBeenCalledOnce());
});

test('without "report" nothing leaves, and what waits goes on waiting', async () => {
  await note('1');
  const browser = await start({ rules: [] });
  browser.fireAlarm('report');
  await vi.waitFor(() => expect(browser.api.alarms.clear).toHaveBeenCalled());
  expect(fetched).not.toHaveBeenCalled();
  const database = await openDatabase();
  expect(await database.count('outbox')).toBe(1);
  database.close();
});

test('managed storage is kept from scripts in pages', async () => {
  const { api } = await start(REPORTING);
  expect(api.storage.managed.setAccessLevel).toHaveBeenCalledExactlyOnceWith({ accessLevel: 'TRUSTED_CONTEXTS' });
});
