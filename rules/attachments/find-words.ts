import { DRAFTS, IN_SHEETS, LISTS, MARKINGS } from '../data/file-words.ts';
import { compilePhrases } from '../text/phrases.ts';
import { spanOf, viewOf } from '../text/view.ts';
import { isOneOfMany, type ReadName } from './read-name.ts';

/** What the words of a name or a page say of a file. */
type WordClass = 'marking' | 'list' | 'draft';

export type FoundWords = { readonly class: WordClass; readonly words: string };

export type WordFinder = {
  /** What a name says; each kind once. */
  inName(name: ReadName): readonly FoundWords[];
  /** What is written on the pages of a document for whoever opens it: a marking in a line of its own or nearly so. */
  inText(text: string): FoundWords | undefined;
};

const OPTIONS = { inflect: false, insideHashtags: false } as const;

/** `extra`: what an organization writes on its own. */
export function compileWords(classes: readonly string[], extra: readonly string[]): WordFinder {
  const has = (one: WordClass) => classes.includes(one);
  const finders = [
    ...(has('marking') ? [finderOf('marking', MARKINGS, extra)] : []),
    ...(has('list') ? [listFinder()] : []),
    ...(has('draft') ? [finderOf('draft', DRAFTS)] : []),
  ];
  const findMarking = compilePhrases([...MARKINGS.anywhere, ...extra], OPTIONS);
  return {
    inName(name) {
      const found = finders.flatMap((find) => find(name) ?? []);
      const isDraft = has('draft') && !found.some((one) => one.class === 'draft') && isOneOfMany(name);
      return isDraft ? [...found, { class: 'draft', words: name.words }] : found;
    },
    inText(text) {
      if (!has('marking')) return undefined;
      const lines = shortLines(text);
      if (lines === '') return undefined;
      const view = viewOf(lines);
      const [hit] = findMarking(view);
      if (hit === undefined) return undefined;
      const { start, end } = spanOf(view, hit.from, hit.to);
      return { class: 'marking', words: lines.slice(start, end) };
    },
  };
}

/** A sheet is a list of whom it is called after. */
function listFinder() {
  const find = finderOf('list', LISTS);
  const findInSheet = finderOf('list', { anywhere: [], last: IN_SHEETS });
  return (name: ReadName): FoundWords | undefined => find(name) ?? (name.isSheet ? findInSheet(name) : undefined);
}

type Lists = typeof MARKINGS;

function finderOf(kind: WordClass, { anywhere, last }: Lists, extra: readonly string[] = []) {
  const findAnywhere = compilePhrases([...anywhere, ...extra], OPTIONS);
  const findLast = compilePhrases(last, OPTIONS);
  return ({ words, core, isDocument }: ReadName): FoundWords | undefined => {
    // Of pictures, "customers" says who is on them.
    if (kind === 'list' && !isDocument) return undefined;
    const view = viewOf(words);
    const [hit] = findAnywhere(view);
    if (hit !== undefined) {
      const { start, end } = spanOf(view, hit.from, hit.to);
      return { class: kind, words: words.slice(start, end) };
    }
    const whole = viewOf(core);
    const end = findLast(whole)
      .map(({ from, to }) => spanOf(whole, from, to))
      .findLast((one) => one.end === core.length);
    return end && { class: kind, words: core.slice(end.start) };
  };
}

/** In characters, and in words: a marking with the name of whoever it is meant for. */
const LONGEST_LINE = 60;
const MOST_WORDS = 7;
const WORD = /\p{L}[\p{L}\p{M}'’]*/gu;

/** The lines that may be markings, a blank line apart; each once, as they stand on every page. */
function shortLines(text: string): string {
  const lines = new Set<string>();
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.length > LONGEST_LINE) continue;
    if ([...trimmed.matchAll(WORD)].length <= MOST_WORDS) lines.add(trimmed);
  }
  return [...lines].join('\n\n');
}
