import { CLICKABLE, composerAt, composerByButton, isLabelledAsPublishing, isVisible, labelOf } from './composer.ts';
import { anatomy, EDITORS, finishingButton, isChoosing, isOwnPage } from './facebook/anatomy.ts';
import { chatAt, chatByButton } from './facebook/messages.ts';
import { ADVANCE_LABELS, LEAVE_LABELS } from './labels.ts';
import { findAllIn, findIn, holds, parentOf } from './own.ts';
import { readFacebook } from './publish/facebook.ts';
import type { Composer, SiteAdapter, Submit } from './site.ts';

/**
 * www.facebook.com: every composer is Lexical, every class is hashed, the post button is a `<div role="button">` without a hook.
 * So structure goes first: the form around the editor, and the last button before the form's hidden submit field. Pages that are
 * nothing but a composer (text stories, Business Suite) have no form at all; there the buttons' labels are what is left.
 */
export const facebook: SiteAdapter = {
  id: 'facebook',
  hosts: ['facebook.com'],

  composerAt: (element) => chatAt(element) ?? placed(composerAt(element, anatomy())),

  submitByClick(element) {
    const composer = chatByButton(element) ?? placed(composerByButton(element, anatomy()));
    // The button is known by its place alone; without an editor in that place it is some other form's.
    return composer && composer.editors.length > 0 ? submitOf(composer) : undefined;
  },

  // Comments and messages: Enter publishes, Shift+Enter breaks the line, and Enter in an open list of suggestions picks one.
  // Posts: Enter breaks the line; Ctrl or Cmd+Enter is said to publish.
  submitByKey(event, element) {
    if (event.key !== 'Enter') return undefined;
    const composer = facebook.composerAt(element);
    if (!composer) return undefined;
    const chord = event.ctrlKey || event.metaKey;
    const enter = composer.surface !== 'post' && !event.shiftKey && !isChoosing(element);
    return chord || enter ? submitOf(composer) : undefined;
  },

  submitByForm(form) {
    const editor = findIn(form, anatomy().editors);
    const composer = editor ? facebook.composerAt(editor) : undefined;
    return composer && submitOf(composer);
  },

  finishByClick(element) {
    const button = element.closest<HTMLElement>(CLICKABLE);
    if (!button || LEAVE_LABELS.has(labelOf(button)) || ADVANCE_LABELS.has(labelOf(button))) return undefined;
    const step = button.closest('[role="dialog"], [role="form"]');
    if (!step) return isOwnPage() && isLabelledAsPublishing(button) ? button : undefined;
    const own = besideEditors(step, button);
    return own && finishingButton(own) === button ? button : undefined;
  },

  readCall: readFacebook,
};

/** What a step holds beside the form before it, which may still be there, out of sight; undefined where one still writes in it. */
function besideEditors(step: Element, button: Element): Element | undefined {
  const editors = findAllIn<HTMLElement>(step, EDITORS);
  if (editors.some((editor) => isVisible(editor) && !editor.closest('[aria-hidden="true"], [inert]'))) return undefined;
  let own = button;
  for (let part: Element | null = button; part && holds(step, part); part = parentOf(part)) {
    const around = part;
    if (editors.some((editor) => holds(around, editor))) break;
    own = part;
  }
  return own;
}

/** Without a form or a dialog around it, an editor of Facebook's is no composer of posts or comments. */
function placed(composer: Composer | undefined): Composer | undefined {
  const place = composer && (composer.editors[0] ?? composer.root);
  return isOwnPage() || place?.closest('form, [role="form"], [role="dialog"]') ? composer : undefined;
}

function submitOf(composer: Composer): Submit {
  const advances = composer.button !== undefined && ADVANCE_LABELS.has(labelOf(composer.button));
  return { composer, step: advances ? 'advance' : 'publish' };
}
