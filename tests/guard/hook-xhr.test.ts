import { afterEach, describe, expect, test, vi } from 'vitest';
import { UNREADABLE } from '../../wire/channel.ts';
import { hookBeacon } from '../../wire/hook-beacon.ts';
import { hookXhr } from '../../wire/hook-xhr.ts';

const { prototype } = XMLHttpRequest;
const own = Object.getOwnPropertyDescriptors(prototype);

afterEach(() => {
  vi.unstubAllGlobals();
  Object.defineProperties(prototype, own);
});

test('a request goes where the page has put a class of its own in the place of the browser’s weak maps', () => {
  const send = vi.spyOn(prototype, 'send').mockImplementation(() => {});
  const sendOne = () => {
    const xhr = new XMLHttpRequest();
    xhr.open('POST', 'https://x.com/i/jot');
    xhr.send('log=1');
  };
  vi.stubGlobal('WeakMap', class {});
  try {
    hookXhr(window, { ask: () => true, giveUp() {}, askForm: () => true, submitting() {} });
  } finally {
    // Whoever runs the test needs them, too.
    vi.unstubAllGlobals();
  }
  expect(sendOne).not.toThrow();
  expect(send).toHaveBeenCalledExactlyOnceWith('log=1');
});

describe('where the page has put something of its own in the place of the classes of bodies', () => {
  class Own {
    readonly entries = new Map<string, string>();
    append(name: string, value: string): void {
      this.entries.set(name, value);
    }
    forEach(visit: (value: string, name: string) => void): void {
      this.entries.forEach(visit);
    }
  }

  /** As browsers do, and happy-dom does not, of what is no document. */
  class Strict {
    serializeToString(): string {
      throw new TypeError('parameter 1 is not of type Node.');
    }
  }

  test.each([
    ['a form', new FormData()],
    ['a blob', new Blob(['log=1'])],
  ])('%s that is the browser’s own goes as it is, and counts as unreadable', (_, body) => {
    const send = vi.spyOn(prototype, 'send').mockImplementation(() => {});
    const beacon = vi.fn(() => true);
    vi.stubGlobal('Navigator', class {});
    Reflect.set(window.Navigator.prototype, 'sendBeacon', beacon);
    const asker = { ask: vi.fn(() => true as const), giveUp() {}, askForm: () => true, submitting() {} };
    hookXhr(window, asker);
    hookBeacon(window, asker);
    for (const name of ['FormData', 'Blob']) vi.stubGlobal(name, Own);
    vi.stubGlobal('XMLSerializer', Strict);
    const xhr = new XMLHttpRequest();
    xhr.open('POST', 'https://x.com/i/log');
    xhr.send(body);
    Reflect.apply(window.Navigator.prototype.sendBeacon, window.navigator, ['https://x.com/i/log', body]);
    expect(send.mock.calls).toEqual([[body]]);
    expect(beacon.mock.calls).toEqual([['https://x.com/i/log', body]]);
    expect(asker.ask.mock.calls.map(([, , text]: readonly unknown[]) => text)).toEqual([UNREADABLE, UNREADABLE]);
  });
});
