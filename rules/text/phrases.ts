import { type Cuts, cutEndings, makeCuts, takesEnding } from './endings.ts';
import { DIGIT, LETTER, SPACE } from './fold.ts';
import { isOwnGap, isPlainGap, LONGEST_GAP } from './gaps.ts';
import { type HashTable, makeHashTable } from './hash-table.ts';
import { COMMA, listPhrases, OWN_GAP, type PhraseList, SIGNED, STARTS } from './phrase-list.ts';
import { meaningful, type Shape } from './phrase-shape.ts';
import { mayHaveHumps } from './raw.ts';
import { isWhole, partWords } from './unspaced.ts';
import { extendHash, folded, hashUnits, humps, type TextView } from './view.ts';

/** Where a phrase of a list stands in a text, in folded units, end exclusive. */
export type PhraseHit = { readonly phrase: number; readonly from: number; readonly to: number };

export type PhraseOptions = {
  /** Find "Falcons" for "Falcon", and, where the phrase ends in a word typed small, "acquiring" for "acquire". */
  readonly inflect: boolean;
  /**
   * Find "Falcon" in "#LoveFalcon": the capitals of a hashtag part it into words. Those of any other word do so for phrases
   * of six letters or more ("FalconTeam"), because shorter ones are a part of too many names ("PowerPoint").
   */
  readonly insideHashtags: boolean;
  /** Find "鷹計画" and "Falcon" in "来週鷹計画とFalconを": what is of a script without spaces is parted wherever a word might start. */
  readonly unspaced?: boolean;
  /** Report every phrase that stands at a place, not just the longest. */
  readonly overlapping?: boolean;
  /** What else must be true of a hit, so that a shorter one can take its place. */
  readonly accepts?: (view: TextView, hit: PhraseHit, spelling: number) => boolean;
};

/**
 * Readies a list of up to 10,000 phrases for looking them up in texts; the cost of a look-up does not grow with the list.
 * Case, accents, width, and the way words are joined ("Project-Falcon", "ProjectFalcon", a line break) make no difference;
 * signs that belong to a name do ("H&M", ".NET", "C++"). A possessive belongs to the hit. Hits come in the order of the
 * text and, unless asked for, never overlap: at each place the longest wins. Phrases without a letter or digit find nothing.
 */
export function compilePhrases(phrases: readonly string[], options: PhraseOptions): (view: TextView) => PhraseHit[] {
  return searchFor(listPhrases(phrases), options);
}

/** The same for phrases that were read already; those in `without` are not looked for. */
export function searchFor(
  list: PhraseList,
  options: PhraseOptions,
  without: ReadonlySet<number> = new Set(),
): (view: TextView) => PhraseHit[] {
  const index = { list, table: fileSpellings(list, without), options, cuts: makeCuts() };
  const { insideHashtags } = options;
  return (view) => {
    const found: PhraseHit[] = [];
    const words = options.unspaced === true ? partWords(view) : view.words;
    const { starts, ends, hashes, digits, count } = words;
    const isHumped = insideHashtags && mayHaveHumps(view.text);
    let free = 0;
    for (let word = 0; word < count; word++) {
      const from = starts[word] ?? 0;
      if (from < free) continue;
      const before = found.length;
      const to = ends[word] ?? 0;
      const hash = hashes[word] ?? 0;
      if (mayStartAt(view, from, to, hash, index)) collectAt(view, words, word, count, index, 1, found);
      if (
        insideHashtags &&
        (isHumped || digits[word] !== 0) &&
        found.length === before &&
        (to - from >= LEAST_INSIDE || isHashtag(view, from))
      ) {
        collectInside(view, from, to, index, found);
      }
      if (found.length === before || options.overlapping) continue;
      free = keepLongest(found, before);
    }
    return found;
  };
}

type Index = {
  readonly list: PhraseList;
  readonly table: HashTable;
  readonly options: PhraseOptions;
  /** Room for the endings of one word at a time. */
  readonly cuts: Cuts;
};
type WordRanges = { readonly starts: ArrayLike<number>; readonly ends: ArrayLike<number> };

const LEAST_INSIDE = 6;
/** More words than any phrase has, even where each letter counts as one. */
const MOST_WORDS = 32;

