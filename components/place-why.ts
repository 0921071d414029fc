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
 * Where to say why: the first place near the strip or beside the composer that covers nothing, else one of them that covers no control; else
 * the same at the edges of the window, where nobody looks for it; else one that leaves the text free. Within the window in any case: whoever
 * opened it can close it.
 */
export function placeWhy(scene: WhyScene, coverOf: CoverOf): Box {
  const near = within(besideStrip(scene), scene);
  const far = within(alongWindow(scene), scene);
  const free = [...near, ...far].filter((box) => isFree(box, scene));
  return best(near, scene, coverOf) ?? best(far, scene, coverOf) ?? free[0] ?? near[0] ?? scene.strip;
}

function best(boxes: readonly Box[], scene: WhyScene, coverOf: CoverOf): Box | undefined {
  let second: Box | undefined;
  for (const box of boxes) {
    if (!isFree(box, scene)) continue;
    const cover = coverOf(box, second ? 'content' : 'control');
    if (cover === 'nothing') return box;
    if (cover === 'content') second ??= box;
  }
  return second;
}

function isFree(box: Box, { editor, strip }: WhyScene): boolean {
  return !overlap(box, editor) && !overlap(box, strip);
}

function besideStrip({ strip, root, size }: WhyScene): readonly Box[] {
  const { width, height } = size;
  const at = atSize(size);
  const below = strip.bottom + GAP;
  const above = strip.top - GAP - height;
  const ends = [strip.right - width, strip.left];
  return [
    ...ends.map((left) => at(left, below)),
    ...ends.map((left) => at(left, above)),
    at(root.right + GAP, strip.top),
    at(root.left - GAP - width, strip.top),
    at(root.right + GAP, above),
    at(root.left - GAP - width, above),
    ...ends.map((left) => at(left, root.bottom + GAP)),
    ...ends.map((left) => at(left, root.top - GAP - height)),
  ];
}

function alongWindow({ size, viewport }: WhyScene): readonly Box[] {
  const at = atSize(size);
  const lefts = [viewport.width - size.width, 0, (viewport.width - size.width) / 2];
  return lefts.flatMap((left) => [at(left, viewport.height - size.height), at(left, 0)]);
}

function atSize({ width, height }: WhyScene['size']): (left: number, top: number) => Box {
  return (left, top) => ({ left, top, right: left + width, bottom: top + height });
}

function within(boxes: readonly Box[], { viewport }: WhyScene): readonly Box[] {
  return boxes.map(({ left, top, right, bottom }) => {
    const x = Math.max(MARGIN - left, Math.min(0, viewport.width - MARGIN - right));
    const y = Math.max(MARGIN - top, Math.min(0, viewport.height - MARGIN - bottom));
    return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
  });
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
