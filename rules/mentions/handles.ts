import type { Site, Span } from '../rule.ts';

/** A handle in a text, without its `@`. */
export type Handle = { readonly span: Span; readonly handle: string };

/** Not in links ("medium.com/@acme"), mail addresses, and those of other networks ("@acme@mastodon.example"). */
const ON_X = /(?<![\p{L}\p{N}_/+%=-])[@＠]([\p{L}\p{M}\p{N}_]{1,50})(?![\p{L}\p{M}\p{N}_@＠])/gu;
const ELSEWHERE =
  /(?<![\p{L}\p{N}_/+%=-])[@＠]([\p{L}\p{M}\p{N}_](?:[.-]?[\p{L}\p{M}\p{N}_]){0,49})(?![.-]?[\p{L}\p{M}\p{N}_]|[@＠])/gu;

/** The handles that are mentioned in a text, in its order. */
export function handlesIn(text: string, site: Site): readonly Handle[] {
  if (!text.includes('@') && !text.includes('＠')) return [];
  return [...text.matchAll(site === 'x' ? ON_X : ELSEWHERE)].map(({ 0: whole, 1: handle = '', index }) => ({
    span: { start: index + whole.length - handle.length, end: index + whole.length },
    handle,
  }));
}
