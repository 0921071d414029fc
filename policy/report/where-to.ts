import type { PolicyStorage } from '../load.ts';
import { type Destination, publicPart, readDestination } from '../read-report.ts';
import { readRecord } from '../record.ts';
import type { Reporter } from './otlp.ts';

/** Where to report to now, and what of. */
export type Place = {
  readonly destination: Destination;
  /** The name of the destination, as `Policy['report']` has it. */
  readonly key: string;
  /** Since when the policy in force is. */
  readonly since: number;
  /** How many days the record is kept. */
  readonly days: number;
  readonly keepsText: boolean;
  readonly reporter: Reporter;
};

/**
 * Where to report to. `nowhere`: the policy in force says nothing of it, or no administrator has set it; `unsure`: what is in force and what
 * the browser’s management says are not the same yet.
 */
export async function whereTo(
  storage: Pick<PolicyStorage, 'readManaged' | 'readRecord'>,
  version: string,
): Promise<Place | 'nowhere' | 'unsure'> {
  const record = readRecord(await storage.readRecord());
  if (record === undefined) return 'unsure';
  const { source, arrived, policy } = record;
  const { report, organization } = policy;
  if (source !== 'managed' || report === undefined) return 'nowhere';
  // Firefox rejects where nothing is managed.
  const destination = readDestination(await storage.readManaged().catch(() => undefined));
  if (destination === undefined || publicPart(destination).key !== report.key) return 'unsure';
  const { keep, days } = policy.record;
  return {
    destination,
    key: report.key,
    since: Date.parse(arrived),
    days,
    keepsText: keep === 'excerpts' || keep === 'text',
    reporter: { version, ...(organization.name !== undefined && { organization: organization.name }) },
  };
}
