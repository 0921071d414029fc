import { browser } from 'wxt/browser';
import { hostReaders } from '../../documents/host-readers.ts';

/** Has readers of files be there when a page needs one. Called at the start of the background. */
export function keepReaders(): () => Promise<void> {
  return import.meta.env.FIREFOX ? hereInBackground() : inPageOfTheirOwn();
}

/** Firefox's background is a page, and makes workers itself. */
function hereInBackground(): () => Promise<void> {
  const host = hostReaders(() => new Worker(browser.runtime.getURL('/reader.js')));
  browser.runtime.onConnect.addListener((port) => {
    if (port.sender?.id === browser.runtime.id) host(port);
  });
  return async () => {};
}

const PAGE = '/reading.html';

function inPageOfTheirOwn(): () => Promise<void> {
  let making: Promise<void> | undefined;
  return async () => {
    const there = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
    if (there.length > 0) return;
    // There can be one at a time, and a second question must not make a second one.
    making ??= browser.offscreen
      .createDocument({ url: PAGE, reasons: ['WORKERS'], justification: 'reads documents in workers' })
      .finally(() => {
        making = undefined;
      });
    await making;
  };
}
