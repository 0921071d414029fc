import { BOXES, CLICKABLE } from '../sites/composer.ts';
import { findAllIn, isInPage } from '../sites/own.ts';
import type { SiteAdapter, Submit } from '../sites/site.ts';
import { submitOfBareForm } from './bare-form.ts';
import type { Interceptor } from './intercept.ts';
import type { HeldPress } from './submission.ts';

export type Finder = Pick<Interceptor, 'byClick' | 'byKey' | 'byForm'> & {
  /** What was held at the gate, which knows no more than that it may publish. */
  again(held: HeldPress): Submit | undefined;
};

/** Finds what events would publish; everything afresh. `advanced`: a draft between two steps, its editor gone. */
export function findSubmits(site: SiteAdapter, advanced: () => Submit | undefined): Finder {
  const finishing = (element: Element): Submit | undefined => {
    const before = advanced();
    const button = before && site.finishByClick?.(element);
    return button && { step: 'publish', composer: { ...before.composer, button } };
  };

  const byClick = (element: Element) => site.submitByClick(element) ?? finishing(element);

  const byForm = (form: HTMLElement, submitter: HTMLElement | null) =>
    site.submitByForm(form) ?? submitOfBareForm(site, form, submitter);

  /** The site has put another node in the place of what was pressed. A composer that does not reach as far as `place` is another one. */
  const drawnAnew = (place: Element): Submit | undefined => {
    if (!isInPage(place)) return undefined;
    for (const box of findAllIn(place, BOXES)) {
      const composer = site.composerAt(box);
      if (composer?.button && composer.root.contains(place)) return site.submitByClick(composer.button);
    }
    return undefined;
  };

  return {
    byClick,
    byKey: site.submitByKey,
    byForm,
    again({ trigger, submit: { composer } }) {
      const { kind, element } = trigger;
      if (!isInPage(element)) return drawnAnew(composer.root);
      if (kind === 'form') return byForm(element, trigger.submitter);
      if (kind === 'click' || element.matches(CLICKABLE)) return byClick(element);
      return site.submitByKey(new KeyboardEvent('keydown', trigger.init), element);
    },
  };
}
