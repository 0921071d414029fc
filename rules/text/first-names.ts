import { FIRST_NAMES } from '../data/first-names.ts';
import { wordSet } from './word-set.ts';

let made: ReadonlySet<string> | undefined;

/** First names, small and without accents; made when somebody first asks. */
export function firstNames(): ReadonlySet<string> {
  made ??= wordSet(FIRST_NAMES);
  return made;
}
