import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bodyReader } from '../wire/body-text.ts';
import { connectWire } from '../wire/channel.ts';
import { hookBeacon } from '../wire/hook-beacon.ts';
import { hookFetch } from '../wire/hook-fetch.ts';
import { hookForm } from '../wire/hook-form.ts';
import { hookXhr } from '../wire/hook-xhr.ts';

/**
 * The wire ring's end in the page's own world, in every frame before any script of the page: holds every request that may publish until
 * the isolated side has judged it. It knows nothing of the policy.
 */
export default defineUnlistedScript(() => {
  const asker = connectWire();
  if (!asker) return;
  const reader = bodyReader();
  hookFetch(window, asker, reader);
  hookXhr(window, asker, reader);
  hookBeacon(window, asker, reader);
  hookForm(window, asker, reader);
});
