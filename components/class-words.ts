import { CLASSES, KEYS } from '../rules/personal-data/classes.ts';
import { say } from '../rules/say.ts';

/** What a class of personal data is called, in a word or two; what has no words goes by its id, as formats of secrets do. */
export function classWords(id: string): string {
  const known = CLASSES.find((one) => one === id);
  return known === undefined ? id.replaceAll('-', ' ') : say(`describe_class_${KEYS[known]}`);
}
