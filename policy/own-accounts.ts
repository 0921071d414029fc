import { SITES, type Site } from '../rules/rule.ts';
import { isObject, type JsonObject, unpack } from './prune.ts';
import { STARTER } from './starter.ts';

/** An account as its owner lists it: at most one handle a site, as written. */
export type OwnAccount = {
  readonly name: string;
  readonly kind: 'brand' | 'client' | 'personal';
  readonly handles: Readonly<Record<Site, string>>;
};

/** The person's own policy with these accounts after those that it has; `stored` is what was imported, as written, or nothing. */
export function withAccounts(stored: unknown, added: readonly OwnAccount[]): JsonObject {
  const policy = isObject(stored) ? stored : STARTER;
  const accounts = listedIn(policy);
  const ids = new Set(accounts.map((account) => (isObject(account) ? account['id'] : undefined)));
  return { ...policy, accounts: [...accounts, ...added.map((account) => entryOf(account, ids))] };
}

/** How many entries the accounts of a stored policy have, whether they are good or not. */
export function countListed(stored: unknown): number {
  return isObject(stored) ? listedIn(stored).length : 0;
}

function listedIn({ accounts }: JsonObject): readonly unknown[] {
  const list = unpack(accounts);
  return Array.isArray(list) ? list : [];
}

/** The starter policy asks where something about a post is odd, and so does this. */
function entryOf({ name, kind, handles }: OwnAccount, ids: Set<unknown>): JsonObject {
  const given = SITES.filter((site) => handles[site].trim() !== '');
  return {
    id: freeId(name, ids),
    name: name.trim(),
    kind,
    handles: Object.fromEntries(given.map((site) => [site, [handles[site].trim()]])),
    confirm: 'odd',
  };
}

/** A name as an id: `Größe & Co` is `grosse-co`, and where it is taken `grosse-co-2`. */
function freeId(name: string, ids: Set<unknown>): string {
  const letters = name.toLowerCase().replaceAll('ß', 'ss').normalize('NFKD').replace(/\p{M}/gu, '');
  const stem =
    letters
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 40) || 'account';
  let id = stem;
  for (let turn = 2; ids.has(id); turn += 1) id = `${stem}-${turn}`;
  ids.add(id);
  return id;
}
