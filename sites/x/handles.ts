import { findAllIn, findIn, holds, matches, parentOf } from '../own.ts';
import type { Composer } from '../site.ts';

const AVATAR = '[data-testid^="UserAvatar-Container-"]';

/** Avatars that belong to other people: tweets in view, the quoted one (a link as a whole), suggestions. */
const OTHERS = 'article, [data-testid="tweet"], [data-testid="attachments"], div[role="link"], [role="listbox"]';

/** What a composer's row lies in at the most. */
const AROUND_ROW = '[role="dialog"], [data-testid="drawerAnimatedDiv"], [data-testid="primaryColumn"], main, body';

/** Of these, the ones that hold other people's avatars as well. */
const COMMON_GROUND = '[data-testid="primaryColumn"], [data-rfd-draggable-id], main, body';

/** The avatar in the composer's row is the account that will post (a delegate included). The innermost level that has one counts. */
export function handlesBeside({ root, editors }: Composer, ofPage: () => readonly string[]): ReadonlySet<string> {
  const own = editors[0]?.closest(OTHERS) ?? null;
  const isCommon = matches(root, COMMON_GROUND) || findIn(root, COMMON_GROUND) !== null;
  const within = isCommon ? NONE : handlesIn(root, own);
  if (within.size === 1) return within;
  // Nearly always there is no avatar below the root, so the many levels up to it are only climbed where there are several.
  const start = within.size === 0 && !isCommon ? root : (editors[0] ?? root);
  for (let level: Element | null = start; level; level = parentOf(level)) {
    const found = handlesIn(level, own);
    // On common ground a lone avatar is only believed where nothing else on the page says otherwise.
    if (matches(level, COMMON_GROUND)) return agree(found, ofPage()) ? found : NONE;
    if (found.size > 0) return found;
    if (matches(level, AROUND_ROW)) break;
  }
  return NONE;
}

const NONE: ReadonlySet<string> = new Set();

function agree(lone: ReadonlySet<string>, others: readonly string[]): boolean {
  return lone.size === 1 && unique([...lone, ...others]).size === 1;
}

/** The handles of the avatars in a place, but for those of other people; `own`: the article that the place itself is in. */
export function handlesIn(place: Element, own: Element | null): ReadonlySet<string> {
  const handles: string[] = [];
  for (const avatar of findAllIn(place, AVATAR)) {
    const other = avatar.closest(OTHERS);
    // What the place itself is or lies in is nobody else's.
    if (other !== own && (!other || (other !== place && holds(place, other)))) continue;
    const handle = /^UserAvatar-Container-(\w{1,15})$/.exec(avatar.getAttribute('data-testid') ?? '')?.[1];
    if (handle && handle !== 'unknown') handles.push(handle);
  }
  return unique(handles);
}

/** Handles are one when they differ in case only. */
function unique(handles: readonly string[]): ReadonlySet<string> {
  return new Set(new Map(handles.map((handle) => [handle.toLowerCase(), handle])).values());
}
