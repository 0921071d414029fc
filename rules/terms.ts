import * as z from 'zod/mini';
import { STOP_WORDS } from './data/stop-words.ts';
import { defineRule } from './rule.ts';
import { countWords, phraseKey } from './text/phrase-shape.ts';
import { compilePhrases } from './text/phrases.ts';
import { spanOf, viewOf } from './text/view.ts';

/** How many terms one entry of a policy may list. */
export const MOST_TERMS = 10_000;
const MOST_WORDS = 8;

/** A term that is not looked for, why, and what to do about it. `index` counts from 0 in the list. */
export type TermProblem = { readonly index: number; readonly message: string; readonly remedy: string };

/** Names and code words that must not go out, in every spelling a reader would take for them. */
export const terms = defineRule({
  id: 'terms',
  summary: 'Finds names and code words that the organization listed.',
  why: 'A product, a customer or a deal that is not public yet becomes public with one post.',
  options: z.object({ terms: z.readonly(z.array(z.string())) }),
  example: {
    options: { terms: ['Project Falcon', 'Bluebird'] },
    bad: 'Cannot wait to show you #ProjectFalcon next week!',
    good: 'Saw a falcon over the office this morning, and a blue bird too.',
  },
  compile({ terms }) {
    const bad = new Set(termProblems(terms).map((problem) => problem.index));
    const good = terms.filter((_, index) => !bad.has(index));
    const find = compilePhrases(good, { inflect: true, insideHashtags: true });
    return (draft) => {
      const view = viewOf(draft.text);
      return find(view).map(({ phrase, from, to }) => ({
        span: spanOf(view, from, to),
        message: `“${good[phrase]?.trim()}” is on your organization’s list of names to keep out of posts.`,
        suggestion: 'Take it out, or ask whether it is public yet.',
      }));
    };
  },
});

/** What is wrong with the terms of a list: for whoever loads a policy, and for `compile`, which leaves these out. */
export function termProblems(terms: readonly string[]): readonly TermProblem[] {
  const problems: TermProblem[] = [];
  const firstOf = new Map<string, number>();
  for (const [index, term] of terms.entries()) {
    const problem = problemOf(term, index, firstOf);
    if (problem !== undefined) problems.push({ index, ...problem });
  }
  return problems;
}

function problemOf(term: string, index: number, firstOf: Map<string, number>): Omit<TermProblem, 'index'> | undefined {
  const written = term.trim();
  if (index >= MOST_TERMS) {
    return {
      message: `The list has more than ${MOST_TERMS.toLocaleString('en')} terms, and this one is past the end.`,
      remedy: 'Shorten the list.',
    };
  }
  if (written === '') return { message: 'The term is empty.', remedy: 'Remove it.' };
  const key = phraseKey(written);
  if (key === '') return { message: `“${written}” has no letter and no digit.`, remedy: 'Remove it, or write a word.' };
  if (key.trim().length === 1) {
    return {
      message: `“${written}” is a single character and would stop nearly every draft.`,
      remedy: 'Write the whole name.',
    };
  }
  if (STOP_WORDS.has(written.toLowerCase())) {
    return {
      message: `“${written}” is an everyday word and would stop nearly every draft.`,
      remedy: 'Write the whole name.',
    };
  }
  if (countWords(written) > MOST_WORDS) {
    return {
      message: `“${written}” has more than ${MOST_WORDS} words.`,
      remedy: 'Keep the part of it that gives the secret away.',
    };
  }
  const first = firstOf.get(key);
  if (first !== undefined) {
    return {
      message: `“${written}” is on the list already, as number ${first + 1}.`,
      remedy: 'Remove one of the two.',
    };
  }
  firstOf.set(key, index);
  return undefined;
}
