/**
 * Scrolls all that lies around a range so far that its first line can be seen: into the middle, where nothing of the site's lies over it. To
 * scroll to its element would not do, since a paragraph may be longer than what can be seen of it.
 */
export function reveal(range: Range): void {
  const { startContainer: node } = range;
  for (let element = node instanceof Element ? node : node.parentElement; element !== null; element = around(element)) {
    const [line] = range.getClientRects();
    if (line === undefined) return;
    const { top, bottom } = seenOf(element);
    // Whatever does not scroll stays where it is.
    if (line.top < top || line.bottom > bottom)
      element.scrollBy({ top: (line.top + line.bottom - top - bottom) / 2, behavior: 'instant' });
  }
}

function around(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function seenOf(element: Element): { readonly top: number; readonly bottom: number } {
  return element === document.documentElement
    ? { top: 0, bottom: window.innerHeight }
    : element.getBoundingClientRect();
}
