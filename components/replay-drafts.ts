import type { ActingAs } from '../policy/acting-as.ts';
import type { Policy, Problem } from '../policy/policy.ts';
import type { DraftProblem, ReplayDraft } from '../policy/replay/draft.ts';
import type { Progress, Run } from '../policy/replay/replay.ts';
import type { CommonTerm, EntryReport, Row } from '../policy/replay/report.ts';
import { readyRe2 } from './ready-check.ts';
import { runInSlices } from './run-in-slices.ts';

/** What is to be replayed. Texts are files as people chose or pasted them; an empty one is none. */
export type ReplayRequest = {
  readonly policy: Policy;
  readonly newPolicy: string;
  readonly withShipped: boolean;
  readonly ownDrafts: string;
  readonly as: ActingAs;
};

/** What one policy did to all drafts. */
export type PolicyReport = {
  readonly stopped: number;
  readonly asked: number;
  readonly entries: readonly EntryReport[];
  readonly commonTerms: readonly CommonTerm[];
};

export type ReplayAnswer = {
  /** What can't be used of the new policy and of the person's own drafts; the rest was replayed. */
  readonly policyProblems: readonly Problem[];
  readonly draftProblems: readonly DraftProblem[];
} & (
  | { readonly state: 'no-policy' | 'no-drafts' }
  | {
      readonly state: 'replayed';
      /** The one in force. */
      readonly policy: Policy;
      readonly rows: readonly Row[];
      /** How many of the drafts are ordinary ones. */
      readonly ordinary: number;
      readonly before: PolicyReport;
      readonly after: PolicyReport | undefined;
    }
);

/** Replays drafts under the policy in force and a new one. Undefined where it was aborted; loads what it needs when it is asked first. */
export async function replayDrafts(
  { policy, newPolicy, withShipped, ownDrafts, as }: ReplayRequest,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<ReplayAnswer | undefined> {
  const [{ readPolicyText }, { readDrafts }, { shippedDrafts }, { replay }, report] = await Promise.all([
    import('../policy/read-policy.ts'),
    import('../policy/replay/read-drafts.ts'),
    import('../policy/replay/shipped-drafts.ts'),
    import('../policy/replay/replay.ts'),
    import('../policy/replay/report.ts'),
    readyRe2(),
  ]);
  const own = readDrafts(ownDrafts);
  const other = newPolicy.trim() === '' ? undefined : readPolicyText(newPolicy);
  const problems = { policyProblems: other?.problems ?? [], draftProblems: own.problems };
  if (other !== undefined && (!other.recognized || other.policy === undefined)) {
    return { state: 'no-policy', ...problems };
  }
  const drafts: readonly ReplayDraft[] = [...own.drafts, ...(withShipped ? shippedDrafts() : [])];
  if (drafts.length === 0) return { state: 'no-drafts', ...problems };
  const now = Date.now();
  const policies = other?.policy === undefined ? [policy] : [policy, other.policy];
  const runs = await runInSlices(replay(drafts, policies, { as, now }), onProgress, signal);
  const [before, after] = runs ?? [];
  if (before === undefined) return undefined;
  const reportOf = (run: Run): PolicyReport => ({
    ...report.countStops(run),
    entries: report.entriesOf(drafts, run, now),
    commonTerms: report.commonTerms(drafts, run),
  });
  return {
    state: 'replayed',
    ...problems,
    policy,
    rows: report.rowsOf(drafts, before, after),
    ordinary: drafts.filter(({ isOrdinary }) => isOrdinary).length,
    before: reportOf(before),
    after: after && reportOf(after),
  };
}
