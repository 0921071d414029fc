/**
 * The browser's own methods and properties, for what may be a form: its fields may be called `querySelector` or `localName`, and then
 * stand before those, also to scripts of extensions. A document has pictures and forms by their names, too, but to scripts of the page
 * alone (Chromium 156).
 */
export function findIn<T extends Element>(root: ParentNode, selectors: string): T | null {
  const { querySelector } = isTree(root) ? root : Element.prototype;
  return Reflect.apply(querySelector, root, [selectors]);
}

export function findAllIn<T extends Element>(root: ParentNode, selectors: string): T[] {
  const { querySelectorAll } = isTree(root) ? root : Element.prototype;
  return [...Reflect.apply(querySelectorAll, root, [selectors])];
}

/** Whether it is a document or a shadow root. */
export function isTree(node: Node): node is Document | ShadowRoot {
  return node.nodeType === Node.DOCUMENT_NODE || node.nodeType === Node.DOCUMENT_FRAGMENT_NODE;
}

export function matches(element: Element, selectors: string): boolean {
  return Reflect.apply(Element.prototype.matches, element, [selectors]);
}

export function closestTo(element: Element, selectors: string): Element | null {
  return Reflect.apply(Element.prototype.closest, element, [selectors]);
}

/** `Node.contains`, which is true of a node itself. */
export function holds(ancestor: Node, node: Node): boolean {
  return Reflect.apply(Node.prototype.contains, ancestor, [node]);
}

/** The document or the shadow root that it stands in. */
export function rootNodeOf(element: Element): Node {
  return Reflect.apply(Node.prototype.getRootNode, element, []);
}

/** Whether fields stand before anything that every form has. */
export function hidesItsOwn(form: Element): boolean {
  for (let shape: unknown = HTMLFormElement.prototype; isObject(shape); shape = Object.getPrototypeOf(shape)) {
    // The other way round Chromium names none: to whoever lists what a form has, its fields are not there.
    if (Object.getOwnPropertyNames(shape).some((name) => Object.hasOwn(form, name) && isHidden(name, form)))
      return true;
  }
  return false;
}

/** Not so where it has its own by itself, as the forms of the tests' DOM do once it was read. */
function isHidden(name: string, form: Element): boolean {
  return Reflect.get(HTMLFormElement.prototype, name, form) !== Reflect.get(form, name);
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
