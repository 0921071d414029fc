import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readChain } from '../../policy/journal/chain.ts';
import { openDatabase } from '../../policy/journal/database.ts';
import { entry } from '../policy/journal/entries.ts';
import { fakeBrowser } from './fake-browser.ts';

const TERMS = { rules: [{ rule: 'terms', level: 'block', terms: ['Falcon'] }] };
const PAGE = { id: 'gatepost', url: 'https://x.com/home', tab: { id: 7 }, frameId: 3 };
const OPTIONS = { id: 'gatepost', url: 'chrome-extension://gatepost/options.html', tab: { id: 8 }, frameId: 0 };

async function start(options: Parameters<typeof fakeBrowser>[0] = {}) {
  const browser = fakeBrowser(options);
  vi.resetModules();
  vi.doMock('wxt/browser', () => ({ browser: browser.api }));
  const { default: background } = await import('../../entrypoints/background.ts');
  background.main();
  return browser;
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.doUnmock('wxt/browser');
});

test('every listener is there as soon as the worker has started', async () => {
  const { api } = await start();
  expect(api.runtime.onStartup.addListener).toHaveBeenCalledTimes(2);
  expect(api.runtime.onInstalled.addListener).toHaveBeenCalledTimes(2);
  // The seal, and the watch where the browser does not let it hold anything.
  expect(api.webRequest.onBeforeRequest.addListener).toHaveBeenCalledTimes(2);
});

test('the managed policy is where the guards read it', async () => {
  const { local } = await start({ managed: TERMS });
  await vi.advanceTimersByTimeAsync(0);
  expect(local.get('policy')).toMatchObject({
    source: 'managed',
    policy: { rules: [{ options: { terms: ['Falcon'] } }] },
  });
});

test('a change of it is there at once', async () => {
  const { local, state, fireManagedChange } = await start({ managed: TERMS });
  await vi.advanceTimersByTimeAsync(0);
  state.managed = { rules: [] };
  fireManagedChange();
  await vi.advanceTimersByTimeAsync(0);
  expect(local.get('policy')).toMatchObject({ source: 'managed', policy: { rules: [] } });
});

describe('the page of the first minutes', () => {
  test.each([
    ['in front, where a person has installed it', 'normal', {}, [{ url: '/welcome.html', active: true }]],
    ['in front, where an administrator has a policy for it', 'normal', TERMS, [{ url: '/welcome.html', active: true }]],
    ['behind, where it was loaded from a folder', 'development', {}, [{ url: '/welcome.html', active: false }]],
    ['not where it was, with a managed policy', 'development', TERMS, []],
    ['not where a policy has installed it', 'admin', TERMS, []],
    ['not where another program has', 'sideload', {}, []],
    ['not where nobody knows who has', 'other', {}, []],
  ])('opens %s', async (_where, installType, managed, opened) => {
    const { api, fireInstalled } = await start({ managed });
    api.management.getSelf.mockResolvedValue({ installType });
    fireInstalled('install');
    await vi.advanceTimersByTimeAsync(0);
    expect(api.tabs.create.mock.calls.flat()).toEqual(opened);
  });

  test.each(['update', 'chrome_update', 'browser_update'])('does not open after "%s"', async (reason) => {
    const { api, fireInstalled } = await start();
    fireInstalled(reason);
    await vi.advanceTimersByTimeAsync(0);
    expect(api.tabs.create).not.toHaveBeenCalled();
  });

  test('opens once in a profile, however often it is installed', async () => {
    const { api, fireInstalled } = await start();
    fireInstalled('install');
    await vi.advanceTimersByTimeAsync(0);
    fireInstalled('install');
    await vi.advanceTimersByTimeAsync(0);
    expect(api.tabs.create).toHaveBeenCalledOnce();
  });
});

test('"changed" marks the tab that it came from, for the eye and in words', async () => {
  const { api, send } = await start();
  expect(await send({ type: 'changed' }, PAGE)).toEqual({ ok: true });
  expect(api.action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text: '!' });
  expect(api.action.setTitle).toHaveBeenCalledExactlyOnceWith({
    tabId: 7,
    title: expect.stringMatching(/^Gatepost: This page has changed/),
  });
});

