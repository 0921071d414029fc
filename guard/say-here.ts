import type { MessageKey } from '../rules/say.ts';

/** The browser's own object: the first use of it costs as much as all the rest of a page's guard, so nothing touches it before it speaks. */
declare const chrome: { readonly i18n: { getMessage(key: string, parts?: string[]): string } };

/** As `say`, for texts without parts in scripts that have to be small: it remembers nothing. */
export function sayHere(key: MessageKey): string {
  return askHere(key);
}

/** The text that the browser has for a key; empty where the extension is gone from this page, and its words with it. */
export function askHere(key: string, parts?: string[]): string {
  try {
    return chrome.i18n.getMessage(key, parts);
  } catch {
    return '';
  }
}
