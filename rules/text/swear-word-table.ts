import { allStems, allSwearWords, type SwearWord, strongestWords } from './swear-words.ts';

/** What can be said of a word of the lists, whichever it is. */
export type SwearWordKind = Omit<SwearWord, 'word'>;

/** All words of the lists in little text: what is said of many of them stands once. */
export type SwearWordTable = {
  /** The ones that matter most first, a line each. */
  readonly words: string;
  readonly kinds: readonly SwearWordKind[];
  /** For each word the place of its kind. */
  readonly kindOf: readonly number[];
  readonly stems: readonly SwearWord[];
  /** What people twist most. */
  readonly strongest: readonly SwearWord[];
};

/** The lists take longer to spell out than all the rest to make ready, so the build does it once for all: see `light-data.ts`. */
export function swearWordTable(): SwearWordTable {
  const words = allSwearWords();
  const places = new Map<string, number>();
  const kindOf = words.map(({ word: _, ...kind }) => {
    const key = JSON.stringify(kind);
    const place = places.get(key) ?? places.size;
    places.set(key, place);
    return place;
  });
  return {
    words: words.map(({ word }) => word).join('\n'),
    kinds: [...places.keys()].map((kind) => JSON.parse(kind)),
    kindOf,
    stems: allStems(),
    strongest: strongestWords(),
  };
}
