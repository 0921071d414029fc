import '../policy/no-eval.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keepAccountStrip } from '../guard/account-strip.ts';
import { followOrigins } from '../guard/origins.ts';
import { makeReader } from '../guard/reader.ts';
import type { Engine, Tools } from '../guard/warm.ts';
import { warmUp } from '../guard/warm-up.ts';
import { chronicleStorage, recordSource } from '../policy/browser-storage.ts';
import { keepChronicle } from '../policy/chronicle.ts';
import { followPolicy } from '../policy/follow.ts';
import { IDENTIFIERS } from '../sites/identifiers.ts';

/** In the extension's isolated world, where page scripts see nothing. */
const KEY = Symbol.for('gatepost.engine');

/** The engine of one frame, injected by the background. Injected again, it reports the engine that is there already. */
export default defineUnlistedScript(() => {
  const offer = warmUp();
  if (offer === undefined) return;
  const known: Warm | undefined = Reflect.get(globalThis, KEY);
  const warm = known ?? makeWarm();
  Reflect.set(globalThis, KEY, warm);
  offer.engine(warm.engine, warm.tools);
});

type Warm = { readonly engine: Engine; readonly tools: Tools };

function makeWarm(): Warm {
  // Asked for first, so that it is there when the policy is.
  const chronicle = keepChronicle(chronicleStorage);
  const engine = followPolicy(recordSource, chronicle);
  const origins = followOrigins(chronicle.now);
  return {
    engine: {
      ...engine,
      published(reading, judgement) {
        engine.published(reading, judgement);
        origins.published(reading.text);
      },
    },
    tools: { makeReader: (site) => makeReader(site, IDENTIFIERS[site.id], origins), keepAccountStrip },
  };
}
