import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startGuard } from '../guard/start.ts';
import { lookoutOnLinkedin } from '../sites/linkedin/lookout.ts';
import { shadowRoots } from '../sites/linkedin/shadow-roots.ts';

/** The cold part of the guard in every frame of this site; `wxt.config.ts` lists it in the manifest. */
export default defineUnlistedScript(() => startGuard(lookoutOnLinkedin, shadowRoots));
