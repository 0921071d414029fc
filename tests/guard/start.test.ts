import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startGuard } from '../../guard/start.ts';
import { STATUS_KEY } from '../../guard/status.ts';
import { lookoutOnX } from '../../sites/x/lookout.ts';

const QUIET = { page: true, wire: false, changed: false, state: 'quiet' };

const runtime: { id: string | undefined } = { id: 'gatepost' };

/** A guarded frame: how often the rest of its guard was made, and what it says of itself. */
function start() {
  const lookout = vi.fn(lookoutOnX);
  startGuard(lookout);
  const status = (): unknown => Reflect.get(globalThis, Symbol.for(STATUS_KEY))();
  return { lookout, status };
}

beforeEach(() => {
  runtime.id = 'gatepost';
  vi.stubGlobal('chrome', { runtime });
});
afterEach(() => vi.unstubAllGlobals());

test('a frame in which nothing has happened says so without making the rest of its guard', () => {
  const { lookout, status } = start();
  expect(status()).toEqual(QUIET);
  expect(lookout).not.toHaveBeenCalled();
});

test('so does one that the extension left behind', () => {
  const { lookout, status } = start();
  runtime.id = undefined;
  expect(status()).toEqual({ ...QUIET, state: 'orphaned' });
  expect(lookout).not.toHaveBeenCalled();
});

test('one in which something has happened says the same as long as nothing is held', () => {
  const { lookout, status } = start();
  document.body.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(lookout).toHaveBeenCalledOnce();
  expect(status()).toEqual(QUIET);
});
