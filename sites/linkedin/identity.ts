import { closestAcross } from '../composer.ts';
import { get } from '../publish/walk.ts';
import type { Composer, Identifier, Identity } from '../site.ts';

/** As whom LinkedIn would publish: as the page or member that stands at the composer; messages go out as whoever's mailbox it is. */
export const LINKEDIN_IDENTIFIER: Identifier = {
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
  identifyPage: member,
};

/** The author button names whoever will post, and changes at once when another is chosen. Its second line is the audience. */
function identifyShare({ root, editors }: Composer): Identity {
  const place = (editors[0] ?? root).closest('[role="dialog"], dialog, [data-test-modal-id="sharebox"]') ?? root;
  const button =
    place.querySelector('.share-unified-settings-entry-button') ??
    place.querySelector('.share-creation-state__member-info') ??
    treeOf(root).querySelector('.share-unified-settings-entry-button') ??
    treeOf(root).querySelector(SHARE_HEADING);
  const name = button ? firstText(button) : undefined;
  const page = pageOfAddress();
  if (name === undefined) return page ? { handle: page } : member();

  const self = member();
  if (self.name !== undefined && sameName(self.name, name)) return { ...self, name };
  // An administrator's page opens the composer as that page; the button above has the last word.
  return page && self.name !== undefined ? { name, handle: page } : { name };
}

/** What the author button stands in (2026): where its picture is, its first line is too, whatever it is called. */
const SHARE_HEADING = '#share-to-linkedin-modal__header:has(img)';

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

/** New pages keep the Ember application in a frame, known by its test id or by its address (2026). */
const INTEROP_FRAMES = 'iframe[data-testid="interop-iframe"], iframe[src*="/preload/"]';

function* interopDocuments(): Generator<Document> {
  for (const frame of document.querySelectorAll<HTMLIFrameElement>(INTEROP_FRAMES)) {
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
