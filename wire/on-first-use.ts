import { defineProperty, deleteProperty, get, getOwnPropertyDescriptor, getPrototypeOf, set } from './natives.ts';
import type { World } from './world.ts';

/**
 * Calls back before anybody can get at one of these globals of the page's world for the first time. Making a class of the browser's ready
 * costs a page more than hooking it; so only pages that use it pay, as they would without us. `example`: for a class that even a look
 * would make ready, and so would putting something over it: what is of that class leads back to it.
 */
export function onFirstUse(
  window: World,
  names: readonly string[],
  callback: () => void,
  example?: () => object,
): void {
  for (const name of names) {
    const found =
      example && deleteProperty(window, name) ? { configurable: true } : getOwnPropertyDescriptor(window, name);
    if (!found?.configurable) {
      callback();
      return;
    }
    const settle = () => {
      const later = example && { ...found, value: getPrototypeOf(example())?.constructor, writable: true };
      defineProperty(window, name, later ?? found);
      callback();
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
