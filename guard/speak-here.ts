import { browser } from 'wxt/browser';
import { speak } from '../rules/say.ts';

/** Has everything said in the language of the browser that this runs in. */
export function speakHere(): void {
  const { i18n }: { readonly i18n: { getMessage(key: string, parts: string[]): string } } = browser;
  speak((key, parts) => i18n.getMessage(key, parts));
}
