import type { Account, Author, Site } from '../rules/rule.ts';
import type { Policy } from './policy.ts';

/** As whom a draft is tried: one of the policy's accounts, by id, one that it does not list, or one that can't be read. */
export type ActingAs =
  | { readonly state: 'listed'; readonly id: string }
  | { readonly state: 'unlisted' }
  | { readonly state: 'unreadable' };

/** The author of a draft that is tried. Under a policy without the account it is one that is not listed. */
export function authorActing({ accounts, unlisted }: Policy, site: Site, as: ActingAs): Author {
  if (as.state === 'unreadable') {
    return { state: 'unreadable', kind: 'unknown', reason: 'That is how this draft is tried.' };
  }
  const account = as.state === 'listed' ? accounts.find(({ id }) => id === as.id) : undefined;
  if (account === undefined) return { state: 'unlisted', kind: unlisted, label: 'an account that is not listed' };
  return { state: 'listed', account: account.id, kind: account.kind, label: labelOn(site, account) };
}

/** What the site would show. */
function labelOn(site: Site, { name, handles }: Account): string {
  const [handle] = site === 'x' ? (handles.x ?? []) : [];
  return handle === undefined ? name : `@${handle.replace(/^@/, '')}`;
}

/** As whom people try drafts first: as an account that the organisation answers for. */
export function firstActing({ accounts }: Policy): ActingAs {
  const account = accounts.find(({ kind }) => kind !== 'personal') ?? accounts[0];
  return account === undefined ? { state: 'unlisted' } : { state: 'listed', id: account.id };
}
