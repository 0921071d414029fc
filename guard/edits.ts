import type { Span } from '../rules/rule.ts';

/** Where a span of a text is after an edit; undefined where the edit has touched it. */
export type Moved = (span: Span) => Span | undefined;

/** What of a text that is another now was written: all that differs is taken for one edit. Empty where something was only taken out. */
export function writtenBetween(before: string, after: string): Span {
  const { head, tail } = sameIn(before, after);
  return { start: head, end: after.length - tail };
}

/** What became of the places of such a text. */
export function editBetween(before: string, after: string): Moved {
  if (before === after) return (span) => span;
  const { head, tail } = sameIn(before, after);
  const by = after.length - before.length;
  return ({ start, end }) => {
    if (end <= head) return { start, end };
    return start >= before.length - tail ? { start: start + by, end: end + by } : undefined;
  };
}

/** How many characters two texts share at their start, and at their end. */
function sameIn(before: string, after: string): { readonly head: number; readonly tail: number } {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < most - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  return { head, tail };
}
