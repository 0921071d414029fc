import type { Span } from '../rules/rule.ts';
import { excerptOf } from '../rules/text/excerpt.ts';

/** The place in the draft that a finding speaks of. `text` is masked already. */
export function ExcerptView(props: { readonly text: string; readonly span: Span }) {
  const { before, marked, after } = excerptOf(props.text, props.span);
  return (
    <blockquote className="excerpt" dir="auto" lang="">
      {before}
      <mark>{marked}</mark>
      {after}
    </blockquote>
  );
}
