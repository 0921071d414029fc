import type { Engine } from '../guard/warm.ts';
import type { JournalEntry } from '../policy/journal/entry.ts';

/** Makes the engine by which the seal judges; `tell` hands what is to be recorded to whoever writes the record. */
export type MakeEngine = (tell: (entry: JournalEntry) => Promise<boolean>) => Engine;

/** Of the background alone. */
const KEY = Symbol.for('gatepost.seal-engine');

/** The script that brings it to the background leaves it here. */
export function placeEngine(make: MakeEngine): void {
  Reflect.set(globalThis, KEY, make);
}

/** What makes it, where that script has run. */
export function placedEngine(): MakeEngine | undefined {
  return Reflect.get(globalThis, KEY);
}
