import '../policy/no-eval.ts';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keepAccountStrip } from '../guard/account-strip.ts';
import { makeDesk } from '../guard/desk.ts';
import { makeReader } from '../guard/reader.ts';
import type { Engine } from '../guard/warm.ts';
import { warmUp } from '../guard/warm-up.ts';
import { recordSource } from '../policy/browser-storage.ts';
import { followPolicy } from '../policy/follow.ts';
import { fetchRe2 } from '../policy/placed-re2.ts';
import { facebook } from '../sites/facebook.ts';
import { IDENTIFIERS } from '../sites/identifiers.ts';
import { linkedin } from '../sites/linkedin.ts';
import { x } from '../sites/x.ts';

/** In the extension's isolated world, where page scripts see nothing. */
const KEY = Symbol.for('gatepost.engine');

/** The engine of one frame, injected by the background. Injected again, it reports the engine that is there already. */
export default defineUnlistedScript(() => {
  const offer = warmUp();
  if (offer === undefined) return;
  const known: Engine | undefined = Reflect.get(globalThis, KEY);
  const engine = known ?? followPolicy(recordSource, () => fetchRe2(askForRe2));
  Reflect.set(globalThis, KEY, engine);
  offer.engine(engine, {
    makeReader: (site) => makeReader(site, IDENTIFIERS[site.id]),
    keepAccountStrip,
    makeDesk: (site, surroundings, warm) => makeDesk(ADAPTERS[site], surroundings, warm),
  });
});

const ADAPTERS = { x, linkedin, facebook } as const;

const askForRe2 = (): Promise<unknown> => browser.runtime.sendMessage({ type: 're2' });
