import { CLICKABLE } from '../sites/composer.ts';
import type { SiteAdapter, Submit } from '../sites/site.ts';
import { submitOfBareForm } from './bare-form.ts';
import type { Interceptor, Trigger } from './intercept.ts';

export type Finder = Pick<Interceptor, 'byClick' | 'byKey' | 'byForm'> & {
  /** What was held at the gate, which knows no more than that it may publish. `focused`: what had the focus last. */
  again(trigger: Trigger, focused: Element | undefined): Submit | undefined;
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

  return {
    byClick,
    byKey: site.submitByKey,
    byForm,
    again(trigger, focused) {
      const { kind, element } = trigger;
      // The site has put another node in the place of what was pressed; the editor leads to it.
      if (!element.isConnected) {
        const button = focused?.isConnected && site.composerAt(focused)?.button;
        return button ? site.submitByClick(button) : undefined;
      }
      if (kind === 'form') return byForm(element, trigger.submitter);
      if (kind === 'click' || element.matches(CLICKABLE)) return byClick(element);
      return site.submitByKey(new KeyboardEvent('keydown', trigger.init), element);
    },
  };
}
