import { CLICKABLE, composerAt, composerByButton, labelOf } from './composer.ts';
import { PUBLISH_LABELS } from './labels.ts';
import { findIn } from './own.ts';
import { readX } from './publish/x.ts';
import type { Composer, SiteAdapter, Submit } from './site.ts';
import { ARTICLE, MESSAGE, POST } from './x/anatomy.ts';

/** x.com, twitter.com, their mobile hosts and X Pro: Draft.js, a plain text field on phones and in encrypted messages. */
export const x: SiteAdapter = {
  id: 'x',
  hosts: ['x.com', 'twitter.com'],

  composerAt: (element) => composerAt(element, POST) ?? composerAt(element, MESSAGE) ?? composerAt(element, ARTICLE),

  submitByClick(element) {
    const composer =
      composerByButton(element, POST) ??
      written(composerByButton(element, MESSAGE)) ??
      composerByButton(element, ARTICLE);
    return composer && submitOf(composer);
  },

  // X's own key bindings. Posts: Ctrl+Enter, on a Mac Cmd+Enter, while one of the editors has the focus; Alt undoes it. Messages:
  // Enter with no key beside it. Articles: none.
  submitByKey(event, element) {
    if (event.key !== 'Enter' || event.altKey) return undefined;
    const chord = event.ctrlKey || event.metaKey;
    const composer = chord ? composerAt(element, POST) : event.shiftKey ? undefined : composerAt(element, MESSAGE);
    return composer && submitOf(composer);
  },

  submitByForm(form) {
    const editor = findIn(form, MESSAGE.editors);
    const composer = editor ? composerAt(editor, MESSAGE) : undefined;
    return composer && submitOf(composer);
  },

  // The sheet that asks who may reply to an article, and whose button publishes it.
  finishByClick(element) {
    const button = element.closest<HTMLElement>(CLICKABLE);
    if (!button?.closest('[role="dialog"]') || !PUBLISH_LABELS.has(labelOf(button))) return undefined;
    return button;
  },

  readCall: readX,
};

function submitOf(composer: Composer): Submit {
  return { composer, step: composer.surface === 'article' ? 'advance' : 'publish' };
}

/** Without a rule that names them messages are nobody's business, so a send button alone is not one that can't be read. */
function written(composer: Composer | undefined): Composer | undefined {
  return composer && composer.editors.length > 0 ? composer : undefined;
}
