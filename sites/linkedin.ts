import type { Surface } from '../rules/rule.ts';
import { type Anatomy, closestAcross, composerAt, composerByButton } from './composer.ts';
import { readLinkedin } from './publish/linkedin.ts';
import type { Composer, Identity, SiteAdapter } from './site.ts';

/**
 * linkedin.com in both its front ends: Ember with Quill, and the server-driven React one with TipTap. The share composer is always
 * Ember's, on new pages inside the open shadow root of `#interop-outlet`. Both sets of hooks are tried on every page.
 */
export const linkedin: SiteAdapter = {
  id: 'linkedin',
  hosts: ['linkedin.com'],

  composerAt: (element) => composerAt(element, ANATOMY),

  submitByClick(element) {
    const composer = composerByButton(element, ANATOMY);
    return composer && { composer, step: 'publish' };
  },

  // Ctrl or Cmd+Enter sends comments (seen 2026-02) and may send posts; on a clean draft the question costs nothing.
  submitByKey(event, element) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return undefined;
    const composer = composerAt(element, ANATOMY);
    return composer && { composer, step: 'publish' };
  },

  submitByForm(form) {
    const editor = form.querySelector(ANATOMY.editors);
    const composer = editor ? composerAt(editor, ANATOMY) : undefined;
    return composer && { composer, step: 'publish' };
  },

  // New pages, since 2025-10; the element stays while the page does.
  shadowRoots() {
    const root = document.querySelector('#interop-outlet')?.shadowRoot;
    return root ? [root] : [];
  },

  identify: (composer) => (isComment(composer) ? identifyComment(composer) : identifyShare(composer)),

  readCall: readLinkedin,

  identifyPage: member,
};

const ANATOMY: Anatomy = {
  // Quill (share modal, Ember comments; `plaintext-only` seen 2026-08), TipTap (new comments), then the role.
  // Not Quill's clipboard, not the message box, not the article's body.
  editors: [
    '.ql-editor[contenteditable]:not([contenteditable="false"])',
    '.tiptap.ProseMirror[contenteditable]:not([contenteditable="false"])',
    '[role="textbox"][contenteditable]:not([contenteditable="false"], .msg-form__contenteditable, [data-test-article-editor-content-textbox], [aria-label="Article editor content"])',
  ].join(', '),

  buttonsIn: (territory) => territory.querySelectorAll(BUTTONS),
  buttonAt: (element) => element.closest(BUTTONS),

  boundaries: [
    '[role="dialog"]',
    'dialog',
    '.comments-comment-box',
    '[data-view-name="comment-box"]',
    '.msg-form',
    '.msg-overlay-conversation-bubble',
  ].join(', '),

  surfaceOf(root, element): Surface {
    if (element.closest('.share-box, .share-creation-state, [data-test-modal-id="sharebox"]')) return 'post';
    if (root.querySelector('.share-actions__primary-action')) return 'post';
    if (element.matches('.share-actions__primary-action')) return 'post';
    return 'comment';
  },
};

// Share modal (2020 to 2026), Ember comments (`--cr` since 2024), new comments by build (2025, 2026-04).
const BUTTONS = [
  '.share-actions__primary-action',
  '[class*="comments-comment-box__submit-button"]',
  'button[data-view-name="comment-post"]',
  '[componentkey*="commentButtonSection"] button',
  'button[componentkey*="commentButtonSection"]',
  '[data-view-name="comment-box"] button[type="submit"]',
].join(', ');

function isComment(composer: Composer): boolean {
  return composer.surface === 'comment';
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

/** `company/…` of the administrator's page that the address names; its composer posts as that page unless it says otherwise. */
function pageOfAddress(): string | undefined {
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
