import type { Named } from '../site.ts';

/** As whom a page was loaded. */
type User = { readonly id: string; readonly name?: string };

/** A page's own account on a network, as Business Suite's data list it. A destination whose account is not told has neither id nor name. */
export type Presence = { readonly network: 'facebook' | 'instagram'; readonly named: Named };

export type PageData = {
  readonly user?: User;
  /** Numbers and names that belong together. */
  readonly records: readonly Named[];
  readonly presences: readonly Presence[];
};

/** What the inline scripts of a page say of accounts. They never change, and can be megabytes long: each is read once. */
export function readPageData(): () => PageData {
  const read = new WeakSet<HTMLScriptElement>();
  let user: User | undefined;
  const records: Named[] = [];
  const presences: Presence[] = [];
  let complete = false;

  function readAll(): void {
    for (const script of document.scripts) {
      const text = script.src === '' && !read.has(script) ? (script.textContent ?? '') : '';
      if (text === '') continue;
      read.add(script);
      user ??= userIn(text);
      records.push(...profilesIn(text));
      presences.push(...presencesIn(text));
    }
  }

  return () => {
    if (!complete) readAll();
    // Asked at every key, and to list the scripts of such a page takes as long as the rest.
    complete = user !== undefined && document.readyState === 'complete';
    return { ...(user && { user }), records, presences };
  };
}

/** `CurrentUserInitialData`: the acting profile, its name beside its number. */
function userIn(text: string): User | undefined {
  const at = text.indexOf('"CurrentUserInitialData"');
  if (at < 0) return undefined;
  const data = text.slice(at, at + 2000);
  const id = numberIn(data, 'USER_ID');
  const name = textIn(data, 'NAME');
  return id === undefined || id === '0' ? undefined : { id, ...(name !== undefined && { name }) };
}

/** `profile` of the profiles that one may switch to: the number it posts under, and a page's other one (`delegate_page_id`). */
function profilesIn(text: string): Named[] {
  if (!text.includes('"delegate_page_id"')) return [];
  return [...text.matchAll(/"profile"\s*:\s*\{[^{}]*\}/g)].flatMap(([profile]) => {
    const id = numberIn(profile, 'id');
    const otherId = numberIn(profile, 'delegate_page_id');
    const name = textIn(profile, 'name');
    return id === undefined || otherId === undefined ? [] : { id, otherId, ...(name !== undefined && { name }) };
  });
}

/** Business Suite's data (2026-10): a network's account, with its name. */
function presencesIn(text: string): Presence[] {
  if (!text.includes('"presenceType"')) return [];
  return [...text.matchAll(/\{[^{}]*"presenceType"\s*:\s*"(FACEBOOK|INSTAGRAM)"[^{}]*\}/g)].map(([record, type]) => {
    const id = numberIn(record, 'id');
    const name = textIn(record, 'accountName');
    const named = { ...(id !== undefined && { id }), ...(name !== undefined && { name }) };
    return { network: type === 'FACEBOOK' ? 'facebook' : 'instagram', named };
  });
}

function numberIn(json: string, key: string): string | undefined {
  return new RegExp(`"${key}"\\s*:\\s*"(\\d+)"`).exec(json)?.[1];
}

function textIn(json: string, key: string): string | undefined {
  const text = new RegExp(`"${key}"\\s*:\\s*("(?:[^"\\\\]|\\\\.)*")`).exec(json)?.[1];
  return text === undefined || text === '""' ? undefined : unquote(text);
}

/** A JSON string of the page's data; one that is none is taken as it stands. */
function unquote(json: string): string {
  try {
    return String(JSON.parse(json));
  } catch {
    return json.slice(1, -1);
  }
}
