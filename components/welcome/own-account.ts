import { readHandle } from '../../policy/handle.ts';
import type { OwnAccount } from '../../policy/own-accounts.ts';
import type { Fault } from '../../policy/problems.ts';
import { SITES, type Site } from '../../rules/rule.ts';
import { say, saySentences } from '../../rules/say.ts';

/** An account while it is being written; `key` tells it from the others. */
export type AccountDraft = OwnAccount & { readonly key: number };

/** A field of the form of one account. */
export type AccountField = 'name' | Site;

export function emptyAccount(key: number, kind: OwnAccount['kind']): AccountDraft {
  return { key, kind, name: '', handles: { x: '', linkedin: '', facebook: '' } };
}

/** What is wrong in each field, in the words of the check that a policy goes through. */
export function faultsOf({ name, handles }: OwnAccount): ReadonlyMap<AccountField, string> {
  const faults = new Map<AccountField, string>();
  if (name.trim() === '') faults.set('name', say('welcome_name_missing'));
  for (const site of SITES) {
    const handle = handles[site].trim();
    const read: string | Fault = handle === '' ? '' : readHandle(site, handle);
    if (typeof read !== 'string') faults.set(site, saySentences([read.message, read.remedy]));
  }
  if (SITES.every((site) => handles[site].trim() === '')) faults.set('x', say('welcome_handle_missing'));
  return faults;
}
