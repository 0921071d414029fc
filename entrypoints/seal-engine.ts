import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { speakHere } from '../guard/speak-here.ts';
import { chronicleStorage, recordSource } from '../policy/browser-storage.ts';
import { followPolicy } from '../policy/follow.ts';
import { makeRecorder } from '../policy/journal/recorder.ts';
import { keepSignature } from '../policy/signature.ts';
import { placeEngine } from '../seal/placed-engine.ts';
import { takeInRe2OnDemand } from './late-scripts/keep-late-scripts.ts';

/**
 * The engine for the background, which takes it in when the seal has something to judge that no page can: nearly never, and all rules
 * with their words would take 8 MiB of memory meanwhile.
 */
export default defineUnlistedScript(() => {
  speakHere();
  takeInRe2OnDemand();
  placeEngine((tell) =>
    followPolicy(recordSource, { signature: keepSignature(chronicleStorage), recorder: makeRecorder(tell) }),
  );
});
