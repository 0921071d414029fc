import { placedRe2 } from '../../policy/placed-re2.ts';
import { bringRe2OnDemand } from '../../rules/regex/re2.ts';
import { type MakeEngine, placedEngine } from '../../seal/placed-engine.ts';

/** Scripts that the background rarely needs; `light-background.ts` has them do nothing while a worker is being installed. */
type Late = '/seal-engine.js' | '/re2.js';

/** There while a worker is being installed. */
const INSTALLING = Symbol.for('gatepost.installing');

/** What a worker has; a page of the background (Firefox) has none, and runs its scripts from its start on. */
declare const importScripts: ((path: string) => void) | undefined;

/**
 * Has the background's larger scripts taken in when they are first needed, so that it takes little memory for as long as they are not.
 * A worker may take in later only what it took in while it was installed: see
 * https://developer.chrome.com/blog/tweaks-to-addAll-importScripts. `isSealed`: whether the seal may have to judge here.
 */
export function keepLateScripts(isSealed: () => Promise<boolean>): { makeEngine(): MakeEngine } {
  addEventListener('install', (event) => {
    const learn = (path: Late) => {
      Reflect.set(globalThis, INSTALLING, true);
      try {
        takeIn(path);
      } catch (error) {
        // A worker whose installation fails is thrown away, and with it all that guards.
        console.error('Gatepost: a script that may be needed later could not be taken in.', error);
      } finally {
        // Left there, it would keep the script from ever doing anything in this worker.
        Reflect.deleteProperty(globalThis, INSTALLING);
      }
    };
    // Where there is no seal, nobody would ever ask for it, and it takes six MiB for as long as this worker runs.
    const learned = isSealed()
      .catch(() => true)
      .then((sealed) => {
        if (sealed) learn('/seal-engine.js');
      });
    if ('waitUntil' in event && typeof event.waitUntil === 'function') event.waitUntil(learned);
    learn('/re2.js');
  });
  takeInRe2OnDemand();
  return {
    makeEngine() {
      if (placedEngine() === undefined) takeIn('/seal-engine.js');
      const make = placedEngine();
      if (make === undefined) throw new Error('The engine of the seal could not be taken in.');
      return make;
    },
  };
}

/** For a script of the background that reads patterns: each has what it needs of it by itself. */
export function takeInRe2OnDemand(): void {
  bringRe2OnDemand(() => {
    try {
      if (placedRe2() === undefined) takeIn('/re2.js');
    } catch (error) {
      // The policy is in force all the same: its patterns are searched for in pages, which have RE2 brought by themselves.
      console.error('Gatepost: RE2 could not be taken in.', error);
    }
    return placedRe2();
  });
}

function takeIn(path: Late): void {
  if (typeof importScripts === 'function') importScripts(path);
}
