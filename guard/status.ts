import type { State } from './guard.ts';

/** What the guard of a frame can say of itself; survives JSON. */
export type Status = {
  /** The page ring: its listeners are in place before it can be asked. */
  readonly page: true;
  /** The wire ring: the page's own world has handed its line over. */
  readonly wire: boolean;
  /** Something was published that only the wire ring saw: the page is not as the page ring knows it. */
  readonly changed: boolean;
  readonly state: State;
};

/** Names the symbol under which the status waits, for a function that the browser carries into the frame as text. */
export const STATUS_KEY = 'gatepost.status';

/**
 * Has the guard answer whoever of the extension asks in its isolated world, where page scripts see nothing. It waits without a
 * message listener: the first use of the browser's own object costs more than all the rest at load.
 */
export function offerStatus(read: () => Status): void {
  Reflect.set(globalThis, Symbol.for(STATUS_KEY), read);
}

/** The browser's own object, as far as it is used here; nothing touches it at load. */
declare const chrome: { readonly runtime?: { readonly id?: string } };

/** The browser takes the extension's own id away from scripts that it left behind. */
export function isOrphaned(): boolean {
  return chrome.runtime?.id === undefined;
}
