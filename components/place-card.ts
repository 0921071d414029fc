import type { Box } from './place-strip.ts';

/** Where everything stands when a card is to be placed, in CSS pixels of the viewport. */
export type CardScene = {
  /** The line of the mark that the card is about. */
  readonly mark: Box;
  /** Lines that must stay free: of the mark, and of the caret where that is known; the last one most of all. */
  readonly free: readonly Box[];
  readonly editor: Box;
  readonly size: { readonly width: number; readonly height: number };
  readonly viewport: { readonly width: number; readonly height: number };
  readonly rightToLeft: boolean;
};

const GAP = 6;
const MARGIN = 4;

/**
 * Under its mark, above it, or beside the editor: the first place within the window that leaves those lines free; in a window too low
 * for that, the first that leaves the line being typed free.
 */
export function placeCard(scene: CardScene): Box {
  const boxes = candidates(scene).map((box) => within(box, scene));
  const firstBeside = (lines: readonly Box[]) => boxes.find((box) => !lines.some((line) => overlap(box, line)));
  return firstBeside(scene.free) ?? firstBeside(scene.free.slice(-1)) ?? boxes[0] ?? scene.mark;
}

function candidates({ mark, free, editor, size, rightToLeft }: CardScene): readonly Box[] {
  const { width, height } = size;
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  const start = rightToLeft ? mark.right - width : mark.left;
  const lowest = Math.max(...free.map(({ bottom }) => bottom));
  const highest = Math.min(...free.map(({ top }) => top));
  return [
    at(start, mark.bottom + GAP),
    at(start, mark.top - GAP - height),
    at(start, lowest + GAP),
    at(start, highest - GAP - height),
    at(start, editor.bottom + GAP),
    at(start, editor.top - GAP - height),
    at(editor.right + GAP, mark.top),
    at(editor.left - GAP - width, mark.top),
  ];
}

function within({ left, top, right, bottom }: Box, { viewport }: CardScene): Box {
  const x = Math.max(MARGIN - left, Math.min(0, viewport.width - MARGIN - right));
  const y = Math.max(MARGIN - top, Math.min(0, viewport.height - MARGIN - bottom));
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
