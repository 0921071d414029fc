import { array as badWords } from 'badwords-list';
import {
  ENGLISH,
  ENGLISH_GRADES,
  ENGLISH_MISSPELLED,
  NOT_PROFANE,
  STEMS,
  STRONGEST,
} from '../data/profanity-english.ts';
import { BOUND, ELSEWHERE, GERMAN, GERMAN_STEMS, TRANSLITERATED } from '../data/profanity-germanic.ts';
import { GRADES, type Grade, type ListLanguage, type WordList } from '../data/profanity-grades.ts';
import { FRENCH, ITALIAN, PORTUGUESE, ROMANCE_STEMS, SPANISH, STRONGEST_ELSEWHERE } from '../data/profanity-romance.ts';
import { folded, makeView } from './view.ts';

/** A word or phrase of the lists. */
export type SwearWord = {
  /** Folded as drafts are; words of a phrase are parted by spaces. */
  readonly word: string;
  readonly grade: Grade;
  /** Hardly ever means anything else. */
  readonly sure: boolean;
  readonly language: ListLanguage;
  /** Counts only where it was typed with an accent: "coño", not "cono". */
  readonly accented: boolean;
  /** Distinct enough to be known when it is cut in two. */
  readonly breakable: boolean;
  /** A misspelling or short form, which in further disguise would be too far from the word. */
  readonly asTyped: boolean;
  readonly byEar: boolean;
};

/** Every word of the lists, the ones that matter most first. */
export function allSwearWords(): readonly SwearWord[] {
  const words = new Map<string, SwearWord>();
  for (const { list, language, misspelled } of LISTS) addList(words, list, language, misspelled);
  const grades = gradesOfBadWords();
  const unsure = unsureOf(ENGLISH);
  for (const written of badWords) {
    const word = written.toLowerCase();
    if (NOT_PROFANE.has(word) || !isSpelledOut(word)) continue;
    const grade = grades.get(word.replace(' ', '_')) ?? 'strong';
    const sure = !unsure.has(word);
    for (const form of plural(word)) add(words, entry(form, grade, 'en', sure, true));
  }
  return [...words.values()];
}

/** What is found inside longer words too. */
export function allStems(): readonly SwearWord[] {
  const listed = GRADES.flatMap((grade) => [
    ...wordsOf(STEMS[grade]).map((word) => entry(word, grade, 'en', true, true)),
    ...wordsOf(GERMAN_STEMS[grade]).map((word) => entry(word, grade, 'de', true, true)),
  ]);
  return [...listed, ...[...ROMANCE_STEMS].map(([word, language]) => entry(word, 'strong', language, true, true))];
}

/** What people twist most, the words that matter most first. */
export function strongestWords(): readonly SwearWord[] {
  const unsure = unsureOf(ENGLISH);
  const english = GRADES.flatMap((grade) =>
    wordsOf(STRONGEST[grade])
      .flatMap(formsOf)
      .map((word) => entry(word, grade, 'en', !unsure.has(word), true)),
  );
  return [
    ...english,
    ...[...STRONGEST_ELSEWHERE].map(([word, language]) => entry(word, 'strong', language, true, true)),
  ];
}

/** A word that an organization adds. */
export function ownWords(written: string): readonly SwearWord[] {
  return plural(fold(written.trim())).map((word) => entry(word, 'strong', 'en', true, true));
}

const LISTS: readonly { readonly list: WordList; readonly language: ListLanguage; readonly misspelled?: true }[] = [
  { list: ENGLISH, language: 'en' },
  { list: ENGLISH_MISSPELLED, language: 'en', misspelled: true },
  { list: GERMAN, language: 'de' },
  { list: BOUND, language: 'other', misspelled: true },
  { list: TRANSLITERATED, language: 'other', misspelled: true },
  { list: FRENCH, language: 'fr' },
  { list: SPANISH, language: 'es' },
  { list: PORTUGUESE, language: 'pt' },
  { list: ITALIAN, language: 'it' },
  { list: ELSEWHERE, language: 'other' },
];