/** Files the hash of each spelling, and marks that of each beginning of one that ends with a word. */
function fileSpellings(list: PhraseList, without: ReadonlySet<number>): HashTable {
  const { spellings, from, marks, units, hashes, phraseOf } = list;
  let starts = 0;
  const length = from[spellings] ?? 0;
  for (let at = 0; at < length; at++) starts += (marks[at] ?? 0) & STARTS;
  const table = makeHashTable(spellings + starts, spellings);
  for (let spelling = 0; spelling < spellings; spelling++) {
    const start = from[spelling] ?? 0;
    const end = from[spelling + 1] ?? 0;
    if (start === end || without.has(phraseOf[spelling] ?? 0)) continue;
    table.file(hashes[spelling] ?? 0, spelling);
    let hash = 0;
    for (let at = start; at < end; at++) {
      if (((marks[at] ?? 0) & STARTS) !== 0) table.mark(hash);
      hash = extendHash(hash, units[at] ?? 0);
    }
  }
  return table;
}

/** Whether a word is one that a phrase could start with, or be: false for nearly all of them. */
function mayStartAt(view: TextView, from: number, to: number, hash: number, { table, options, cuts }: Index): boolean {
  if (table.find(hash) !== 0) return true;
  if (!options.inflect) return false;
  cutEndings(view.units, from, to, hash, cuts);
  for (let cut = 0; cut < cuts.count; cut++) if (table.find(cuts.hashes[cut] ?? 0) > 1) return true;
  return false;
}

/** Adds every phrase of at least so many units that starts at the word `first` to `found`. */
function collectAt(
  view: TextView,
  words: WordRanges,
  first: number,
  count: number,
  index: Index,
  least: number,
  found: PhraseHit[],
): void {
  const { table, options, cuts } = index;
  let hash = 0;
  const until = Math.min(count, first + MOST_WORDS);
  for (let last = first; last < until; last++) {
    const start = words.starts[last] ?? 0;
    const end = words.ends[last] ?? 0;
    if (last > first && start - (words.ends[last - 1] ?? 0) > LONGEST_GAP) break;
    hash = hashUnits(view.units, start, end, hash);
    const head = table.find(hash);
    collectFiled(view, words, first, last, head, 0, 0, index, least, found);
    if (options.inflect) {
      cutEndings(view.units, start, end, hash, cuts);
      for (let cut = 0; cut < cuts.count; cut++) {
        const filed = table.find(cuts.hashes[cut] ?? 0);
        if (filed > 1) {
          collectFiled(view, words, first, last, filed, cuts.cut[cut] ?? 0, cuts.adds[cut] ?? 0, index, least, found);
        }
      }
    }
    if ((head & 1) === 0) break;
  }
}

/** Adds those of the spellings filed in one place that really are the words `first` to `last`, an ending cut off. */
function collectFiled(
  view: TextView,
  words: WordRanges,
  first: number,
  last: number,
  head: number,
  cut: number,
  adds: number,
  { list, table, options }: Index,
  least: number,
  found: PhraseHit[],
): void {
  for (let next = head >> 1; next > 0; next = table.next(next - 1)) {
    const spelling = next - 1;
    if ((list.from[spelling + 1] ?? 0) - (list.from[spelling] ?? 0) < least) continue;
    const end = words.ends[last] ?? 0;
    if (cut > 0 && !takesEnding(list, spelling, cut, adds, view.units[end - 1] ?? 0)) continue;
    const shape = list.signed.get(spelling);
    const to = verify(view, words, first, last, list, spelling, shape, cut, adds);
    if (to === undefined || isPartOfNumber(view, words.starts[first] ?? 0, to)) continue;
    const hit = {
      phrase: list.phraseOf[spelling] ?? 0,
      from: (words.starts[first] ?? 0) - (shape?.before.length ?? 0),
      to: withPossessive(view, to),
    };
    if (options.unspaced === true && !isWhole(view, hit.from, hit.to)) continue;
    if (options.accepts === undefined || options.accepts(view, hit, spelling)) found.push(hit);
  }
}

/** Drops all but the longest of the hits from `before` on that start at one place; answers where the last one ends. */
function keepLongest(found: PhraseHit[], before: number): number {
  // By far most
  if (found.length === before + 1) return found[before]?.to ?? 0;
  const candidates = found.splice(before);
  let end = 0;
  for (const candidate of candidates.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (candidate.from < end) continue;
    found.push(candidate);
    end = candidate.to;
  }
  return end;
}

