import { rawUnits } from '../text/raw.ts';

/** One keyword in a text: which, by its place in the list, and where it ends (exclusive). */
export type Hit = { readonly keyword: number; readonly end: number };

/** What one pass over a text saw. */
export type Sighting = {
  readonly hits: readonly Hit[];
  /** A character that nobody sees stands between two others of ASCII. */
  readonly hidden: boolean;
};

/** Room for 64 kinds of characters: letters, digits and the signs that keywords hold. */
const BITS = 6;

/**
 * Looks for all keywords in one pass, whatever their number and whatever the text. Keywords are ASCII in lower case, and
 * found in any case. An Aho-Corasick automaton with every transition written out.
 */
export function compileKeywords(keywords: readonly string[]): (text: string) => Sighting {
  const classes = new Uint8Array(128);
  let used = 0;
  for (const keyword of keywords) {
    for (const sign of keyword) {
      const code = sign.charCodeAt(0);
      if (classes[code] !== 0) continue;
      classes[code] = ++used;
      classes[sign.toUpperCase().charCodeAt(0)] = used;
    }
  }
  const { table, ends } = fill(keywords, classes);
  const found = Uint8Array.from(ends, (list) => (list === undefined ? 0 : 1));

  return (text) => {
    const hits: Hit[] = [];
    let hidden = false;
    let state = 0;
    const units = rawUnits(text);
    for (let at = 0; at < text.length; at++) {
      const code = units[at] ?? 0;
      if (code >= 128) {
        state = 0;
        if (isInvisible(code) && text.charCodeAt(at - 1) < 128 && text.charCodeAt(at + 1) < 128) hidden = true;
        continue;
      }
      state = table[(state << BITS) | (classes[code] ?? 0)] ?? 0;
      if (found[state] === 1) {
        for (const keyword of ends[state] ?? []) hits.push({ keyword, end: at + 1 });
      }
    }
    return { hits, hidden };
  };
}

/** Zero-width characters, joiners, the soft hyphen, the byte order mark. */
export function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200d) || (code >= 0x2060 && code <= 0x2064) || code === 0xfeff;
}

/**
 * The states of the automaton. Children hang on their parent as a list, because most states have one, and a map for each would
 * cost more than all the rest.
 */
function fill(keywords: readonly string[], classes: Uint8Array) {
  const room = 1 + keywords.reduce((sum, { length }) => sum + length, 0);
  const kinds = new Uint8Array(room);
  const firstChildren = new Uint16Array(room);
  const nextSiblings = new Uint16Array(room);
  const ends: (readonly number[] | undefined)[] = [undefined];
  let count = 1;

  const childOf = (parent: number, kind: number): number => {
    for (let child = firstChildren[parent] ?? 0; child !== 0; child = nextSiblings[child] ?? 0) {
      if (kinds[child] === kind) return child;
    }
    const child = count++;
    kinds[child] = kind;
    nextSiblings[child] = firstChildren[parent] ?? 0;
    firstChildren[parent] = child;
    ends.push(undefined);
    return child;
  };

  for (const [keyword, word] of keywords.entries()) {
    let state = 0;
    for (let at = 0; at < word.length; at++) state = childOf(state, classes[word.charCodeAt(at)] ?? 0);
    ends[state] = [...(ends[state] ?? []), keyword];
  }

  // Breadth first: where a state has no way on, it takes that of the longest suffix that is a state too.
  const table = new Uint16Array(count << BITS);
  const suffixes = new Uint16Array(count);
  const order = new Uint16Array(count);
  let last = 1;
  for (let index = 0; index < last; index++) {
    const state = order[index] ?? 0;
    const suffix = suffixes[state] ?? 0;
    if (state !== 0) {
      const more = ends[suffix];
      if (more !== undefined) ends[state] = [...(ends[state] ?? []), ...more];
      table.copyWithin(state << BITS, suffix << BITS, (suffix + 1) << BITS);
    }
    for (let child = firstChildren[state] ?? 0; child !== 0; child = nextSiblings[child] ?? 0) {
      const slot = (state << BITS) | (kinds[child] ?? 0);
      suffixes[child] = table[slot] ?? 0;
      table[slot] = child;
      order[last++] = child;
    }
  }
  return { table, ends };
}
