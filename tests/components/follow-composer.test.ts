import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followComposer } from '../../components/follow-composer.ts';

let frames: FrameRequestCallback[];
let idle: IdleRequestCallback[];
let looks: number;
let resized: () => void;

beforeEach(() => {
  frames = [];
  idle = [];
  looks = 0;
  vi.stubGlobal('requestAnimationFrame', (act: FrameRequestCallback) => frames.push(act));
  vi.stubGlobal('requestIdleCallback', (act: IdleRequestCallback) => idle.push(act));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: () => void) {
        resized = callback;
      }
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('innerWidth', 1280);
  vi.stubGlobal('innerHeight', 900);
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1280);
  Object.assign(document, {
    elementFromPoint() {
      looks += 1;
      return document.body;
    },
  });
});

afterEach(() => {
  document.body.innerHTML = '';
  Reflect.deleteProperty(document, 'elementFromPoint');
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** An element of the page at a place of its own, as no layout of the tests' DOM gives it. */
function place(id: string, left: number, top: number, width: number, height: number): HTMLElement {
  const element = document.body.appendChild(document.createElement('div'));
  element.id = id;
  element.getBoundingClientRect = () => new DOMRect(left, top, width, height);
  return element;
}

/** A strip that has found its place. */
function following() {
  const strip = place('strip', 0, 0, 200, 30);
  const anchor = { root: place('root', 200, 200, 600, 200), editor: place('editor', 220, 220, 560, 100) };
  const mayHaveMoved = followComposer(strip, anchor, new AbortController().signal);
  mayHaveMoved(true);
  frame();
  rest();
  expect(strip.getAttribute('data-placed')).toBe('true');
  looks = 0;
  return { strip, mayHaveMoved };
}

function frame(): void {
  for (const act of frames.splice(0)) act(0);
}

function rest(): void {
  for (const act of idle.splice(0)) act({ didTimeout: false, timeRemaining: () => 50 });
}

test('new words find their place in the next frame', () => {
  const { mayHaveMoved } = following();
  mayHaveMoved(true);
  frame();
  expect(looks).toBeGreaterThan(0);
});

test('once the page has scrolled, the frame only moves the strip along, and the look at its place waits for an idle moment', () => {
  const { strip } = following();
  const before = strip.style.transform;
  const root = document.getElementById('root');
  if (root) root.getBoundingClientRect = () => new DOMRect(200, 150, 600, 200);
  document.dispatchEvent(new Event('scrollend'));
  frame();
  expect(looks).toBe(0);
  expect(strip.style.transform).not.toBe(before);
  rest();
  expect(looks).toBeGreaterThan(0);
});

test('a composer that grows has its strip looked at, and kept where it is still good', () => {
  const { strip } = following();
  const shaped = vi.spyOn(strip, 'setAttribute');
  resized();
  frame();
  expect(looks).toBe(0);
  rest();
  expect(looks).toBeGreaterThan(0);
  expect(shaped).not.toHaveBeenCalledWith('data-shape', expect.anything());
});

test('a look that waits does not take the place of the one for new words', () => {
  const { strip, mayHaveMoved } = following();
  const shaped = vi.spyOn(strip, 'setAttribute');
  resized();
  mayHaveMoved(true);
  rest();
  expect(shaped).toHaveBeenCalledWith('data-shape', expect.anything());
});
