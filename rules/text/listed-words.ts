import { type SwearWordKind, type SwearWordList, swearWordTable } from './swear-word-table.ts';
import type { SwearWord } from './swear-words.ts';

/** The words and phrases of the lists, the ones that matter most first, the stems, and what people twist most, of the kinds that are wanted. */
export function listedWords(isWanted: (kind: SwearWordKind) => boolean): {
  readonly words: readonly SwearWord[];
  readonly stems: readonly SwearWord[];
  readonly strongest: readonly SwearWord[];
} {
  const { kinds, listed, stems, strongest } = swearWordTable();
  const wanted = kinds.map((kind) => (isWanted(kind) ? kind : undefined));
  const wordsOf = ({ words, kindOf }: SwearWordList): readonly SwearWord[] => {
    const found: SwearWord[] = [];
    for (const [place, word] of words.split('\n').entries()) {
      const kind = wanted[kindOf[place] ?? 0];
      if (kind !== undefined) found.push({ word, ...kind });
    }
    return found;
  };
  return { words: wordsOf(listed), stems: wordsOf(stems), strongest: wordsOf(strongest) };
}
