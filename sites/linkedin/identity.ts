import { ancestorsOf } from '../composer.ts';
import { namesAs } from '../identity/names-as.ts';
import { isSame, type Signal, weigh } from '../identity/weigh.ts';
import { closestTo, findAllIn, matches } from '../own.ts';
import { get } from '../publish/walk.ts';
import type { Composer, Identifier, Identity, Named } from '../site.ts';
import { LINKEDIN_PLACES } from './places.ts';

/** As whom LinkedIn would publish: as the page or member that stands at the composer; messages go out as the member but in a page's inbox. */
export const LINKEDIN_IDENTIFIER: Identifier = {
  identify(composer) {
    switch (composer.surface) {
      case 'message':
        return decide([], /\/admin\/inbox\b/.test(location.pathname));
      case 'comment':
        return identifyComment(composer);
      default:
        return identifyShare(composer);
    }
  },
  identifyPage: () => weigh(memberSignal(member())),
};

/** The author button names whoever will post, and changes at once when another is chosen. Its second line is the audience. */
function identifyShare({ root, editors }: Composer): Identity {
  const dialog = editors[0]?.closest(DIALOGS) ?? closestTo(root, DIALOGS);
  const button = authorIn(dialog ?? root, dialog) ?? (dialog ? undefined : authorIn(treeOf(root), null));
  const name = button ? firstText(button) : chosenActor(dialog ?? root);
  return decide(name === undefined || AUDIENCE.test(name) ? [] : [{ place: LINKEDIN_PLACES.author, says: { name } }]);
}

const DIALOGS = '[role="dialog"], dialog, [data-test-modal-id="sharebox"]';

/** The author button by its class (2023 on, before), else what it stands in; one that is in a dialog of its own is that dialog's. */
function authorIn(place: ParentNode, dialog: Element | null): Element | undefined {
  for (const selector of [
    '.share-unified-settings-entry-button',
    '.share-creation-state__member-info',
    SHARE_HEADING,
  ]) {
    const found = findAllIn(place, selector).find((one) => one.closest(DIALOGS) === dialog);
    if (found) return found;
  }
  return undefined;
}

/** Some reposts let one choose between member and page in the composer itself (2026): the label of whoever is chosen. */
function chosenActor(place: ParentNode): string | undefined {
  const chosen = place.querySelector<HTMLInputElement>('input[type="radio"][name="actor"]:checked');
  const label = chosen?.labels?.[0];
  return label && firstText(label);
}

/**
 * What stands at the composer, with the address where that names a page. The member's own record says nothing of a page that they post
 * as: it counts where the same name stands at the composer, or nobody does. `byPage`: whether the page of the address posts where nobody
 * else is named; comments never go out as it by themselves.
 */
function decide(shown: readonly Signal[], byPage = true): Identity {
  const [first] = shown;
  const self = member(first?.says.name);
  const asSelf = isSame(first?.says.name, self.name);
  const page = byPage || (first && !asSelf) ? pageOfAddress() : undefined;
  const address = page === undefined ? [] : [{ place: LINKEDIN_PLACES.address, says: { handle: page } }];
  const person = asSelf || shown.length + address.length === 0 ? memberSignal(self) : [];
  // An administrator's page opens the composer as that page: whoever is named there and is not the member is the page. A description in
  // a language that is not known may say more than the name.
  const name = first?.place === LINKEDIN_PLACES.author ? first.says.name : undefined;
  const isPage = name !== undefined && self.name !== undefined && !asSelf && !self.name.includes(name);
  const pageRecord = isPage && page !== undefined ? [{ name, handle: page }] : [];
  const identity = weigh([...shown, ...address, ...person], [self, ...pageRecord]);
  return pageRecord.length > 0 ? { ...identity, presumed: true } : identity;
}

function memberSignal(self: Named): Signal[] {
  return self.name === undefined && self.handle === undefined ? [] : [{ place: LINKEDIN_PLACES.member, says: self }];
}

/** The second line, where the first is missing: whom a post is for, a group for instance. */
const AUDIENCE = /^(?:Post|Posting) to /i;

/** What the author button stands in (2026): where its picture is, its first line is too, whatever it is called. */
const SHARE_HEADING = '#share-to-linkedin-modal__header:has(img)';

/** The toggle beside the post says as whom administrators comment; without one it is always the member. */
function identifyComment({ root, editors }: Composer): Identity {
  const editor = editors[0] ?? root;
  const toggle = toggleNear(editor);
  const alt = toggle?.querySelector('img[alt]')?.getAttribute('alt');
  const chosen = alt && nameInAlt(alt);
  const named = nameInPlaceholder(editor);
  const shown = [
    ...(chosen ? [{ place: LINKEDIN_PLACES.toggle, says: { name: chosen } }] : []),
    ...(named ? [{ place: LINKEDIN_PLACES.placeholder, says: { name: named } }] : []),
  ];
  // One may be commenting as any of several, and the page does not say which.
  return toggle && shown.length === 0 ? {} : decide(shown, false);
}

// Ember, page administrators only (2026-10); it stands in the social bar of the same post, or in the comment box itself.
const TOGGLE = '.content-admin-identity-toggle-button';
const BOX = '.comments-comment-box';

/** A post, and each comment of it: an answer to one goes out as whoever was chosen for the post. */
const POSTS = `${BOX}, .feed-shared-update-v2, [data-urn], article`;