/** The end of the phrase when the words `first` to `last` really are the spelling, `undefined` when they are not. */
function verify(
  view: TextView,
  words: WordRanges,
  first: number,
  last: number,
  list: PhraseList,
  spelling: number,
  shape: Shape | undefined,
  cut: number,
  adds: number,
): number | undefined {
  const base = list.from[spelling] ?? 0;
  const length = (list.from[spelling + 1] ?? 0) - base;
  let at = 0;
  let signsSeen = 0;
  let figures = 0;
  for (let word = first; word <= last; word++) {
    const start = words.starts[word] ?? 0;
    const end = (words.ends[word] ?? 0) - (word === last ? cut : 0);
    if (word > first) {
      const mark = at < length ? (list.marks[base + at] ?? 0) : 0;
      if ((mark & STARTS) === 0) return undefined;
      const gapStart = words.ends[word - 1] ?? 0;
      if ((mark & SIGNED) === 0) {
        const own = (mark & COMMA) !== 0 ? ',' : (mark & OWN_GAP) !== 0 ? (shape?.gaps.get(at) ?? '') : '';
        const isOwn = own !== '' && isOwnGap(view, gapStart, start, own);
        if (!isOwn && !isPlainGap(view, gapStart, start)) return undefined;
        if (view.kinds[start] === DIGIT && view.kinds[gapStart - 1] === DIGIT) figures++;
      } else {
        if (meaningful(folded(view, gapStart, start)) !== shape?.signs.get(at)) return undefined;
        signsSeen++;
      }
    }
    if (at + end - start > length) return undefined;
    for (let unit = start; unit < end; unit++, at++) {
      if (view.units[unit] !== list.units[base + at]) return undefined;
    }
  }
  if (adds !== 0 && (at >= length || list.units[base + at++] !== adds)) return undefined;
  if (at !== length) return undefined;
  const from = words.starts[first] ?? 0;
  const to = words.ends[last] ?? 0;
  if (shape === undefined) return to;
  const isShort = signsSeen < shape.signs.size || figures < shape.figures;
  if (isShort && !(isHashtag(view, from) && length > 2)) return undefined;
  if (shape.before !== '' && !standsBefore(view, from, shape.before)) return undefined;
  if (shape.after === '') return to;
  return folded(view, to, Math.min(view.length, to + shape.after.length)) === shape.after
    ? to + shape.after.length
    : undefined;
}

/** Whether digits go on beyond a point or comma: "1984" is none of "1984.5". */
function isPartOfNumber({ units, kinds }: TextView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (kinds[at] !== DIGIT) return false;
  return (
    (kinds[to + 1] === DIGIT && POINTS.has(units[to] ?? 0)) ||
    (kinds[from - 2] === DIGIT && POINTS.has(units[from - 1] ?? 0))
  );
}

const POINTS: ReadonlySet<number> = new Set([0x2c, 0x2e]);

function standsBefore(view: TextView, from: number, sign: string): boolean {
  const start = from - sign.length;
  if (start < 0 || folded(view, start, from) !== sign) return false;
  const kind = start === 0 ? SPACE : view.kinds[start - 1];
  return kind !== LETTER;
}

function isHashtag(view: TextView, from: number): boolean {
  return view.units[from - 1] === 35;
}

/** False for a word that is small letters of ASCII from its second on: nearly every one. */
function hasHumps(view: TextView, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    const code = view.text.charCodeAt(view.origins[at] ?? 0);
    if (code < 97 || code > 122) return true;
  }
  return from + 1 < to && view.kinds[from] === DIGIT;
}

/** Adds the phrases that the capitals inside a word set apart; outside a hashtag only longer ones. */
function collectInside(view: TextView, from: number, to: number, index: Index, found: PhraseHit[]): void {
  if (!hasHumps(view, from, to)) return;
  const cuts = [from, ...humps(view, from, to), to];
  if (cuts.length < 3) return;
  const least = isHashtag(view, from) ? 1 : LEAST_INSIDE;
  const parts = { starts: cuts.slice(0, -1), ends: cuts.slice(1) };
  for (let part = 0; part < parts.starts.length; part++) {
    if (least > 1 && view.kinds[parts.starts[part] ?? 0] === DIGIT) continue;
    collectAt(view, parts, part, parts.starts.length, index, least, found);
  }
}

/** "Bluebird's": the ending belongs to the name. Answers where the hit then ends. */
function withPossessive(view: TextView, to: number): number {
  return view.units[to] === 39 && view.units[to + 1] === 115 && view.kinds[to + 2] !== LETTER ? to + 2 : to;
}
