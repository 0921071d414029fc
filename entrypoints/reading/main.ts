import { browser } from 'wxt/browser';
import { hostReaders } from '../../documents/host-readers.ts';

/** In Chromium a service worker can make no workers; this page, which nobody sees, makes them for it, and ends when none is left. */
const host = hostReaders(
  () => new Worker(browser.runtime.getURL('/reader.js')),
  () => close(),
);

browser.runtime.onConnect.addListener((port) => {
  if (port.sender?.id === browser.runtime.id) host(port);
});
