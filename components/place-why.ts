import type { Box, CoverOf } from './place-strip.ts';

/** Where everything stands when the strip says why. */
export type WhyScene = {
  readonly strip: Box;
  readonly editor: Box;
  readonly root: Box;
  readonly size: { readonly width: number; readonly height: number };
  readonly viewport: { readonly width: number; readonly height: number };
};

const GAP = 6;
const MARGIN = 4;

/**
 * Where to say why: the first place near the strip, then beside the composer, then at the edges of the window that covers nothing, else
 * one that covers no control, else one that leaves the text free; within the window in any case. Whoever opened it can close it.
 */
export function placeWhy(scene: WhyScene, coverOf: CoverOf): Box {
  const boxes = candidates(scene).map((box) => within(box, scene));
  const free = boxes.filter((box) => !overlap(box, scene.editor) && !overlap(box, scene.strip));
  let second: Box | undefined;
  for (const box of free) {
    const cover = coverOf(box, second ? 'content' : 'control');
    if (cover === 'nothing') return box;
    if (cover === 'content') second ??= box;
  }
  return second ?? free[0] ?? boxes[0] ?? scene.strip;
}

function candidates({ strip, root, size, viewport }: WhyScene): readonly Box[] {
  const { width, height } = size;
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  const below = strip.bottom + GAP;
  const above = strip.top - GAP - height;
  const ends = [strip.right - width, strip.left];
  const corners = [viewport.width - width, 0, (viewport.width - width) / 2];
  return [
    ...ends.map((left) => at(left, below)),
    ...ends.map((left) => at(left, above)),
    at(root.right + GAP, strip.top),
    at(root.left - GAP - width, strip.top),
    at(root.right + GAP, above),
    at(root.left - GAP - width, above),
    ...ends.map((left) => at(left, root.bottom + GAP)),
    ...ends.map((left) => at(left, root.top - GAP - height)),
    ...corners.flatMap((left) => [at(left, viewport.height - height), at(left, 0)]),
  ];
}

function within({ left, top, right, bottom }: Box, { viewport }: WhyScene): Box {
  const x = Math.max(MARGIN - left, Math.min(0, viewport.width - MARGIN - right));
  const y = Math.max(MARGIN - top, Math.min(0, viewport.height - MARGIN - bottom));
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
