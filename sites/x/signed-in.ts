import { type Cookies, readCookies } from '../cookies.ts';
import { isSame, type Signal } from '../identity/weigh.ts';
import { get } from '../publish/walk.ts';
import { X_PLACES } from './places.ts';

/** `steady`: the cookie names the account that the page was loaded as; `switched`: another one by now; `unknown`: nothing tells. */
type SignIn = { readonly state: 'steady' | 'switched' | 'unknown'; readonly user?: User };

type User = { readonly id: string; readonly handle: string };

type Tracked = ((when: keyof Cookies) => SignIn) & { links(user: User | undefined): readonly Signal[] };

/**
 * Who is signed in by what X keeps beside its markup: the data that the page was loaded with, and the cookie. The handle of a number is
 * learned from that data alone. Where there is none, the number of the first look is at least known to have changed.
 */
export function trackSignIn(): Tracked {
  const cookies = readCookies();
  let loaded: User | undefined;
  let first: string | undefined;
  const read = new WeakSet<HTMLScriptElement>();

  function signIn(when: keyof Cookies): SignIn {
    loaded ??= userAtLoad(read);
    const id = idIn(cookies[when]());
    // Signed out, or a browser that keeps the cookie from us.
    if (id === undefined) return { state: 'unknown' };
    first ??= loaded?.id ?? id;
    if (id !== first || (loaded && loaded.id !== id)) return { state: 'switched', ...(loaded && { user: loaded }) };
    return loaded ? { state: 'steady', user: loaded } : { state: 'unknown' };
  }

  return Object.assign(signIn, { links });
}

/** Readable by scripts, and the same for all tabs: `u%3D…`, sometimes in quotes (2026). */
function idIn(cookies: string): string | undefined {
  return /(?:^|;\s*)twid="?u(?:%3D|=)(\d+)/i.exec(cookies)?.[1];
}

const STATE = /__INITIAL_STATE__\s*=\s*(?=\{)/;

/** A string, or a brace beside one. */
const STRING_OR_BRACE = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}]/g;

/** X takes the variable away when it has started, and leaves the text of its script in the page (2021, 2025-02). It never changes, so each is read once. */
function userAtLoad(read: WeakSet<HTMLScriptElement>): User | undefined {
  for (const script of document.scripts) {
    if (read.has(script)) continue;
    const text = script.src === '' ? (script.textContent ?? '') : '';
    // While the page still arrives, a script may be there without its text.
    if (text !== '' || document.readyState !== 'loading') read.add(script);
    const state = STATE.exec(text);
    const user = state ? userIn(firstObject(text.slice(state.index + state[0].length))) : undefined;
    if (user) return user;
  }
  return undefined;
}

/** The object that a text begins with: what the script goes on with is nobody's business (other data, or taking the variable away). */
function firstObject(text: string): string {
  let depth = 0;
  for (const { 0: found, index } of text.matchAll(STRING_OR_BRACE)) {
    if (found === '{') depth += 1;
    else if (found === '}') depth -= 1;
    if (depth === 0) return text.slice(0, index + 1);
  }
  return '';
}

function userIn(text: string): User | undefined {
  const state = parsed(text);
  const id = get(get(state, 'session'), 'user_id');
  if (typeof id !== 'string') return undefined;
  const names = [
    get(get(get(get(get(state, 'entities'), 'users'), 'entities'), id), 'screen_name'),
    get(get(get(get(state, 'settings'), 'remote'), 'settings'), 'screen_name'),
  ].filter((name) => typeof name === 'string' && /^\w{1,15}$/.test(name));
  const [handle, other = handle] = names.map(String);
  return handle !== undefined && isSame(handle, other) ? { id, handle } : undefined;
}

/** The page's data, not ours: what is no JSON names nobody. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** What X itself has at addresses of one word. */
const OWN_PAGES =
  /^(home|explore|notifications|messages|search|settings|compose|bookmarks|lists|communities|jobs|premium|money|grok|login|logout|tos|privacy|about|help|i)$/i;

/**
 * The navigation links to the profile of whoever posts, among X's own pages (2024-12, 2025-02). One of the links must be the signed-in
 * person's, or they post for another.
 */
function links(user: User | undefined): readonly Signal[] {
  if (!user) return [];
  const navigation = document.querySelectorAll('header nav a[href], [role="banner"] [role="navigation"] a[href]');
  const handles = [...navigation].flatMap((link) => {
    const handle = /^\/(\w{1,15})$/.exec(link.getAttribute('href') ?? '')?.[1];
    return handle === undefined || OWN_PAGES.test(handle) ? [] : handle;
  });
  const own = handles.some((handle) => isSame(handle, user.handle));
  return (own ? [user.handle] : handles).map((handle) => ({ place: X_PLACES.navigation, says: { handle } }));
}
