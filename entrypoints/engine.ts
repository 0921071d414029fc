import '../policy/no-eval.ts';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askReader, type Readers } from '../documents/ask-reader.ts';
import { LINE } from '../documents/protocol.ts';
import { keepAccountStrip } from '../guard/account-strip.ts';
import { makeDesk } from '../guard/desk.ts';
import { followOrigins } from '../guard/origins.ts';
import { makeReader } from '../guard/reader.ts';
import { speakHere } from '../guard/speak-here.ts';
import { tellRecord } from '../guard/tell-background.ts';
import type { Engine, Tools } from '../guard/warm.ts';
import { warmUp } from '../guard/warm-up.ts';
import { chronicleStorage, recordSource } from '../policy/browser-storage.ts';
import { keepChronicle } from '../policy/chronicle.ts';
import { followPolicy } from '../policy/follow.ts';
import { makeRecorder } from '../policy/journal/recorder.ts';
import { fetchRe2 } from '../policy/placed-re2.ts';
import { keepSignature } from '../policy/signature.ts';
import { keepTally } from '../policy/tally.ts';
import type { Site } from '../rules/rule.ts';
import { mayGo } from '../seal/may-go.ts';
import { facebook } from '../sites/facebook.ts';
import { IDENTIFIERS } from '../sites/identifiers.ts';
import { linkedin } from '../sites/linkedin.ts';
import type { Publish } from '../sites/publish/publish.ts';
import { x } from '../sites/x.ts';

/** In the extension's isolated world, where page scripts see nothing. */
const KEY = Symbol.for('gatepost.engine');

/** The engine of one frame, injected by the background. Injected again, it reports the engine that is there already. */
export default defineUnlistedScript(() => {
  speakHere();
  const offer = warmUp();
  if (offer === undefined) return;
  const known: Warm | undefined = Reflect.get(globalThis, KEY);
  const warm = known ?? makeWarm();
  Reflect.set(globalThis, KEY, warm);
  offer.engine(warm.engine, warm.tools);
});

type Warm = {
  readonly engine: Engine;
  readonly tools: Tools;
  /** Whether the policy lets go what this page has sent; the background asks (see seal/ask-page.ts). */
  mayGo(site: Site, publish: Publish): Promise<boolean>;
};

function makeWarm(): Warm {
  // Asked for first, so that it is there when the policy is.
  const chronicle = keepChronicle(chronicleStorage);
  const signature = keepSignature(chronicleStorage);
  const tally = keepTally(chronicleStorage);
  const recorder = makeRecorder(tellRecord);
  const means = { chronicle, signature, recorder, tally, fetchRe2: () => fetchRe2(askForRe2) };
  const engine = followPolicy(recordSource, means);
  const origins = followOrigins(chronicle.now);
  return {
    engine: {
      ...engine,
      published(reading, judgement) {
        engine.published(reading, judgement);
        origins.published(reading.text);
      },
    },
    tools: {
      makeReader: (site, files) => makeReader(site, IDENTIFIERS[site.id], origins, files),
      readFile: (file) => askReader(file, READERS),
      keepAccountStrip,
      makeDesk: (site, surroundings, warm) => makeDesk(ADAPTERS[site], surroundings, warm),
    },
    mayGo: (site, publish) => mayGo(engine, site, publish, 'noted'),
  };
}

const ADAPTERS = { x, linkedin, facebook } as const;

const askForRe2 = (): Promise<unknown> => browser.runtime.sendMessage({ type: 're2' });

const READERS: Readers = {
  async prepare() {
    await browser.runtime.sendMessage({ type: 'reader' });
  },
  connect: () => browser.runtime.connect({ name: LINE }),
};
