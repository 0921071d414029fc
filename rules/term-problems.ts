import { STOP_WORDS } from './data/stop-words.ts';
import { say, sayNumber } from './say.ts';
import { isSameSpelling, listPhrases, type PhraseList } from './text/phrase-list.ts';

/** How many terms one entry of a policy may list. */
export const MOST_TERMS = 10_000;
const MOST_WORDS = 8;
const MOST_CHARACTERS = 200;

/** A term that is not looked for, why, and what to do about it. `index` counts from 0 in the list. */
export type TermProblem = { readonly index: number; readonly message: string; readonly remedy: string };

/**
 * What is wrong with the terms of a list, as they are written; `list` is what was read of them. `isCased` says of which ones
 * only the capitals are looked for: "WHO" is no everyday word then.
 */
export function termProblems(
  terms: readonly string[],
  list: PhraseList = listPhrases(terms),
  isCased: (term: number) => boolean = () => false,
): readonly TermProblem[] {
  const problems: TermProblem[] = [];
  /** The first spelling with each hash; two that share one by chance are told apart by what they say. */
  const firstOf = new Map<number, number>();
  for (let spelling = 0; spelling < list.spellings; spelling++) {
    const index = list.phraseOf[spelling] ?? 0;
    const isSecond = spelling > 0 && list.phraseOf[spelling - 1] === index;
    if (isSecond) continue;
    const problem =
      problemOf(terms[index] ?? '', index, list, spelling, isCased) ?? repeats(terms, list, spelling, firstOf);
    if (problem !== undefined) problems.push({ index, ...problem });
  }
  return problems;
}

type Fault = Omit<TermProblem, 'index'>;

function problemOf(
  term: string,
  index: number,
  list: PhraseList,
  spelling: number,
  isCased: (term: number) => boolean,
): Fault | undefined {
  if (index >= MOST_TERMS) {
    return {
      message: say('rule_term_past_end', sayNumber(MOST_TERMS)),
      remedy: say('rule_term_past_end_remedy'),
    };
  }
  if (term.length > MOST_CHARACTERS) {
    return {
      message: say('rule_term_long', sayNumber(term.length), MOST_CHARACTERS),
      remedy: say('rule_term_long_remedy'),
    };
  }
  const letters = (list.from[spelling + 1] ?? 0) - (list.from[spelling] ?? 0);
  if (letters === 0) {
    const written = term.trim();
    if (written === '') return { message: say('rule_term_empty'), remedy: say('rule_term_empty_remedy') };
    return { message: say('rule_term_signs', written), remedy: say('rule_term_signs_remedy') };
  }
  const shape = list.signed.get(spelling);
  if (letters === 1 && (shape === undefined || (shape.before === '' && shape.after === ''))) {
    return {
      message: say('rule_term_single', term.trim()),
      remedy: say('rule_term_common_remedy'),
    };
  }
  const isEveryday = letters <= LONGEST_STOP_WORD && STOP_WORDS.has(term.trim().toLowerCase());
  if (isEveryday && !(isCased(index) && /^\p{Lu}{2,}$/u.test(term.trim()))) {
    return {
      message: say('rule_term_everyday', term.trim()),
      remedy: say('rule_term_common_remedy'),
    };
  }
  if ((list.words[spelling] ?? 0) > MOST_WORDS) {
    return {
      message: say('rule_term_words', term.trim(), MOST_WORDS),
      remedy: say('rule_term_long_remedy'),
    };
  }
  return undefined;
}

const LONGEST_STOP_WORD = Math.max(...[...STOP_WORDS].map((word) => word.length));

function repeats(
  terms: readonly string[],
  list: PhraseList,
  spelling: number,
  firstOf: Map<number, number>,
): Fault | undefined {
  const hash = list.hashes[spelling] ?? 0;
  const first = firstOf.get(hash);
  if (first === undefined) firstOf.set(hash, spelling);
  if (first === undefined || !isSameSpelling(list, first, spelling)) return undefined;
  const [written = '', number] = [terms[list.phraseOf[spelling] ?? 0], (list.phraseOf[first] ?? 0) + 1];
  return {
    message: say('rule_term_twice', written.trim(), number),
    remedy: say('rule_term_twice_remedy'),
  };
}
