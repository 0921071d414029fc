import { describe, expect, test } from 'vitest';
import { placeCard } from '../../components/place-card.ts';

const VIEWPORT = { width: 800, height: 600 };
const SIZE = { width: 300, height: 120 };
const line = (top: number, left = 100, right = 180) => ({ left, top, right, bottom: top + 20 });
const EDITOR = { left: 80, top: 90, right: 600, bottom: 300 };

const scene = (top: number, caret: number | undefined, rightToLeft = false) => ({
  mark: line(top),
  free: [line(top), ...(caret === undefined ? [] : [line(caret, 80, 600)])],
  ...{ editor: EDITOR, size: SIZE, viewport: VIEWPORT, rightToLeft },
});

test.each([
  ['under its mark', scene(100, 100), 126, 100],
  ['under the line of the caret, where that is the next one', scene(100, 120), 146, 100],
  ['above its mark, where the caret is just below that', scene(200, 220), 74, 100],
  ['above, where there is no room below', scene(560, undefined), 434, 100],
  ['towards the start of the line', scene(100, undefined, true), 126, 4],
] as const)('stands %s', (_, given, top, left) => {
  const box = placeCard(given);
  expect({ top: box.top, left: box.left }).toEqual({ top, left });
});

describe.each([
  ['at 320 pixels', 320, 568],
  ['at 320 pixels, zoomed', 320, 256],
  ['at 200 %', 640, 360],
  ['in a large window', 800, 600],
])('%s', (_, width, height) => {
  test.each([
    ['left to right', false],
    ['right to left', true],
  ])('is in sight and off the line being typed, wherever that is: %s', (_direction, rightToLeft) => {
    const size = { width: Math.min(300, width - 8), height: 120 };
    for (let at = 0; at <= height - 20; at += 4) {
      for (const caret of [at, at + 20, at - 20, at + 60, at - 60].filter((top) => top >= 0 && top + 20 <= height)) {
        const marked = line(at, width / 2, width / 2 + 60);
        const typed = line(caret, 10, width - 10);
        const editor = { left: 10, right: width - 10, top: Math.max(0, at - 30), bottom: Math.min(height, at + 90) };
        const viewport = { width, height };
        const box = placeCard({ mark: marked, free: [marked, typed], editor, size, viewport, rightToLeft });
        const isInSight = box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
        const isOff = box.bottom <= typed.top || box.top >= typed.bottom;
        const hasRoom = Math.max(typed.top, height - typed.bottom) >= size.height + 10;
        expect({ at, caret, isInSight, isOff: isOff || !hasRoom }).toEqual({ at, caret, isInSight: true, isOff: true });
      }
    }
  });
});

test('stays within a narrow window', () => {
  const { left, right } = placeCard({ ...scene(100, 100), viewport: { width: 320, height: 600 } });
  expect({ left, right }).toEqual({ left: 16, right: 316 });
});
