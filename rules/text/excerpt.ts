import type { Span } from '../rule.ts';

/** A span with a little of the paragraph around it. An ellipsis stands where something was left out. */
export type Excerpt = { readonly before: string; readonly marked: string; readonly after: string };

/** All in UTF-16 units. */
const CONTEXT = 64;
const MARKED = 160;
const MARKED_TAIL = 48;
const WORD = 16;
/** How far around an index graphemes are looked at; a longer one may be cut. */
const REACH = 64;

/** Cuts an excerpt out of a draft, never through a grapheme. The cost does not depend on the draft's length. */
export function excerptOf(text: string, span: Span): Excerpt {
  const start = startOfCharacter(text, Math.min(span.start, text.length));
  const end = endOfCharacter(text, Math.max(start, Math.min(span.end, text.length)));
  return { before: contextBefore(text, start), marked: shortened(text, start, end), after: contextAfter(text, end) };
}

function contextBefore(text: string, start: number): string {
  const furthest = Math.max(0, start - CONTEXT);
  const paragraph = text.slice(furthest, start).lastIndexOf('\n');
  if (paragraph >= 0) return text.slice(furthest + paragraph + 1, start);
  if (furthest === 0 || text[furthest - 1] === '\n') return text.slice(furthest, start);
  const cut = Math.min(start, boundary(text, furthest).end);
  const space = text.slice(cut, Math.min(start, cut + WORD)).search(/\s/u);
  return `…${text.slice(cut + space + 1, start)}`;
}

function contextAfter(text: string, end: number): string {
  const furthest = Math.min(text.length, end + CONTEXT);
  const paragraph = text.slice(end, furthest).indexOf('\n');
  if (paragraph >= 0) return text.slice(end, end + paragraph);
  if (furthest === text.length || text[furthest] === '\n') return text.slice(end, furthest);
  const cut = Math.max(end, boundary(text, furthest).start);
  const word = Math.max(end, cut - WORD);
  const space = text.slice(word, cut).search(/\s\S*$/u);
  return `${text.slice(end, space < 0 ? cut : word + space)}…`;
}

function shortened(text: string, start: number, end: number): string {
  if (end - start <= MARKED) return text.slice(start, end);
  const head = boundary(text, start + MARKED - MARKED_TAIL).start;
  const tail = boundary(text, end - MARKED_TAIL).end;
  return `${text.slice(start, head)} … ${text.slice(tail, end)}`;
}

/** The grapheme boundaries at or around an index; both are the index itself where it is one. */
function boundary(text: string, index: number): Span {
  const from = flagStart(text, startOfCharacter(text, Math.max(0, index - REACH)));
  const to = endOfCharacter(text, Math.min(text.length, index + REACH));
  const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text.slice(from, to));
  const grapheme = segments.containing(index - from);
  if (grapheme === undefined || from + grapheme.index === index) return { start: index, end: index };
  return { start: from + grapheme.index, end: from + grapheme.index + grapheme.segment.length };
}

/** Flags are pairs of regional indicators, so that in a row of them only a count from its beginning tells where one starts. */
function flagStart(text: string, index: number): number {
  let first = index;
  while (isRegionalIndicator(text.codePointAt(first)) && isRegionalIndicator(text.codePointAt(first - 2))) first -= 2;
  return (index - first) % 4 === 0 ? index : index - 2;
}

function isRegionalIndicator(codePoint: number | undefined): boolean {
  return codePoint !== undefined && codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff;
}

function startOfCharacter(text: string, index: number): number {
  return splitsSurrogates(text, index) ? index - 1 : index;
}

function endOfCharacter(text: string, index: number): number {
  return splitsSurrogates(text, index) ? index + 1 : index;
}

function splitsSurrogates(text: string, index: number): boolean {
  return index > 0 && (text.codePointAt(index - 1) ?? 0) > 0xffff;
}
