import type { Box } from './place-strip.ts';

/** A place between two characters, or between two nodes. */
export type Caret = { readonly node: Node; readonly offset: number };

/** Where the caret is in a box that is no text field; undefined where it is elsewhere, or the browser does not tell. */
export function caretIn(box: Element): Caret | undefined {
  const { anchorNode, focusNode: node, focusOffset: offset } = selectionAround(box) ?? {};
  return node && anchorNode && offset !== undefined && box.contains(node) ? { node, offset } : undefined;
}

/** Chromium tells of what is selected in a shadow root there alone, Firefox in the document. */
function selectionAround(box: Element): Selection | null {
  const tree = box.getRootNode();
  const own: unknown = Reflect.get(tree, 'getSelection');
  return typeof own === 'function' ? own.call(tree) : box.ownerDocument.getSelection();
}

/** The line that the caret is in, as wide as the box; in CSS pixels of the viewport. */
export function caretLine(box: Element): Box | undefined {
  const caret = caretIn(box);
  if (caret === undefined) return undefined;
  const { left, right } = box.getBoundingClientRect();
  const { top, bottom } = rectOf(caret);
  return bottom > top ? { left, right, top, bottom } : undefined;
}

/** An empty line has no characters: there it is the element that stands for it. */
function rectOf({ node, offset }: Caret): Pick<Box, 'top' | 'bottom'> {
  const range = new Range();
  range.setStart(node, offset);
  const [rect] = range.getClientRects();
  if (rect !== undefined && rect.height > 0) return rect;
  const beside = node.childNodes[offset] ?? node.childNodes[offset - 1] ?? node;
  const element = beside instanceof Element ? beside : beside.parentElement;
  return element?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
}
