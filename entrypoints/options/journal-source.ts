import type { JournalSource } from '../../components/journal-source.ts';
import type { Policy } from '../../policy/policy.ts';

/** The record of this browser, as the options page and the one for employees read it. */
export const journalSource: JournalSource = {
  read: async () => [],
  findBreak: async () => undefined,
};

/** Where a policy has the record sent to; undefined: nowhere. */
export function endpointOf(_policy: Policy): string | undefined {
  return undefined;
}