function addList(words: Map<string, SwearWord>, list: WordList, language: ListLanguage, misspelled?: true): void {
  const unsure = unsureOf(list);
  for (const grade of GRADES) {
    for (const written of wordsOf(list[grade])) {
      for (const form of formsOf(written)) {
        const made = entry(form, grade, language, !unsure.has(form), isPlain(form));
        add(
          words,
          misspelled === undefined ? made : { ...made, breakable: false, byEar: false, asTyped: form.length < 6 },
        );
        const glued = made.word.replaceAll(' ', '');
        if (glued !== made.word && made.sure && grade !== 'mild' && glued.length >= SHORTEST_GLUED)
          add(words, { ...made, word: glued, breakable: false, byEar: false, asTyped: true });
      }
    }
  }
}

/** Of fewer letters, a phrase written in one word ("#hijodeputa") may be another word. */
const SHORTEST_GLUED = 8;

function add(words: Map<string, SwearWord>, made: SwearWord): void {
  if (!words.has(made.word)) words.set(made.word, made);
}

function entry(written: string, grade: Grade, language: ListLanguage, sure: boolean, plain: boolean): SwearWord {
  return {
    word: plain ? written : fold(written),
    grade,
    sure,
    language,
    accented: !plain && /[\u00c0-\u024f]/.test(written),
    // "Pak is" is how a score begins.
    breakable: language === 'en' && written.length > 3 && !written.startsWith('paki'),
    asTyped: false,
    byEar: sure && language === 'en' && written.length > 4,
  };
}

function wordsOf(list: string): readonly string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

function unsureOf(list: WordList): ReadonlySet<string> {
  return new Set(wordsOf(list.unsure).map((word) => word.replaceAll('_', ' ')));
}

function gradesOfBadWords(): ReadonlyMap<string, Grade> {
  return new Map(
    (['slur', 'sexual', 'mild'] as const).flatMap((grade) =>
      wordsOf(ENGLISH_GRADES[grade]).map((word) => [word, grade] as const),
    ),
  );
}

/** badwords-list holds disguises too ("5h1t", "f u c k"); ours are found by code. */
function isSpelledOut(word: string): boolean {
  return /^[a-z]{2,}(?:[ -][a-z]+)*$/.test(word);
}

function isPlain(written: string): boolean {
  return !/[^\0-\x7f]/.test(written);
}

function fold(written: string): string {
  const view = makeView(written);
  return folded(view, 0, view.length);
}

/** The forms that the marks of a `WordList` ask for. */
function formsOf(marked: string): readonly string[] {
  const written = marked.includes('_') ? marked.replaceAll('_', ' ') : marked;
  const mark = written.charAt(written.length - 1);
  if (mark === '~') return plural(written.slice(0, -1));
  if (mark === '*') return verb(written.slice(0, -1));
  if (!written.includes('|')) return [written];
  const [word = '', ...endings] = written.split('|');
  return [word, ...endings.map((ending) => word + ending)];
}

function plural(word: string): readonly string[] {
  const end = word.slice(-2);
  if (end === 'ss') return [word, `${word}es`];
  if (word.length < 3 || end.endsWith('s') || end === 'ed' || word.endsWith('ing')) return [word];
  if (end.endsWith('y') && !VOWELS.has(end.charAt(0))) return [word, `${word.slice(0, -1)}ies`];
  return [word, end === 'ch' || end === 'sh' || /[xz]$/.test(end) ? `${word}es` : `${word}s`];
}

const VOWELS: ReadonlySet<string> = new Set('aeiou');

function verb(word: string): readonly string[] {
  const stem = word.endsWith('e') ? word.slice(0, -1) : word;
  return [...plural(word), ...['ed', 'ing', 'in', 'ings', 'er', 'ers'].map((ending) => stem + ending)];
}
