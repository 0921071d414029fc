import { neverMind, soon } from '../guard/soon.ts';
import { frameOf } from './frame-of.ts';
import { type Box, isStillGood, type Place, placeStrip, type Scene } from './place-strip.ts';
import { placeWhy } from './place-why.ts';
import { isRightToLeft } from './shadow-host.ts';
import { followSurroundings } from './surroundings.ts';
import { survey } from './survey.ts';

export type Anchor = { readonly root: Element; readonly editor: HTMLElement };

/** The shapes that strip.css draws, the one with most to say first. */
const SHAPES = ['wide', 'stacked', 'brief', 'least'] as const;

/** Milliseconds without a key after which it is asked whether the site has opened something, a list of names perhaps. */
const PAUSE = 300;

/** What is to be done: move along with the composer, see whether the place is still good, or find another. */
type Task = 'move' | 'see' | 'find';

/**
 * Keeps an element of the top layer beside a composer until the signal aborts: finds a place when the window changes, looks at
 * it when the composer grows and when the site opened something, and only moves along meanwhile. A look waits for an idle moment,
 * since it may take most of a frame, and a line that is begun scrolls the page for whoever types. Where there is no place, the
 * element is there for assistive technology alone. Call what it returns at every key, with whether the words have changed.
 */
export function followComposer(
  element: HTMLElement,
  anchor: Anchor,
  signal: AbortSignal,
): (hasNewWords: boolean) => void {
  let frame = 0;
  let idle = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  /** What a frame has to do, and what an idle moment has. */
  let task: Task = 'find';
  let later: 'see' | 'find' = 'see';
  let placed: { readonly place: Place; readonly root: Box } | undefined;

  const draw = () => {
    element.toggleAttribute('data-surveying', true);
    arrange();
    element.toggleAttribute('data-surveying', false);
  };
  const arrange = () => {
    const root = anchor.root.getBoundingClientRect();
    if (task === 'find' || (task === 'see' && !isGood(root))) {
      const place = findPlace(element, anchor);
      element.setAttribute('data-shape', SHAPES[place?.shape ?? 0] ?? SHAPES[0]);
      placed = place && { place, root };
    }
    task = 'move';
    element.setAttribute('data-placed', String(placed !== undefined && isInView(root)));
    if (placed === undefined) return;
    const { left, top } = moved(placed.place.box, placed.root, root);
    element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
    arrangeWhy(element, anchor);
  };
  const isGood = (root: Box): boolean => {
    if (placed === undefined) return false;
    const { place } = placed;
    return isStillGood(place.cover, moved(place.box, placed.root, root), sceneOf(anchor, []), survey(anchor.root));
  };
  const move = () => {
    if (frame !== 0 || signal.aborted) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      draw();
    });
  };
  const find = () => {
    task = 'find';
    move();
  };
  const look = (next: 'see' | 'find') => {
    move();
    if (later !== 'find') later = next;
    if (idle !== 0 || signal.aborted) return;
    idle = soon(() => {
      idle = 0;
      if (task !== 'find') task = later;
      later = 'see';
      draw();
    });
  };
  const sizes = new ResizeObserver(() => look('see'));
  sizes.observe(anchor.root);
  sizes.observe(anchor.editor);
  const surroundings = followSurroundings(anchor, signal);
  for (const target of new Set([document, anchor.root.getRootNode()])) {
    target.addEventListener('scroll', move, { capture: true, passive: true, signal });
    target.addEventListener('scrollend', () => look('find'), { capture: true, passive: true, signal });
  }
  window.addEventListener('resize', find, { passive: true, signal });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    cancelAnimationFrame(frame);
    neverMind(idle);
    clearTimeout(pause);
  });
  return (hasNewWords) => {
    if (hasNewWords) find();
    clearTimeout(pause);
    pause = setTimeout(() => surroundings.haveChanged() && look('see'), PAUSE);
  };
}

function findPlace(element: HTMLElement, anchor: Anchor): Place | undefined {
  const shapes = SHAPES.map((shape) => {
    element.setAttribute('data-shape', shape);
    return element.getBoundingClientRect();
  });
  return placeStrip(sceneOf(anchor, shapes), survey(anchor.root));
}

/** Puts what the strip says on request beside it, where there is room. */
function arrangeWhy(element: HTMLElement, { root, editor }: Anchor): void {
  const why = element.querySelector<HTMLElement>('.account-why');
  if (why === null) return;
  const strip = element.getBoundingClientRect();
  const scene = {
    strip,
    editor: editor.getBoundingClientRect(),
    root: root.getBoundingClientRect(),
    size: why.getBoundingClientRect(),
    viewport: { width: document.documentElement.clientWidth, height: window.innerHeight },
  };
  const { left, top } = placeWhy(scene, survey(root));
  why.style.left = `${Math.round(left - strip.left)}px`;
  why.style.top = `${Math.round(top - strip.top)}px`;
}

function sceneOf({ root, editor }: Anchor, shapes: Scene['shapes']): Scene {
  return {
    shapes,
    root: root.getBoundingClientRect(),
    frame: frameOf(root),
    editor: editor.getBoundingClientRect(),
    viewport: { width: document.documentElement.clientWidth, height: window.innerHeight },
    rightToLeft: isRightToLeft(),
  };
}

/** Where a box is after what it stands beside went from one place to another. */
function moved(box: Box, from: Box, to: Box): Box {
  const x = to.left - from.left;
  const y = to.top - from.top;
  return { left: box.left + x, top: box.top + y, right: box.right + x, bottom: box.bottom + y };
}

function isInView({ top, bottom, left, right }: Box): boolean {
  return bottom > 0 && right > 0 && top < window.innerHeight && left < window.innerWidth && bottom > top;
}
