/** Farther apart, in UTF-16 units, two quotation marks are no pair. */
const LONGEST = 350;

const NOTES = /[♪♫♬🎵🎶]/u;

/** Finds where in a text the words are somebody else's: between quotation marks, or sung. Answers it for a place in UTF-16 units. */
export function findQuoted(text: string): (place: number) => boolean {
  const quotes = ANY_MARK.test(text) ? findQuotes(text) : [];
  /** Where the first of those begins that end no earlier than this one. */
  const begins = quotes.map(([start]) => start);
  for (let at = begins.length - 2; at >= 0; at--) {
    begins[at] = Math.min(begins[at] ?? 0, begins[at + 1] ?? 0);
  }
  return (place) => {
    let low = 0;
    let high = quotes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((quotes[middle]?.[1] ?? 0) > place) high = middle;
      else low = middle + 1;
    }
    return (begins[low] ?? place) < place;
  };
}

/** In the order in which they end; they may overlap. */
function findQuotes(text: string): readonly (readonly [start: number, end: number])[] {
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
    while (index - (opened[0] ?? index) > LONGEST) opened.shift();
    const from = closes(text, mark, index) ? opened[0] : undefined;
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
