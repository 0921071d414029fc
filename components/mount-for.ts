import { closestAcrossRoots } from './closest-across-roots.ts';

/** Where to draw beside a composer: inside the site's own modal where there is one, since all else is inert, or hidden from assistive technology. */
export function mountFor(root: Element): Element {
  return closestAcrossRoots(root, 'dialog:modal, [aria-modal="true"]') ?? document.documentElement;
}
