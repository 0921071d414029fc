import { describe, expect, test } from 'vitest';
import { type Box, type Cover, type CoverOf, placeStrip, type Scene } from '../../components/place-strip.ts';

const scene: Scene = {
  shapes: [{ width: 200, height: 30 }],
  root: { left: 100, top: 100, right: 700, bottom: 300 },
  frame: { left: 100, top: 100, right: 700, bottom: 300 },
  editor: { left: 150, top: 150, right: 650, bottom: 250 },
  viewport: { width: 1000, height: 800 },
  rightToLeft: false,
};

const control = (...boxes: Box[]) => covered('control', boxes);
const content = (...boxes: Box[]) => covered('content', boxes);

function covered(cover: Cover, boxes: readonly Box[]): CoverOf {
  return (box) => (boxes.some((other) => overlap(box, other)) ? cover : 'nothing');
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function box(left: number, top: number, width: number, height: number): Box {
  return { left, top, right: left + width, bottom: top + height };
}

const everything = box(-1000, -1000, 5000, 5000);

describe('the strip', () => {
  const rows: [what: string, Partial<Scene>, CoverOf, { left: number; top: number } | undefined][] = [
    ['stands above the editor, at the end of the line', {}, control(), { left: 450, top: 116 }],
    ['stands there from the right, too', { rightToLeft: true }, control(), { left: 150, top: 116 }],
    ['moves along for a control', {}, control(box(600, 110, 30, 30)), { left: 150, top: 116 }],
    ['goes below the editor where above is full', {}, control(box(0, 0, 1000, 149)), { left: 450, top: 254 }],
    [
      'sticks out alike on either side where it is wider than the editor',
      { shapes: [{ width: 560, height: 30 }] },
      control(),
      { left: 120, top: 116 },
    ],
    ['goes above the root', {}, control(box(100, 100, 600, 200)), { left: 500, top: 66 }],
    ['goes below the root', {}, control(box(0, 0, 1000, 300)), { left: 500, top: 304 }],
    [
      'goes below what is drawn around the root',
      { frame: { left: 90, top: 60, right: 710, bottom: 316 } },
      control(box(0, 0, 1000, 300)),
      { left: 510, top: 320 },
    ],
    [
      'goes above what is drawn around the root',
      { frame: { left: 90, top: 80, right: 710, bottom: 316 } },
      control(box(90, 80, 620, 236)),
      { left: 510, top: 46 },
    ],
    [
      'goes over the end of that sooner than on a control',
      { frame: { left: 90, top: 0, right: 720, bottom: 310 }, viewport: { width: 906 + 4, height: 312 } },
      control(box(100, 0, 600, 312)),
      { left: 704, top: 150 },
    ],
    [
      'goes beside the root where the window ends above and below',
      { viewport: { width: 1000, height: 302 }, root: { ...scene.root, top: 0 }, frame: { ...scene.root, top: 0 } },
      control(box(100, 0, 600, 302)),
      { left: 704, top: 150 },
    ],
    [
      'goes to the edge of the window when all is taken around',
      {},
      control(box(0, 0, 1000, 700)),
      { left: 788, top: 758 },
    ],
    ['covers content sooner than a control', {}, content(everything), { left: 450, top: 116 }],
    ['covers nothing sooner than content', {}, content(box(0, 0, 1000, 300)), { left: 500, top: 304 }],
    ['is nowhere rather than on a control', {}, control(everything), undefined],
    [
      'is nowhere rather than on the text',
      { editor: box(0, 0, 1000, 800), root: box(0, 0, 1000, 800), frame: box(0, 0, 1000, 800) },
      control(),
      undefined,
    ],
  ];
  test.each(rows)('%s', (_, changes, cover, expected) => {
    const place = placeStrip({ ...scene, ...changes }, cover);
    expect(place && { left: place.box.left, top: place.box.top }).toEqual(expected);
  });

  test('takes a smaller shape where the larger one finds nothing', () => {
    const shapes = [
      { width: 400, height: 30 },
      { width: 120, height: 30 },
    ];
    const taken = control(box(-1000, -1000, 5000, 1254), box(-1000, 254, 1550, 5000), box(0, 300, 5000, 5000));
    expect(placeStrip({ ...scene, shapes }, taken)?.shape).toBe(1);
  });

  test('asks for no more than it must know', () => {
    const asked = new Set<string>();
    const everywhere = content(everything);
    placeStrip(scene, (box, enough) => {
      asked.add(`${asked.size === 0 ? 'at first' : 'with a place'}: ${enough}`);
      return everywhere(box, enough);
    });
    expect([...asked]).toEqual(['at first: control', 'with a place: content']);
  });

  test('stays in the window', () => {
    const narrow = {
      ...scene,
      viewport: { width: 320, height: 500 },
      root: box(0, 0, 320, 300),
      editor: box(60, 60, 250, 60),
    };
    const place = placeStrip({ ...narrow, shapes: [{ width: 400, height: 30 }] }, control());
    expect(place).toBeUndefined();
  });
});
