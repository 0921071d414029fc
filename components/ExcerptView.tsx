import type { Span } from '../rules/rule.ts';
import { excerptOf } from './excerpt.ts';

/** The place in the draft that a finding speaks of. `masked`: what was found there must not be shown. */
export function ExcerptView(props: { readonly text: string; readonly span: Span; readonly masked: boolean }) {
  const { before, marked, after } = excerptOf(props.text, props.span);
  return (
    <blockquote className="excerpt" dir="auto" lang="">
      {before}
      <mark>{props.masked ? '••••••••' : marked}</mark>
      {after}
    </blockquote>
  );
}
