import { LETTER, SPACE } from './fold.ts';
import { type HashIndex, indexHashes } from './hash-index.ts';
import { inflections, meaningful, type Shape, shapeOf } from './phrase-shape.ts';
import { folded, hashText, hashUnits, humps, type TextView } from './view.ts';

/** Where a phrase of a list stands in a text, in folded units, end exclusive. */
export type PhraseHit = { readonly phrase: number; readonly from: number; readonly to: number };

export type PhraseOptions = {
  /** Find "Falcons" for "Falcon", and, where the phrase ends in a word typed small, "acquiring" for "acquire". */
  readonly inflect: boolean;
  /** Find "Falcon" in "#LoveFalcon": the capitals of a hashtag part it into words. */
  readonly insideHashtags: boolean;
  /** Report every phrase that stands at a place, not just the longest. */
  readonly overlapping?: boolean;
};

/**
 * Readies a list of up to 10,000 phrases for looking them up in texts; the cost of a look-up does not grow with the list.
 * Case, accents, width, and the way words are joined ("Project-Falcon", "ProjectFalcon", a line break) make no difference;
 * signs that belong to a name do ("H&M", ".NET", "C++"). A possessive belongs to the hit. Hits come in the order of the
 * text and, unless asked for, never overlap: at each place the longest wins. Phrases without a letter or digit find nothing.
 */
export function compilePhrases(phrases: readonly string[], options: PhraseOptions): (view: TextView) => PhraseHit[] {
  const variants: Variant[] = [];
  const hashes: number[] = [];
  const values: number[] = [];
  const prefixes = new Set<number>();
  const file = (hash: number, value: number) => {
    hashes.push(hash);
    values.push(value);
  };
  for (const [phrase, written] of phrases.entries()) {
    const shape = shapeOf(written);
    if (shape === undefined) continue;
    for (const end of shape.starts) prefixes.add(hashText(shape.letters, end));
    for (const letters of options.inflect ? inflections(shape) : [shape.letters]) {
      file(hashText(letters, letters.length), variants.length);
      variants.push({ phrase, letters, shape });
    }
  }
  for (const hash of prefixes) file(hash, PREFIX);
  const index = indexHashes(hashes, values);

  return (view) => {
    const found: PhraseHit[] = [];
    const { starts, ends, hashes: wordHashes, count } = view.words;
    let free = 0;
    for (let word = 0; word < count; word++) {
      const from = starts[word] ?? 0;
      if (from < free) continue;
      const before = found.length;
      if (index.has(wordHashes[word] ?? 0)) collectAt(view, view.words, word, count, variants, index, found);
      if (found.length === before && options.insideHashtags && isHashtag(view, from)) {
        collectInside(view, from, ends[word] ?? 0, variants, index, found);
      }
      if (found.length === before || options.overlapping) continue;
      free = keepLongest(found, before);
    }
    return found;
  };
}

type Variant = { readonly phrase: number; readonly letters: string; readonly shape: Shape };
type WordRanges = { readonly starts: ArrayLike<number>; readonly ends: ArrayLike<number> };

/** Filed where a phrase could go on. */
const PREFIX = -1;
const LONGEST_GAP = 6;
/** Adds every phrase that starts at the word `first` to `found`. */
function collectAt(
  view: TextView,
  words: WordRanges,
  first: number,
  count: number,
  variants: readonly Variant[],
  index: HashIndex,
  found: PhraseHit[],
): void {
  let hash = 0;
  const from = words.starts[first] ?? 0;
  for (let last = first; last < count; last++) {
    const start = words.starts[last] ?? 0;
    const end = words.ends[last] ?? 0;
    if (last > first && start - (words.ends[last - 1] ?? 0) > LONGEST_GAP) break;
    hash = hashUnits(view.units, start, end, hash);
    let goesOn = false;
    index.some(hash, (value) => {
      if (value === PREFIX) goesOn = true;
      const variant = variants[value];
      const to = variant === undefined ? undefined : verify(view, words, first, last, variant);
      if (variant !== undefined && to !== undefined) {
        found.push({ phrase: variant.phrase, from: from - variant.shape.before.length, to: withPossessive(view, to) });
      }
      return false;
    });
    if (!goesOn) break;
  }
}

/** Drops all but the longest of the hits from `before` on that start at one place; answers where the last one ends. */
function keepLongest(found: PhraseHit[], before: number): number {
  const candidates = found.splice(before);
  let end = 0;
  for (const candidate of candidates.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (candidate.from < end) continue;
    found.push(candidate);
    end = candidate.to;
  }
  return end;
}

/** The end of the phrase when the words `first` to `last` really are the variant, `undefined` when they are not. */
function verify(view: TextView, words: WordRanges, first: number, last: number, variant: Variant): number | undefined {
  const { letters, shape } = variant;
  const from = words.starts[first] ?? 0;
  const to = words.ends[last] ?? 0;
  const inHashtag = isHashtag(view, from);
  let at = 0;
  let signsSeen = 0;
  for (let word = first; word <= last; word++) {
    const start = words.starts[word] ?? 0;
    const end = words.ends[word] ?? 0;
    if (word > first) {
      const sign = shape.signs.get(at);
      if (!shape.starts.includes(at) || !isGap(folded(view, words.ends[word - 1] ?? 0, start), sign)) return undefined;
      if (sign !== undefined) signsSeen++;
    }
    for (let index = start; index < end; index++, at++) {
      if (view.units[index] !== letters.charCodeAt(at)) return undefined;
    }
  }
  if (at !== letters.length) return undefined;
  if (signsSeen < shape.signs.size && !(inHashtag && letters.length > 2)) return undefined;
  if (shape.before !== '' && !standsBefore(view, from, shape.before)) return undefined;
  if (shape.after === '') return to;
  return folded(view, to, Math.min(view.length, to + shape.after.length)) === shape.after
    ? to + shape.after.length
    : undefined;
}

function standsBefore(view: TextView, from: number, sign: string): boolean {
  const start = from - sign.length;
  if (start < 0 || folded(view, start, from) !== sign) return false;
  const kind = start === 0 ? SPACE : view.kinds[start - 1];
  return kind !== LETTER;
}

/** Whether words so far apart still make a phrase. */
function isGap(gap: string, sign: string | undefined): boolean {
  const bare = gap.replace(/\s+/gu, '');
  if (sign !== undefined) return meaningful(bare) === sign;
  if (/\n\s*\n/u.test(gap)) return false;
  if (bare === '' || bare === '#') return true;
  if (/^[-‐‑–_'./·*]$/u.test(bare)) return bare.length === gap.length || /^[-‐]\s*\n\s*$/u.test(gap);
  return false;
}

function isHashtag(view: TextView, from: number): boolean {
  return view.units[from - 1] === 35;
}

function collectInside(
  view: TextView,
  from: number,
  to: number,
  variants: readonly Variant[],
  index: HashIndex,
  found: PhraseHit[],
): void {
  const cuts = [from, ...humps(view, from, to), to];
  if (cuts.length < 3) return;
  const parts = { starts: cuts.slice(0, -1), ends: cuts.slice(1) };
  for (let part = 0; part < parts.starts.length; part++) {
    collectAt(view, parts, part, parts.starts.length, variants, index, found);
  }
}

/** "Bluebird's": the ending belongs to the name. Answers where the hit then ends. */
function withPossessive(view: TextView, to: number): number {
  return view.units[to] === 39 && view.units[to + 1] === 115 && view.kinds[to + 2] !== LETTER ? to + 2 : to;
}
