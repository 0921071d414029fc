import type { Composer, Identifier, Identity } from '../site.ts';
import { signedInByData } from './signed-in.ts';

/**
 * As whom X would publish: the account whose avatar stands in the composer's row, else the one that the page says is signed in.
 * Messages and articles have no such row, and other people's avatars around them.
 */
export const X_IDENTIFIER: Identifier = {
  identify(composer) {
    const ownRow = composer.surface !== 'message' && composer.surface !== 'article';
    return (ownRow && identityOf(handlesBeside(composer))) || identifyPage();
  },
  identifyPage,
};

/** Who the page says is signed in. */
function identifyPage(): Identity {
  return identityOf(handlesOfPage()) ?? signedInByData() ?? {};
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
