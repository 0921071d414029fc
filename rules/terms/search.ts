import type { Span } from '../rule.ts';
import { type Conditions, compileConditions, type Term } from '../term-conditions.ts';
import { termProblems } from '../term-problems.ts';
import { listPhrases, type PhraseList, STARTS } from '../text/phrase-list.ts';
import { type PhraseHit, searchFor } from '../text/phrases.ts';
import { compileSlips } from '../text/slips.ts';
import { spanOf, type TextView, viewOf } from '../text/view.ts';

/** Where a term stands in a text, the term as it is listed, its place in the list, and what to write in its place, word for word. */
export type TermHit = { readonly span: Span; readonly term: string; readonly index: number; readonly instead?: string };

/** Readies terms, each under conditions of its own or those of all of them; one that can't be looked for is not. */
export function compileTerms(
  terms: readonly (string | Term)[],
  defaults: Conditions,
): (text: string) => readonly TermHit[] {
  const written = terms.map((term) => (typeof term === 'string' ? term : term.term));
  const list = listPhrases(written);
  const own = new Map<number, Conditions>();
  for (const [index, term] of terms.entries()) {
    if (typeof term !== 'string') own.set(index, { ...defaults, ...term });
  }
  const conditionsOf = (term: number): Conditions => own.get(term) ?? defaults;
  const isCased = (term: number): boolean => conditionsOf(term).case === true;
  const bad = new Set(termProblems(written, list, isCased).map((problem) => problem.index));
  const accepts = compileConditions(conditionsOf, [defaults, ...own.values()], list);
  const options = {
    inflect: true,
    insideHashtags: true,
    unspaced: true,
    ...(accepts === undefined ? {} : { accepts }),
  };
  const find = searchFor(list, options, bad);
  const maySlip = (term: number): boolean => !bad.has(term) && conditionsOf(term).slips === true;
  const findSlips = compileSlipped(list, maySlip, find);
  const hitOf = (view: TextView, { phrase, from, to }: PhraseHit): TermHit => {
    const { instead } = conditionsOf(phrase);
    return {
      span: spanOf(view, from, to),
      term: written[phrase]?.trim() ?? '',
      index: phrase,
      ...(instead !== undefined && { instead }),
    };
  };

  return (text) => {
    const view = viewOf(text);
    const hits = find(view).map((hit) => hitOf(view, hit));
    const slipped = findSlips(view);
    if (slipped === undefined) return hits;
    const isApart = isApartFrom(text, hits);
    return [...hits, ...slipped.hits.map((hit) => hitOf(slipped.view, hit)).filter(({ span }) => isApart(span))];
  };
}

/** What of a text is a term once slips are put right, in a view of its own. */
type Slipped = { readonly view: TextView; readonly hits: readonly PhraseHit[] };

function compileSlipped(
  list: PhraseList,
  maySlip: (term: number) => boolean,
  find: (view: TextView) => readonly PhraseHit[],
): (view: TextView) => Slipped | undefined {
  const correct = compileSlips(longWords(list, maySlip));
  if (correct === undefined) return () => undefined;
  return (view) => {
    const corrected = correct(view);
    if (corrected === undefined) return undefined;
    const isMended = new Uint8Array(corrected.view.length);
    for (const { from } of corrected.repairs) isMended[from] = 1;
    const hits = find(corrected.view).filter(
      ({ phrase, from, to }) => maySlip(phrase) && isMended.subarray(from, to).includes(1),
    );
    return { view: corrected.view, hits };
  };
}

/** The words of those terms that may be mistyped, and the terms written in one word. */
function longWords(list: PhraseList, maySlip: (term: number) => boolean): readonly string[] {
  const found: string[] = [];
  for (let spelling = 0; spelling < list.spellings; spelling++) {
    if (!maySlip(list.phraseOf[spelling] ?? 0)) continue;
    const from = list.from[spelling] ?? 0;
    const to = list.from[spelling + 1] ?? 0;
    let word = '';
    let whole = '';
    for (let at = from; at < to; at++) {
      if (((list.marks[at] ?? 0) & STARTS) !== 0) {
        found.push(word);
        word = '';
      }
      const letter = String.fromCharCode(list.units[at] ?? 0);
      word += letter;
      whole += letter;
    }
    found.push(word, whole);
  }
  return found;
}

/** For a text, whether a span touches none of these. */
function isApartFrom(text: string, hits: readonly TermHit[]): (span: Span) => boolean {
  const taken = new Uint8Array(text.length);
  for (const { span } of hits) taken.fill(1, span.start, span.end);
  return ({ start, end }) => !taken.subarray(start, end).includes(1);
}
