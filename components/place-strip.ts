/** In CSS pixels of the viewport. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
type Size = { readonly width: number; readonly height: number };

/** Where everything stands when the strip is to be placed. */
export type Scene = {
  /** The sizes that the strip can have, the one it has most to say in first. */
  readonly shapes: readonly Size[];
  readonly root: Box;
  /** What is drawn around the root; the same where nothing is. */
  readonly frame: Box;
  readonly editor: Box;
  readonly viewport: Size;
  readonly rightToLeft: boolean;
};

/** What of the page a box would cover. */
export type Cover = 'nothing' | 'content' | 'control';

/**
 * What a box would cover. Every point that is looked at costs its time, so it may end with something as bad as `enough`, though worse
 * lies further on.
 */
export type CoverOf = (box: Box, enough: Exclude<Cover, 'nothing'>) => Cover;

/** `shape` is the index of the size that found a place, `cover` the worst of what is under it. */
export type Place = { readonly shape: number; readonly box: Box; readonly cover: Cover };

const GAP = 4;
const MARGIN = 4;
/** Shares of the free width, from the end of the line to its start, in the order they are tried. */
const ALONG = [1, 0, 0.5, 0.75, 0.25] as const;
/** The same for a strip that is wider than the line: at best it sticks out as far on either side. */
const ACROSS = [0.5, 1, 0, 0.75, 0.25] as const;

/**
 * The first place that covers nothing, else the first that covers no control, near the composer before at the edge of the
 * window; never over the text being typed. Undefined where there is none.
 */
export function placeStrip(scene: Scene, coverOf: CoverOf): Place | undefined {
  return firstFit(scene, coverOf, besideComposer) ?? firstFit(scene, coverOf, alongWindow);
}

/** Whether a place is still as good as when it was found, at which `box` it now is. */
export function isStillGood(cover: Cover, box: Box, scene: Scene, coverOf: CoverOf): boolean {
  const now = coverThere(box, scene, (there) => coverOf(there, cover === 'content' ? 'control' : 'content'));
  return now === 'nothing' || now === cover;
}

/** Out of the window and on the text are no better than on a control. */
function coverThere(box: Box, scene: Scene, coverOf: (box: Box) => Cover): Cover {
  const around = grown(box, 1);
  return isWithin(box, scene.viewport) && !overlap(around, scene.editor) ? coverOf(around) : 'control';
}

type Candidates = (scene: Scene, strip: Size) => Iterable<Box>;

function firstFit(scene: Scene, coverOf: CoverOf, candidates: Candidates): Place | undefined {
  let second: Place | undefined;
  for (const [shape, strip] of scene.shapes.entries()) {
    for (const box of candidates(scene, strip)) {
      const cover = coverThere(box, scene, (there) => coverOf(there, second ? 'content' : 'control'));
      if (cover === 'nothing') return { shape, box, cover };
      if (cover === 'content') second ??= { shape, box, cover };
    }
  }
  return second;
}

function* besideComposer({ root, frame, editor, rightToLeft }: Scene, strip: Size): Generator<Box> {
  yield* row(editor, editor.top - GAP - strip.height, strip, rightToLeft);
  yield* row(editor, editor.bottom + GAP, strip, rightToLeft);
  yield* row(frame, frame.top - GAP - strip.height, strip, rightToLeft);
  yield* row(frame, frame.bottom + GAP, strip, rightToLeft);
  yield* row(root, root.bottom - GAP - strip.height, strip, rightToLeft);
  yield* row(root, root.top + GAP, strip, rightToLeft);
  for (const { left, right } of frame.right > root.right || frame.left < root.left ? [frame, root] : [root]) {
    yield boxAt(right + GAP, editor.top, strip);
    yield boxAt(left - GAP - strip.width, editor.top, strip);
  }
}

function* alongWindow({ viewport, rightToLeft }: Scene, strip: Size): Generator<Box> {
  const line = { left: 3 * GAP, right: viewport.width - 3 * GAP };
  yield* row(line, viewport.height - 3 * GAP - strip.height, strip, rightToLeft);
  yield* row(line, 3 * GAP, strip, rightToLeft);
}

function* row(line: Pick<Box, 'left' | 'right'>, top: number, strip: Size, rightToLeft: boolean): Generator<Box> {
  const free = line.right - line.left - strip.width;
  for (const share of free < 0 ? ACROSS : ALONG) {
    yield boxAt(line.left + free * (rightToLeft ? 1 - share : share), top, strip);
  }
}

function boxAt(left: number, top: number, { width, height }: Size): Box {
  return { left, top, right: left + width, bottom: top + height };
}

function isWithin(box: Box, viewport: Size): boolean {
  return (
    box.left >= MARGIN &&
    box.top >= MARGIN &&
    box.right <= viewport.width - MARGIN &&
    box.bottom <= viewport.height - MARGIN
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function grown(box: Box, by: number): Box {
  return { left: box.left - by, top: box.top - by, right: box.right + by, bottom: box.bottom + by };
}
