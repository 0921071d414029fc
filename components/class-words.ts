import { CLASSES, KEYS } from '../rules/personal-data/classes.ts';
import { say } from '../rules/say.ts';
import { valueInside } from './editor/value-words.ts';

/** What a class of findings of a rule is called, in few words; what has no words goes by its id, as formats of secrets do. */
export function classWords(rule: string, id: string): string {
  const known = rule === 'personal-data' ? CLASSES.find((one) => one === id) : undefined;
  if (known !== undefined) return say(`describe_class_${KEYS[known]}`);
  const words = LISTS.map((list) => valueInside(`${rule}.${list}`, id)).find((one) => one !== id);
  return words ?? id.replaceAll('-', ' ');
}

/** The options by which a policy says what is to be found; their values are the classes of what is. */
const LISTS = ['classes', 'topics', 'areas', 'matters', 'grades'];
