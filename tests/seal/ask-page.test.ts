import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Site } from '../../rules/rule.ts';
import type { Publish } from '../../sites/publish/publish.ts';

type Query = { readonly active?: boolean; readonly url: readonly string[] };
type Injection = {
  readonly target: { readonly tabId: number };
  readonly func?: (...args: unknown[]) => unknown;
  readonly args?: unknown[];
  readonly injectImmediately?: boolean;
};

const PUBLISH: Publish = { operation: 'CreateTweet', surface: 'post', texts: ['Happy Friday'] };

type Kinds = { readonly silent?: readonly number[]; readonly secret?: readonly number[] };

/**
 * The tabs of a browser: what is open in each, the first of them in front; in each is a guard, and an engine, which let everything go, but
 * in those that are silent. Those that are secret are in private windows.
 */
async function browse(hosts: Readonly<Record<number, string>>, { silent = [], secret = [] }: Kinds = {}) {
  const injected: Injection[] = [];
  const judged: number[] = [];
  const executeScript = async (injection: Injection) => {
    const { tabId } = injection.target;
    if (hosts[tabId] === undefined) throw new Error(`No tab with id: ${tabId}.`);
    injected.push(injection);
    if (silent.includes(tabId)) return new Promise<never>(() => {});
    vi.stubGlobal('location', { hostname: hosts[tabId] });
    const judge = (found: unknown) => () => {
      judged.push(tabId);
      return found;
    };
    Reflect.set(globalThis, Symbol.for('gatepost.family'), { judgeSent: judge('go') });
    Reflect.set(globalThis, Symbol.for('gatepost.engine'), { mayGo: judge(true) });
    return [{ result: await injection.func?.(...(injection.args ?? [])) }];
  };
  const query = async ({ active, url }: Query) =>
    Object.entries(hosts)
      .filter((_, at) => !active || at === 0)
      .filter(([, host]) => url.some((pattern) => `.${host}`.endsWith(pattern.slice('*://*'.length, -'/*'.length))))
      .map(([id]) => tabOf(Number(id)));
  const tabOf = (id: number) => ({ id, incognito: secret.includes(id) });
  const get = async (id: number) => {
    if (hosts[id] === undefined) throw new Error(`No tab with id: ${id}.`);
    return tabOf(id);
  };
  const extension = { isAllowedIncognitoAccess: async () => secret.length > 0 };
  vi.doMock('wxt/browser', () => ({ browser: { extension, scripting: { executeScript }, tabs: { get, query } } }));
  return { ...(await import('../../seal/ask-page.ts')), injected, judged };
}

beforeEach(() => void vi.resetModules());
afterEach(() => {
  vi.doUnmock('wxt/browser');
  vi.unstubAllGlobals();
});

describe('the guard that judges what was sent', () => {
  test.each<[string, Readonly<Record<number, string>>, number, Site, number[]]>([
    ['is that of its tab', { 1: 'www.linkedin.com', 2: 'x.com' }, 2, 'x', [2]],
    [
      'is none where the tab shows another site, which frames this one',
      { 1: 'www.linkedin.com', 2: 'x.com' },
      1,
      'x',
      [],
    ],
    ['is that of the page in front, where it came from no tab', { 1: 'x.com', 2: 'pro.x.com' }, -1, 'x', [1]],
    ['is none where another site is in front', { 1: 'www.facebook.com', 2: 'x.com' }, -1, 'x', []],
    ['is none where no page of the site is open', { 1: 'www.facebook.com', 2: 'notx.com' }, -1, 'x', []],
  ])('%s', async (_, hosts, tabId, site, judges) => {
    const { askGuard, judged } = await browse(hosts);
    expect(await askGuard(tabId, site, PUBLISH)).toBe(judges.length > 0 ? 'go' : undefined);
    expect(judged).toEqual(judges);
  });
});

test('nobody waits until a page has loaded: its guard was there first', async () => {
  const { askGuard, askEngine, injected } = await browse({ 1: 'x.com' });
  await askGuard(1, 'x', PUBLISH);
  await askEngine({ tabId: 1, frameId: 0 }, 'x', PUBLISH);
  expect(injected.map(({ injectImmediately }) => injectImmediately)).toEqual([true, true, true]);
});

describe('the engine that says whether what has left was to go', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  const HOSTS = { 1: 'x.com', 2: 'www.linkedin.com', 3: 'www.facebook.com', 4: 'x.com' };

  test.each<[string, number, number | undefined, Kinds]>([
    ['is that of the page it came from', 2, 2, {}],
    [
      'is another page’s where that one does not answer: a question of its own may stand over it',
      1,
      2,
      { silent: [1] },
    ],
    ['is none where no page answers', 1, undefined, { silent: [1, 2, 3, 4] }],
    ['is any page’s where it came from no tab', -1, 1, {}],
    ['is another private page’s where it came from one', 2, 4, { silent: [2], secret: [2, 4] }],
    ['is none where no other page is private', 2, undefined, { silent: [2], secret: [2] }],
    ['is no private page’s where it came from another', 2, 3, { silent: [2], secret: [1, 4] }],
    ['is another page’s where its tab is closed', 5, 1, {}],
    ['is none where that may have been private: nobody can tell any more', 5, undefined, { secret: [4] }],
  ])('%s', async (_, tabId, judge, kinds) => {
    const { askEngine, injected, judged } = await browse(HOSTS, kinds);
    const asked = askEngine({ tabId, frameId: 0 }, 'x', PUBLISH);
    await vi.runAllTimersAsync();
    expect(await asked).toBe(true);
    expect(judged).toEqual(judge === undefined ? [] : [judge]);
    // Not even brought there.
    const isSecret = (id: number) => kinds.secret?.includes(id) ?? false;
    const entered = injected.map(({ target }) => target.tabId).filter((id) => id !== tabId);
    if (tabId >= 0) expect(entered.filter((id) => isSecret(id) !== isSecret(tabId))).toEqual([]);
  });
});
