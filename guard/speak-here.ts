import { type MessageKey, speak } from '../rules/say.ts';

/** The browser's own object: the first use of it costs as much as all the rest of a page's guard, so nothing touches it before it speaks. */
declare const chrome: { readonly i18n: { getMessage(key: string, parts?: string[]): string } };

/** Has everything said in the language of the browser that this runs in. */
export function speakHere(): void {
  speak(ask);
}

/** As `say`, for texts without parts in scripts that have to be small: it remembers nothing. */
export function sayHere(key: MessageKey): string {
  return ask(key);
}

function ask(key: string, parts?: string[]): string {
  try {
    return chrome.i18n.getMessage(key, parts);
  } catch {
    return ''; // The extension is gone from this page, and its words with it.
  }
}
