import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Status } from '../../guard/status.ts';
import { readPolicy } from '../../policy/read-policy.ts';
import { makeRecord } from '../../policy/record.ts';
import { examplePolicy } from '../policy/example.ts';
import { fakeBrowser } from './fake-browser.ts';

const NOW = Date.UTC(2026, 10, 22);
const STATUS: Status = { page: true, wire: true, changed: false, state: 'quiet' };
const URL_X = 'https://x.com/home';

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(NOW);
});
afterEach(() => {
  vi.useRealTimers();
  vi.doUnmock('wxt/browser');
});

function recordOf(parts: object) {
  const { policy } = readPolicy({ ...examplePolicy(), pause: { active: false }, ...parts });
  if (!policy) throw new Error('The example is a policy.');
  return makeRecord('managed', policy, [], NOW);
}

/** A browser with this policy in force, whose tab 7 has a guard that says this of itself, or none. */
async function start(status: Status | undefined, parts: object | 'none' = {}, allowed = true) {
  const browser = fakeBrowser(parts === 'none' ? {} : { local: { policy: recordOf(parts) } });
  const { api } = browser;
  api.permissions.contains.mockResolvedValue(allowed);
  api.tabs.query.mockResolvedValue([{ id: 7 }]);
  api.scripting.executeScript.mockImplementation(async () => {
    if (status === undefined) throw new Error('Frame with ID 0 is showing error page');
    return [{ frameId: 0, result: status }];
  });
  vi.resetModules();
  vi.doMock('wxt/browser', () => ({ browser: api }));
  const { speakHere } = await import('../../guard/speak-here.ts');
  const { keepToolbar } = await import('../../entrypoints/toolbar/keep-toolbar.ts');
  speakHere();
  const toolbar = keepToolbar();
  const load = async (url: string | undefined = URL_X) => {
    browser.fireUpdated(7, { status: 'complete' }, url);
    await vi.advanceTimersByTimeAsync(0);
  };
  const shown = () => {
    const icon = api.action.setIcon.mock.lastCall?.[0];
    const badge = api.action.setBadgeText.mock.lastCall?.[0];
    const title = api.action.setTitle.mock.lastCall?.[0];
    return [icon, badge, title];
  };
  return { ...browser, toolbar, load, shown };
}

function look(icon: string, text: string, words: string) {
  const path = { 16: `/toolbar/${icon}-16.png`, 24: `/toolbar/${icon}-24.png`, 32: `/toolbar/${icon}-32.png` };
  return [
    { tabId: 7, path },
    { tabId: 7, text },
    { tabId: 7, title: expect.stringMatching(`^Gatepost: ${words}`) },
  ];
}

test.each<[string, Status | undefined, object | 'none', boolean, ReturnType<typeof look>]>([
  ['guarded', STATUS, {}, true, look('guarding', '', 'Every post is checked here')],
  ['without a wire', { ...STATUS, wire: false }, {}, true, look('partly', '!', 'What you press is checked')],
  ['changed', { ...STATUS, changed: true }, {}, true, look('partly', '!', 'This page has changed')],
  ['broken', { ...STATUS, state: 'broken' }, {}, true, look('off', '×', 'Gatepost could not check a post')],
  ['left behind', { ...STATUS, state: 'orphaned' }, {}, true, look('off', '×', 'It was open before')],
  ['not guarded', undefined, {}, true, look('off', '×', 'It was open before')],
  ['kept from it', STATUS, {}, false, look('off', '×', 'This browser does not let Gatepost')],
  ['switched off', STATUS, { enabled: false }, true, look('off', '×', 'The policy in force says so')],
  ['on hold', STATUS, { pause: { active: true, message: 'Quiet.' } }, true, look('paused', 'II', 'Quiet.')],
  ['advised', STATUS, { mode: 'advise' }, true, look('guarding', '', 'Posts are checked while you type')],
  ['simulated', STATUS, { mode: 'simulate' }, true, look('idle', '', 'Posts are checked, and none')],
  ['without a policy', STATUS, 'none', true, look('paused', 'II', 'Gatepost has no policy yet')],
])('a page that is %s', async (_, status, parts, allowed, expected) => {
  const { load, shown } = await start(status, parts, allowed);
  await load();
  expect(shown()).toEqual(expected);
});

test.each([undefined, 'https://example.com/', 'https://notx.com/', 'about:blank'])('%s is left alone', async (url) => {
  const { api, fireUpdated } = await start(STATUS);
  fireUpdated(7, { status: 'complete' }, url);
  await vi.advanceTimersByTimeAsync(0);
  expect(api.scripting.executeScript).not.toHaveBeenCalled();
  expect(api.action.setIcon).not.toHaveBeenCalled();
});

test('a page is asked when it has loaded, and not before', async () => {
  const { api, fireUpdated } = await start(STATUS);
  fireUpdated(7, { status: 'loading' }, URL_X);
  fireUpdated(7, { title: 'Home' }, URL_X);
  await vi.advanceTimersByTimeAsync(0);
  expect(api.scripting.executeScript).not.toHaveBeenCalled();
});

test('another policy shows at once in every tab', async () => {
  const { api, load, shown } = await start(STATUS);
  await load();
  await api.storage.local.set({ policy: recordOf({ enabled: false }) });
  await vi.advanceTimersByTimeAsync(0);
  expect(shown()).toEqual(look('off', '×', 'The policy in force says so'));
});

test('a hold that ends is over in the toolbar, too', async () => {
  const until = NOW + 60_000;
  const { api, fireAlarm, shown } = await start(STATUS, {});
  await api.storage.local.set({
    policy: recordOf({ pause: { active: true, message: 'Quiet.', until: new Date(until).toISOString() } }),
  });
  await vi.advanceTimersByTimeAsync(0);
  expect(shown()).toEqual(look('paused', 'II', 'Quiet.'));
  expect(api.alarms.create).toHaveBeenCalledExactlyOnceWith('toolbar', { when: until });
  vi.setSystemTime(until);
  fireAlarm('toolbar');
  await vi.advanceTimersByTimeAsync(0);
  expect(shown()).toEqual(look('guarding', '', 'Every post is checked here'));
});

test('what went out unchecked is told until the tab goes elsewhere', async () => {
  const { api, toolbar, shown } = await start(STATUS);
  const { wentUnchecked } = await import('../../components/words.ts');
  await toolbar.warn(7, wentUnchecked());
  const told = look('partly', '!', 'This page sent a post');
  expect(shown()).toEqual(told);
  api.action.getTitle.mockResolvedValue(`Gatepost: ${wentUnchecked()}`);
  await api.storage.local.set({ policy: recordOf({ unlisted: 'unknown' }) });
  await vi.advanceTimersByTimeAsync(0);
  expect(shown()).toEqual(told);
});

test('a tab that is gone is no matter', async () => {
  const { api, load } = await start(STATUS);
  vi.spyOn(console, 'debug').mockReturnValue();
  api.action.setIcon.mockRejectedValue(new Error('No tab with id: 7.'));
  await load();
  expect(console.debug).toHaveBeenCalledOnce();
});
