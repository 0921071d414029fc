import { say, sayChoice } from '../say.ts';
import { wordAt } from '../text/neighbours.ts';
import { hashText, makeView, type TextView } from '../text/view.ts';

/** What must stand beside something, ready to be looked for. */
export type Companions = {
  /** Whether one of them is anywhere in a text. */
  standIn(view: TextView): boolean;
  /** Whether one of them stands at a place of a text, in UTF-16 units, a space ahead of it or not. */
  standAt(text: string, at: number): boolean;
  /** A name with the first of them behind it. */
  putAfter(name: string): string;
};

/** In a sentence, how much of a long one is shown: it can't be mistaken, and the whole of it is said below. */
const SHOWN = 80;
const HASH = 35;
/** Scripts without a space between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** What an address has or has not, and is the same address. */
const SCHEME = /^https?:\/\/(?:www\.)?/iu;

/**
 * Readies companions. Case, accents, signs and line breaks between words make no difference, a hashtag must be one, an address may
 * go on; what has no letter or digit ("®") must be there as it is.
 */
export function compileCompanions(need: readonly string[]): Companions {
  const trimmed = need.map((one) => one.trim()).filter((one) => one !== '');
  const finders = trimmed.map(finderOf);
  const lower = trimmed.map((one) => one.toLowerCase());
  const longest = Math.max(0, ...lower.map(({ length }) => length));
  const first = trimmed[0] ?? '';
  return {
    // An empty one is nothing to ask for.
    standIn: (view) => finders.length === 0 || finders.some((isIn) => isIn(view)),
    standAt: (text, at) => {
      const rest = text.slice(at, at + longest + 1).toLowerCase();
      return lower.some((one) => rest.startsWith(one) || (/^\s/.test(rest) && rest.startsWith(one, 1)));
    },
    putAfter: (name) => (/^[\p{L}\p{N}#@]/u.test(first) ? `${name} ${first}` : `${name}${first}`),
  };
}

/** The companions as a sentence names them: `“Capital at risk” or “acme.example/risk”`. */
export function quotedCompanions(need: readonly string[]): string {
  return sayChoice(
    need.map((one) => {
      const text = one.trim();
      return say('policy_quoted', text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text);
    }),
  );
}

type Word = { readonly word: string; readonly hash: number; readonly tagged: boolean };

function finderOf(companion: string): (view: TextView) => boolean {
  if (UNSPACED.test(companion)) {
    const normal = companion.normalize('NFKC');
    return ({ text }) => text.normalize('NFKC').includes(normal);
  }
  const words = wordsOf(companion.replace(SCHEME, ''));
  if (!/[\p{L}\p{N}]/u.test(companion) || words.length === 0) return ({ text }) => text.includes(companion);
  const [before = ''] = LEADING.exec(companion) ?? [];
  const [after = ''] = TRAILING.exec(companion) ?? [];
  return (view) => isSequenceIn(view, words, before, after);
}

function wordsOf(companion: string): readonly Word[] {
  const view = makeView(companion);
  return Array.from({ length: view.words.count }, (_, index) => {
    const word = wordAt(view, index);
    return { word, hash: hashText(word, word.length), tagged: isTagged(view, index) };
  });
}

function isTagged({ units, words }: TextView, word: number): boolean {
  return units[(words.starts[word] ?? 0) - 1] === HASH;
}

/** Signs that make another thing of what they stand at: "18+" is no 18, and "@acme" no word. */
const LEADING = /^[@€$£¥+]/u;
const TRAILING = /[+%®™©]$/u;

function isSequenceIn(view: TextView, sequence: readonly Word[], before: string, after: string): boolean {
  const { count, hashes, starts, ends } = view.words;
  const hasSigns = (first: number): boolean => {
    const start = view.origins[starts[first] ?? 0] ?? 0;
    const end = view.origins[ends[first + sequence.length - 1] ?? view.length] ?? view.text.length;
    return (
      view.text
        .slice(Math.max(0, start - 2), start)
        .trimEnd()
        .endsWith(before) &&
      view.text
        .slice(end, end + 2)
        .trimStart()
        .startsWith(after)
    );
  };
  const isAt = (first: number): boolean =>
    sequence.every(({ word, hash, tagged }, index) => {
      const at = first + index;
      return hashes[at] === hash && wordAt(view, at) === word && (!tagged || isTagged(view, at));
    });
  for (let first = 0; first + sequence.length <= count; first++) if (isAt(first) && hasSigns(first)) return true;
  return false;
}
