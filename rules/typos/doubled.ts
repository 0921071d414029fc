import { BEFORE_NAMES, DOUBLED_WORDS, LEADING_IN, SET_PHRASES } from '../data/doubled-words.ts';
import type { Span } from '../rule.ts';
import { spanOf, type TextView } from '../text/view.ts';

/** A word and the same one after it. `word` is the first as it was typed. */
export type Doubled = { readonly span: Span; readonly word: string };

/** The words of our list that stand in a text twice in a row, in its order. Three in a row are meant. */
export function findDoubled(view: TextView): readonly Doubled[] {
  const { hashes, count } = view.words;
  const found: Doubled[] = [];
  for (let second = 1; second < count - 1; second++) {
    const hash = hashes[second];
    if (hash !== hashes[second - 1] || hash === hashes[second + 1] || hash === hashes[second - 2]) continue;
    const doubled = doubledAt(view, second);
    if (doubled !== undefined) found.push(doubled);
  }
  return found;
}

function doubledAt(view: TextView, second: number): Doubled | undefined {
  const { text } = view;
  const [one, other, next] = [second - 1, second, second + 1].map((word) => typed(view, word));
  if (one === undefined || other === undefined || next === undefined) return undefined;
  const word = text.slice(one.start, one.end);
  const again = text.slice(other.start, other.end);
  // "The The" is a band, "A a" a vitamin and the word after it.
  if (word.toLowerCase() !== again || (word !== again && word.length === 1)) return undefined;
  if (!DOUBLED_WORDS.has(again) || !SPACES.test(text.slice(one.end, other.start))) return undefined;
  if (
    !SPACES.test(text.slice(other.end, next.start)) ||
    !STARTS.test(text.slice(Math.max(0, one.start - 1), one.start))
  )
    return undefined;
  const follows = text.slice(next.start, next.end);
  // "a a b b"
  if (again.length === 1 && follows.length === 1) return undefined;
  if (SET_PHRASES.has(follows) || (BEFORE_NAMES.has(again) && follows.toLowerCase() !== follows)) return undefined;
  const before = DOUBLED_WORDS.get(again);
  if (before !== undefined) {
    const last = wordBefore(view, second - 1);
    if (!before.has(last) || (last !== '' && LEADING_IN.has(wordBefore(view, second - 2)))) return undefined;
  }
  return { span: { start: one.start, end: other.end }, word };
}

/** Within a line. */
const SPACES = /^[ \u00a0\u202f]{1,3}$/;
/** Not joined to the word before it: "prenez-les les yeux fermés". */
const STARTS = /^[\s([{—–…¿¡*"“„«‘]?$/;

function typed(view: TextView, word: number): Span {
  return spanOf(view, view.words.starts[word] ?? 0, view.words.ends[word] ?? 0);
}

/** On its line; none: empty. */
function wordBefore(view: TextView, word: number): string {
  if (word < 1) return '';
  const { start, end } = typed(view, word - 1);
  if (view.text.slice(end, typed(view, word).start).includes('\n')) return '';
  return view.text.slice(start, end).toLowerCase();
}
