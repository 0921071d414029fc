import { afterEach, describe, expect, test, vi } from 'vitest';
import { offerStatus, type Status } from '../../guard/status.ts';

const PAGES = ['*://*.x.com/*'];
const STATUS: Status = { page: true, wire: true, changed: false, state: 'quiet' };

type Frame = { readonly frameId: number; readonly result: unknown };
type Injection = { readonly func: (...args: string[]) => unknown; readonly args: string[] };

/** A browser whose tab in front has these frames, or is entered by no extension; no tab: it is none of these pages. */
async function readTabOf(tab: { id: number } | undefined, frames: Frame[] | 'closed' = []) {
  const query = vi.fn(async () => (tab ? [tab] : []));
  const executeScript = vi.fn(async (_injection: Injection) => {
    if (frames === 'closed') throw new Error('Frame with ID 0 is showing error page');
    return frames;
  });
  vi.resetModules();
  vi.doMock('wxt/browser', () => ({ browser: { tabs: { query }, scripting: { executeScript } } }));
  const { readTab } = await import('../../entrypoints/popup/read-tab.ts');
  return { read: await readTab(PAGES), query, executeScript };
}

afterEach(() => {
  vi.doUnmock('wxt/browser');
  Reflect.deleteProperty(globalThis, Symbol.for('gatepost.status'));
});

describe('the tab in front', () => {
  test('is looked for among the pages that are guarded, in this window', async () => {
    const { read, query, executeScript } = await readTabOf(undefined);
    expect(query).toHaveBeenCalledExactlyOnceWith({ active: true, currentWindow: true, url: PAGES });
    expect(read).toEqual({ tab: { place: 'elsewhere' } });
    expect(executeScript).not.toHaveBeenCalled();
  });

  test.each<[string, Frame[] | 'closed', object]>([
    ['has a guard', [{ frameId: 0, result: STATUS }], { place: 'guarded', ...STATUS }],
    [
      'has a frame where only the wire caught something',
      [
        { frameId: 4, result: { ...STATUS, changed: true } },
        { frameId: 0, result: STATUS },
      ],
      { place: 'guarded', ...STATUS, changed: true },
    ],
    [
      'has a frame where no script runs, and so no wire',
      [
        { frameId: 0, result: STATUS },
        { frameId: 4, result: { ...STATUS, wire: false } },
        { frameId: 5, result: null },
      ],
      { place: 'guarded', ...STATUS },
    ],
    ['has no guard', [{ frameId: 0, result: null }], { place: 'unguarded' }],
    [
      'has a guard in a frame alone',
      [
        { frameId: 0, result: null },
        { frameId: 4, result: STATUS },
      ],
      { place: 'unguarded' },
    ],
    [
      'has a guard that was left behind',
      [{ frameId: 0, result: { ...STATUS, state: 'orphaned' } }],
      { place: 'unguarded' },
    ],
    ['has a guard of another version', [{ frameId: 0, result: { page: true } }], { place: 'unguarded' }],
    ['is an error page', 'closed', { place: 'unguarded' }],
  ])('%s', async (_, frames, tab) => {
    expect((await readTabOf({ id: 7 }, frames)).read).toEqual({ tab, id: 7 });
  });

  test('is asked for what its guard offers', async () => {
    const { executeScript } = await readTabOf({ id: 7 });
    const [[{ func, args }] = [{ func: () => 'nothing was injected', args: [] }]] = executeScript.mock.calls;
    expect(func(...args)).toBeNull();
    offerStatus(() => STATUS);
    expect(func(...args)).toEqual(STATUS);
  });
});
