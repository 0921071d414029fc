import type { Composer } from '../site.ts';
import { handlesIn } from './handles.ts';

/** Whether this is X Pro, where one tab posts as several accounts, whoever is signed in. */
export function isPro(): boolean {
  return location.hostname.startsWith('pro.');
}

// X Pro (2026-09): a column, and in its head the account that it acts as.
const COLUMN = '[data-rfd-draggable-id]';
const HEAD = '[aria-label="Delegate"]';

/** As whom the column acts that a composer stands in; empty where it stands in none. */
export function columnOf({ root, editors }: Composer): ReadonlySet<string> {
  const head = (editors[0] ?? root).closest(COLUMN)?.querySelector(HEAD);
  return head ? handlesIn(head, null) : new Set();
}

/** As whom any of the columns acts. */
export function handlesOfColumns(): ReadonlySet<string> {
  return new Set([...document.querySelectorAll(`${COLUMN} ${HEAD}`)].flatMap((head) => [...handlesIn(head, null)]));
}
