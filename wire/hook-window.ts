import type { BodyReader } from './body-text.ts';
import type { Asker } from './channel.ts';
import { hookBeacon } from './hook-beacon.ts';
import { hookFetch } from './hook-fetch.ts';
import { hookForm } from './hook-form.ts';
import { hookFrames } from './hook-frames.ts';
import { hookXhr } from './hook-xhr.ts';
import { onFirstUse } from './on-first-use.ts';
import type { World } from './world.ts';

/** By these a page gets at `sendBeacon`. */
const NAVIGATORS = ['navigator', 'clientInformation', 'Navigator'];

/**
 * Puts every way in which scripts of a window may send something under the same question. What it answers with does at once what waits
 * for the page to be read: one that writes itself anew before that takes away the listeners that would have done it.
 */
export function hookWindow(window: World, asker: Asker, reader: BodyReader): () => void {
  hookFetch(window, asker, reader);
  onFirstUse(window, ['XMLHttpRequest'], () => hookXhr(window, asker, reader));
  onFirstUse(window, NAVIGATORS, () => hookBeacon(window, asker, reader));

  // The classes of elements are the dearest to get ready; nearly every page uses some by itself until it has been read.
  let hooked = false;
  const hookElements = () => {
    if (hooked) return;
    hooked = true;
    hookForm(window, asker, reader);
    hookFrames(window, (inside) => hookWindow(inside, asker, reader));
  };
  const { document } = window;
  if (document.readyState !== 'loading') hookElements();
  else {
    for (const type of ['readystatechange', 'focusin'])
      window.addEventListener(type, hookElements, { capture: true, once: true });
  }
  return hookElements;
}
