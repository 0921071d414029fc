import { inIdleMoments } from '../guard/in-idle-moments.ts';
import { FIRST_DRAFTS } from '../rules/first-drafts.ts';
import type { Draft } from '../rules/rule.ts';

/** Readies rules while nobody waits for them, so that the first key or submit does not have to. */
export function warmRules(steps: (drafts: readonly Draft[]) => Iterator<void>, isWanted: () => boolean): void {
  inIdleMoments(steps(FIRST_DRAFTS), isWanted);
}