function toggleNear(editor: Element): Element | undefined {
  const own = editor.closest(BOX);
  for (const around of ancestorsOf(editor)) {
    const toggles = matches(around, POSTS) ? findAllIn(around, TOGGLE) : [];
    const toggle = toggles.find((one) => [own, null].includes(one.closest(BOX)));
    if (toggle) return toggle;
  }
  return undefined;
}

// English is sure (2026), the others follow the site's wording in their languages.
const ALTS = [
  /^Photo of (.+)$/u,
  /^(.+?)(?:’s|'s)?[ -]logo$/iu,
  /^(?:Foto|Profilfoto|Logo) v[ao]n (.+)$/u,
  /^(?:Photo|Foto|Logo|Logotipo) (?:de|d[aio]|del|della) (.+)$/u,
  /^(?:Photo|Logo) d[’'](.+)$/u,
];

function nameInAlt(alt: string): string | undefined {
  // What a member looks for stands around their picture (inferred).
  const trimmed = alt.replace(/, #\w+$/, '').trim();
  for (const pattern of ALTS) {
    const name = pattern.exec(trimmed)?.[1];
    if (name !== undefined) return name;
  }
  return trimmed || undefined;
}

function nameInPlaceholder(editor: Element): string | undefined {
  const marked = editor.closest('[data-placeholder], [aria-placeholder]') ?? editor.querySelector('[data-placeholder]');
  const words = marked?.getAttribute('data-placeholder') ?? marked?.getAttribute('aria-placeholder') ?? '';
  return namesAs(words)[0];
}

/** `company/…` of the page that the address names: an administrator's, or the author of an article (inferred). */
function pageOfAddress(): string | undefined {
  const author = location.pathname.startsWith('/article/') && new URLSearchParams(location.search).get('author');
  const company = author && /^urn:li:(?:fsd_)?company:(\d+)$/.exec(author)?.[1];
  if (company) return `company/${company}`;
  const segment = /^\/(company|school|showcase)\/([^/]+)\/admin(?:\/|$)/.exec(location.pathname);
  return segment ? `${segment[1]}/${decodeURIComponent(segment[2] ?? '')}` : undefined;
}

/** The person who is signed in, under the name that stands at the composer if it is the same. */
function member(shown?: string): Named {
  const self = memberOf([document, ...interopDocuments()]);
  return shown !== undefined && self.name !== undefined && lettersOf(shown) === lettersOf(self.name)
    ? { ...self, name: shown }
    : self;
}

/** The record has the given name first; where the family's goes first the page shows it so, and without a blank between them (inferred). */
function lettersOf(name: string): string {
  return [
    ...name
      .normalize('NFKC')
      .replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, '')
      .toLowerCase(),
  ]
    .sort()
    .join('');
}

function memberOf(documents: readonly Document[]): Named {
  for (const page of documents) {
    const profile = profileIn(page);
    if (profile) return profile;
  }
  for (const page of documents) {
    for (const selector of PHOTOS) {
      const photos = [...page.querySelectorAll(selector)].filter(
        (photo) => !photo.matches(PRESENT) || !photo.closest(OTHERS),
      );
      const [name, ...others] = new Set(photos.flatMap((photo) => nameInAlt(photo.getAttribute('alt') ?? '') ?? []));
      if (name !== undefined && others.length === 0) return { name };
    }
  }
  return {};
}

/** Whoever is there for messages: the member above their own list, others in it and beside what they write. */
const PRESENT = '.presence-entity__image[alt]';
const OTHERS = 'li, article, [class*="conversation"]';

/** The member's own picture (2026), the surest place first; the navigation may show the site's as well. */
const PHOTOS = ['.global-nav__me-photo[alt]', '[data-testid="primary-nav"] img[alt]:not([alt="LinkedIn" i])', PRESENT];

/** New pages keep the Ember application in a frame, known by its test id or by its address (2026). */
const INTEROP_FRAMES = 'iframe[data-testid="interop-iframe"], iframe[src*="/preload/"]';

function* interopDocuments(): Generator<Document> {
  for (const frame of document.querySelectorAll<HTMLIFrameElement>(INTEROP_FRAMES)) {
    const page = frame.contentDocument;
    if (page) yield page;
  }
}

/** The member's own record among the data that Ember pages carry in `<code id="bpr-guid-…">`; `plainId` marks it. */
function profileIn(page: Document): Named | undefined {
  for (const code of page.querySelectorAll('code[id^="bpr-guid-"]')) {
    const profile = profiles.get(code) ?? profileOf(code);
    if (profile === undefined) continue;
    profiles.set(code, profile);
    return profile;
  }
  return undefined;
}

/** Asked at every key, and what a page carries never changes: each is read once. */
const profiles = new WeakMap<Element, Named>();

function profileOf(code: Element): Named | undefined {
  const text = code.textContent ?? '';
  return text.includes('"plainId"') ? readProfile(text) : undefined;
}

function readProfile(json: string): Named | undefined {
  const record = parseJson(json);
  // As the site's own client asks for it, in parts; asked for plainly, it is one piece.
  const data = get(record, 'data') ?? record;
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
    if (text && !node.parentElement?.closest('script, style, svg')) return text;
  }
  return undefined;
}

function treeOf(element: Element): ParentNode {
  const tree = element.getRootNode();
  return tree instanceof ShadowRoot ? tree : document;
}
