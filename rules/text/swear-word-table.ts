import { allStems, allSwearWords, type SwearWord, strongestWords } from './swear-words.ts';

/** What can be said of a word of the lists, whichever it is. */
export type SwearWordKind = Omit<SwearWord, 'word'>;

/** Words in little text: what is said of many of them stands once. */
export type SwearWordList = {
  /** The ones that matter most first, a line each. */
  readonly words: string;
  /** For each word the place of its kind. */
  readonly kindOf: readonly number[];
};

export type SwearWordTable = {
  readonly kinds: readonly SwearWordKind[];
  readonly listed: SwearWordList;
  readonly stems: SwearWordList;
  /** What people twist most. */
  readonly strongest: SwearWordList;
};

/** The lists take longer to spell out than all the rest to make ready, so the build does it once for all: see `light-data.ts`. */
export function swearWordTable(): SwearWordTable {
  const places = new Map<string, number>();
  const listOf = (words: readonly SwearWord[]): SwearWordList => ({
    words: words.map(({ word }) => word).join('\n'),
    kindOf: words.map(({ word: _, ...kind }) => {
      const key = JSON.stringify(kind);
      const place = places.get(key) ?? places.size;
      places.set(key, place);
      return place;
    }),
  });
  const lists = { listed: listOf(allSwearWords()), stems: listOf(allStems()), strongest: listOf(strongestWords()) };
  return { kinds: [...places.keys()].map((kind) => JSON.parse(kind)), ...lists };
}
