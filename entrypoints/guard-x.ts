import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startGuard } from '../guard/start.ts';
import { x } from '../sites/x.ts';

/** The cold part of the guard in every frame of this site; `wxt.config.ts` lists it in the manifest. */
export default defineUnlistedScript(() => startGuard(x));
