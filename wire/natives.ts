/**
 * What the hooks use, taken from the page's world as this script starts: before a script of the page can put something else there. Only
 * what costs nothing to take is here; classes of the browser's are made ready by whoever takes them.
 */
export const { apply, construct, defineProperty, deleteProperty, get, getOwnPropertyDescriptor, getPrototypeOf, set } =
  Reflect;
export const Notes = WeakMap;
export const { get: recall, set: remember } = WeakMap.prototype;
// Not exported as `then`: whoever imports a module takes one that has it for a promise.
export const { then: onSettled } = Promise.prototype;
export const { addEventListener, dispatchEvent, removeEventListener } = EventTarget.prototype;
export const Wrapper = Proxy;
