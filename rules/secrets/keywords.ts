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
  const found = Uint8Array.from(ends, (list) => (list.length > 0 ? 1 : 0));

  return (text) => {
    const hits: Hit[] = [];
    let hidden = false;
    let state = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
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

function fill(keywords: readonly string[], classes: Uint8Array) {
  const room = 1 + keywords.reduce((sum, { length }) => sum + length, 0);
  const table = new Uint16Array(room << BITS);
  const ends: number[][] = [[]];
  const children: Map<number, number>[] = [new Map()];
  for (const [keyword, word] of keywords.entries()) {
    let state = 0;
    for (const sign of word) {
      const kind = classes[sign.charCodeAt(0)] ?? 0;
      const known = children[state]?.get(kind);
      if (known === undefined) {
        children[state]?.set(kind, ends.length);
        state = ends.length;
        ends.push([]);
        children.push(new Map());
      } else state = known;
    }
    ends[state]?.push(keyword);
  }
  for (const [kind, state] of children[0] ?? []) table[kind] = state;
  // Breadth first: where a state has no way on, it takes that of the longest suffix that is a state too.
  const suffixes = new Uint16Array(ends.length);
  const order: number[] = [];
  for (const [, state] of children[0] ?? []) order.push(state);
  for (let index = 0; index < order.length; index++) {
    const state = order[index] ?? 0;
    const suffix = suffixes[state] ?? 0;
    ends[state]?.push(...(ends[suffix] ?? []));
    table.copyWithin(state << BITS, suffix << BITS, (suffix + 1) << BITS);
    for (const [kind, next] of children[state] ?? []) {
      suffixes[next] = table[(state << BITS) | kind] ?? 0;
      table[(state << BITS) | kind] = next;
      order.push(next);
    }
  }
  return { table: table.slice(0, ends.length << BITS), ends };
}
