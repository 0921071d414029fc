import { NEAR_WORDS } from '../data/near-words.ts';
import { LETTER } from './fold.ts';
import { makeHashTable } from './hash-table.ts';
import { extendHash, folded, hashUnits, type TextView } from './view.ts';

type Range = { readonly from: number; readonly to: number };
type Slip = Range & { readonly meant: string };

/** A text as it would read without its slips; its spans are still those of the text as typed. */
export type Corrected = {
  readonly view: TextView;
  /** Where, in folded units of the corrected text, words were put right. */
  readonly repairs: readonly Range[];
};

const LEAST_LETTERS = 7;
const MOST_LETTERS = 24;

/**
 * Readies words of seven letters or more, folded, for finding them with one slip of the fingers: a letter missing, doubled or
 * put in, two swapped, one wrong. The first letter is always right. What another ending explains as well ("printed" for
 * "printer") is none, nor is a word of the list itself or an everyday word that happens to be near one ("sterling").
 * Undefined instead of a view: the text has no slip; instead of a function: no word is long enough.
 */
export function compileSlips(words: readonly string[]): ((view: TextView) => Corrected | undefined) | undefined {
  const known = [...new Set(words)].filter((word) => isLong(word.length) && /^[a-z]+$/.test(word));
  if (known.length === 0) return undefined;
  const isKnown = new Set(known);
  const filed: number[] = [];
  const table = makeHashTable(
    known.reduce((sum, { length }) => sum + length, 0),
    known.reduce((sum, { length }) => sum + length, 0),
  );
  for (const [number, word] of known.entries()) {
    for (let left = 0; left < word.length; left++) {
      table.file(
        hashWithout((at) => word.charCodeAt(at), word.length, left),
        filed.length,
      );
      filed.push(number);
    }
  }

  const lookUp = (hash: number, word: string): string | undefined => {
    for (let next = table.find(hash) >> 1; next > 0; next = table.next(next - 1)) {
      const meant = known[filed[next - 1] ?? 0];
      if (meant !== undefined && isSlip(word, meant)) return meant;
    }
    return undefined;
  };
  const meantBy = (view: TextView, from: number, to: number): string | undefined => {
    for (let left = 0; left < to - from; left++) {
      const hash = hashWithout((at) => view.units[from + at] ?? 0, to - from, left);
      if (table.find(hash) === 0) continue;
      const word = folded(view, from, to);
      if (isKnown.has(word) || NEAR_WORDS.has(word)) return undefined;
      const meant = lookUp(hash, word);
      if (meant !== undefined) return meant;
    }
    return undefined;
  };

  return (view) => {
    const slips: Slip[] = [];
    const { starts, ends, count } = view.words;
    for (let word = 0; word < count; word++) {
      const from = starts[word] ?? 0;
      const to = ends[word] ?? 0;
      if (to - from < LEAST_LETTERS - 1 || to - from > MOST_LETTERS + 2 || !isPlain(view, from, to)) continue;
      const meant = meantBy(view, from, to);
      if (meant !== undefined) slips.push({ from, to, meant });
      else if (view.units[to - 1] === S && to - from >= LEAST_LETTERS) {
        const single = meantBy(view, from, to - 1);
        if (single !== undefined) slips.push({ from, to: to - 1, meant: single });
      }
    }
    return slips.length === 0 ? undefined : correct(view, slips);
  };
}

const S = 's'.charCodeAt(0);

function isLong(length: number): boolean {
  return length >= LEAST_LETTERS && length <= MOST_LETTERS;
}

function isPlain(view: TextView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (view.kinds[at] !== LETTER || (view.units[at] ?? 0) >= 128) return false;
  }
  return true;
}

/** The hash of a word without one of its letters; without none where `left` is 0, since the first is always right. */
function hashWithout(unitAt: (at: number) => number, length: number, left: number): number {
  let hash = 0;
  for (let at = 0; at < length; at++) if (at !== left || left === 0) hash = extendHash(hash, unitAt(at));
  return hash;
}

/** Whether a word is another one with a single slip in it that no ending explains. */
function isSlip(word: string, meant: string): boolean {
  if (word === meant || word.charAt(0) !== meant.charAt(0)) return false;
  let head = 0;
  while (head < word.length && head < meant.length && word[head] === meant[head]) head++;
  const [rest, wanted] = [word.slice(head), meant.slice(head)];
  switch (word.length - meant.length) {
    case -1:
      return wanted.slice(1) === rest && (rest !== '' || !/[sdrnye]$/.test(wanted));
    case 1:
      return rest.slice(1) === wanted && (wanted !== '' || rest === meant.at(-1));
    case 0: {
      const isSwap =
        rest[0] === wanted[1] && rest[1] === wanted[0] && rest.length > 1 && rest.slice(2) === wanted.slice(2);
      return isSwap || (rest.length > 1 && rest.slice(1) === wanted.slice(1));
    }
    default:
      return false;
  }
}

/** The view as it would be without the slips. Each letter put in its place comes from where the slip was typed. */
function correct(view: TextView, slips: readonly Slip[]): Corrected {
  const grown = slips.reduce((sum, { from, to, meant }) => sum + meant.length - (to - from), view.length);
  const units = new Uint16Array(grown + 2);
  const kinds = new Uint8Array(grown + 2);
  const origins = new Uint32Array(grown + 2);
  const repairs: Range[] = [];
  let length = 0;
  const copy = (from: number, to: number): void => {
    units.set(view.units.subarray(from, to), length);
    kinds.set(view.kinds.subarray(from, to), length);
    origins.set(view.origins.subarray(from, to), length);
    length += to - from;
  };
  let done = 0;
  for (const { from, to, meant } of slips) {
    copy(done, from);
    repairs.push({ from: length, to: length + meant.length });
    for (let at = 0; at < meant.length; at++) {
      units[length] = meant.charCodeAt(at);
      kinds[length] = LETTER;
      const isLast = at === meant.length - 1;
      origins[length] = view.origins[isLast ? to - 1 : Math.min(from + at, to - 1)] ?? 0;
      length++;
    }
    done = to;
  }
  copy(done, view.length);
  return { view: { ...view, units, kinds, origins, length, words: moveWords(view, slips, units) }, repairs };
}

/** The words of the corrected text: as many as before, some longer or shorter. */
function moveWords(view: TextView, slips: readonly Slip[], units: Uint16Array): TextView['words'] {
  const { count, digits } = view.words;
  const starts = view.words.starts.slice();
  const ends = view.words.ends.slice();
  const hashes = view.words.hashes.slice();
  let moved = 0;
  let next = 0;
  for (let word = 0; word < count; word++) {
    const from = starts[word] ?? 0;
    starts[word] = from + moved;
    const slip = slips[next];
    const isMended = slip !== undefined && slip.from === from;
    if (isMended) {
      moved += slip.meant.length - (slip.to - slip.from);
      next++;
    }
    ends[word] = (ends[word] ?? 0) + moved;
    if (isMended) hashes[word] = hashUnits(units, starts[word] ?? 0, ends[word] ?? 0);
  }
  return { count, starts, ends, hashes, digits };
}
