import { composerAt, composerByButton } from './composer.ts';
import { ANATOMY, ARTICLE_EDITORS, NEXT, SHARE_MODAL } from './linkedin/anatomy.ts';
import { shadowRoots } from './linkedin/shadow-roots.ts';
import { findIn } from './own.ts';
import { readLinkedin } from './publish/linkedin.ts';
import { readText } from './read-text.ts';
import type { Composer, SiteAdapter, Submit } from './site.ts';

/**
 * linkedin.com in both its front ends: Ember with Quill, and the server-driven React one with TipTap. The share composer is always
 * Ember's, on new pages inside the open shadow root of `#interop-outlet`. Both sets of hooks are tried on every page.
 */
export const linkedin: SiteAdapter = {
  id: 'linkedin',
  hosts: ['linkedin.com'],

  composerAt(element) {
    const composer = composerAt(element, ANATOMY);
    return composer && withArticle(withoutSend(composer), composer.editors);
  },

  submitByClick(element) {
    const composer = composerByButton(element, ANATOMY);
    return composer && submitOf(composer);
  },

  // Ctrl or Cmd+Enter sends comments (seen 2026-02) and may send posts; on a clean draft the question costs nothing. Messages go out
  // by Enter where the member chose so, which no page tells; in an article Enter is a line whatever is held with it.
  submitByKey(event, element) {
    if (event.key !== 'Enter') return undefined;
    const composer = composerAt(element, ANATOMY);
    if (!composer || isArticlePage(composer)) return undefined;
    const chord = event.ctrlKey || event.metaKey;
    const enter = composer.surface === 'message' && !event.shiftKey && !event.altKey;
    return chord || enter ? submitOf(withoutSend(composer)) : undefined;
  },

  submitByForm(form) {
    const editor = findIn(form, ANATOMY.editors);
    const composer = editor ? composerAt(editor, ANATOMY) : undefined;
    return composer && submitOf(composer);
  },

  shadowRoots,
  readCall: readLinkedin,
};

function submitOf(composer: Composer): Submit {
  const step = composer.button?.matches(NEXT) ? 'advance' : 'publish';
  const written = composer.editors.filter((editor) => readText(editor).trim() !== '');
  return { composer: withArticle(composer, written), step };
}

/**
 * The share modal at the end of an article publishes the article too, which still stands in the page behind it, and only there it is
 * certain as whom. `introduction`: the editors of the modal itself; an empty one adds nothing, so that the draft is the same at both steps.
 */
function withArticle(composer: Composer, introduction: readonly HTMLElement[]): Composer {
  if (composer.surface !== 'article' || isArticlePage(composer)) return composer;
  const article = [...document.querySelectorAll<HTMLElement>(ARTICLE_EDITORS)];
  if (article.length === 0) return composer;
  return { ...composer, editors: [...article, ...introduction.filter((editor) => !article.includes(editor))] };
}

/** Whether it is the page on which an article is written, not what is opened above it. */
function isArticlePage({ surface, root, editors }: Composer): boolean {
  return surface === 'article' && (editors[0] ?? root).closest(`[role="dialog"], dialog, ${SHARE_MODAL}`) === null;
}

/** Enter may be but a line break in a message. Given back it must not become a click on Send, so it is told without its button. */
function withoutSend({ button, ...composer }: Composer): Composer {
  return composer.surface === 'message' || button === undefined ? composer : { ...composer, button };
}
