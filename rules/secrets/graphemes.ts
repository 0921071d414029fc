import type { Span } from '../rule.ts';

/** Units before a place that can tell whether a grapheme begins there, when what begins there is ASCII. */
const BEFORE = 16;

/**
 * Widens a span that begins and ends with ASCII to whole graphemes. Below U+0300 nothing joins its neighbour but CR and LF, so
 * nearly always nothing is to do; else only what is around the place is looked at.
 */
export function wholeGraphemes<Spanned extends Span>(text: string, spanned: Spanned): Spanned {
  const { start, end } = spanned;
  if (isPlainBoundary(text, start) && isPlainBoundary(text, end)) return spanned;
  return { ...spanned, start: graphemeStart(text, start), end: graphemeEnd(text, end) };
}

function graphemeStart(text: string, at: number): number {
  const from = Math.max(0, at - BEFORE);
  const grapheme = segment(text.slice(from, at + 1)).containing(at - from);
  return grapheme === undefined ? at : from + grapheme.index;
}

function graphemeEnd(text: string, at: number): number {
  for (let room = BEFORE; ; room *= 4) {
    const end = at - 1 + (segment(text.slice(at - 1, at + room)).containing(0)?.segment.length ?? 1);
    if (end < at + room || end >= text.length) return end;
  }
}

function segment(text: string): Intl.Segments {
  return new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text);
}

function isPlainBoundary(text: string, index: number): boolean {
  if (index <= 0 || index >= text.length) return true;
  const before = text.charCodeAt(index - 1);
  const after = text.charCodeAt(index);
  return before < 0x300 && after < 0x300 && !(before === 13 && after === 10);
}
