import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bodyReader } from '../wire/body-text.ts';
import { connectWire } from '../wire/channel.ts';
import { beaconHook } from '../wire/hook-beacon.ts';
import { hookFetch } from '../wire/hook-fetch.ts';
import { hookForm } from '../wire/hook-form.ts';
import { xhrHook } from '../wire/hook-xhr.ts';
import { onFirstUse } from '../wire/on-first-use.ts';

/** By these a page gets at `sendBeacon`. */
const NAVIGATORS = ['navigator', 'clientInformation', 'Navigator'];

/**
 * The wire ring's end in the page's own world, in every frame before any script of the page: holds every request that may publish until
 * the isolated side has judged it. It knows nothing of the policy.
 */
export default defineUnlistedScript(() => {
  connectWire((asker) => {
    const reader = bodyReader();
    hookFetch(window, asker, reader);
    onFirstUse(window, ['XMLHttpRequest'], xhrHook(window, asker, reader));
    onFirstUse(window, NAVIGATORS, beaconHook(window, asker, reader));
    // Nothing is written into a form before something in it has the focus, and every page that is only read would pay for it.
    window.addEventListener('focusin', () => hookForm(window, asker, reader), { capture: true, once: true });
  });
});
