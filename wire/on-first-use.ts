import { defineProperty, deleteProperty, get, getOwnPropertyDescriptor, getPrototypeOf, set } from './natives.ts';
import type { World } from './world.ts';

/**
 * Calls back, once, before anybody can get at one of these globals of the page's world for the first time. Making a class of the
 * browser's ready costs a page more than hooking it; so only pages that use it pay, as they would without us.
 */
export function onFirstUse(window: World, names: readonly string[], callback: () => void): void {
  let used = false;
  const use = () => {
    if (used) return;
    used = true;
    callback();
  };
  for (const name of names) {
    // Even to look at this one would make it ready, and so would putting something over it; its object leads back to it.
    const isLater = name === 'Navigator' && deleteProperty(window, name);
    const found = isLater ? { configurable: true } : getOwnPropertyDescriptor(window, name);
    if (!found?.configurable) {
      use();
      return;
    }
    const settle = () => {
      const later = () => ({ ...found, value: getPrototypeOf(window.navigator)?.constructor, writable: true });
      defineProperty(window, name, isLater ? later() : found);
      use();
    };
    defineProperty(window, name, {
      configurable: true,
      enumerable: found.enumerable ?? false,
      get() {
        settle();
        return get(window, name);
      },
      set(value: unknown) {
        // Hooked first: what replaces it was made of it, or will be.
        settle();
        set(window, name, value);
      },
    });
  }
}
