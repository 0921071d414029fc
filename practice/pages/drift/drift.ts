import type { Drift } from '../../drifts.ts';

const given = new URLSearchParams(location.search).get('drift');
const names = new Set(given?.split(','));

/** Whether the page's address asks for one of these. */
export function drifts(...wanted: readonly Drift[]): boolean {
  return wanted.some((name) => names.has(name));
}

/** Whether the address speaks of drift at all; an empty list is a page as it was. */
export function isDrifting(): boolean {
  return given !== null;
}
