import * as z from 'zod/mini';
import { defineRule, type Match, type Span } from './rule.ts';
import { say } from './say.ts';
import { CONDITIONS, type Conditions, compileConditions, termSchema } from './term-conditions.ts';
import { termProblems } from './term-problems.ts';
import { listPhrases, type PhraseList, STARTS } from './text/phrase-list.ts';
import { type PhraseHit, searchFor } from './text/phrases.ts';
import { compileSlips } from './text/slips.ts';
import { spanOf, type TextView, viewOf } from './text/view.ts';

/** Nearly every list is of texts alone, and is judged in half the time when that is tried first. */
const termsSchema = z.readonly(z.union([z.array(z.string()), z.array(z.union([z.string(), termSchema]))]));

/** Names and code words that must not go out, in every spelling a reader would take for them. */
export const terms = defineRule({
  id: 'terms',
  within: 'paragraph',
  summary: () => say('rule_terms_summary'),
  why: () => say('rule_terms_why'),
  options: z.object({ terms: termsSchema, ...CONDITIONS }),
  example: {
    options: { terms: ['Project Falcon', 'Bluebird'] },
    bad: 'Cannot wait to show you #ProjectFalcon next week!',
    good: 'Saw a falcon over the office this morning, and a blue bird too.',
  },
  compile({ terms, ...defaults }) {
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
    const options = { inflect: true, insideHashtags: true, ...(accepts === undefined ? {} : { accepts }) };
    const find = searchFor(list, options, bad);
    const maySlip = (term: number): boolean => !bad.has(term) && conditionsOf(term).slips === true;
    const findSlips = compileSlipped(list, maySlip, find);
    const matchOf = (view: TextView, { phrase, from, to }: PhraseHit): Match & { readonly span: Span } => {
      const term = written[phrase]?.trim() ?? '';
      const { instead } = conditionsOf(phrase);
      return {
        span: spanOf(view, from, to),
        message: say('rule_terms', term),
        suggestion: say('rule_terms_suggestion', term),
        ...(instead !== undefined && { replacement: instead }),
      };
    };

    return (draft) => {
      const view = viewOf(draft.text);
      const matches = find(view).map((hit) => matchOf(view, hit));
      const slipped = findSlips(view);
      if (slipped === undefined) return matches;
      const isApart = isApartFrom(draft.text, matches);
      return [...matches, ...slipped.hits.map((hit) => matchOf(slipped.view, hit)).filter(({ span }) => isApart(span))];
    };
  },
});

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
function isApartFrom(text: string, matches: readonly { readonly span: Span }[]): (span: Span) => boolean {
  const taken = new Uint8Array(text.length);
  for (const { span } of matches) taken.fill(1, span.start, span.end);
  return ({ start, end }) => !taken.subarray(start, end).includes(1);
}