describe('"warm"', () => {
  test('brings engine and panel to that frame, and looks for a new policy', async () => {
    const { api, send } = await start();
    const reads = api.storage.managed.get.mock.calls.length;
    expect(await send({ type: 'warm' }, PAGE)).toEqual({ ok: true, sealed: false });
    expect(api.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7, frameIds: [3] },
      files: ['/engine.js', '/panel.js'],
      injectImmediately: true,
    });
    await vi.advanceTimersByTimeAsync(0);
    expect(api.storage.managed.get.mock.calls.length).toBeGreaterThan(reads);
  });

  test('names the document where the browser tells its name: a prerendered one is another frame once it is shown', async () => {
    const { api, send } = await start();
    expect(await send({ type: 'warm' }, { ...PAGE, documentId: 'D' })).toMatchObject({ ok: true });
    expect(api.scripting.executeScript).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ target: { tabId: 7, documentIds: ['D'] } }),
    );
  });

  test('says why where the browser refuses', async () => {
    const { api, send } = await start();
    api.scripting.executeScript.mockRejectedValue(new Error('The frame was removed.'));
    expect(await send({ type: 'warm' }, PAGE)).toEqual({ ok: false, reason: 'The frame was removed.' });
  });

  test('says where the browser lets it hold requests', async () => {
    const { api, send } = await start();
    api.permissions.contains.mockResolvedValue(true);
    expect(await send({ type: 'warm' }, PAGE)).toEqual({ ok: true, sealed: true });
  });

  test('does not wait for a slow managed policy', async () => {
    const { api, send } = await start();
    api.storage.managed.get.mockReturnValue(new Promise(() => {}));
    expect(await send({ type: 'warm' }, PAGE)).toEqual({ ok: true, sealed: false });
  });
});

test('"re2" brings RE2 to that frame', async () => {
  const { api, send } = await start();
  expect(await send({ type: 're2' }, { ...PAGE, documentId: 'D' })).toMatchObject({ ok: true });
  expect(api.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
    target: { tabId: 7, documentIds: ['D'] },
    files: ['/re2.js'],
    injectImmediately: true,
  });
});

test('"reader" has the page be there that reads files, once', async () => {
  const { api, send } = await start();
  const answers = await Promise.all([send({ type: 'reader' }, PAGE), send({ type: 'reader' }, PAGE)]);
  expect(answers).toEqual([{ ok: true }, { ok: true }]);
  expect(api.offscreen.createDocument).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ url: '/reading.html', reasons: ['WORKERS'] }),
  );
  api.runtime.getContexts.mockResolvedValue([{}]);
  expect(await send({ type: 'reader' }, PAGE)).toEqual({ ok: true });
  expect(api.offscreen.createDocument).toHaveBeenCalledOnce();
});

test('a page that has changed is told by the badge of its tab', async () => {
  const { api, send } = await start();
  expect(await send({ type: 'changed' }, PAGE)).toEqual({ ok: true });
  expect(api.action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text: '!' });
});

