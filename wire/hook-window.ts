import type { Asker } from './connect-wire.ts';
import { hookBeacon } from './hook-beacon.ts';
import { hookElements } from './hook-elements.ts';
import { hookFetch } from './hook-fetch.ts';
import { hookXhr } from './hook-xhr.ts';
import { apply } from './natives.ts';
import { onFirstUse } from './on-first-use.ts';
import type { World } from './world.ts';

/**
 * Puts every way in which scripts of a window may send something under the same question. What it answers with does at once what waits
 * for the page to be read: one that writes itself anew before that takes away the listeners that would have done it.
 */
export function hookWindow(window: World, asker: Asker): () => void {
  hookFetch(window, asker);
  onFirstUse(
    window,
    ['XMLHttpRequest'],
    once(() => hookXhr(window, asker)),
  );
  // By these a page gets at `sendBeacon`.
  const hookNavigator = once(() => hookBeacon(window, asker));
  onFirstUse(window, ['navigator', 'clientInformation'], hookNavigator);
  onFirstUse(window, ['Navigator'], hookNavigator, () => window.navigator);

  // The classes of elements are the dearest to get ready, and nearly every page has used some by itself once its first scripts have run.
  // Before that there is nothing of anybody's to be sent: whoever writes has the focus first. A script may put by for later what they can
  // do, though.
  const hookRest = once(() => hookElements(window, asker, hookWindow));
  const { document } = window;
  const { createElement } = document;
  const make = (name: string) => () => apply(createElement, document, [name]);
  onFirstUse(window, ['HTMLFormElement'], hookRest, make('form'));
  onFirstUse(window, ['HTMLIFrameElement'], hookRest, make('iframe'));
  if (document.readyState !== 'loading') hookRest();
  else {
    for (const type of ['DOMContentLoaded', 'focusin'])
      window.addEventListener(type, hookRest, { capture: true, once: true });
  }
  return hookRest;
}

function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    act();
  };
}
