import type { Surface } from '../rules/rule.ts';
import { type Anatomy, composerAt, composerByButton } from './composer.ts';
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
    const editor = form.querySelector(ANATOMY.editors);
    const composer = editor ? composerAt(editor, ANATOMY) : undefined;
    return composer && submitOf(composer);
  },

  // New pages, since 2025-10; the element stays while the page does.
  shadowRoots() {
    const root = document.querySelector('#interop-outlet')?.shadowRoot;
    return root ? [root] : [];
  },

  readCall: readLinkedin,
};

const EDITABLE = '[contenteditable]:not([contenteditable="false"])';

// The editor of articles and newsletters (2026-08): a title in a text field, a body in ProseMirror.
const ARTICLE_EDITORS = [
  '#article-editor-headline__textarea',
  `[data-test-article-editor-content-textbox]${EDITABLE}`,
  `.ProseMirror:not(.tiptap)${EDITABLE}`,
].join(', ');

const SHARE_MODAL = '.share-box, .share-creation-state, [data-test-modal-id="sharebox"]';

const ANATOMY: Anatomy = {
  // Quill (share modal, Ember comments; `plaintext-only` seen 2026-08), TipTap (new comments), messages, articles, then the role.
  // Not Quill's clipboard.
  editors: [
    `.ql-editor${EDITABLE}`,
    `.tiptap.ProseMirror${EDITABLE}`,
    `.msg-form__contenteditable${EDITABLE}`,
    ARTICLE_EDITORS,
    `[role="textbox"]${EDITABLE}`,
  ].join(', '),

  // A poll's question and choices and a document's title: while they are written they are fields, afterwards a poll is shown (both
  // inferred from the request). The post that is passed on is somebody else's; dates and searches are nobody's words.
  fields: [
    '.share-creation-state textarea',
    '.share-creation-state input:is([type="text"], :not([type])):not([id^="share-post__scheduled"]):not([role="combobox"])',
    '.share-creation-state__preview-container > [class*="poll"]:not(:has(input, textarea))',
  ].join(', '),

  buttonsIn: (territory) => territory.querySelectorAll(BUTTONS),
  buttonAt: (element) => element.closest(BUTTONS),

  boundaries: [
    '[role="dialog"]',
    'dialog',
    '.comments-comment-box',
    '[data-view-name="comment-box"]',
    // A comment that is answered or edited where it stands, on new pages (2026-08).
    'article[componentkey^="replaceableComment_"]',
    '.msg-form',
    '.msg-overlay-conversation-bubble',
  ].join(', '),

  surfaceOf(root, element): Surface {
    if (element.closest('.msg-form') ?? root.closest('.msg-form')) return 'message';
    if (element.closest('.comments-comment-box')) return 'comment';
    if (location.pathname.startsWith('/article/')) return 'article';
    if (element.closest(SHARE_MODAL)) return 'post';
    if (root.querySelector('.share-actions__primary-action')) return 'post';
    if (element.matches('.share-actions__primary-action')) return 'post';
    return 'comment';
  },

  hooksAreSure: true,
};

// Leads from an article to the share modal, which publishes it.
const NEXT = '.article-editor-nav__publish';

// Share modal (2020 to 2026), Ember comments (`--cr` since 2024), new comments by build (2025, 2026-04), messages, articles (2026-08).
const BUTTONS = [
  '.share-actions__primary-action',
  '[class*="comments-comment-box__submit-button"]',
  'button[data-view-name="comment-post"]',
  '[componentkey*="commentButtonSection"] button',
  'button[componentkey*="commentButtonSection"]',
  '[data-view-name="comment-box"] button[type="submit"]',
  '.msg-form__send-button',
  NEXT,
].join(', ');

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