describe('a post of a worker that the policy would have stopped', () => {
  const bytes = new TextEncoder().encode(JSON.stringify({ variables: { tweet_text: 'Meet Falcon.' } }));
  const sent = {
    method: 'POST',
    url: 'https://x.com/i/api/graphql/abc/CreateTweet',
    tabId: -1,
    frameId: -1,
    requestBody: { raw: [{ bytes: new Uint8Array(bytes).buffer }] },
  };

  test('is told in the tabs in front, where nobody could hold it', async () => {
    const { api, fireRequest } = await start({ managed: TERMS });
    await vi.advanceTimersByTimeAsync(0);
    api.tabs.query.mockResolvedValue([{ id: 7 }]);
    // The engine of the page says so; it is brought there.
    api.scripting.executeScript.mockImplementation(async (injection: object) =>
      'func' in injection ? [{ result: false }] : [],
    );
    fireRequest(sent);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(api.tabs.query).toHaveBeenCalledWith({ active: true, url: expect.arrayContaining(['*://*.x.com/*']) });
    expect(api.scripting.executeScript).toHaveBeenCalledWith(
      expect.objectContaining({ target: { tabId: 7, frameIds: [0] }, files: ['/engine.js'] }),
    );
    expect(api.action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text: '!' });
    expect(api.scripting.executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['/unchecked.js'] });
  });

  test('is judged in the frame that it came from', async () => {
    const { api, fireRequest } = await start({ managed: TERMS });
    await vi.advanceTimersByTimeAsync(0);
    fireRequest({ ...sent, tabId: 8, frameId: 3 });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(api.scripting.executeScript).toHaveBeenCalledWith(
      expect.objectContaining({ target: { tabId: 8, frameIds: [3] }, files: ['/engine.js'] }),
    );
  });

  test('is judged in another page of the sites where its own is gone', async () => {
    const { api, fireRequest } = await start({ managed: TERMS });
    await vi.advanceTimersByTimeAsync(0);
    api.tabs.query.mockResolvedValue([{ id: 7, incognito: false }]);
    api.scripting.executeScript.mockImplementation(async (injection: object) => {
      if (JSON.stringify(injection).includes('"tabId":8')) throw new Error('No tab with id: 8.');
      return 'func' in injection ? [{ result: false }] : [];
    });
    fireRequest({ ...sent, tabId: 8, frameId: 3 });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(api.scripting.executeScript).toHaveBeenCalledWith(
      expect.objectContaining({ target: { tabId: 7, frameIds: [0] }, files: ['/engine.js'] }),
    );
    expect(api.action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 8, text: '!' });
  });

  test.each<[string, (injection: object) => Promise<unknown[]>]>([
    ['lets it go', async (injection) => ('func' in injection ? [{ result: true }] : [])],
    ['is an error page', () => Promise.reject(new Error('Frame with ID 0 is showing error page'))],
  ])('is told to nobody where the page %s', async (_, execute) => {
    const { api, fireRequest } = await start({ managed: TERMS });
    await vi.advanceTimersByTimeAsync(0);
    api.tabs.query.mockResolvedValue([{ id: 7 }]);
    api.scripting.executeScript.mockImplementation(execute);
    fireRequest(sent);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(api.action.setBadgeText).not.toHaveBeenCalled();
  });

  test('is the seal’s, where there is one', async () => {
    const { api, fireRequest } = await start({ managed: TERMS });
    api.permissions.contains.mockResolvedValue(true);
    await vi.advanceTimersByTimeAsync(0);
    fireRequest(sent);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(api.action.setBadgeText).not.toHaveBeenCalled();
  });
});

describe('what a guard has let go', () => {
  const url = 'https://x.com/i/api/graphql/abc/CreateTweet';
  const bytes = new TextEncoder().encode(JSON.stringify({ variables: { tweet_text: 'Meet Falcon.' } }));
  const leaving = {
    ...{ method: 'POST', url, tabId: 7, frameId: 0 },
    requestBody: { raw: [{ bytes: new Uint8Array(bytes).buffer }] },
  };

  async function passed(isSealed = true) {
    const browser = await start({ managed: TERMS });
    browser.api.permissions.contains.mockResolvedValue(isSealed);
    await vi.advanceTimersByTimeAsync(0);
    expect(await browser.send({ type: 'passed', url, texts: ['Meet Falcon.'] }, PAGE)).toEqual({ ok: true });
    return browser;
  }

  test('nobody is asked about at the seal', async () => {
    const { api, fireRequest } = await passed();
    fireRequest(leaving);
    await vi.advanceTimersByTimeAsync(0);
    expect(api.scripting.executeScript).not.toHaveBeenCalled();
  });

  test('somebody is where another policy came between', async () => {
    const { api, state, fireManagedChange, fireRequest } = await passed();
    state.managed = { rules: [{ rule: 'terms', level: 'block', terms: ['Falcon', 'Bluebird'] }] };
    fireManagedChange();
    await vi.advanceTimersByTimeAsync(0);
    fireRequest(leaving);
    await vi.advanceTimersByTimeAsync(0);
    expect(api.scripting.executeScript).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ target: { tabId: 7 }, func: expect.any(Function) }),
    );
  });

  test('has not gone past it for the watch, whatever policy came between', async () => {
    const { api, state, fireManagedChange, fireRequest } = await passed(false);
    state.managed = { rules: [{ rule: 'terms', level: 'block', terms: ['Falcon', 'Bluebird'] }] };
    fireManagedChange();
    await vi.advanceTimersByTimeAsync(0);
    fireRequest(leaving, false);
    await vi.advanceTimersByTimeAsync(2000);
    expect(api.scripting.executeScript).not.toHaveBeenCalled();
  });
});

