import type { Surface } from '../../rules/rule.ts';
import type { Anatomy } from '../composer.ts';
import { findAllIn } from '../own.ts';

const EDITABLE = '[contenteditable]:not([contenteditable="false"])';

// The editor of articles and newsletters (2026-08): a title in a text field, a body in ProseMirror.
export const ARTICLE_EDITORS = [
  '#article-editor-headline__textarea',
  `[data-test-article-editor-content-textbox]${EDITABLE}`,
  `.ProseMirror:not(.tiptap)${EDITABLE}`,
].join(', ');

// By its classes (2020 on), its test id or its heading (2026).
export const SHARE_MODAL =
  '.share-box, .share-creation-state, [data-test-modal-id="sharebox"], [aria-labelledby="share-to-linkedin-modal__header"]';

// Quill (share modal, Ember comments; `plaintext-only` seen 2026-08), TipTap (new comments), messages, articles, then the role.
// Not Quill's clipboard.
export const EDITORS = [
  `.ql-editor${EDITABLE}`,
  `.tiptap.ProseMirror${EDITABLE}`,
  `.msg-form__contenteditable${EDITABLE}`,
  ARTICLE_EDITORS,
  `[role="textbox"]${EDITABLE}`,
].join(', ');

export const BOUNDARIES = [
  '[role="dialog"]',
  'dialog',
  '.comments-comment-box',
  '[data-view-name="comment-box"]',
  // A comment that is answered or edited where it stands, on new pages (2026-08).
  'article[componentkey^="replaceableComment_"]',
  '.msg-form',
  '.msg-overlay-conversation-bubble',
].join(', ');

export const ANATOMY: Anatomy = {
  editors: EDITORS,

  // A poll's question and choices and a document's title: while they are written they are fields, afterwards a poll is shown (both
  // inferred from the request). The post that is passed on is somebody else's; dates and searches are nobody's words.
  fields: [
    '.share-creation-state textarea',
    '.share-creation-state input:is([type="text"], :not([type])):not([id^="share-post__scheduled"]):not([role="combobox"])',
    '.share-creation-state__preview-container > [class*="poll"]:not(:has(input, textarea))',
  ].join(', '),

  buttonsIn: (territory) => findAllIn(territory, BUTTONS),
  buttonAt: (element) => element.closest(BUTTONS),

  boundaries: BOUNDARIES,

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
export const NEXT = '.article-editor-nav__publish';

// Share modal (2020 to 2026), Ember comments (`--cr` since 2024), new comments by build (2025, 2026-04), messages, articles (2026-08).
export const BUTTONS = [
  '.share-actions__primary-action',
  '[class*="comments-comment-box__submit-button"]',
  'button[data-view-name="comment-post"]',
  '[componentkey*="commentButtonSection"] button',
  'button[componentkey*="commentButtonSection"]',
  '[data-view-name="comment-box"] button[type="submit"]',
  '.msg-form__send-button',
  NEXT,
].join(', ');
