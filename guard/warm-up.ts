import type { WarmUp } from './warm.ts';

/** Only the extension's own isolated world has this global; page scripts run in another world and can't see it. */
const KEY = Symbol.for('gatepost.warm-up');

/** The guard waits here for the scripts that the background injects. */
export function offerWarmUp(offer: WarmUp): void {
  Reflect.set(globalThis, KEY, offer);
}

/** Where an injected script reports itself. Undefined where no guard runs. */
export function warmUp(): WarmUp | undefined {
  return Reflect.get(globalThis, KEY);
}
