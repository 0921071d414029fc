import { FORMATS } from '../data/secret-formats/index.ts';
import { assignmentDetectors } from './find-assignments.ts';
import { structureDetectors } from './find-structures.ts';
import { tokenDetectors } from './find-tokens.ts';
import { urlDetectors } from './find-urls.ts';
import { wholeGraphemes } from './graphemes.ts';
import { compileKeywords, type Hit } from './keywords.ts';
import { type Candidate, type Detector, makeParagraph, RANKS } from './paragraph.ts';
import { withoutInvisible } from './visible.ts';

/** What was found in a text, in its units, in order. */
export type Found = Pick<Candidate, 'class' | 'name' | 'start' | 'end'>;

export type ScanOptions = {
  readonly internalHosts: readonly string[];
  /** Prefixes of tokens that the organization makes itself. */
  readonly extra: readonly string[];
  /** Whether matches of a class are wanted. */
  wants(id: string): boolean;
};

/** Readies the search for secrets: one pass over a text, and a closer look only where a keyword was seen. */
export function compileScan({ internalHosts, extra, wants }: ScanOptions): (text: string) => readonly Found[] {
  const detectors = [
    ...tokenDetectors(FORMATS.filter(({ id }) => wants(id))),
    ...structureDetectors(),
    ...assignmentDetectors(FORMATS),
    ...urlDetectors(internalHosts),
    ...ownDetectors(extra),
  ];
  const groups = Map.groupBy(detectors, ({ keyword }) => keyword);
  const keywords = [...groups.keys()];
  const byKeyword = [...groups.values()];
  const see = compileKeywords(keywords);

  const scan = (text: string, hits: readonly Hit[]): readonly Found[] => {
    const found: Candidate[] = [];
    let bounds = { start: 0, end: -1 };
    let paragraph = makeParagraph('');
    let covered = 0;
    for (const { keyword, end } of hits) {
      if (end > bounds.end) {
        bounds = paragraphAt(text, end, bounds.end);
        paragraph = makeParagraph(text.slice(bounds.start, bounds.end));
      }
      // What lies within a token is part of it.
      if (end <= covered) continue;
      const to = end - bounds.start;
      const from = to - (keywords[keyword]?.length ?? 0);
      for (const detector of byKeyword[keyword] ?? []) {
        for (const one of detector.detect(paragraph, from, to)) {
          if (!wants(one.class)) continue;
          found.push({ ...one, start: one.start + bounds.start, end: one.end + bounds.start });
          if (one.rank === RANKS.format) covered = one.end + bounds.start;
        }
      }
    }
    return settle(found);
  };

  return (text) => {
    const { hits, hidden } = see(text);
    if (hidden) {
      const { visible, toOriginal } = withoutInvisible(text);
      return scan(visible, see(visible).hits).map((one) => wholeGraphemes(text, { ...one, ...toOriginal(one) }));
    }
    if (hits.length === 0) return [];
    return scan(text, hits).map((one) => wholeGraphemes(text, one));
  };
}

/** The organization’s own tokens: the prefix and at least eight more characters. */
function ownDetectors(prefixes: readonly string[]): readonly Detector[] {
  return tokenDetectors(
    prefixes.map((prefix) => ({
      kind: 'prefixed',
      id: 'own-token',
      name: '',
      prefix,
      alphabet: 'dash',
      min: 8,
      max: 2_000,
      source: { page: '', recorded: '' },
    })),
  );
}

/** The text between two blank lines around a place. Nothing before `least` belongs to it. */
function paragraphAt(text: string, at: number, least: number): { start: number; end: number } {
  let start = at;
  for (;;) {
    const newline = text.lastIndexOf('\n', start - 1);
    if (newline < Math.max(0, least)) {
      start = Math.max(0, least);
      break;
    }
    if (isBlank(text.slice(newline + 1, start)) && start < at) break;
    start = newline;
  }
  const newline = text.indexOf('\n', at);
  if (newline < 0) return { start, end: text.length };
  BLANK.lastIndex = newline;
  return { start, end: BLANK.exec(text)?.index ?? text.length };
}

const BLANK = /\n[ \t\r]*\n/g;

function isBlank(line: string): boolean {
  return line.trim() === '';
}

/** One finding a place: the higher rank, then the longer, then the earlier. */
function settle(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  const best = candidates.toSorted(
    (a, b) => b.rank - a.rank || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const last = Math.max(...candidates.map(({ end }) => end));
  const taken = new Uint8Array(last);
  const kept = best.filter(({ start, end }) => {
    for (let at = start; at < end; at++) if (taken[at] === 1) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.toSorted((a, b) => a.start - b.start);
}