describe('what is decided in a page', () => {
  /** The database keeps no pace with a clock that stands. */
  beforeEach(() => void vi.useRealTimers());
  const stored = async () => {
    const database = await openDatabase();
    const { links } = await readChain(database);
    database.close();
    return links.map((link) => link.entry);
  };
  const keeping = (keep: string) => start({ managed: { ...TERMS, record: { keep, days: 30 } } });
  const inForce = (local: Map<string, unknown>) => vi.waitFor(() => expect(local.get('policy')).toBeDefined());

  test('is recorded as the policy says', async () => {
    const { local, send } = await keeping('text');
    await inForce(local);
    const now = { at: Date.now(), text: 'Meet Falcon.' };
    const [brand, own] = [entry(now), entry({ ...now, kind: 'personal' })];
    expect(await send({ type: 'record', entry: brand }, PAGE)).toEqual({ ok: true });
    expect(await send({ type: 'record', entry: own }, PAGE)).toEqual({ ok: true });
    const { text: _, ...withoutText } = own;
    expect(await stored()).toEqual([brand, withoutText]);
  });

  test('is recorded by default before a policy is known', async () => {
    const { api, send } = await start();
    api.storage.managed.get.mockReturnValue(new Promise(() => {}));
    expect(await send({ type: 'record', entry: entry({ at: Date.now(), text: 'Meet Falcon.' }) }, PAGE)).toEqual({
      ok: true,
    });
    expect((await stored()).map((one) => 'text' in one)).toEqual([false]);
  });

  test('is not recorded where the policy wants none', async () => {
    const { local, send } = await keeping('off');
    await inForce(local);
    expect(await send({ type: 'record', entry: entry() }, PAGE)).toEqual({ ok: false });
    expect(await stored()).toEqual([]);
  });

  test('goes when it is too old, at the latest when the worker starts', async () => {
    const { send } = await start();
    await send({ type: 'record', entry: entry({ at: Date.now() - 60 * 24 * 60 * 60_000 }) }, PAGE);
    const { local } = await keeping('rules');
    await inForce(local);
    await keeping('rules');
    await vi.waitFor(async () => expect(await stored()).toEqual([]));
  });

  test('is said not to be recorded where the browser has no room', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('No room.', 'QuotaExceededError');
    });
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { send } = await start();
    expect(await send({ type: 'record', entry: entry() }, PAGE)).toMatchObject({ ok: false });
    for (const spy of [open, log]) spy.mockRestore();
  });
});

describe('the options page', () => {
  test('imports a policy and forgets it', async () => {
    const { local, send } = await start();
    expect(await send({ type: 'import', text: JSON.stringify(TERMS) }, OPTIONS)).toEqual({ ok: true, problems: [] });
    expect(local.get('policy')).toMatchObject({ source: 'imported' });
    expect(await send({ type: 'forget-import' }, OPTIONS)).toEqual({ ok: true });
    expect(local.get('policy')).toMatchObject({ source: 'built-in' });
    expect(local.has('imported')).toBe(false);
  });

  test('hears what is wrong with it', async () => {
    const { send } = await start();
    expect(await send({ type: 'import', text: '{' }, OPTIONS)).toMatchObject({
      ok: false,
      problems: [{ message: expect.stringContaining('line 1, column 2') }],
    });
  });
});

test.each([
  ['of no known type', { type: 'hello' }, PAGE],
  ['that is no object', 'warm', PAGE],
  ['without the text', { type: 'import' }, OPTIONS],
  ['with an entry that is none', { type: 'record', entry: { ...entry(), decision: 'guessed' } }, PAGE],
  ['from another extension', { type: 'warm' }, { ...PAGE, id: 'other' }],
  ['from no tab', { type: 'warm' }, { id: 'gatepost', url: 'chrome-extension://gatepost/options.html' }],
  ['that would import from a web page', { type: 'import', text: '{}' }, PAGE],
  ['that would forget from a web page', { type: 'forget-import' }, PAGE],
])('a message %s is ignored', async (_, raw, sender) => {
  const { api, send } = await start();
  expect(await send(raw, sender)).toBeUndefined();
  expect(api.scripting.executeScript).not.toHaveBeenCalled();
});
