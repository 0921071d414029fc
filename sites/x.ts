import type { Surface } from '../rules/rule.ts';
import { type Anatomy, composerAt, composerByButton } from './composer.ts';
import { readX } from './publish/x.ts';
import type { Composer, Identity, SiteAdapter } from './site.ts';

/** x.com, twitter.com, their mobile hosts and X Pro: Draft.js, a plain text field on phones. */
export const x: SiteAdapter = {
  id: 'x',
  hosts: ['x.com', 'twitter.com'],

  composerAt: (element) => composerAt(element, ANATOMY),

  submitByClick(element) {
    const composer = composerByButton(element, ANATOMY);
    return composer && { composer, step: 'publish' };
  },

  // X's own key binding: Ctrl+Enter, on a Mac Cmd+Enter, while one of the editors has the focus; Alt undoes it.
  submitByKey(event, element) {
    if (event.key !== 'Enter' || event.altKey || !(event.ctrlKey || event.metaKey)) return undefined;
    const composer = composerAt(element, ANATOMY);
    return composer && { composer, step: 'publish' };
  },

  submitByForm: () => undefined,

  identify: (composer) => identityOf(handlesBeside(composer)) ?? identityOf(handlesOfPage()) ?? {},

  readCall: readX,

  identifyPage: () => identityOf(handlesOfPage()) ?? {},
};

// Modal, inline, app bar: either id has been seen on either, on a <div> until 2024 and a <button> since. X Pro's has none.
const BUTTONS = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';

const ANATOMY: Anatomy = {
  // Seen 2021 to 2026-10. The prefix alone also matches the label and the rich-text container around the editor.
  // Without the test id: Draft.js' own class, then the role. Messages and articles are other surfaces.
  editors: [
    '[data-testid^="tweetTextarea_"][contenteditable]:not([contenteditable="false"])',
    'textarea[data-testid^="tweetTextarea_"]',
    '[data-testid^="tweetTextarea_"] textarea',
    '.public-DraftEditor-content[contenteditable="true"]:not([data-testid="dmComposerTextInput"], [data-testid="composer"])',
    '[role="textbox"][contenteditable="true"]:not([data-testid="dmComposerTextInput"], [data-testid="composer"])',
  ].join(', '),

  buttonsIn: (territory) => territory.querySelectorAll(BUTTONS),
  buttonAt: (element) => element.closest(BUTTONS),

  // Modals, and X Pro's drawer (2026-09).
  boundaries: '[role="dialog"], [data-testid="drawerAnimatedDiv"]',

  surfaceOf,
};

function surfaceOf(root: Element, element: HTMLElement): Surface {
  const dialog = element.closest('[role="dialog"]');
  if (dialog) return tweetBefore(dialog, element) ? 'reply' : 'post';
  if (root.closest('[data-testid="inline_reply_offscreen"]')) return 'reply';
  return /\/status\/\d+/.test(location.pathname) ? 'reply' : 'post';
}

/** A reply shows what it answers above the editor; a quote shows it below. */
function tweetBefore(dialog: Element, element: Element): boolean {
  const tweet = dialog.querySelector('article, [data-testid="tweet"]');
  return tweet !== null && (tweet.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

const AVATAR = '[data-testid^="UserAvatar-Container-"]';

/** Avatars that belong to other people: tweets in view, the quoted one, suggestions. */
const OTHERS =
  'article, [data-testid="tweet"], [data-testid="attachments"], [role="listbox"], [data-testid="cellInnerDiv"] article';

/** What a composer's row lies in at the most. */
const AROUND_ROW = '[role="dialog"], [data-testid="drawerAnimatedDiv"], [data-testid="primaryColumn"], main, body';

/** Of these, the ones that hold other people's avatars as well. */
const COMMON_GROUND = '[data-testid="primaryColumn"], main, body';

/** The avatar in the composer's row is the account that will post (a delegate included). The innermost level that has one counts. */
function handlesBeside({ root, editors }: Composer): ReadonlySet<string> {
  const own = editors[0]?.closest(OTHERS) ?? null;
  const within = root.matches(COMMON_GROUND) ? NONE : handlesIn(root, own);
  if (within.size === 1) return within;
  // Nearly always there is no avatar below the root, so the many levels up to it are only climbed where there are several.
  const start = within.size === 0 && !root.matches(COMMON_GROUND) ? root : (editors[0] ?? root);
  for (let level: Element | null = start; level; level = level.parentElement) {
    const found = handlesIn(level, own);
    // On common ground a lone avatar is only believed where nothing else on the page says otherwise.
    if (level.matches(COMMON_GROUND)) return agree(found, handlesOfPage()) ? found : NONE;
    if (found.size > 0) return found;
    if (level.matches(AROUND_ROW)) break;
  }
  return NONE;
}

const NONE: ReadonlySet<string> = new Set();

function agree(lone: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return lone.size === 1 && unique(new Set([...lone, ...others])).size === 1;
}

/** What the page says of the account that is signed in, whichever layout it has: side navigation, profile link, phone's drawer button. */
function handlesOfPage(): ReadonlySet<string> {
  const handles = new Set<string>();
  const places = '[data-testid="SideNav_AccountSwitcher_Button"], [data-testid="DashButton_ProfileIcon_Link"]';
  for (const place of document.querySelectorAll(places)) {
    for (const handle of handlesIn(place, null)) handles.add(handle);
  }
  const profile = document.querySelector('a[data-testid="AppTabBar_Profile_Link"]')?.getAttribute('href');
  const handle = profile && /^\/(\w{1,15})$/.exec(profile)?.[1];
  if (handle) handles.add(handle);
  return unique(handles);
}

function handlesIn(place: Element, own: Element | null): ReadonlySet<string> {
  const handles = new Set<string>();
  for (const avatar of place.querySelectorAll(AVATAR)) {
    if (avatar.closest(OTHERS) !== own) continue;
    const handle = /^UserAvatar-Container-(\w{1,15})$/.exec(avatar.getAttribute('data-testid') ?? '')?.[1];
    if (handle && handle !== 'unknown') handles.add(handle);
  }
  return unique(handles);
}

/** Handles are one when they differ in case only. */
function unique(handles: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(new Map([...handles].map((handle) => [handle.toLowerCase(), handle])).values());
}

function identityOf(handles: ReadonlySet<string>): Identity | undefined {
  const [handle, ...others] = handles;
  if (handle === undefined) return undefined;
  if (others.length === 0) return { handle };
  return { conflict: `X shows several accounts here: ${[...handles].map((one) => `@${one}`).join(', ')}.` };
}
