import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { connectWire } from '../wire/connect-wire.ts';
import { hookWindow } from '../wire/hook-window.ts';

/**
 * The wire ring's end in the page's own world, in every frame before any script of the page: holds every request that may publish until
 * the isolated side has judged it. It knows nothing of the policy.
 */
export default defineUnlistedScript(() => {
  connectWire((asker) => hookWindow(window, asker));
});
