/**
 * Calls back, once, before anybody can get at one of these globals of the page's world for the first time. Making a class of the
 * browser's ready costs a page more than hooking it; so only pages that use it pay, as they would without us.
 */
export function onFirstUse(window: object, names: readonly string[], callback: () => void): void {
  const { defineProperty, get, set } = Reflect;
  let used = false;
  const use = () => {
    if (used) return;
    used = true;
    callback();
  };
  for (const name of names) {
    const descriptor = Reflect.getOwnPropertyDescriptor(window, name);
    if (!descriptor?.configurable) {
      use();
      return;
    }
    const settle = () => {
      defineProperty(window, name, descriptor);
      use();
    };
    defineProperty(window, name, {
      configurable: true,
      enumerable: descriptor.enumerable ?? false,
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
