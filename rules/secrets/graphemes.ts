import type { Span } from '../rule.ts';

/** Widens a span to whole graphemes. Below U+0300 nothing joins its neighbour but CR and LF, so nearly always nothing is to do. */
export function wholeGraphemes<Spanned extends Span>(text: string, spanned: Spanned): Spanned {
  const { start, end } = spanned;
  if (isPlainBoundary(text, start) && isPlainBoundary(text, end)) return spanned;
  const segments = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text);
  const first = segments.containing(start);
  const last = segments.containing(end);
  return {
    ...spanned,
    start: first?.index ?? start,
    end: last === undefined || last.index === end ? end : last.index + last.segment.length,
  };
}

function isPlainBoundary(text: string, index: number): boolean {
  if (index <= 0 || index >= text.length) return true;
  const before = text.charCodeAt(index - 1);
  const after = text.charCodeAt(index);
  return before < 0x300 && after < 0x300 && !(before === 13 && after === 10);
}
