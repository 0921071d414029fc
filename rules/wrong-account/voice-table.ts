import { VOICE_CUES, VOICE_LANGUAGES, VOICE_WORDS } from '../data/voice-words.ts';
import { folded, makeView } from '../text/view.ts';
import { bitsOf, type Kinds } from './sentences.ts';

/** All words and phrases of the voices in little text: what is said of many of them stands once. */
export type VoiceTable = {
  /** What a phrase is in each of `VOICE_LANGUAGES`. */
  readonly readings: readonly (readonly Kinds[])[];
  /** In their order, those together that follow each other and have the same readings: the place of these, and the words, a line each. */
  readonly runs: readonly (readonly [readings: number, words: string])[];
};

/** The lists take longer to read than all the rest to make ready, so the build does it once for all: see `light-data.ts`. */
export function voiceTable(): VoiceTable {
  const places = new Map<string, number>();
  const runs: [number, string][] = [];
  for (const [word, readings] of readWords()) {
    const key = JSON.stringify(readings);
    const place = places.get(key) ?? places.size;
    places.set(key, place);
    const last = runs.at(-1);
    if (last?.[0] === place) last[1] += `\n${word}`;
    else runs.push([place, word]);
  }
  return { readings: [...places.keys()].map((readings) => JSON.parse(readings)), runs };
}

function readWords(): ReadonlyMap<string, readonly Kinds[]> {
  const found = new Map<string, number[]>();
  const lists = VOICE_LANGUAGES.flatMap((name, language) =>
    VOICE_CUES.map((kind) => ({
      language,
      bits: bitsOf(kind),
      words: (VOICE_WORDS[name][kind] ?? '').split(',').map((word) => word.trim()),
    })),
  );
  const foldOf = foldWords(lists.flatMap(({ words }) => words));
  for (const { language, bits, words } of lists) {
    for (const written of words) {
      const word = foldOf.get(written) ?? written;
      const readings = found.get(word) ?? VOICE_LANGUAGES.map(() => 0);
      readings[language] = (readings[language] ?? 0) | bits;
      found.set(word, readings);
    }
  }
  found.delete('');
  return found;
}

/** What the words fold to that are not as folded as they are written: the lists are in small letters, so these are few. */
function foldWords(words: readonly string[]): ReadonlyMap<string, string> {
  const accented = words.filter((word) => /[^\0-\x7f]/.test(word));
  const view = makeView(accented.join(','));
  const plain = folded(view, 0, view.length).split(',');
  return new Map(accented.map((word, index) => [word, plain[index] ?? word]));
}
