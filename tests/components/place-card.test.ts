import { expect, test } from 'vitest';
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

test('stays within a narrow window', () => {
  const { left, right } = placeCard({ ...scene(100, 100), viewport: { width: 320, height: 600 } });
  expect({ left, right }).toEqual({ left: 16, right: 316 });
});
