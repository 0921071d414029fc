/** Milliseconds that a step may take on a slow machine; with less left, the next one waits for another idle moment. */
const STEP = 8;
/** How long a page may be busy before a step is taken all the same, in milliseconds. */
const LIMIT = 1000;

/** Takes steps while nobody waits, as long as they are wanted; who types meanwhile waits for one at the most. Only pages have idle moments. */
export function inIdleMoments(steps: Iterator<void>, isWanted = () => true): void {
  if (typeof requestIdleCallback !== 'function') return;
  const wait = () => requestIdleCallback(take, { timeout: LIMIT });
  const take: IdleRequestCallback = (idle) => {
    do {
      if (!isWanted() || steps.next().done === true) return;
    } while (idle.timeRemaining() > STEP);
    wait();
  };
  wait();
}
