import type { MessageKey } from '../say.ts';
import type { Class } from './classes.ts';

/** Something found in a plain text, end exclusive. `what`: what it reads like, where the class alone says too little. */
export type Hit = { readonly class: Class; readonly from: number; readonly to: number; readonly what?: Exact };

/** What has a text of its own, beside that of its class: the rest of its key. */
export type Exact = RestOf<MessageKey>;
type RestOf<Key> = Key extends `rule_personal_data_exact_${infer Rest}` ? Rest : never;

/** The text before a place, at most so many units of it and none of another paragraph. */
export function textBefore(text: string, at: number, length: number): string {
  const window = text.slice(Math.max(0, at - length), at);
  return window.includes('\n') ? (window.split(BLANK_LINE).at(-1) ?? '') : window;
}

/** The text from a place on, at most so many units of it and none of another paragraph. */
export function textAfter(text: string, at: number, length: number): string {
  const window = text.slice(at, at + length);
  return window.includes('\n') ? (window.split(BLANK_LINE, 1)[0] ?? '') : window;
}

/** Whether nothing stands before a place, nor after it. */
export function isAlone(before: string, after: string): boolean {
  return (before + after).trim() === '';
}

/** What keeps two paragraphs apart. */
const BLANK_LINE = /\n\s*\n/;

/** Whether a place lies within a link, where numbers are names of pages. */
export function isInLink(text: string, at: number): boolean {
  const word = /\S*$/.exec(text.slice(Math.max(0, at - 200), at))?.[0] ?? '';
  return /:\/\/|^www\.|\w\.[a-z]{2,9}\/|[?&]\w{1,40}=/i.test(word) && !/wa\.me\//i.test(word);
}

/** Whether the unit at a place is a letter or a digit. */
export function isWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122);
  return code >= 128 && !isEmojiSelector(code) && /[\p{L}\p{N}\p{M}]/u.test(text.charAt(at));
}

/** Whether the unit at a place makes one word with a number beside it: as `isWord`, save for scripts that put no space there. */
export function isJoined(text: string, at: number): boolean {
  return isWord(text, at) && !(text.charCodeAt(at) >= 0xe00 && UNSPACED.test(text.charAt(at)));
}

/** Scripts that put no space before or after a number; Korean puts its particles right behind it. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\u30fc]/u;

/** "☎️" ends in one. */
function isEmojiSelector(code: number): boolean {
  return code === 0xfe0e || code === 0xfe0f;
}
