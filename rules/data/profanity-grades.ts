/** How bad a word is, worst first. `slur` demeans people for what they are; `mild` is what a newspaper would print. */
export const GRADES = ['slur', 'strong', 'sexual', 'mild'] as const;
export type Grade = (typeof GRADES)[number];

/** The languages of the lists, ISO 639-1; `other`: the strongest words of others. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'other'] as const;
export type ListLanguage = (typeof LANGUAGES)[number];

/**
 * Words by grade, between spaces; `_` is a space. `word|s|es` is the word and it with each ending; `word~` the word and its
 * English plural; `word*` an English verb in all its forms. A word written with an accent counts only where it was typed with one.
 * `unsure`: those that mean something else as well, often enough to matter where only `sure` finds are wanted.
 */
export type WordList = { readonly [part in Grade | 'unsure']: string };
