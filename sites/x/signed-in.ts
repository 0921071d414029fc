import { get } from '../publish/walk.ts';
import type { Identity } from '../site.ts';

/**
 * Who is signed in by what X keeps beside its markup, for pages whose marks are gone: the data that the page was loaded with, as far as
 * the cookie still names the same account and the navigation no other one. Undefined where that says nothing.
 */
export function signedInByData(): Identity | undefined {
  // X Pro posts as several accounts, whoever is signed in.
  if (location.hostname.startsWith('pro.')) return undefined;
  const id = idInCookie();
  const loaded = userAtLoad();
  if (id === undefined || !loaded) return undefined;
  if (loaded.id !== id) return { conflict: 'X was switched to another account after this page was loaded.' };
  const { handle } = loaded;
  const linked = handlesInNavigation();
  if (linked.length === 0 || linked.some((one) => isSame(one, handle))) return { handle };
  // Who posts for another account is still signed in as themselves; only the links follow.
  return { conflict: `X shows several accounts here: ${[handle, ...linked].map((one) => `@${one}`).join(', ')}.` };
}

/** Readable by scripts, and the same for all tabs: `u%3D…`, sometimes in quotes (2026). */
function idInCookie(): string | undefined {
  return /(?:^|;\s*)twid="?u(?:%3D|=)(\d+)/i.exec(document.cookie)?.[1];
}

type User = { readonly id: string; readonly handle: string };

const STATE = '__INITIAL_STATE__=';
const NEXT = ';window.__META_DATA__';

/** X takes the variable away when it has started, and leaves the text of its script in the page (2021, 2025-02). It never changes, so each is read once. */
const read = new WeakMap<HTMLScriptElement, User>();

function userAtLoad(): User | undefined {
  for (const script of document.scripts) {
    const known = read.get(script);
    if (known) return known;
    const text = script.src === '' ? (script.textContent ?? '') : '';
    const at = text.indexOf(STATE);
    const user = at < 0 ? undefined : userIn(text.slice(at + STATE.length));
    if (!user) continue;
    read.set(script, user);
    return user;
  }
  return undefined;
}

function userIn(text: string): User | undefined {
  const end = text.lastIndexOf(NEXT);
  const state = parsed(end < 0 ? text.replace(/;\s*$/, '') : text.slice(0, end));
  const id = get(get(state, 'session'), 'user_id');
  if (typeof id !== 'string') return undefined;
  const names = [
    get(get(get(get(get(state, 'entities'), 'users'), 'entities'), id), 'screen_name'),
    get(get(get(get(state, 'settings'), 'remote'), 'settings'), 'screen_name'),
  ].filter((name) => typeof name === 'string' && /^\w{1,15}$/.test(name));
  const [handle, other = handle] = names.map(String);
  return handle !== undefined && other !== undefined && isSame(handle, other) ? { id, handle } : undefined;
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

/** The navigation links to the profile of whoever posts, among X's own pages (2024-12, 2025-02). */
function handlesInNavigation(): readonly string[] {
  return [...document.querySelectorAll('header nav a[href], [role="banner"] [role="navigation"] a[href]')].flatMap(
    (link) => {
      const handle = /^\/(\w{1,15})$/.exec(link.getAttribute('href') ?? '')?.[1];
      return handle === undefined || OWN_PAGES.test(handle) ? [] : handle;
    },
  );
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
