import { compareLevels, type Level, type Span } from '../rules/rule.ts';

/** A place in a draft that something was found at, and how much that matters. */
export type DraftMark = Span & { readonly level: Level };

/** A piece of a draft, marked or not; or how many characters were left out there. */
export type DraftPiece =
  | { readonly at: number; readonly text: string; readonly level?: Level }
  | { readonly at: number; readonly leftOut: number };

/** A draft that is no longer than this is shown whole, in UTF-16 units; and has no more lines and marks than these. */
const WHOLE = 700;
const LINES = 16;
const MARKS = 60;

/** What stands around a mark in a longer draft, how much of a long mark is shown, and how many places are. All in UTF-16 units. */
const AROUND = 64;
const HEAD = 160;
const TAIL = 48;
const WINDOWS = 8;
const WORD = 16;

/** Whether a draft is short enough to be shown whole. */
export function isShort(text: string, marks: readonly DraftMark[]): boolean {
  return text.length <= WHOLE && marks.length <= MARKS && text.split('\n', LINES + 1).length <= LINES;
}

/** The pieces of one part of a draft, all of it. Where marks overlap, the strictest counts. */
export function piecesOf(text: string, part: Span, marks: readonly DraftMark[]): readonly DraftPiece[] {
  return cut(text, [part], part, stretchesOf(marks));
}

/** The pieces of one part of a long draft: what stands around the first few marks of it, or its beginning where there is none. */
export function piecesAround(text: string, part: Span, marks: readonly DraftMark[]): readonly DraftPiece[] {
  const inside = stretchesOf(marks).flatMap((stretch) => {
    const start = Math.max(stretch.start, part.start);
    const end = Math.min(stretch.end, part.end);
    return start < end ? [{ ...stretch, start, end }] : [];
  });
  const wanted = inside.length > 0 ? inside.flatMap(windowsOf) : [{ start: part.start, end: part.start + HEAD }];
  return cut(text, joined(text, part, wanted).slice(0, WINDOWS), part, inside);
}

function cut(
  text: string,
  windows: readonly Span[],
  part: Span,
  stretches: readonly DraftMark[],
): readonly DraftPiece[] {
  const pieces: DraftPiece[] = [];
  let at = part.start;
  const leaveOut = (to: number) => {
    if (to > at) pieces.push({ at, leftOut: to - at });
  };
  for (const { start, end } of windows) {
    leaveOut(start);
    at = start;
    for (const stretch of stretches) {
      const from = Math.max(stretch.start, at);
      const to = Math.min(stretch.end, end);
      if (from >= to) continue;
      if (from > at) pieces.push({ at, text: text.slice(at, from) });
      pieces.push({ at: from, text: text.slice(from, to), level: stretch.level });
      at = to;
    }
    if (end > at) pieces.push({ at, text: text.slice(at, end) });
    at = end;
  }
  leaveOut(part.end);
  return pieces;
}

/** Marks as stretches that do not overlap, in order. */
function stretchesOf(marks: readonly DraftMark[]): readonly DraftMark[] {
  const edges = marks
    .flatMap(({ start, end, level }) =>
      end > start
        ? [
            { at: start, level, by: 1 },
            { at: end, level, by: -1 },
          ]
        : [],
    )
    .sort((a, b) => a.at - b.at);
  const open = new Map<Level, number>();
  const stretches: DraftMark[] = [];
  let from = 0;
  for (const { at, level, by } of edges) {
    const strictest = [...open.keys()].reduce<Level>((a, b) => (compareLevels(a, b) < 0 ? b : a), 'off');
    if (open.size > 0 && at > from) {
      const last = stretches.at(-1);
      if (last?.end === from && last.level === strictest) stretches[stretches.length - 1] = { ...last, end: at };
      else stretches.push({ start: from, end: at, level: strictest });
    }
    from = at;
    const count = (open.get(level) ?? 0) + by;
    if (count === 0) open.delete(level);
    else open.set(level, count);
  }
  return stretches;
}

function windowsOf({ start, end }: Span): readonly Span[] {
  if (end - start <= HEAD + TAIL) return [{ start: start - AROUND, end: end + AROUND }];
  return [
    { start: start - AROUND, end: start + HEAD },
    { start: end - TAIL, end: end + AROUND },
  ];
}

/** Windows within their part, at whole words, those that nearly touch as one. */
function joined(text: string, part: Span, windows: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  for (const window of windows) {
    const start = window.start - WORD <= part.start ? part.start : afterSpace(text, window.start);
    const end = window.end + WORD >= part.end ? part.end : beforeSpace(text, window.end);
    const last = all.at(-1);
    if (last !== undefined && start <= last.end + WORD)
      all[all.length - 1] = { start: last.start, end: Math.max(end, last.end) };
    else all.push({ start, end });
  }
  return all;
}

function afterSpace(text: string, index: number): number {
  const space = text.slice(index, index + WORD).search(/\s/u);
  return space < 0 ? wholeCharacter(text, index) : index + space + 1;
}

function beforeSpace(text: string, index: number): number {
  const space = text.slice(index - WORD, index).search(/\s\S*$/u);
  return space < 0 ? wholeCharacter(text, index) : index - WORD + space;
}

function wholeCharacter(text: string, index: number): number {
  return (text.codePointAt(index - 1) ?? 0) > 0xffff ? index - 1 : index;
}
