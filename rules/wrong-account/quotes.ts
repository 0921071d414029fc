/** Farther apart, in UTF-16 units, two quotation marks are no pair. */
const LONGEST = 350;

const NOTES = /[♪♫♬🎵🎶]/u;

/** Where in a text the words are somebody else's: between quotation marks, or sung. Half-open, and they may overlap. */
export function findQuotes(text: string): readonly (readonly [start: number, end: number])[] {
  if (!ANY_MARK.test(text)) return [];
  const found: (readonly [number, number])[] = [];
  let opened: number[] = [];
  let sung: number | undefined;
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    if (mark.includes('\n')) {
      opened = [];
      sung = undefined;
      continue;
    }
    if (NOTES.test(mark)) {
      if (sung !== undefined && index - sung <= LONGEST) found.push([sung, index]);
      sung = index;
      continue;
    }
    const from = closes(text, mark, index) ? opened.find((at) => index - at <= LONGEST) : undefined;
    if (from !== undefined) {
      found.push([from, index]);
      opened = [];
    } else if (opens(text, mark, index)) opened.push(index);
  }
  return found;
}

/** A blank line ends every quotation. */
const MARKS = /["“”„«»‘’]|[♪♫♬🎵🎶]|\n[ \t\r]*\n/gu;
const ANY_MARK = /["“„«»‘♪♫♬🎵🎶]/u;

const WORD = /[\p{L}\p{N}]/u;

function opens(text: string, mark: string, at: number): boolean {
  if (mark === '”' || mark === '’') return false;
  const before = text.charAt(at - 1);
  return !WORD.test(before) && /[^\s]/u.test(text.charAt(at + 1) || ' ') ? true : mark === '«' || mark === '»';
}

/** An apostrophe is what a closing mark looks like; inside a word it is none. */
function closes(text: string, mark: string, at: number): boolean {
  if (mark === '„' || mark === '‘') return false;
  if (WORD.test(text.charAt(at + 1))) return false;
  return mark === '«' || mark === '»' || !/\s/u.test(text.charAt(at - 1) || ' ');
}
