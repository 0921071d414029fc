import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startGuard } from '../guard/start.ts';
import { lookoutOnFacebook } from '../sites/facebook/lookout.ts';

/** The cold part of the guard in every frame of this site; `wxt.config.ts` lists it in the manifest. */
export default defineUnlistedScript(() => startGuard(lookoutOnFacebook));
