import { RE2JS } from 're2js';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { placeRe2 } from '../policy/placed-re2.ts';

/** RE2 for one frame, injected by the background when the engine there has a pattern that needs it. */
export default defineUnlistedScript(() => placeRe2(RE2JS));
