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
  const told = announce({ url, texts, ...(saved !== undefined && { saved }) });
  return sealed ? told : undefined;
}

/** Where the background can't be reached, the seal judges for itself. */
async function announce(passed: object): Promise<void> {
  await chrome.runtime?.sendMessage({ type: 'passed', ...passed }).catch(() => {});
}
