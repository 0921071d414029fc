import type { Account, Author, Site } from '../rules/rule.ts';
import { say } from '../rules/say.ts';
import type { Identity } from '../sites/site.ts';
import { handleKeys, identityKeys, nameKey, readHandle } from './handle.ts';
import type { Policy } from './policy.ts';

type Accounts = Pick<Policy, 'accounts' | 'unlisted'>;

/** Which account of the policy a site shows as the acting one. Whatever the site showed is tried; two answers are none. */
export function matchAuthor(policy: Accounts, site: Site, identity: Identity): Author {
  if (identity.conflict) return unreadable(identity.conflict);
  const label = labelOf(site, identity);
  if (label === undefined) return unreadable(say('policy_author_not_shown'));
  const [account, other] = accountsOf(policy, site, identity);
  if (other && account) {
    return unreadable(say('policy_author_twice', account.name, other.name));
  }
  if (account)
    return { state: 'listed', account: account.id, kind: account.kind, label: told(label, identity, account) };
  return { state: 'unlisted', kind: policy.unlisted, label };
}

/** The accounts that what was shown belongs to. A handle that is only presumed gives way to a name that is another account's. */
function accountsOf(policy: Accounts, site: Site, identity: Identity): readonly Account[] {
  const index = indexOf(policy, site);
  const accounts = [...new Set(identityKeys(site, identity).flatMap((key) => index.get(key) ?? []))];
  if (!identity.presumed || accounts.length < 2) return accounts;
  const { handle: _handle, presumed: _presumed, ...sure } = identity;
  return accountsOf(policy, site, sure);
}

/** A bare number tells nobody anything, nor does LinkedIn’s `company/123`, and the policy knows the name. */
function told(label: string, { id }: Identity, account: Account): string {
  return label === id || /^\w+\/\d+$/.test(label) ? account.name : label;
}

/** Which account of the policy a person means who writes `as`: a handle, an address of the site or a name, in any form. */
export function authorFromHandle(policy: Accounts, site: Site, as: string): Author {
  const handle = readHandle(site, as);
  const account = typeof handle === 'string' ? accountWith(policy, site, handle) : uniqueNames(policy).get(nameKey(as));
  const label = typeof handle === 'string' && site === 'x' ? `@${handle}` : as.trim();
  if (account) return { state: 'listed', account: account.id, kind: account.kind, label };
  return { state: 'unlisted', kind: policy.unlisted, label };
}

function accountWith(policy: Accounts, site: Site, handle: string): Account | undefined {
  const index = indexOf(policy, site);
  return handleKeys(site, handle)
    .map((key) => index.get(key))
    .find((account) => account !== undefined);
}

function unreadable(reason: string): Author {
  return { state: 'unreadable', kind: 'unknown', reason };
}

function labelOf(site: Site, { handle, id, name }: Identity): string | undefined {
  if (site === 'x') return handle ? `@${handle.replace(/^@/, '')}` : undefined;
  return readable(name) || handle || id || undefined;
}

/** A name as it is read: sites put blanks and marks of no width into it that one place has and another has not. */
function readable(name: string | undefined): string | undefined {
  return name
    ?.replace(/[\u200B\u200E\u200F\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

type Index = ReadonlyMap<string, Account>;

const indexes = new WeakMap<Accounts, Map<Site, Index>>();

/** Accounts by key; made once for each policy and site. A listed handle comes before an account's name. */
function indexOf(policy: Accounts, site: Site): Index {
  const known = indexes.get(policy) ?? new Map<Site, Index>();
  indexes.set(policy, known);
  const made = known.get(site) ?? makeIndex(policy, site);
  known.set(site, made);
  return made;
}

function makeIndex(policy: Accounts, site: Site): Index {
  const index = new Map<string, Account>();
  for (const account of policy.accounts) {
    for (const key of (account.handles[site] ?? []).flatMap((handle) => handleKeys(site, handle))) {
      if (!index.has(key)) index.set(key, account);
    }
  }
  if (site === 'x') return index;
  for (const [key, account] of uniqueNames(policy)) if (!index.has(key)) index.set(key, account);
  return index;
}

/** Accounts by name, without those that share one. */
function uniqueNames({ accounts }: Accounts): Index {
  const unique = new Map<string, Account>();
  const shared = new Set<string>();
  for (const account of accounts) {
    const key = nameKey(account.name);
    if (unique.has(key)) shared.add(key);
    unique.set(key, account);
  }
  for (const key of shared) unique.delete(key);
  return unique;
}
