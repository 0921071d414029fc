import type { Site } from '../rules/rule.ts';
import { type Anatomy, CLICKABLE, hookedButtons, isLabelledAsPublishing, ownedBy, territoryOf } from './composer.ts';
import { findAllIn } from './own.ts';
import type { CallReader } from './publish/read-request.ts';

/**
 * What every page has to know of a site before the engine is there: whether something may be about to publish. It may say yes once too
 * often, which costs a moment, and never no where the site's adapter (site.ts) would find a submit.
 */
export type Lookout = {
  readonly id: Site;
  /** Whether a click on this element may publish. */
  mayClick(element: Element): boolean;
  /** Whether this key may, while this element has the focus. */
  mayPress(event: KeyboardEvent, element: Element): boolean;
  /** Whether the submit event of this form may. */
  maySubmit(form: Element): boolean;
  /** Whether one writes here what may be published. */
  isEditor(element: Element): boolean;
  /** As in the adapter. */
  shadowRoots?(): readonly ShadowRoot[];
  readonly readCall: CallReader;
};

/** What is needed of a site's anatomy to know its submits by their labels. */
export type Outline = Pick<Anatomy, 'editors' | 'boundaries' | 'buttonsIn'>;

/** Whether an element is or lies in a button whose label alone says that it publishes what stands beside it. */
export function mayPublishByLabel(element: Element, outline: Outline): boolean {
  const clickable = element.closest(CLICKABLE);
  if (!clickable || !isLabelledAsPublishing(clickable)) return false;
  const territory = territoryOf(clickable, outline);
  if (hookedButtons(territory, outline).length > 0) return false;
  return ownedBy(territory, findAllIn(territory, outline.editors), outline).length > 0;
}
