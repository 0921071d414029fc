import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Request } from '../../guard/requests.ts';
import { tellRecord, tellSeal } from '../../guard/tell-background.ts';

const ENTRY = { id: 'one' };

/** The background, which answers these one after the other. */
function background(...answers: readonly (() => Promise<unknown>)[]) {
  let at = 0;
  const sendMessage = vi.fn((_message: unknown) => (answers[at++] ?? (async () => undefined))());
  const runtime: { id: string | undefined; sendMessage: typeof sendMessage } = { id: 'gatepost', sendMessage };
  vi.stubGlobal('chrome', { runtime });
  return runtime;
}

const ok = async () => ({ ok: true });
const gone = () => Promise.reject(new Error('The message channel closed before a response was received.'));
const silent = () => new Promise(() => {});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test.each([
  ['is told once', [ok], true, 1],
  ['is told again where a worker ended of it', [gone, gone, ok], true, 3],
  ['is told again where no answer comes', [silent, ok], true, 2],
  ['is told again where it could not be stored', [async () => ({ ok: false }), ok], true, 2],
  ['is given up at last', [gone, gone, gone, gone, ok], false, 4],
] as const)('an entry %s', async (_, answers, wanted, times) => {
  const { sendMessage } = background(...answers);
  const told = tellRecord(ENTRY);
  await vi.runAllTimersAsync();
  expect(await told).toBe(wanted);
  expect(sendMessage.mock.calls).toEqual(Array.from({ length: times }, () => [{ type: 'record', entry: ENTRY }]));
});

test('whoever the extension left behind says nothing', async () => {
  const runtime = background(ok);
  runtime.id = undefined;
  expect(await tellRecord(ENTRY)).toBe(false);
  expect(runtime.sendMessage).not.toHaveBeenCalled();
});

test('whoever is left behind meanwhile says nothing more', async () => {
  const runtime = background(async () => {
    runtime.id = undefined;
    throw new Error('Extension context invalidated.');
  });
  const told = tellRecord(ENTRY);
  await vi.runAllTimersAsync();
  expect(await told).toBe(false);
  expect(runtime.sendMessage).toHaveBeenCalledOnce();
});

test('a browser that throws where it should reject is no harm', async () => {
  const runtime = background(() => {
    throw new Error('Extension context invalidated.');
  });
  const told = tellRecord(ENTRY);
  await vi.runAllTimersAsync();
  expect(await told).toBe(false);
  expect(runtime.sendMessage).toHaveBeenCalledTimes(4);
});

describe('a request that may go waits for the seal to know of it', () => {
  const request: Request = {
    urgent: false,
    url: 'https://x.com/i/api/graphql/q/CreateTweet',
    publish: { operation: 'CreateTweet', surface: 'post', texts: ['Happy Friday'] },
    answer() {},
  };

  const broken = () => {
    throw new Error('Extension context invalidated.');
  };

  // Told anew where a worker ended of it: to the seal of the next one, what was approved and has no pass would be asked about again.
  test.each<[string, readonly (() => Promise<unknown>)[], number]>([
    ['until it does', [ok], 1],
    ['and is told again where a worker ended of it', [gone, gone, ok], 3],
    ['and goes all the same where each of them does', [gone, gone, gone, gone, ok], 4],
    ['and goes all the same where no answer comes', [silent, ok], 1],
    ['and goes all the same where the browser throws', [broken, broken, broken, broken], 4],
  ])('%s', async (_, answers, times) => {
    const { sendMessage } = background(...answers);
    const known = vi.fn();
    void tellSeal({ sealed: true }, request)?.then(known, () => {});
    expect(known).not.toHaveBeenCalled();
    await vi.runAllTimersAsync();
    expect(known).toHaveBeenCalledOnce();
    const passed = { type: 'passed', url: request.url, texts: ['Happy Friday'] };
    expect(sendMessage.mock.calls).toEqual(Array.from({ length: times }, () => [passed]));
  });

  test('no longer than five seconds, however often it is told', async () => {
    background(gone, gone, silent);
    const known = vi.fn();
    void tellSeal({ sealed: true }, request)?.then(known);
    await vi.advanceTimersByTimeAsync(5000);
    expect(known).toHaveBeenCalledOnce();
  });

  test('but where there is none: it goes at once, and whoever looks on is told the same', async () => {
    const { sendMessage } = background(gone, ok);
    expect(tellSeal({ sealed: false }, request)).toBeUndefined();
    await vi.runAllTimersAsync();
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });
});
