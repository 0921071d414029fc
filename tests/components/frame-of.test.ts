import { afterEach, expect, test } from 'vitest';
import { frameOf } from '../../components/frame-of.ts';

afterEach(() => document.body.replaceChildren());

/** Elements one in another, the outermost first; returns the innermost. */
function nest(...elements: readonly (readonly [style: string, box: DOMRect])[]): Element {
  let inside: Element = document.body;
  for (const [style, box] of elements) {
    const element = document.createElement('div');
    element.style.cssText = style;
    element.getBoundingClientRect = () => box;
    inside.append(element);
    inside = element;
  }
  return inside;
}

const ROOT = new DOMRect(100, 100, 400, 200);
const PADDED = new DOMRect(90, 50, 420, 262);

test.each<[style: string, frame: object]>([
  ['background-color: rgb(0, 0, 0)', { left: 90, top: 100, right: 510, bottom: 312 }],
  ['border: 1px solid #ccc', { left: 90, top: 100, right: 510, bottom: 312 }],
  ['box-shadow: 0 1px 2px #000', { left: 90, top: 100, right: 510, bottom: 312 }],
  ['background-color: rgba(0, 0, 0, 0)', { left: 100, top: 100, right: 500, bottom: 300 }],
  ['', { left: 100, top: 100, right: 500, bottom: 300 }],
])('is drawn around a composer, as far as it ends close by: %s', (style, frame) => {
  const { left, top, right, bottom } = frameOf(nest([style, PADDED], ['', ROOT]));
  expect({ left, top, right, bottom }).toEqual(frame);
});

test('is the composer itself where that is drawn', () => {
  const drawn = 'background-color: #fff';
  const { left, bottom } = frameOf(nest([drawn, PADDED], [drawn, ROOT]));
  expect([left, bottom]).toEqual([100, 300]);
});

test('is no smaller than the composer, where what is drawn around it scrolls', () => {
  const { top, bottom } = frameOf(nest(['background-color: #fff', new DOMRect(100, 110, 400, 180)], ['', ROOT]));
  expect([top, bottom]).toEqual([100, 300]);
});
