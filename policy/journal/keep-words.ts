import type { Kind } from '../../rules/rule.ts';
import type { Policy } from '../policy.ts';
import type { JournalEntry } from './entry.ts';

/** Kinds of account that speak for the organization or for who pays it: only of what these say is any word ever kept. */
type Official = Extract<Kind, 'brand' | 'client'>;

/** Of any other kind no word can be kept, whatever a policy says: there is no place for it. */
export type Words =
  | { readonly kind: Official; readonly text?: string }
  | { readonly kind: Exclude<Kind, Official>; readonly text?: never };

/** An entry as it may be stored. */
export type KeptEntry = Omit<JournalEntry, keyof Words> & Words;

export type Keep = Policy['record']['keep'];

/** A draft as it may be kept; undefined: nothing of it may. Asked for only where it is. */
export type KeepableDraft = { excerpts(): string | undefined; text(): string | undefined };

/** What is kept of a draft in words. `kinds`: of all the accounts that it goes out as, the first one first. */
export function wordsOf(kinds: readonly Kind[], keep: Keep, draft: KeepableDraft): Words {
  const [kind = 'unknown'] = kinds;
  if (!isOfficial(kind)) return { kind };
  if (!kinds.every(isOfficial)) return { kind };
  const text = keptOf(keep, draft);
  return { kind, ...(text !== undefined && { text }) };
}

/** An entry that comes from elsewhere, without what may not be kept of it; undefined where nothing may. */
export function asKept({ kind, text, ...rest }: JournalEntry, keep: Keep): KeptEntry | undefined {
  if (keep === 'off') return undefined;
  return { ...rest, ...wordsOf([kind], keep, { excerpts: () => text, text: () => text }) };
}

function keptOf(keep: Keep, draft: KeepableDraft): string | undefined {
  switch (keep) {
    case 'off':
    case 'rules':
      return undefined;
    case 'excerpts':
      return draft.excerpts();
    case 'text':
      return draft.text();
    default:
      return keep satisfies never;
  }
}

function isOfficial(kind: Kind): kind is Official {
  return kind === 'brand' || kind === 'client';
}
