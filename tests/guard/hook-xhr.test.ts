import { afterEach, expect, test, vi } from 'vitest';
import { hookXhr } from '../../wire/hook-xhr.ts';

const { prototype } = XMLHttpRequest;
const own = Object.getOwnPropertyDescriptors(prototype);

afterEach(() => void Object.defineProperties(prototype, own));

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
