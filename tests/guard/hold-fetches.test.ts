// @vitest-environment node
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { holdFetches } from '../../wire/hold-fetches.ts';

const URL_OF_POST = 'https://x.com/i/api/graphql/q/CreateTweet';
const BODY = JSON.stringify({ variables: { tweet_text: 'Happy Friday' } });

/** The browser's own `fetch`, or what an extension before us has put in its place. */
const fetch = vi.fn(async (_input: unknown, _init?: RequestInit) => new Response('ok'));
const ask = vi.fn(
  (_method: string, _url: string, _body: string, _answered: (go: boolean) => void): true | number => true,
);

function held() {
  const asker = { ask, giveUp() {}, askForm: () => true, submitting() {} };
  return holdFetches({ window, fetch, MakePromise: Promise }, asker);
}

// Node has a page's network, its requests above all, as browsers have it, where happy-dom has them otherwise.
beforeEach(() => {
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal(
    'XMLSerializer',
    class {
      serializeToString() {}
    },
  );
  fetch.mockClear();
  ask.mockClear();
});
afterEach(() => vi.unstubAllGlobals());

describe('a Request is read', () => {
  const Native = Request;

  test.each<[string, unknown]>([
    ['as the browser has it', Native],
    ['where the page has put a class of its own in its place', class extends Native {}],
    [
      'where the page has put something in its place that makes them',
      function make(input: RequestInfo, init?: RequestInit) {
        return new Native(input, init);
      },
    ],
  ])('%s', async (_, own) => {
    vi.stubGlobal('Request', own);
    await held().fetch(window, [new window.Request(URL_OF_POST, { method: 'POST', body: BODY })]);
    expect(ask).toHaveBeenCalledExactlyOnceWith('POST', URL_OF_POST, BODY, expect.any(Function));
    expect(fetch.mock.calls[0]?.[0]).toBeInstanceOf(Native);
  });
});

const NAMES = ['method', 'body', 'credentials'];

describe('what a call is given', () => {
  test.each<[string, (init: object) => object]>([
    ['read by its names', (init) => Object.fromEntries(NAMES.map((name) => [name, Reflect.get(init, name)]))],
    ['copied', (init) => ({ ...init })],
    ['asked for what it has', (init) => Object.fromEntries(Object.entries(init))],
    ['looked into', (init) => (NAMES.every((name) => name in init) ? init : {})],
  ])('is there for whoever wraps the browser’s own, where it is %s', async (_, read) => {
    const init = { method: 'POST', body: BODY, credentials: 'include' } as const;
    await held().fetch(window, [URL_OF_POST, init]);
    const given = fetch.mock.calls[0]?.[1];
    expect(read(given ?? {})).toMatchObject(init);
  });
});
