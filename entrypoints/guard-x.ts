import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startGuard } from '../guard/start.ts';
import { lookoutOnX } from '../sites/x/lookout.ts';

/** The cold part of the guard in every frame of this site; `wxt.config.ts` lists it in the manifest. */
export default defineUnlistedScript(() => startGuard(lookoutOnX));
