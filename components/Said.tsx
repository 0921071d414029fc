import { createElement, Fragment, type ReactNode } from 'react';
import { type MessageKey, sayAround } from '../rules/say.ts';

/** A text with elements for its parts: `<Said text="key" parts={[<b>…</b>]} />`. */
export function Said({ text, parts }: { readonly text: MessageKey; readonly parts: readonly ReactNode[] }) {
  return createElement(Fragment, null, ...sayAround<ReactNode>(text, ...parts));
}
