import type { Span } from '../rule.ts';

/** Something that stands at a place of a text. */
type Placed = { readonly span: Span };

/** Longer paragraphs are not read whole again. In UTF-16 units, as is `REACH`: how far around a place a find may depend on the text. */
const LONG = 1_500;
const REACH = 400;

/**
 * Makes a finder remember its last text and finds: asked about an edited one, it reads again what the edit can have touched,
 * and answers exactly what reading it all would. What `find` finds must depend on nothing beyond the blank lines around it and, in
 * a paragraph longer than 1,500 characters, on nothing more than 400 away. `move` makes a find that stands so many units further.
 */
export function remember<Item extends Placed>(
  find: (text: string) => readonly Item[],
  move: (item: Item, by: number) => Item,
): (text: string) => readonly Item[] {
  let last: { readonly text: string; readonly items: readonly Item[] } | undefined;
  return (text) => {
    if (last?.text === text) return last.items;
    const before = last;
    last = undefined;
    const items = (before && findAgain(before.text, before.items, text, find, move)) ?? find(text);
    last = { text, items };
    return items;
  };
}

/** The finds of the edited text; `undefined` where reading it all is no dearer. */
function findAgain<Item extends Placed>(
  before: string,
  known: readonly Item[],
  text: string,
  find: (text: string) => readonly Item[],
  move: (item: Item, by: number) => Item,
): readonly Item[] | undefined {
  // One paragraph is read whole.
  if (text.length <= LONG && !text.includes('\n')) return undefined;
  const { change, limits } = editBetween(before, text);
  const grown = text.length - before.length;
  for (let reach = REACH; ; reach *= 4) {
    const whole = limits.end - limits.start <= LONG;
    if (whole && limits.start === 0 && limits.end === text.length) return undefined;
    // The part whose finds may differ, and around it the part that they depend on.
    const part = clear(whole ? limits : widen(text, change, reach, limits), known, change, grown);
    const context = clear(whole ? part : widen(text, part, reach, limits), known, change, grown);
    if (context.end - context.start > text.length / 2 && text.length > LONG) return undefined;
    const found = find(text.slice(context.start, context.end)).map((item) => move(item, context.start));
    if (found.some(({ span }) => isAcross(span, part.start) || isAcross(span, part.end))) {
      if (context.start === 0 && context.end === text.length) return undefined;
      if (whole) return undefined;
      continue;
    }
    // One list, and no list of each part: most of them are long, and an edit costs hardly more than this.
    const items: Item[] = [];
    for (const item of known) if (item.span.start < part.start) items.push(item);
    for (const item of found) if (item.span.start >= part.start && item.span.start < part.end) items.push(item);
    for (const item of known) {
      const { start } = item.span;
      if (start + grown >= part.end && start >= change.end - grown) items.push(grown === 0 ? item : move(item, grown));
    }
    return items;
  }
}

function isAcross({ start, end }: Span, place: number): boolean {
  return start < place && place < end;
}

const FEW = 32;

/** What changed, and the paragraph around it. */
type Edit = { readonly before: string; readonly after: string; readonly change: Span; readonly limits: Span };

// Several finders are asked about the same edit.
let latest: Edit | undefined;

function editBetween(before: string, after: string): Edit {
  if (latest?.before === before && latest.after === after) return latest;
  const change = changeBetween(before, after);
  latest = { before, after, change, limits: paragraphAround(after, change) };
  return latest;
}

/** What of `after` is not in `before`, between what they start and what they end with. */
function changeBetween(before: string, after: string): Span {
  const shorter = Math.min(before.length, after.length);
  // Two drafts that have nothing in common are told by a few of their characters.
  const few = Math.min(shorter, FEW);
  let start = 0;
  while (start < few && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  for (let end = start < few ? start : shorter; start < end; ) {
    const middle = (start + end + 1) >> 1;
    if (before.slice(start, middle) === after.slice(start, middle)) start = middle;
    else end = middle - 1;
  }
  const least = Math.min(shorter - start, FEW);
  let same = 0;
  while (same < least && before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same))
    same++;
  for (let most = same < least ? same : shorter - start; same < most; ) {
    const middle = (same + most + 1) >> 1;
    const equal =
      before.slice(before.length - middle, before.length - same) ===
      after.slice(after.length - middle, after.length - same);
    if (equal) same = middle;
    else most = middle - 1;
  }
  return { start, end: after.length - same };
}

const NEWLINE = 10;

/** From the last blank line wholly before a change to the first one wholly behind it. */
function paragraphAround(text: string, change: Span): Span {
  let start = 0;
  for (let newline = lastNewline(text, change.start); newline >= 0; ) {
    let at = newline - 1;
    while (at >= 0 && isBlank(text.charCodeAt(at))) at--;
    if (at >= 0 && text.charCodeAt(at) === NEWLINE) {
      start = newline + 1;
      break;
    }
    newline = lastNewline(text, at + 1);
  }
  let end = text.length;
  for (let newline = text.indexOf('\n', change.end); newline >= 0; ) {
    let at = newline + 1;
    while (at < text.length && isBlank(text.charCodeAt(at))) at++;
    if (at < text.length && text.charCodeAt(at) === NEWLINE) {
      end = newline;
      break;
    }
    newline = text.indexOf('\n', at);
  }
  return { start, end };
}

function lastNewline(text: string, before: number): number {
  return before <= 0 ? -1 : text.lastIndexOf('\n', before - 1);
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 13;
}

/** So far to both sides, and on to where a word ends. */
function widen(text: string, { start, end }: Span, by: number, limits: Span): Span {
  return {
    start: spaceBefore(text, Math.max(limits.start, spaceBefore(text, start, limits.start) - by), limits.start),
    end: spaceBehind(text, Math.min(limits.end, spaceBehind(text, end, limits.end) + by), limits.end),
  };
}

function spaceBefore(text: string, from: number, least: number): number {
  let at = from;
  while (at > least && !isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

function spaceBehind(text: string, from: number, most: number): number {
  let at = from;
  while (at < most && !isSpace(text.charCodeAt(at))) at++;
  return at;
}

function isSpace(unit: number): boolean {
  return unit === NEWLINE || isBlank(unit);
}

/** Widened until no end of it lies within a known find. */
function clear(part: Span, known: readonly Placed[], change: Span, grown: number): Span {
  let { start, end } = part;
  for (let again = true; again; ) {
    again = false;
    for (const { span } of known) {
      // Finds before the change stand where they stood, those behind it have moved with the text.
      if (span.start < change.start && isAcross(span, start)) {
        start = span.start;
        again = true;
      }
      if (span.end + grown > change.end && isAcross({ start: span.start + grown, end: span.end + grown }, end)) {
        end = span.end + grown;
        again = true;
      }
    }
  }
  return { start, end };
}
