import { DIGIT, OTHER, SPACE } from './fold.ts';
import { isPlainGap } from './gaps.ts';
import { unspacedCuts } from './unspaced.ts';
import { folded, humps, isUpper, makeView, type TextView } from './view.ts';

/** A phrase without its gaps. Positions count units of `letters`. */
export type Shape = {
  readonly letters: string;
  /** Where a word of the phrase starts, but the first. */
  readonly starts: readonly number[];
  /** What stands before a start and must not part the phrase, spaces left out: the comma of "Acme, Inc.", the colon of "Mission: Mars". */
  readonly gaps: ReadonlyMap<number, string>;
  /** Where a letter was written as a capital. */
  readonly capitals: readonly number[];
  /** Signs that must stand at a start, or (0 and the end excepted) the phrase is another one. */
  readonly signs: ReadonlyMap<number, string>;
  /** How many starts stand between figures, which are other ones without them: "2.0" is not "20". */
  readonly figures: number;
  readonly before: string;
  readonly after: string;
  /** Whether the last word is a plain one, typed small and of letters only, that verbs' endings may follow. */
  readonly small: boolean;
  readonly lastWord: number;
};

/** How many words a phrase counts, the way it would be looked up. */
export function countWords(phrase: string): number {
  return phrase.split(/[\s\p{Pd}_/]+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

/** All signs but those that make a name another one ("H&M", "C#"): mere ways to join words. */
const MEANINGLESS = /[^&+#@$%*=€£^~]/gu;

/** A footnote's, or someone's idea of a wildcard. */
const LONE_STAR = /^\*$/;

/** What a phrase is looked up by; `undefined` when it has no letter and no digit. */
export function shapeOf(phrase: string): Shape | undefined {
  const view = makeView(phrase.trim());
  const { words } = view;
  if (words.count === 0) return undefined;
  const first = words.starts[0] ?? 0;
  const end = words.ends[words.count - 1] ?? 0;
  let letters = '';
  let lastWord = 0;
  const starts: number[] = [];
  const gaps = new Map<number, string>();
  let figures = 0;
  const capitals: number[] = [];
  const signs = new Map<number, string>();
  for (let word = 0; word < words.count; word++) {
    const from = words.starts[word] ?? 0;
    const to = words.ends[word] ?? 0;
    if (word > 0) {
      const end = words.ends[word - 1] ?? 0;
      const gap = folded(view, end, from);
      const sign = meaningful(gap);
      if (sign !== '') signs.set(letters.length, sign);
      else if (!isPlainGap(view, end, from)) gaps.set(letters.length, gap.replace(/\s+/gu, ''));
      else if (isInitial(view, end, from)) gaps.set(letters.length, '.');
      if (view.kinds[end - 1] === DIGIT && view.kinds[from] === DIGIT) figures++;
      starts.push(letters.length);
    }
    lastWord = letters.length;
    for (const hump of humps(view, from, to)) starts.push(letters.length + hump - from);
    for (const cut of unspacedCuts(view, from, to)) starts.push(letters.length + cut - from);
    for (let at = from; at < to; at++) if (isUpper(view, at)) capitals.push(letters.length + at - from);
    letters += folded(view, from, to);
  }
  const head = folded(view, 0, first);
  const lastTyped = view.text.slice(view.origins[words.starts[words.count - 1] ?? 0] ?? 0);
  return {
    letters,
    starts,
    gaps,
    capitals,
    signs,
    figures,
    before: head.endsWith('.') ? '.' : meaningful(head).replace(LONE_STAR, ''),
    after: meaningful(folded(view, end, view.length)).replace(LONE_STAR, ''),
    small: /^\p{Ll}+[^\p{L}\p{N}]*$/u.test(lastTyped),
    lastWord,
  };
}

/** Between the letters of "J.P.", which some write "J. P." */
function isInitial({ units, kinds }: TextView, from: number, to: number): boolean {
  const isLone = from < 2 || kinds[from - 2] === SPACE || kinds[from - 2] === OTHER;
  return isLone && to - from === 1 && units[from] === DOT && units[to + 1] === DOT;
}

const DOT = 46;

/** What of a gap makes a difference. */
export function meaningful(gap: string): string {
  return gap.replace(MEANINGLESS, '');
}
