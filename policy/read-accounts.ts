import * as z from 'zod/mini';
import { type Account, SITES, type Site } from '../rules/rule.ts';
import { show, wrongType } from './explain.ts';
import { handleKeys } from './handle.ts';
import { tellWholeDays } from './judge-hours.ts';
import { type Problems, report, sayFault } from './problems.ts';
import { at, isObject, prune, unpack } from './prune.ts';
import { accountSchema } from './schema.ts';

/** Reads `accounts`: every entry that can be used, in order. The first of two with one id, or with one handle, has it. */
export function readAccounts(raw: unknown, problems: Problems): readonly Account[] {
  const list = unpack(raw === undefined ? [] : raw);
  if (!Array.isArray(list)) {
    report(problems, 'accounts', () => wrongType('array', list));
    return [];
  }
  const accounts = new Map<string, Account>();
  const owners = new Map<string, string>();
  for (const [index, item] of list.entries()) {
    const place = `accounts[${index}]`;
    const account = readAccount(item, place, problems);
    if (account === undefined) continue;
    if (accounts.has(account.id)) {
      report(problems, `${place}.id`, () => sayFault('policy_same_id', show(account.id)));
      continue;
    }
    accounts.set(account.id, { ...account, handles: ownHandles(account, owners, place, problems) });
  }
  return [...accounts.values()];
}

function readAccount(raw: unknown, place: string, problems: Problems): Account | undefined {
  const entry = unpack(raw);
  const result = z.safeParse(accountSchema, prune(accountSchema, entry, place, problems));
  if (!result.success) return undefined;
  const { name, hours, ...account } = result.data;
  if (isObject(entry) && !Object.hasOwn(entry, 'name')) {
    report(problems, `${place}.name`, () => sayFault('policy_no_name'));
  }
  if (hours?.days.length === 0) {
    report(problems, `${place}.hours.days`, () => sayFault('policy_no_days'));
  }
  if (hours) tellWholeDays(hours, at(place, 'hours'), problems);
  return { ...account, name: name ?? account.id, ...(hours && hours.days.length > 0 && { hours }) };
}

/** The handles of an account that no account above has. `owners`: which account has a handle, by site and key. */
function ownHandles(
  account: Account,
  owners: Map<string, string>,
  place: string,
  problems: Problems,
): Account['handles'] {
  const own: { [site in Site]?: readonly string[] } = {};
  for (const site of SITES) {
    const handles = account.handles[site];
    if (handles === undefined) continue;
    own[site] = handles.filter((handle) => {
      const keys = handleKeys(site, handle).map((key) => `${site} ${key}`);
      const owner = keys.map((key) => owners.get(key)).find((id) => id !== undefined && id !== account.id);
      if (owner === undefined) {
        for (const key of keys) owners.set(key, account.id);
        return true;
      }
      report(problems, `${place}.handles.${site}`, () => sayFault('policy_same_handle', show(handle), show(owner)));
      return false;
    });
  }
  return own;
}
