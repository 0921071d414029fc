import { expect, test } from 'vitest';
import type { Box, Cover } from '../../components/place-strip.ts';
import { placeWhy, type WhyScene } from '../../components/place-why.ts';

const SCENE: WhyScene = {
  strip: { left: 300, top: 200, right: 600, bottom: 230 },
  editor: { left: 100, top: 240, right: 600, bottom: 340 },
  root: { left: 90, top: 190, right: 620, bottom: 400 },
  size: { width: 240, height: 150 },
  viewport: { width: 1000, height: 700 },
};

const overlaps = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
/** A page with these boxes on it. */
const page =
  (boxes: readonly (readonly [Box, Cover])[]) =>
  (box: Box): Cover =>
    boxes.find(([one]) => overlaps(one, box))?.[1] ?? 'nothing';

const everywhere: Box = { left: 0, top: 0, right: 1000, bottom: 700 };
const above: Box = { left: 300, top: 0, right: 620, bottom: 190 };

test.each([
  ['above the strip, where the text is below', page([]), SCENE, { left: 360, top: 44 }],
  ['beside the composer, where a control is above', page([[above, 'control']]), SCENE, { left: 626, top: 200 }],
  [
    'beside the composer, above the end of a strip that sticks out of it at the foot of the window',
    page([[{ left: 60, top: 0, right: 620, bottom: 655 }, 'control']]),
    {
      ...SCENE,
      strip: { left: 60, top: 660, right: 650, bottom: 690 },
      root: { left: 90, top: 190, right: 620, bottom: 655 },
    },
    { left: 626, top: 504 },
  ],
  [
    'over content rather than over a control',
    page([
      [above, 'content'],
      [everywhere, 'control'],
    ]),
    SCENE,
    { left: 360, top: 44 },
  ],
  [
    'near the strip over content rather than where nothing is at the other end of the window',
    page([[{ left: 0, top: 0, right: 1000, bottom: 540 }, 'content']]),
    SCENE,
    { left: 360, top: 44 },
  ],
  [
    'at the edge of the window rather than over controls',
    page([[{ left: 0, top: 0, right: 1000, bottom: 540 }, 'control']]),
    SCENE,
    { left: 756, top: 546 },
  ],
  ['off the text where there are controls everywhere', page([[everywhere, 'control']]), SCENE, { left: 360, top: 44 }],
  [
    'within a window of 320 pixels',
    page([]),
    { ...SCENE, strip: { left: 4, top: 200, right: 304, bottom: 230 }, viewport: { width: 320, height: 700 } },
    { left: 64, top: 44 },
  ],
] as const)('it is said %s', (_, coverOf, scene, { left, top }) => {
  const box = placeWhy(scene, coverOf);
  expect(box).toMatchObject({ left, top });
  expect(box.right - box.left).toBe(scene.size.width);
  expect(overlaps(box, scene.strip)).toBe(false);
});
