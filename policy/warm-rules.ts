import { FIRST_DRAFTS } from '../rules/first-drafts.ts';
import type { Draft } from '../rules/rule.ts';

/** Milliseconds that a step may take on a slow machine; with less left, the next one waits for another idle moment. */
const STEP = 8;
/** How long a page may be busy before a step is taken all the same, in milliseconds. */
const LIMIT = 1000;

/** Readies rules while nobody waits for them, so that the first key or submit does not have to. Only pages have idle moments. */
export function warmRules(steps: (drafts: readonly Draft[]) => Iterator<void>, isWanted: () => boolean): void {
  if (typeof requestIdleCallback !== 'function') return;
  const left = steps(FIRST_DRAFTS);
  const wait = () => requestIdleCallback(take, { timeout: LIMIT });
  const take: IdleRequestCallback = (idle) => {
    do {
      if (!isWanted() || left.next().done === true) return;
    } while (idle.timeRemaining() > STEP);
    wait();
  };
  wait();
}
