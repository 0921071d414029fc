/** Milliseconds that a page may be busy before it is done all the same. */
const LIMIT = 200;

/** Does something in an idle moment; the number to take it back by is never 0. Browsers without are none of ours, but the tests' DOM is one. */
export function soon(run: () => void): number {
  return typeof requestIdleCallback === 'function'
    ? requestIdleCallback(run, { timeout: LIMIT })
    : Number(setTimeout(run, 0));
}

export function neverMind(asked: number): void {
  if (typeof cancelIdleCallback === 'function') cancelIdleCallback(asked);
  else clearTimeout(asked);
}
