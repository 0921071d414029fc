import type { JournalBreak, JournalSource } from '../../components/journal-source.ts';
import type { JournalEntry } from '../../policy/journal/entry.ts';

/** A record that holds these entries, and whose chain breaks there. */
export function journalOf(entries: readonly JournalEntry[], broken?: JournalBreak): JournalSource {
  return { read: async () => entries, findBreak: async () => broken };
}
