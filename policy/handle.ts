import type { Site } from '../rules/rule.ts';
import type { Identity } from '../sites/site.ts';
import { show } from './explain.ts';
import { type Fault, sayFault } from './problems.ts';

/**
 * Reads a handle as people write it and puts it in its site's form: `AcmeMotors` on X; `company/…`, `in/…`, `school/…`,
 * `showcase/…` or a display name on LinkedIn; a vanity name, a numeric id or a display name on Facebook.
 */
export function readHandle(site: Site, text: string): string | Fault {
  const handle = text.trim();
  switch (site) {
    case 'x':
      return readXHandle(handle);
    case 'linkedin':
      return readLinkedInHandle(handle);
    case 'facebook':
      return readFacebookHandle(handle);
    default:
      return site satisfies never;
  }
}

/** Under which keys a handle of a policy is looked up. Two handles that share a key are one and the same. */
export function handleKeys(site: Site, handle: string): readonly string[] {
  const bare = handle.trim().replace(/^@/, '');
  switch (site) {
    case 'x':
      return [`handle:${bare.toLowerCase()}`];
    case 'linkedin':
      return LINKEDIN_PAGE.test(bare) ? [`handle:${bare.normalize('NFC').toLowerCase()}`] : [nameKey(bare)];
    case 'facebook':
      if (/^\d+$/.test(bare)) return [`id:${bare}`];
      return VANITY.test(bare) ? [`handle:${vanity(bare)}`, nameKey(bare)] : [nameKey(bare)];
    default:
      return site satisfies never;
  }
}

/** Under which keys to look for what a site shows of the acting account. */
export function identityKeys(site: Site, { handle, id, otherId, name }: Identity): readonly string[] {
  const keys: string[] = [];
  switch (site) {
    case 'x':
      if (handle) keys.push(...handleKeys(site, handle));
      return keys;
    case 'linkedin':
      if (handle) keys.push(...handleKeys(site, decode(handle)));
      // Members have numeric ids of their own, which mean other companies: beside a member's handle the id says nothing.
      if (id && !handle?.startsWith('in/')) keys.push(`handle:company/${id}`);
      if (name) keys.push(nameKey(name));
      return keys;
    case 'facebook':
      if (handle) keys.push(/^\d+$/.test(handle) ? `id:${handle}` : `handle:${vanity(handle)}`);
      if (id) keys.push(`id:${id}`);
      if (otherId) keys.push(`id:${otherId}`);
      if (name) keys.push(nameKey(name));
      return keys;
    default:
      return site satisfies never;
  }
}

/** Display names compare by what a reader sees: full-width letters, odd spaces, invisible marks and case make no difference. */
export function nameKey(name: string): string {
  const visible = name.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  return `name:${visible.replace(/\s+/g, ' ').trim().toLowerCase()}`;
}

const LINKEDIN_PAGE = /^(?:company|in|school|showcase)\//i;
const VANITY = /^[a-z0-9.]+$/i;

/** Facebook ignores the dots of a vanity name: https://www.facebook.com/help/105399436216001 */
function vanity(handle: string): string {
  return handle.replace(/^@/, '').replaceAll('.', '').toLowerCase();
}

/** 1 to 15 letters, digits and underscores: https://help.x.com/en/managing-your-account/x-username-rules */
function readXHandle(text: string): string | Fault {
  const path = pathAt(text, /^(?:(?:www|mobile)\.)?(?:x|twitter)\.com$/i);
  const handle = (path?.split(/[/?#]/)[0] ?? text).replace(/^@/, '');
  const isPage = path !== undefined && NO_ACCOUNT.test(handle);
  if (/^[A-Za-z0-9_]{1,15}$/.test(handle) && !isPage) return handle;
  return sayFault('policy_no_handle_x', show(text));
}

/** Where addresses of X lead that are nobody's. */
const NO_ACCOUNT = /^(?:compose|explore|hashtag|home|i|intent|messages|notifications|search|settings|share)$/i;

function readLinkedInHandle(text: string): string | Fault {
  const path = pathAt(text, /^(?:[a-z0-9-]+\.)*linkedin\.com$/i);
  const [kind = '', slug = ''] = (path ?? text).replace(/^[@/]+/, '').split(/[/?#]/);
  if (LINKEDIN_PAGE.test(`${kind}/`) && (path ?? text).includes('/')) {
    const readable = decode(slug);
    if (/^[\p{L}\p{N}\p{M}_.&'’-]{1,100}$/u.test(readable)) return `${kind.toLowerCase()}/${readable}`;
  } else if (path === undefined && isName(text)) {
    return text.replace(/^@/, '');
  }
  return sayFault('policy_no_handle_linkedin', show(text));
}

function readFacebookHandle(text: string): string | Fault {
  const path = pathAt(text, /^(?:[a-z0-9-]+\.)*(?:facebook|fb)\.com$/i);
  if (path === undefined && isName(text)) return text.replace(/^@/, '');
  const account = path === undefined ? undefined : facebookAccount(path);
  return account ?? sayFault('policy_no_handle_facebook', show(text));
}

/** The account that the path of a Facebook address names, in any of the forms that Facebook has used. */
function facebookAccount(path: string): string | undefined {
  const id =
    /^profile\.php\?(?:.*&)?id=(\d+)/.exec(path) ??
    /^(?:people|pages)\/[^/]+\/(\d+)/.exec(path) ??
    /^(?:p|pages\/category\/[^/]+)\/[^/?#]*-(\d+)/.exec(path);
  if (id?.[1]) return id[1];
  const name = path.replace(/^pg\//, '').split(/[/?#]/)[0] ?? '';
  return VANITY.test(name) && !NO_VANITY.has(name.toLowerCase()) && !name.endsWith('.php') ? name : undefined;
}

const NO_VANITY: ReadonlySet<string> = new Set(
  'p people pages groups events watch marketplace gaming share sharer photo photos reel stories hashtag help policies me home'.split(
    ' ',
  ),
);

/** A display name, as opposed to an address of some other site. */
function isName(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text) && text.length <= 200 && !/:\/\/|^www\.|^[\w.-]+\.[a-z]{2,}\/|\p{Cc}/iu.test(text);
}

/** Path and query of an address at a site's hosts, with or without `https://`; undefined for anything else. */
function pathAt(text: string, host: RegExp): string | undefined {
  const [, name = '', path = ''] = /^(?:https?:\/\/)?([^/\s]+)(?:\/(.*))?$/i.exec(text) ?? [];
  return host.test(name) ? path : undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return text;
  }
}
