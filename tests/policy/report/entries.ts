import type { JournalEntry } from '../../../policy/journal/entry.ts';

/** A moment of 2026, in milliseconds since the epoch. */
export const NOON = Date.UTC(2026, 10, 2, 12);

/** An entry of a brand's account; `changes` take its place in part. */
export function entry(id: string, changes: Partial<JournalEntry> = {}): JournalEntry {
  return {
    id,
    at: NOON,
    site: 'x',
    surface: 'post',
    account: 'acme',
    kind: 'brand',
    found: [{ rule: 'profanity', level: 'warn' }],
    level: 'warn',
    decision: 'posted',
    policy: 'managed-1a2b',
    ...changes,
  };
}
