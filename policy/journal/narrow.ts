import { isSameRule } from '../tally.ts';
import type { Decision, JournalEntry, JournalFinding } from './entry.ts';

/** What entries are looked for; what is left out, is not asked. */
export type Wanted = {
  /** Milliseconds since the epoch, inclusive. */
  readonly from?: number | undefined;
  /** Milliseconds since the epoch, exclusive. */
  readonly until?: number | undefined;
  readonly site?: JournalEntry['site'] | undefined;
  readonly account?: AccountKey | undefined;
  readonly rule?: RuleName | undefined;
  readonly decision?: Decision | undefined;
};

/** An account of the policy, or all of a kind that it does not list. */
export type AccountKey = Pick<JournalEntry, 'account' | 'kind'>;

/** A rule as the policy names it. */
export type RuleName = Pick<JournalFinding, 'rule' | 'name'>;

/** The entries that are wanted, in the order in which they come. */
export function narrow(entries: readonly JournalEntry[], wanted: Wanted): readonly JournalEntry[] {
  const { from = Number.NEGATIVE_INFINITY, until = Number.POSITIVE_INFINITY, site, account, rule, decision } = wanted;
  return entries.filter(
    (entry) =>
      entry.at >= from &&
      entry.at < until &&
      (site === undefined || entry.site === site) &&
      (account === undefined || isSameAccount(entry, account)) &&
      (rule === undefined || entry.found.some((one) => isSameRule(one, rule))) &&
      (decision === undefined || entry.decision === decision),
  );
}

/** The accounts that entries are of, each once. */
export function accountsOf(entries: readonly AccountKey[]): readonly AccountKey[] {
  return unique(
    entries.map(({ account, kind }) => ({ ...(account !== undefined && { account }), kind })),
    ({ account, kind }) => (account === undefined ? `kind ${kind}` : `id ${account}`),
  );
}

/** The rules that found something in entries, each once, as the policy names them. */
export function rulesOf(entries: readonly { readonly found: readonly RuleName[] }[]): readonly RuleName[] {
  return unique(
    entries.flatMap(({ found }) => found).map(({ rule, name }) => ({ rule, ...(name !== undefined && { name }) })),
    ({ rule, name }) => JSON.stringify([rule, name]),
  );
}

/** An account of the policy is the same whatever kind it was at the time. */
export function isSameAccount(one: AccountKey, other: AccountKey): boolean {
  return one.account === other.account && (one.account !== undefined || one.kind === other.kind);
}

function unique<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  const first = new Map<string, Item>();
  for (const item of items) {
    const key = keyOf(item);
    if (!first.has(key)) first.set(key, item);
  }
  return [...first.values()];
}
