import type { Mark } from '../guard/warm.ts';
import type { Caret } from './caret.ts';
import type { Box } from './place-strip.ts';

/** In CSS pixels: how far beside a line it still counts as pointed at. */
const SLACK = 2;

/** The lines of a mark that can be seen: its box may have scrolled them away. */
export function linesOf({ range, box }: Mark): readonly Box[] {
  const around = box.getBoundingClientRect();
  return [...range.getClientRects()].filter(
    ({ top, bottom, width }) =>
      width > 0 && bottom > Math.max(0, around.top) && top < Math.min(window.innerHeight, around.bottom),
  );
}

/** The line of a mark at a point, the strictest finding's first; none where something else lies over it. */
export function lineAt(marks: readonly Mark[], x: number, y: number): { mark: Mark; line: Box } | undefined {
  for (const mark of marks) {
    const line = linesOf(mark).find((one) => isWithin(one, x, y, SLACK));
    if (line !== undefined && isOnTop(mark.box, x, y)) return { mark, line };
  }
  return undefined;
}

export function isWithin({ left, right, top, bottom }: Box, x: number, y: number, slack: number): boolean {
  return x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack;
}

/**
 * The first of marks that ends at the caret or after it, counted from 0; those are in the order of the text. `focused`: what has the
 * focus, which may be a part of a thread without a mark.
 */
export function indexAfter(
  marks: readonly Mark[],
  caretIn: (box: Element) => Caret | undefined,
  focused: Node | undefined,
): number {
  const index = marks.findIndex(({ range, box }) => {
    const caret = box.contains(focused ?? box) ? caretIn(box) : undefined;
    if (caret !== undefined) return range.comparePoint(caret.node, caret.offset) <= 0;
    return ((focused?.compareDocumentPosition(box) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  });
  return Math.max(0, index);
}

function isOnTop(box: Element, x: number, y: number): boolean {
  const tree = box.getRootNode();
  const hit = (tree instanceof ShadowRoot ? tree : document).elementFromPoint(x, y);
  return hit !== null && (box.contains(hit) || hit.contains(box));
}
