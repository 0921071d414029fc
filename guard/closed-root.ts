/** The browser's own object: the first use of it costs as much as all the rest here, so nothing touches it at load. */
declare const chrome: { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };

/** The closed shadow root of an element, to which only scripts of extensions have a way. Undefined where it has none, or an open one. */
export function closedRootOf(element: Element): ShadowRoot | undefined {
  const root = import.meta.env.FIREFOX ? Reflect.get(element, 'openOrClosedShadowRoot') : rootInChromium(element);
  return root instanceof ShadowRoot && root.mode === 'closed' ? root : undefined;
}

function rootInChromium(element: Element): ShadowRoot | null | undefined {
  try {
    return chrome.dom?.openOrClosedShadowRoot(element);
  } catch {
    return undefined; // No element of HTML's, or the extension is gone.
  }
}
