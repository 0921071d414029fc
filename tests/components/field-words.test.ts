import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { FIELD_KEYS, wordsOf } from '../../components/editor/field-words.ts';
import { valueWords } from '../../components/editor/value-words.ts';
import { type Field, fieldsOf } from '../../policy/edit/fields.ts';
import { accountSchema, entrySchema, frameSchema } from '../../policy/schema.ts';
import { RULES } from '../../rules/index.ts';

/** Every field that a form can show, with the path of its words. */
const ALL = [
  ...pathsOf(fieldsOf(frameSchema(z.enum(['acme']))), ''),
  ...pathsOf(fieldsOf(accountSchema), 'account.'),
  ...pathsOf(fieldsOf(entrySchema(z.enum(['acme']))), 'rule.'),
  ...[...RULES.values()].flatMap(({ id, options }) => pathsOf(fieldsOf(options), `${id}.`)),
];

function pathsOf(fields: readonly Field[], prefix: string): readonly (readonly [path: string, field: Field])[] {
  return fields.flatMap((field) => {
    const path = prefix + field.key;
    const inner = field.kind === 'group' || field.kind === 'items' ? field.fields : [];
    return [[path, field] as const, ...pathsOf(inner, field.kind === 'items' ? prefix : `${path}.`)];
  });
}

test('every field of every schema has its words, and no words are without a field', () => {
  expect([...FIELD_KEYS.keys()].toSorted()).toEqual([...new Set(ALL.map(([path]) => path))].toSorted());
});

test.each([...FIELD_KEYS.keys()])('%s is said in plain words', (path) => {
  const { label, help = '' } = wordsOf(path);
  expect(label).toMatch(/^\p{Lu}[^.]*$/u);
  expect(label.length).toBeLessThanOrEqual(64);
  expect(help).toMatch(/^(?:|.*[.”])$/u);
});

const CHOICES = ALL.flatMap(([path, field]) => ('values' in field ? [[path, field.values] as const] : []));

test.each(CHOICES)('the values of %s are told apart', (path, values) => {
  const words = values.map((value) => valueWords(path, value));
  expect(new Set(words).size).toBe(values.length);
  for (const one of words) expect(one).toMatch(/^\P{Ll}/u);
});
