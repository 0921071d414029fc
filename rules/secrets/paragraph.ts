import { isAlnum, makeRuns, type Runs } from './runs.ts';

/** What detectors see: the text between two blank lines. */
export type Paragraph = { readonly text: string; readonly runs: Runs };

/** Something that was found, in units of its paragraph. Where two overlap, the higher rank stays, then the longer one. */
export type Candidate = {
  readonly class: string;
  /** What a published format is called, with its article: `a GitHub token`; left out: the class says it. */
  readonly name?: string;
  readonly rank: Rank;
  readonly start: number;
  readonly end: number;
};

/** By what it was told, weakest first: its place, a name that it is given, its structure, a published format. */
export const RANKS = { place: 0, assignment: 1, structure: 2, format: 3 } as const;
type Rank = (typeof RANKS)[keyof typeof RANKS];

/** Looks closer where a keyword was seen, from `start` to `end`. */
export type Detector = {
  /** ASCII, lower case. */
  readonly keyword: string;
  detect(paragraph: Paragraph, start: number, end: number): readonly Candidate[];
};

export function makeParagraph(text: string): Paragraph {
  return { text, runs: makeRuns(text) };
}

/** Whether a token may begin here: not in the midst of a word, except after an escape (`\n`). */
export function mayBegin(text: string, at: number): boolean {
  if (!isAlnum(text.charCodeAt(at - 1))) return true;
  return text[at - 2] === '\\' && /[nrt]/.test(text[at - 1] ?? '');
}

/** Whether a token may end here: not in the midst of a word. */
export function mayEnd(text: string, at: number): boolean {
  return !isAlnum(text.charCodeAt(at));
}

/** Where a sticky pattern ends that begins here. */
export function matchAt(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** What stands before a place on its line, at most so many units of it. */
export function lineBefore(text: string, at: number, most: number): string {
  const before = text.slice(Math.max(0, at - most), at);
  return before.slice(before.lastIndexOf('\n') + 1);
}
