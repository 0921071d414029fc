import type { Surface } from '../rules/rule.ts';
import { type Anatomy, closestAcross, composerAt, composerByButton } from './composer.ts';
import { readLinkedin } from './publish/linkedin.ts';
import { readText } from './read-text.ts';
import type { Composer, Identity, SiteAdapter, Submit } from './site.ts';

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

  identifyPage: member,

  identify(composer) {
    switch (composer.surface) {
      case 'message':
        return identifyMailbox();
      case 'comment':
        return identifyComment(composer);
      default:
        return identifyShare(composer);
    }
  },
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

/** The author button names whoever will post, and changes at once when another is chosen. Its second line is the audience. */
function identifyShare({ root, editors }: Composer): Identity {
  const place = (editors[0] ?? root).closest('[role="dialog"], dialog, [data-test-modal-id="sharebox"]') ?? root;
  const button =
    place.querySelector('.share-unified-settings-entry-button') ??
    place.querySelector('.share-creation-state__member-info') ??
    treeOf(root).querySelector('.share-unified-settings-entry-button');
  const name = button ? firstText(button) : undefined;
  const page = pageOfAddress();
  if (name === undefined) return page ? { handle: page } : member();

  const self = member();
  if (self.name !== undefined && sameName(self.name, name)) return { ...self, name };
  // An administrator's page opens the composer as that page; the button above has the last word.
  return page && self.name !== undefined ? { name, handle: page } : { name };
}

/** The toggle beside the post says as whom administrators comment; without one it is always the member. */
function identifyComment({ root, editors }: Composer): Identity {
  const editor = editors[0] ?? root;
  const toggle = toggleNear(editor);
  const shown = toggle?.querySelector('img[alt]')?.getAttribute('alt');
  const name = (shown && nameInAlt(shown)) || nameInPlaceholder(editor);
  const self = member();
  if (!name) return toggle ? {} : self;
  return self.name !== undefined && sameName(self.name, name) ? { ...self, name } : { name };
}

// Ember, page administrators only (2026-10); it stands in the social bar of the same post, or in the comment box itself.
function toggleNear(editor: Element): Element | null {
  const post =
    closestAcross(editor, '.feed-shared-update-v2, [data-urn], article') ?? editor.closest('.comments-comment-box');
  return post?.querySelector('.content-admin-identity-toggle-button') ?? null;
}

function nameInAlt(alt: string): string | undefined {
  const trimmed = alt.trim();
  return (
    /^Photo of (.+)$/u.exec(trimmed)?.[1] ?? /^(.+?)(?:’s|'s)? logo$/u.exec(trimmed)?.[1] ?? (trimmed || undefined)
  );
}

function nameInPlaceholder(editor: Element): string | undefined {
  const marked = editor.closest('[data-placeholder], [aria-placeholder]') ?? editor.querySelector('[data-placeholder]');
  const words = marked?.getAttribute('data-placeholder') ?? marked?.getAttribute('aria-placeholder') ?? '';
  return /^(?:Comment|Reply) as (.+?)\s*(?:…|\.\.\.)?$/u.exec(words.trim())?.[1];
}

/** Messages go out from the member's own mailbox, on the pages of an administrator from the page's. */
function identifyMailbox(): Identity {
  const page = pageOfAddress();
  return page ? { handle: page } : member();
}

/** `company/…` of the page that the address names: an administrator's, or the author of an article (inferred). */
function pageOfAddress(): string | undefined {
  const author = location.pathname.startsWith('/article/') && new URLSearchParams(location.search).get('author');
  const company = author && /^urn:li:(?:fsd_)?company:(\d+)$/.exec(author)?.[1];
  if (company) return `company/${company}`;
  const segment = /^\/(company|school|showcase)\/([^/]+)\/admin(?:\/|$)/.exec(location.pathname);
  return segment ? `${segment[1]}/${decodeURIComponent(segment[2] ?? '')}` : undefined;
}

/** The person who is signed in. */
function member(): Identity {
  const documents = [document, ...interopDocuments()];
  for (const page of documents) {
    const profile = profileIn(page);
    if (profile) return profile;
  }
  for (const page of documents) {
    const photo = page.querySelector(
      '.global-nav__me-photo[alt], [data-testid="primary-nav"] img[alt], .presence-entity__image[alt]',
    );
    const name = photo && nameInAlt(photo.getAttribute('alt') ?? '');
    if (name) return { name };
  }
  return {};
}

function* interopDocuments(): Generator<Document> {
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-testid="interop-iframe"]')) {
    const page = frame.contentDocument;
    if (page) yield page;
  }
}

/** The member's own record among the data that Ember pages carry in `<code id="bpr-guid-…">`; `plainId` marks it. */
function profileIn(page: Document): Identity | undefined {
  for (const code of page.querySelectorAll('code[id^="bpr-guid-"]')) {
    const text = code.textContent ?? '';
    if (!text.includes('"plainId"')) continue;
    const profile = readProfile(text);
    if (profile) return profile;
  }
  return undefined;
}

function readProfile(json: string): Identity | undefined {
  const record = parseJson(json);
  const data = get(record, 'data');
  const urn = get(data, '*miniProfile');
  const included = get(record, 'included');
  const entries: unknown[] = Array.isArray(included) ? included : [];
  const profile =
    get(data, 'miniProfile') ?? entries.find((entry) => urn !== undefined && get(entry, 'entityUrn') === urn) ?? data;
  const vanity = get(profile, 'publicIdentifier');
  const names = [get(profile, 'firstName'), get(profile, 'lastName')].filter((name) => typeof name === 'string');
  if (typeof vanity !== 'string' || vanity === '') return undefined;
  return { handle: `in/${vanity}`, ...(names.length > 0 && { name: names.join(' ') }) };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined; // The page's data, not ours: a block that is no JSON names nobody.
  }
}

function get(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function firstText(element: Element): string | undefined {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node.nodeValue?.replace(/\s+/g, ' ').trim();
    if (text && !node.parentElement?.closest('script, style, [aria-hidden="true"] svg')) return text;
  }
  return undefined;
}

function sameName(a: string, b: string): boolean {
  return a.normalize('NFKC').toLowerCase() === b.normalize('NFKC').toLowerCase();
}

function treeOf(element: Element): ParentNode {
  const tree = element.getRootNode();
  return tree instanceof ShadowRoot ? tree : document;
}
