import { array as badWords } from 'badwords-list';
import * as z from 'zod/mini';
import { ENGLISH, NOT_PROFANE, OTHER_LANGUAGES, PROTECTED, STEMS } from './data/profanity.ts';
import { defineRule } from './rule.ts';
import { isInnocent } from './text/context.ts';
import { compileLexicon, type Lexicon } from './text/lexicon.ts';
import { findAddresses, isWithin } from './text/links.ts';
import { compilePhrases } from './text/phrases.ts';
import { eachPiece } from './text/pieces.ts';
import { compileStems } from './text/stems.ts';
import { findStrewn } from './text/strewn.ts';
import { folded, humps, spanOf, type TextView, viewOf } from './text/view.ts';

/** Swear words and slurs, plain or disguised, in English and the strongest ones of other languages. */
export const profanity = defineRule({
  id: 'profanity',
  summary: 'Finds swear words and slurs, in disguise too.',
  why: 'One of them in a company’s name makes the news, and the apology does not.',
  options: z.object({ extra: z._default(z.readonly(z.array(z.string())), []) }),
  example: {
    options: {},
    bad: 'Yet no one here knows how to f**king drive.',
    good: 'Dick Cheney never visited Scunthorpe.',
  },
  compile({ extra }) {
    const find = compileFinder(extra);
    return (draft) => {
      const view = viewOf(draft.text);
      return find(view).map(({ from, to }) => {
        const span = spanOf(view, from, to);
        return {
          span,
          message: `“${draft.text.slice(span.start, span.end)}” reads as profanity.`,
          suggestion: 'Say it in other words.',
        };
      });
    };
  },
});

/** In folded units, end exclusive. `sure`: a whole word typed as it is, which counts inside an address too. */
type Hit = { readonly from: number; readonly to: number; readonly sure: boolean };

function compileFinder(extra: readonly string[]): (view: TextView) => readonly Hit[] {
  const all = [...badWords, ...ENGLISH, ...OTHER_LANGUAGES]
    .map((word) => word.toLowerCase())
    .filter((word) => !NOT_PROFANE.has(word) && isSpelledOut(word));
  const isSingle = (word: string) => /^[\p{L}\p{M}]{3,}$/u.test(word.trim());
  const lexicon = compileLexicon([
    ...all.filter(isSingle).flatMap(withPlural),
    ...extra.filter(isSingle).flatMap((word) => withPlural(word.trim().toLowerCase())),
  ]);
  const findPhrases = compilePhrases(
    [...all, ...extra].filter((phrase) => !isSingle(phrase)),
    { inflect: true, insideHashtags: true },
  );
  const holdsStem = compileStems(STEMS);

  return (view) => {
    const hits: Hit[] = [
      ...findPhrases(view).map(({ from, to }) => ({ from, to, sure: true })),
      ...findPlain(view, lexicon, holdsStem),
      ...findDisguised(view, lexicon),
      ...findStrewn(view, lexicon).map((hit) => ({ ...hit, sure: false })),
    ];
    if (hits.length === 0) return hits;
    const addresses = findAddresses(view).filter(({ type }) => type === 'link' || type === 'mail');
    return withoutContained(hits.filter(({ sure, from }) => sure || !isWithin(addresses, from)));
  };
}

/** badwords-list holds disguises too ("5h1t", "f u c k"); ours are found by code. */
function isSpelledOut(word: string): boolean {
  return /^\p{L}{2,}(?:[ -]\p{L}+)*$/u.test(word);
}

function withPlural(word: string): readonly string[] {
  if (word.length < 3 || /(?:s|ed|ing)$/.test(word)) return [word];
  if (/[^aeiou]y$/.test(word)) return [word, `${word.slice(0, -1)}ies`];
  return [word, /(?:x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`];
}

function findPlain(view: TextView, lexicon: Lexicon, holdsStem: ReturnType<typeof compileStems>): readonly Hit[] {
  const { starts, ends, digits, count } = view.words;
  const hits: Hit[] = [];
  for (let word = 0; word < count; word++) {
    const from = starts[word] ?? 0;
    const to = ends[word] ?? 0;
    if (to - from < SHORTEST) continue;
    const pure = digits[word] === 0;
    const spelling = pure ? lexicon.spelled(view, from, to) : undefined;
    if (spelling?.exact || (spelling?.stretched && spelling.word.length > 3 && !isProtected(view, from, to))) {
      if (!isInnocent(view, word, spelling.word)) hits.push({ from, to, sure: spelling.exact });
    } else if (holdsStem(view, from, to) && !isProtected(view, from, to)) {
      hits.push({ from, to, sure: pure });
    } else if (!pure || view.units[from - 1] === HASH) {
      hits.push(...findInside(view, from, to, lexicon));
    }
  }
  return hits;
}

/** Whole words inside a hashtag or beside a number: "#SoShitToday", "fuck2026". */
function findInside(view: TextView, from: number, to: number, lexicon: Lexicon): readonly Hit[] {
  const cuts = [from, ...humps(view, from, to), to];
  return cuts.slice(1).flatMap((end, part) => {
    const start = cuts[part] ?? from;
    const found = end - start >= SHORTEST && end - start < to - from && lexicon.spelled(view, start, end)?.exact;
    return found ? [{ from: start, to: end, sure: false }] : [];
  });
}

const SHORTEST = 3;
const HASH = 35;

function isProtected(view: TextView, from: number, to: number): boolean {
  return PROTECTED.has(folded(view, from, to));
}

function findDisguised(view: TextView, lexicon: Lexicon): readonly Hit[] {
  const hits: Hit[] = [];
  const known = new Map<string, boolean>();
  eachPiece(view, ({ from, to }) => {
    const typed = folded(view, from, to);
    const disguised = known.get(typed) ?? isDisguise(view, from, to, typed, lexicon);
    known.set(typed, disguised);
    if (disguised) hits.push({ from, to, sure: false });
    return disguised;
  });
  return hits;
}

function isDisguise(view: TextView, from: number, to: number, typed: string, lexicon: Lexicon): boolean {
  const spelling = lexicon.spelled(view, from, to);
  if (spelling !== undefined && !spelling.exact) {
    // Of three letters there are too many that mean something else: "A55", "T.I.T.".
    if (spelling.word.length > 3 || !(spelling.digits || spelling.stretched || /[.'-]/.test(typed))) return true;
  }
  return lexicon.censored(view, from, to) !== undefined;
}

/** The hits in the order of the text, without those inside another. */
function withoutContained(hits: readonly Hit[]): readonly Hit[] {
  let end = 0;
  return hits
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ to }) => {
      if (to <= end) return false;
      end = to;
      return true;
    });
}
