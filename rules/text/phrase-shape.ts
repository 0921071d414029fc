import { folded, humps, isUpper, makeView } from './view.ts';

/** A phrase without its gaps. Positions count units of `letters`. */
export type Shape = {
  readonly letters: string;
  /** Where a word of the phrase starts, but the first. */
  readonly starts: readonly number[];
  /** Starts that a comma stands before. */
  readonly commas: readonly number[];
  /** Where a letter was written as a capital. */
  readonly capitals: readonly number[];
  /** Signs that must stand at a start, or (0 and the end excepted) the phrase is another one. */
  readonly signs: ReadonlyMap<number, string>;
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
  const commas: number[] = [];
  const capitals: number[] = [];
  const signs = new Map<number, string>();
  for (let word = 0; word < words.count; word++) {
    const from = words.starts[word] ?? 0;
    const to = words.ends[word] ?? 0;
    if (word > 0) {
      const gap = folded(view, words.ends[word - 1] ?? 0, from);
      const sign = meaningful(gap);
      if (gap.startsWith(',')) commas.push(letters.length);
      if (sign !== '') signs.set(letters.length, sign);
      starts.push(letters.length);
    }
    lastWord = letters.length;
    for (const hump of humps(view, from, to)) starts.push(letters.length + hump - from);
    for (let at = from; at < to; at++) if (isUpper(view, at)) capitals.push(letters.length + at - from);
    letters += folded(view, from, to);
  }
  const head = folded(view, 0, first);
  const lastTyped = view.text.slice(view.origins[words.starts[words.count - 1] ?? 0] ?? 0);
  return {
    letters,
    starts,
    commas,
    capitals,
    signs,
    before: head.endsWith('.') ? '.' : meaningful(head).replace(LONE_STAR, ''),
    after: meaningful(folded(view, end, view.length)).replace(LONE_STAR, ''),
    small: /^\p{Ll}+[^\p{L}\p{N}]*$/u.test(lastTyped),
    lastWord,
  };
}

/** What of a gap makes a difference. */
export function meaningful(gap: string): string {
  return gap.replace(MEANINGLESS, '');
}
