import type { Surface } from '../../rules/rule.ts';
import { type Anatomy, CLICKABLE, isBefore, isLabelledAsPublishing, labelOf } from '../composer.ts';
import { ADVANCE_LABELS } from '../labels.ts';
import { findAllIn, findIn, matches } from '../own.ts';
import { isBusinessSuite } from './business-suite.ts';

// Lexical (2021 on), then the role.
export const EDITORS =
  '[data-lexical-editor="true"][contenteditable]:not([contenteditable="false"]), [role="textbox"][contenteditable="true"]';

// Posts, shares and edits (2025-08); reels stand in a `role=form` on a page of their own (2026).
const POST_FORM = 'form[method="POST" i], [role="form"]';

// The one stable hook (2022 to 2026); it stands in a document once for every open comment box.
const COMMENT_BUTTONS = '#focused-state-composer-submit [role="button"], #focused-state-composer-submit button';

// Choices of a poll, titles, descriptions: whatever is typed beside the text; not what is only looked for (people, places).
const FIELDS = ['input[type="text"]', 'input:not([type])', 'textarea']
  .map((field) => `${field}:not([role="combobox"], [aria-autocomplete], [aria-hidden="true"], [readonly])`)
  .join(', ');

const FORMS: Anatomy = {
  editors: EDITORS,
  fields: FIELDS,
  // A comment is a form of its own, also inside the dialog that shows a post; a post's form is one with its dialog.
  boundaries: '[role="dialog"], [role="form"], form:not([method="POST" i])',
  buttonsIn: (territory) => [
    ...findAllIn<HTMLElement>(territory, COMMENT_BUTTONS),
    ...postFormsIn(territory).flatMap((form) => finishingButton(form) ?? []),
  ],
  buttonAt(element) {
    const form = element.closest(POST_FORM);
    const finishing = form ? finishingButton(form) : undefined;
    return finishing?.contains(element) ? finishing : element.closest<HTMLElement>(COMMENT_BUTTONS);
  },
  surfaceOf(_root, element): Surface {
    const form = element.closest('form, [role="form"]');
    return form && matches(form, POST_FORM) ? 'post' : 'comment';
  },
};

/** Text stories have a plain text field; which editor Business Suite has is not known, and customised texts have one each (2026-08). */
const OWN_PAGE: Anatomy = {
  editors: '[contenteditable]:not([contenteditable="false"]), textarea:not([aria-hidden="true"], [readonly])',
  boundaries: '[role="dialog"]',
  buttonsIn: (territory) => findAllIn<HTMLElement>(territory, CLICKABLE).filter(finishesPage),
  buttonAt(element) {
    const button = element.closest<HTMLElement>(CLICKABLE);
    return button && finishesPage(button) ? button : undefined;
  },
  surfaceOf: (): Surface => 'post',
};

export function anatomy(): Anatomy {
  return isOwnPage() ? OWN_PAGE : FORMS;
}

/** Whether this is one of the pages that are nothing but a composer. */
export function isOwnPage(): boolean {
  if (isBusinessSuite()) return /^\/latest\/(?:\w+_)?composer\b/.test(location.pathname);
  return /^\/stories\/create\b/.test(location.pathname);
}

/** The preview beside a draft has the buttons that the post will have. */
function finishesPage(button: HTMLElement): boolean {
  if (button.closest('article, [role="article"]')) return false;
  return isLabelledAsPublishing(button) || ADVANCE_LABELS.has(labelOf(button));
}

function postFormsIn(territory: ParentNode): Element[] {
  const forms = findAllIn(territory, POST_FORM);
  return territory instanceof Element && matches(territory, POST_FORM) ? [territory, ...forms] : forms;
}

/**
 * The button that ends a form or a step. It has no hook (2025-08): it is the last one before the form's hidden submit field; one that
 * is labelled as publishing or as going on is surer still.
 */
export function finishingButton(place: Element): HTMLElement | undefined {
  const hidden = findIn(place, 'input[type="submit"]');
  const buttons = findAllIn<HTMLElement>(place, '[role="button"], button').filter(
    (button) =>
      !button.closest(EDITORS) && (!hidden || isBefore(button, hidden)) && (button.checkVisibility?.() ?? true),
  );
  const labelled = buttons.filter((button) => isLabelledAsPublishing(button) || ADVANCE_LABELS.has(labelOf(button)));
  return labelled.at(-1) ?? buttons.at(-1);
}

/** Whether a list of suggestions is open, so that Enter picks from it: the editor says so, and the list it names, if any, is there. */
export function isChoosing(element: Element): boolean {
  const editor = element.closest(EDITORS);
  if (editor?.getAttribute('aria-activedescendant')) return true;
  if (editor?.getAttribute('aria-expanded') !== 'true') return false;
  const list = editor.getAttribute('aria-controls') ?? editor.getAttribute('aria-owns');
  return list === null || (document.getElementById(list)?.checkVisibility?.() ?? false);
}
