import * as z from 'zod/mini';
import { canonicalJson } from '../../policy/canonical-json.ts';
import { type Field, fieldsOf } from '../../policy/edit/fields.ts';
import { valueAt } from '../../policy/edit/path.ts';
import type { Policy } from '../../policy/policy.ts';
import { frameSchema } from '../../policy/schema.ts';
import { describeHours } from '../../rules/hours/office-hours.ts';
import type { Account } from '../../rules/rule.ts';
import { say, sayList } from '../../rules/say.ts';
import { compareLines, describePolicy } from '../describe-policy.ts';
import { describeMoment } from '../describe-rule.ts';
import { capitalised, topicOf } from '../words.ts';
import { wordsOf } from './field-words.ts';
import { valueInside } from './value-words.ts';

/** What another policy would change, a sentence each. `same` says why there is none. */
export type Change = { readonly added: readonly string[]; readonly removed: readonly string[]; readonly same: string };

/** Says in words what would change if another policy came into force. */
export function describeChange(before: Policy, after: Policy): Change {
  const change = compareLines(linesOf(before), linesOf(after));
  if (change.added.length > 0 || change.removed.length > 0) return { ...change, same: '' };
  const isEqual = canonicalJson(before) === canonicalJson(after);
  return { ...change, same: say(isEqual ? 'editor_change_none' : 'editor_change_order') };
}

/** What employees read is a part of it; what an administrator sets beside that comes after it. */
function linesOf(policy: Policy): readonly string[] {
  const names = new Map(policy.accounts.map(({ id, name }) => [id, name]));
  return [
    ...describePolicy(policy).flatMap(({ lines }) => lines),
    ...policy.rules
      .filter(({ level }) => level === 'off')
      .map((rule) => say('editor_switched_off', capitalised(topicOf(rule)))),
    ...policy.accounts.flatMap(linesOfAccount),
    ...linesOfFields(FRAME, policy, '', names),
  ];
}

/** What `describePolicy` says of them is not said twice. */
const SAID = ['mode', 'unlisted', 'unreadable', 'onlyAs'];

const FRAME = fieldsOf(frameSchema(z.string())).filter(({ key }) => !SAID.includes(key));

function linesOfAccount({ id, name, color, hours, confirm }: Account): readonly string[] {
  return [
    say('editor_account_id', name, id),
    ...(color === undefined ? [] : [say('editor_account_color', name, color)]),
    ...(hours === undefined || confirm === 'odd' ? [] : [say('editor_account_hours', name, describeHours(hours))]),
  ];
}

function linesOfFields(
  fields: readonly Field[],
  object: unknown,
  prefix: string,
  names: ReadonlyMap<string, string>,
): readonly string[] {
  return fields.flatMap((field) => {
    const value = valueAt(object, [field.key]);
    const path = prefix + field.key;
    if (value === undefined) return [];
    if (field.kind === 'group') return linesOfFields(field.fields, value, `${path}.`, names);
    return [say('editor_field_line', wordsOf(path).label, valueInWords(field, path, value, names))];
  });
}

function valueInWords(field: Field, path: string, value: unknown, names: ReadonlyMap<string, string>): string {
  if (typeof value === 'boolean') return say(value ? 'editor_yes' : 'editor_no');
  if (typeof value === 'number') return field.kind === 'text' ? describeMoment(value) : String(value);
  if (Array.isArray(value)) return sayList(value.map((one) => names.get(one) ?? String(one)));
  const text = String(value);
  return field.kind === 'choice' ? valueInside(path, text) : text;
}
