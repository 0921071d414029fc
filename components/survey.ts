import { closestAcrossRoots, containsAcrossRoots } from './closest-across-roots.ts';
import type { Cover, CoverOf } from './place-strip.ts';

/** What a person can act on, by what the three sites use and the platform offers. */
const CONTROLS = [
  'a[href], button, input, select, textarea, label, summary, video, audio, iframe',
  '[contenteditable]:not([contenteditable="false"]), [role=button], [role=link], [role=tab], [role=checkbox]',
  '[role=radio], [role=switch], [role=slider], [role=combobox], [role=option], [role^=menuitem]',
].join();

const FOCUSABLE = '[tabindex]:not([tabindex^="-"])';
const PICTURES = 'img, svg, svg *, canvas, picture';

/** In CSS pixels; less than any control is wide or high. */
const STEP_X = 20;
const STEP_Y = 14;

/**
 * Tells what a box would cover of the page as it is now: ask anew in another frame. A control that `root` itself lies in (a
 * focusable dialog) does not count as one.
 */
export function survey(root: Element): CoverOf {
  const elements = new Map<Element, Cover>();
  const points = new Map<string, Cover>();

  const coverAt = (x: number, y: number): Cover => {
    const hit = deepestAt(x, y);
    if (hit === undefined) return 'control';
    const cover = elements.get(hit) ?? coverOf(hit, root);
    elements.set(hit, cover);
    return cover;
  };
  return (box, enough) => {
    let cover: Cover = 'nothing';
    for (const y of middleFirst([...steps(box.top, box.bottom, STEP_Y)])) {
      for (const x of steps(box.left, box.right, STEP_X)) {
        const key = `${x} ${y}`;
        const here = points.get(key) ?? coverAt(x, y);
        points.set(key, here);
        if (here === 'control' || here === enough) return here;
        if (here === 'content') cover = here;
      }
    }
    return cover;
  };
}

/** Both ends, and between them what is a multiple of the step, so that boxes in one row share it. */
function* steps(from: number, to: number, step: number): Generator<number> {
  yield from;
  for (let at = Math.ceil((from + 1) / step) * step; at < to; at += step) yield at;
  yield to;
}

/** Lines of text and buttons are rather met in the middle of a box than at its edges. */
function middleFirst(rows: number[]): readonly number[] {
  return [...rows.splice((rows.length - 1) >> 1, 1), ...rows];
}

function coverOf(hit: Element, root: Element): Cover {
  if (isControl(hit, root)) return 'control';
  return hit.matches(PICTURES) || hasTextOfItsOwn(hit) || hit.closest('article') !== null ? 'content' : 'nothing';
}

/** A focusable element that holds controls (a post in the timeline) is read rather than pressed. */
function isControl(hit: Element, root: Element): boolean {
  const control = closestAcrossRoots(hit, CONTROLS);
  if (control !== undefined) return !containsAcrossRoots(control, root);
  const focusable = closestAcrossRoots(hit, FOCUSABLE);
  return focusable !== undefined && !containsAcrossRoots(focusable, root) && focusable.querySelector(CONTROLS) === null;
}

/** Goes into open shadow roots, where LinkedIn keeps its share modal. */
function deepestAt(x: number, y: number): Element | undefined {
  let hit = document.elementFromPoint(x, y);
  while (hit?.shadowRoot) {
    const inner = hit.shadowRoot.elementFromPoint(x, y);
    if (inner === null || inner === hit) break;
    hit = inner;
  }
  return hit ?? undefined;
}

function hasTextOfItsOwn(element: Element): boolean {
  for (const child of element.childNodes) {
    if (child instanceof Text && child.data.trim() !== '') return true;
  }
  return false;
}
