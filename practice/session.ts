import { ACCOUNTS, type PracticeAccount, type Session, sessionFor } from './accounts.ts';
import type { Publication } from './publication.ts';

/** The hosts of the three sites; the second group is the site's domain. */
export const SITE_HOSTS = /(^|\.)(x\.com|twitter\.com|linkedin\.com|facebook\.com)$/;

/** A session is known by this cookie, which page scripts can't read. */
export const SESSION_COOKIE = 'auth_token';

/** One cookie of a site, good for the whole of its domain. */
export type Cookie = { readonly name: string; readonly value: string; readonly httpOnly: boolean };

/** The domain that the cookies of a host belong to. */
export function siteOf(hostname: string): string {
  return SITE_HOSTS.exec(hostname)?.[2] ?? hostname;
}

/** The cookies of a site for the account in a page's address. */
export function cookiesFor(url: URL): readonly Cookie[] {
  const session = sessionFor(url.searchParams);
  const shown = session.visible ? shownCookies(siteOf(url.hostname), session) : {};
  const all = { ...shown, [SESSION_COOKIE]: session.beside.id };
  return Object.entries(all).map(([name, value]) => ({ name, value, httpOnly: name === SESSION_COOKIE }));
}

/** As whom a request publishes: the actor that it names, else the account of the session. */
export function ownerOf({ site, actor }: Publication, sessionCookie: string): PracticeAccount {
  const session = sessionFor(new URLSearchParams({ as: sessionCookie }));
  if (actor === undefined) return site === 'linkedin' ? session.member : session.account;
  return [session.account, session.member, ...ACCOUNTS].find((account) => owns(account, actor)) ?? session.account;
}

function shownCookies(site: string, { account, member, beside }: Session): Record<string, string> {
  if (site === 'facebook.com') {
    return { c_user: member.facebook.id, ...(account.isPage && { i_user: account.facebook.id }) };
  }
  return site === 'linkedin.com' ? { JSESSIONID: '"ajax:0000000000000000001"' } : { twid: `u%3D${beside.x.id}` };
}

function owns({ x, facebook, linkedin }: PracticeAccount, actor: string): boolean {
  return actor === x.id || actor === facebook.id || actor === `urn:li:fsd_company:${linkedin.id}`;
}
