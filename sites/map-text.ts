import { type Piece, readLines } from './read-text.ts';

/** Half-open range in UTF-16 units of what an editor holds, as `readText` reads it. */
type Span = { readonly start: number; readonly end: number };

/** What an editor holds, and where each character of it stands in the page. */
export type TextMap = {
  readonly text: string;
  /** Covers the characters of a span, pictures of emoji as a whole; undefined where none of them stands in a node. */
  rangeOf(span: Span): Range | undefined;
};

/** The inverse of `readText`, for an editor that is no text field, as it is at this moment. */
export function mapText(editor: HTMLElement): TextMap {
  const pieces: Piece[] = [];
  const lines = readLines(editor, pieces);
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.length + 1;
  }
  const startOf = ({ line, at }: Piece): number => (starts[line] ?? 0) + at;

  return {
    text: lines.join('\n'),
    rangeOf({ start, end }) {
      const first = pieces[firstIndex(pieces, (piece) => startOf(piece) + piece.length > start)];
      const last = pieces[firstIndex(pieces, (piece) => startOf(piece) >= end) - 1];
      if (first === undefined || last === undefined || startOf(first) >= end) return undefined;
      const range = editor.ownerDocument.createRange();
      if (first.node.nodeType === Node.TEXT_NODE) range.setStart(first.node, Math.max(0, start - startOf(first)));
      else range.setStartBefore(first.node);
      if (last.node.nodeType === Node.TEXT_NODE) range.setEnd(last.node, Math.min(last.length, end - startOf(last)));
      else range.setEndAfter(last.node);
      return range;
    },
  };
}

/** Where in an ordered list something begins to hold; its length where it never does. */
function firstIndex<Item>(list: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
