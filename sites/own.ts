/**
 * The browser's own methods and properties, for what may be a form: its fields may be called `querySelector` or `localName`, and then
 * stand before those, also to scripts of extensions.
 */
export function findIn<T extends Element>(root: Element, selectors: string): T | null {
  return Reflect.apply(Element.prototype.querySelector, root, [selectors]);
}

export function findAllIn<T extends Element>(root: Element, selectors: string): T[] {
  return [...Reflect.apply(Element.prototype.querySelectorAll, root, [selectors])];
}

/** The document or the shadow root that it stands in. */
export function rootNodeOf(element: Element): Node {
  return Reflect.apply(Node.prototype.getRootNode, element, []);
}

/** Whether fields stand before anything that every form has. */
export function hidesItsOwn(form: Element): boolean {
  for (let shape: unknown = HTMLFormElement.prototype; isObject(shape); shape = Object.getPrototypeOf(shape)) {
    // The other way round Chromium names none: to whoever lists what a form has, its fields are not there.
    if (Object.getOwnPropertyNames(shape).some((name) => Object.hasOwn(form, name))) return true;
  }
  return false;
}

export function parentOf(element: Element): Element | null {
  return Reflect.get(Node.prototype, 'parentElement', element);
}

export function isInPage(element: Element): boolean {
  return Reflect.get(Node.prototype, 'isConnected', element);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
