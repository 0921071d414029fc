import { valueAt } from '../../policy/edit/path.ts';
import { capitalised, topicOf } from '../words.ts';
import { FIELD_WORDS } from './field-words.ts';

/** What an account is called where it stands in the list. */
export function nameOfAccount(raw: unknown, index: number): string {
  return textAt(raw, ['accounts', index, 'name']) ?? textAt(raw, ['accounts', index, 'id']) ?? `Account ${index + 1}`;
}

/** What a rule is called where it stands in the list. */
export function nameOfRule(raw: unknown, index: number): string {
  const rule = textAt(raw, ['rules', index, 'rule']);
  const kind = rule === undefined ? `Rule ${index + 1}` : capitalised(topicOf({ rule }));
  return textAt(raw, ['rules', index, 'name']) ?? kind;
}

/** Where something stands, as the forms call it: `Rule 2 (Project names): Until`. */
export function placeInWords(raw: unknown, place: string): string {
  const [, list, number = '', rest = ''] = /^(accounts|rules)\[(\d+)\]\.?(.*)$/s.exec(place) ?? [];
  const index = Number(number);
  switch (list) {
    case 'accounts':
      return joined(`Account ${index + 1} (${nameOfAccount(raw, index)})`, labelOf(rest, ['account.']));
    case 'rules': {
      const own = `${textAt(raw, ['rules', index, 'rule']) ?? ''}.`;
      return joined(`Rule ${index + 1} (${nameOfRule(raw, index)})`, labelOf(rest, ['rule.', own, '']));
    }
    default:
      if (place === '') return 'The whole policy';
      return place === 'accounts' || place === 'rules' ? capitalised(place) : labelOf(place, ['']);
  }
}

/** The words of the nearest field that has some; what is not known goes by its key. */
function labelOf(place: string, prefixes: readonly string[]): string {
  const number = /\[(\d+)\][^[\]]*$/.exec(place)?.[1];
  const item = number === undefined ? '' : `, ${Number(number) + 1}`;
  for (
    let path = place.replace(/\[\d+\]/g, '');
    path !== '';
    path = path.slice(0, Math.max(0, path.lastIndexOf('.')))
  ) {
    for (const prefix of prefixes) {
      const words = FIELD_WORDS.get(prefix + path);
      if (words !== undefined) return words.label + item;
    }
  }
  return place;
}

function joined(entry: string, label: string): string {
  return label === '' ? entry : `${entry}: ${label}`;
}

function textAt(raw: unknown, path: readonly (string | number)[]): string | undefined {
  const text = valueAt(raw, path);
  return typeof text === 'string' && text !== '' ? text : undefined;
}
