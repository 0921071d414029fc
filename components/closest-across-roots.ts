/** As `closest`, and on from a shadow root to its host. */
export function closestAcrossRoots(element: Element, selector: string): Element | undefined {
  for (let at: Element | undefined = element; at !== undefined; at = hostOf(at)) {
    const found = at.closest(selector);
    if (found !== null) return found;
  }
  return undefined;
}

/** As `contains`, and into shadow roots. */
export function containsAcrossRoots(outer: Element, inner: Element): boolean {
  for (let at: Element | undefined = inner; at !== undefined; at = hostOf(at)) {
    if (outer.contains(at)) return true;
  }
  return false;
}

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
