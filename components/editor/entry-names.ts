import { valueAt } from '../../policy/edit/path.ts';
import { nameFor } from '../../policy/translated.ts';
import { say } from '../../rules/say.ts';
import { capitalised, topicOf } from '../words.ts';
import { FIELD_KEYS, wordsOf } from './field-words.ts';

/** What an account is called where it stands in the list. */
export function nameOfAccount(raw: unknown, index: number): string {
  return (
    textAt(raw, ['accounts', index, 'name']) ??
    textAt(raw, ['accounts', index, 'id']) ??
    say('editor_account_number', index + 1)
  );
}

/** What a rule is called where it stands in the list. */
export function nameOfRule(raw: unknown, index: number): string {
  const rule = textAt(raw, ['rules', index, 'rule']);
  const kind = rule === undefined ? say('editor_rule_number', index + 1) : capitalised(topicOf({ rule }));
  return nameFor(valueAt(raw, ['rules', index, 'name'])) ?? kind;
}

/** Where something stands, as the forms call it: `Rule 2 (Project names): Until`. */
export function placeInWords(raw: unknown, place: string): string {
  const [, list, number = '', rest = ''] = /^(accounts|rules)\[(\d+)\]\.?(.*)$/s.exec(place) ?? [];
  const index = Number(number);
  switch (list) {
    case 'accounts':
      return joined(say('editor_account_named', index + 1, nameOfAccount(raw, index)), labelOf(rest, ['account.']));
    case 'rules': {
      const own = `${textAt(raw, ['rules', index, 'rule']) ?? ''}.`;
      return joined(say('editor_rule_named', index + 1, nameOfRule(raw, index)), labelOf(rest, ['rule.', own, '']));
    }
    default:
      if (place === '') return say('editor_whole_policy');
      return place === 'accounts' || place === 'rules' ? say(`editor_${place}`) : labelOf(place, ['']);
  }
}

/** The words of the nearest field that has some; what is not known goes by its key. */
function labelOf(place: string, prefixes: readonly string[]): string {
  const number = /\[(\d+)\][^[\]]*$/.exec(place)?.[1];
  for (
    let path = place.replace(/\[\d+\]/g, '');
    path !== '';
    path = path.slice(0, Math.max(0, path.lastIndexOf('.')))
  ) {
    for (const prefix of prefixes) {
      if (!FIELD_KEYS.has(prefix + path)) continue;
      const { label } = wordsOf(prefix + path);
      return number === undefined ? label : say('editor_place_item', label, Number(number) + 1);
    }
  }
  return place;
}

function joined(entry: string, label: string): string {
  return label === '' ? entry : say('editor_place_in', entry, label);
}

function textAt(raw: unknown, path: readonly (string | number)[]): string | undefined {
  const text = valueAt(raw, path);
  return typeof text === 'string' && text !== '' ? text : undefined;
}
