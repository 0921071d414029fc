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

/** The tabs of a browser: what is open in each, the first of them in front; in each is a guard, and an engine, which let everything go, but in those that are silent. */
async function browse(hosts: Readonly<Record<number, string>>, silent: readonly number[] = []) {
  const injected: Injection[] = [];
  const judged: number[] = [];
  const executeScript = async (injection: Injection) => {
    const { tabId } = injection.target;
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
      .map(([id]) => ({ id: Number(id) }));
  vi.doMock('wxt/browser', () => ({ browser: { scripting: { executeScript }, tabs: { query } } }));
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

  test.each<[string, number, number[]]>([
    ['is that of the page it came from', 2, []],
    ['is another page’s where that one does not answer: a question of its own may stand over it', 1, [1]],
    ['is none where no page answers', 1, [1, 2]],
  ])('%s', async (_, tabId, silent) => {
    const { askEngine, judged } = await browse({ 1: 'x.com', 2: 'www.linkedin.com' }, silent);
    const asked = askEngine({ tabId, frameId: 0 }, 'x', PUBLISH);
    await vi.runAllTimersAsync();
    expect(await asked).toBe(true);
    expect(judged).toEqual(silent.length < 2 ? [2] : []);
  });
});
