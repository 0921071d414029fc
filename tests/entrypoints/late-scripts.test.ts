import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepLateScripts } from '../../entrypoints/late-scripts/keep-late-scripts.ts';
import { placeEngine } from '../../seal/placed-engine.ts';

/** Under these names a script knows that the worker is being installed, and leaves the engine. */
const INSTALLING = Symbol.for('gatepost.installing');
const ENGINE = Symbol.for('gatepost.seal-engine');

const make = vi.fn();

/** A worker whose scripts do something but while it is installed; `broken` can't be read. */
function worker(isSealed: () => Promise<boolean>, broken?: string) {
  const taken: { readonly path: string; readonly idle: boolean }[] = [];
  let install: ((event: object) => void) | undefined;
  vi.stubGlobal('addEventListener', (_type: string, listener: typeof install) => {
    install = listener;
  });
  vi.stubGlobal('importScripts', (path: string) => {
    if (path === broken) throw new DOMException('The script could not be loaded.', 'NetworkError');
    const idle = Reflect.has(globalThis, INSTALLING);
    taken.push({ path, idle });
    if (path === '/seal-engine.js' && !idle) placeEngine(make);
  });
  const late = keepLateScripts(isSealed);
  return {
    taken,
    late,
    async install(): Promise<void> {
      const ends: Promise<unknown>[] = [];
      install?.({ waitUntil: (end: Promise<unknown>) => void ends.push(end) });
      await Promise.all(ends);
    },
  };
}

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  Reflect.deleteProperty(globalThis, ENGINE);
});

describe('while a worker is installed', () => {
  test.each([
    [true, ['/re2.js', '/seal-engine.js']],
    [false, ['/re2.js']],
  ])('what it may need later is there, and does nothing yet; the seal active: %s', async (sealed, paths) => {
    const { install, taken } = worker(async () => sealed);
    await install();
    expect(taken).toEqual(paths.map((path) => ({ path, idle: true })));
    expect(Reflect.has(globalThis, INSTALLING)).toBe(false);
  });

  test.each<[string, () => Promise<boolean>, string | undefined]>([
    ['/seal-engine.js can’t be read', async () => true, '/seal-engine.js'],
    ['/re2.js can’t be read', async () => true, '/re2.js'],
    ['nobody can tell whether there is a seal', () => Promise.reject(new Error('Gone.')), undefined],
  ])('it is there all the same where %s: without it nothing is guarded', async (_, isSealed, broken) => {
    const { install, taken } = worker(isSealed, broken);
    await expect(install()).resolves.toBeUndefined();
    expect(taken.map(({ path }) => path)).toEqual(['/re2.js', '/seal-engine.js'].filter((path) => path !== broken));
    expect(Reflect.has(globalThis, INSTALLING)).toBe(false);
    expect(console.error).toHaveBeenCalledTimes(broken === undefined ? 0 : 1);
  });
});

describe('the engine of the seal', () => {
  test('is taken in when it is asked for, once', async () => {
    const { late, taken } = worker(async () => true);
    expect([late.makeEngine(), late.makeEngine()]).toEqual([make, make]);
    expect(taken).toEqual([{ path: '/seal-engine.js', idle: false }]);
  });

  test('is none where its script does not bring it', () => {
    const { late } = worker(async () => true);
    Reflect.set(globalThis, INSTALLING, true);
    expect(() => late.makeEngine()).toThrow('could not be taken in');
    Reflect.deleteProperty(globalThis, INSTALLING);
  });
});
