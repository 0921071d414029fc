import type { JournalEntry } from '../../../policy/journal/entry.ts';

/** A post of Acme Motors that was stopped for swearing, and edited, but for these parts. */
export function entryOf(parts: Partial<JournalEntry> = {}): JournalEntry {
  return {
    id: `entry-${parts.at ?? 0}`,
    at: Date.UTC(2026, 10, 23, 14, 2, 5),
    site: 'x',
    surface: 'post',
    account: 'acme',
    kind: 'brand',
    found: [{ rule: 'profanity', level: 'block' }],
    level: 'block',
    decision: 'edited',
    policy: 'r1',
    ...parts,
  };
}

/** Without the account that entries otherwise have. */
export function unlistedEntry(parts: Partial<JournalEntry> = {}): JournalEntry {
  const { account: _, ...rest } = entryOf({ kind: 'personal', ...parts });
  return rest;
}
