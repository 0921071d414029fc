import type { Request } from './requests.ts';
import type { Sealed } from './warm.ts';

/** The browser's own object, as far as it is used here. */
declare const chrome: {
  readonly runtime?: { readonly id?: string; sendMessage(message: unknown): Promise<unknown> };
};

/** Something was published that only the wire ring saw: the page is not as the page ring knows it. */
export function reportChange(): void {
  if (chrome.runtime?.id !== undefined) void chrome.runtime.sendMessage({ type: 'changed' });
}

/** Resolves once the seal knows that a request may go; undefined where nobody has to wait for that: without it, somebody only looks on. */
export function tellSeal({ sealed }: Sealed, { url, publish: { texts, saved } }: Request): Promise<void> | undefined {
  if (url === '') return undefined;
  const passed = { url, texts, ...(saved !== undefined && { saved }) };
  if (sealed) return announce(passed);
  // Whoever looks on waits for word that comes late; to send it takes a millisecond, by which the request would be later.
  queueMicrotask(() => void announce(passed));
  return undefined;
}

/** How often something is told at the most, and milliseconds from one time to the next, and until an answer is no longer waited for. */
const TIMES = 4;
const PAUSE = 250;
const PATIENCE = 5000;

/**
 * Resolves to whether the record has an entry now. A worker that ends takes what it was told along, so it is told again: the entry's id
 * keeps it from being there twice. Whoever the extension left behind says nothing.
 */
export function tellRecord(entry: object): Promise<boolean> {
  return tell({ type: 'record', entry }, () => after(PATIENCE, false));
}

/**
 * The same for a pass, which a worker that ended has lost: without it, the seal would have somebody asked again who has answered. Its
 * request waits, so what comes of no answer is that it goes: then the seal judges for itself.
 */
async function announce(passed: object): Promise<void> {
  const late = after(PATIENCE, true);
  await tell({ type: 'passed', ...passed }, () => late);
}

/** Resolves to whether the background has heard; `late` to what counts where it has not said so yet. */
async function tell(message: object, late: () => Promise<boolean>): Promise<boolean> {
  for (let time = 0; time < TIMES && chrome.runtime?.id !== undefined; time++) {
    if (time > 0) await after(PAUSE, false);
    if (await Promise.race([isHeard(message), late()])) return true;
  }
  return false;
}

async function isHeard(message: object): Promise<boolean> {
  try {
    const answer = await chrome.runtime?.sendMessage(message);
    return typeof answer === 'object' && answer !== null && Reflect.get(answer, 'ok') === true;
  } catch {
    return false; // It ended of it, or the extension is gone.
  }
}

function after(milliseconds: number, value: boolean): Promise<boolean> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, value));
}
