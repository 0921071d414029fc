import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { type Field, fieldsOf } from '../../../policy/edit/fields.ts';
import { accountSchema, entrySchema, frameSchema } from '../../../policy/schema.ts';
import { textAs } from '../../../policy/text-as.ts';
import { RULES } from '../../../rules/index.ts';

/** `key kind`, and what it says beyond that. */
function drawn(fields: readonly Field[]): readonly string[] {
  return fields.map(({ key, required, fallback, kind, ...rest }) => {
    const parts = Object.entries(rest).map(([name, value]) =>
      name === 'fields'
        ? `{${drawn(z.parse(z.array(z.any()), value)).join('; ')}}`
        : `${name}=${JSON.stringify(value)}`,
    );
    const standing = fallback === undefined ? '' : ` else ${JSON.stringify(fallback)}`;
    return [`${key}${required ? '!' : ''} ${kind}${standing}`, ...parts].join(' ');
  });
}

describe('the fields of a schema', () => {
  it.each<[string, z.ZodMiniType, string]>([
    ['a text', z.string(), 'it! text long=false'],
    ['a short text', z.string().check(z.minLength(1), z.maxLength(200)), 'it! text long=false'],
    ['a long text', z.string().check(z.maxLength(2000)), 'it! text long=true'],
    ['a text that is read', textAs((text) => text), 'it! text long=false'],
    ['a moment', z.exactOptional(textAs((text) => text, 'moment')), 'it text long=false form="moment"'],
    ['a number', z._default(z.int().check(z.minimum(1), z.maximum(9)), 5), 'it number else 5 least=1 most=9'],
    ['a switch', z._default(z.boolean(), true), 'it switch else true'],
    ['a choice', z.optional(z.enum(['a', 'b'])), 'it choice values=["a","b"]'],
    ['choices', z._default(z.readonly(z.array(z.enum(['a', 'b']))), ['a']), 'it choices else ["a"] values=["a","b"]'],
    ['texts', z.array(z.string()), 'it! texts'],
    ['texts that are read', z.array(textAs((text) => text)), 'it! texts'],
    ['a group', z.object({ a: z.string() }), 'it! group {a! text long=false}'],
    [
      'items',
      z.union([z.array(z.string()), z.array(z.union([z.string(), z.object({ a: z.string(), b: z.boolean() })]))]),
      'it! items text="a" {a! text long=false; b! switch}',
    ],
  ])('%s', (_, schema, expected) => {
    expect(drawn(fieldsOf(z.object({ it: schema })))).toEqual([expected]);
  });

  it.each<[string, z.ZodMiniType]>([
    ['has one value only', z.literal(1)],
    ['may be anything', z.optional(z.unknown())],
  ])('leave out what %s', (_, schema) => {
    expect(fieldsOf(z.object({ it: schema }))).toEqual([]);
  });

  it.each<[string, z.ZodMiniType]>([
    ['a record', z.record(z.string(), z.string())],
    ['a list of numbers', z.array(z.number())],
  ])('are none of %s, and that is said', (_, schema) => {
    expect(() => fieldsOf(z.object({ it: schema }))).toThrow('"it"');
  });

  it.each<[string, z.core.$ZodObject, number]>([
    ['the top level', frameSchema(z.enum(['acme'])), 11],
    ['an account', accountSchema, 8],
    ['a rule', entrySchema(z.enum(['acme'])), 12],
    ...[...RULES.values()].map(({ id, options }): [string, z.core.$ZodObject, number] => [
      id,
      options,
      Object.keys(options.shape).length,
    ]),
  ])('are there for every key of %s', (_, schema, count) => {
    expect(fieldsOf(schema)).toHaveLength(count);
  });
});
