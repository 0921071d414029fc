import * as z from 'zod/mini';
import { RULES } from '../rules/index.ts';
import type { Rules } from './read-rules.ts';
import { policySchema } from './schema.ts';

/** What browsers take as the schema of managed storage and what can't make them drop a whole key for the sake of one value. */
export type LooseSchema = {
  readonly type: 'object' | 'array' | 'string' | 'number' | 'boolean';
  readonly properties?: { readonly [key: string]: LooseSchema };
  readonly additionalProperties?: LooseSchema;
  readonly items?: LooseSchema;
};

/**
 * The schema that the browser is given, derived from the policy's own: types only. Browsers drop a whole top-level key, without
 * a word, when one value in it breaks the schema, so the strict judgement is left to `readPolicy`. Throws where an option of a
 * rule has no one type.
 */
export function managedSchema(rules: Rules = RULES): LooseSchema {
  rejectClashes(rules);
  return looseSchemaOf(policySchema(rules.values()));
}

/** Entries of all rules share one schema, so one name can't stand for a list in one rule and for a text in another. */
function rejectClashes(rules: Rules): void {
  const known = new Map<string, string>();
  for (const [id, rule] of rules) {
    for (const [key, schema] of Object.entries(looseSchemaOf(rule.options).properties ?? {})) {
      const type = JSON.stringify(schema);
      if ((known.get(key) ?? type) !== type) {
        throw new Error(`The option "${key}" of the rule "${id}" has another type than in an earlier rule.`);
      }
      known.set(key, type);
    }
  }
}

function looseSchemaOf(schema: z.core.$ZodType): LooseSchema {
  return loosen(z.toJSONSchema(schema, { io: 'input', reused: 'inline', target: 'draft-07' }), 'policy');
}

function loosen(schema: z.core.JSONSchema.BaseSchema | boolean | undefined, place: string): LooseSchema {
  if (typeof schema !== 'object') throw new Error(`${place} may be anything; browsers need one type.`);
  switch (schema.type) {
    case 'string':
    case 'boolean':
      return { type: schema.type };
    case 'number':
    case 'integer':
      return { type: 'number' };
    case 'array':
      if (Array.isArray(schema.items)) throw new Error(`${place} is a tuple; browsers know lists of one type only.`);
      return { type: 'array', items: loosen(schema.items, `${place}[]`) };
    case 'object':
      return {
        type: 'object',
        ...(schema.properties && { properties: loosenEach(schema.properties, place) }),
        ...(typeof schema.additionalProperties === 'object' && {
          additionalProperties: loosen(schema.additionalProperties, `${place}.*`),
        }),
      };
    default:
      return onlyOne(schema.anyOf ?? [], place);
  }
}

function loosenEach(properties: { readonly [key: string]: z.core.JSONSchema.BaseSchema | boolean }, place: string) {
  return Object.fromEntries(
    Object.entries(properties).map(([key, property]) => [key, loosen(property, `${place}.${key}`)]),
  );
}

/**
 * A choice between schemas is one type still where they differ in strictness only, and where one of them is a text: browsers
 * take an object or a list in its place as JSON in a text, as the Windows registry has them.
 */
function onlyOne(choices: readonly (z.core.JSONSchema.BaseSchema | boolean)[], place: string): LooseSchema {
  const loose = choices.map((choice) => loosen(choice, place));
  const text = loose.find(({ type }) => type === 'string');
  if (text && loose.every(({ type }) => type === 'string' || type === 'object' || type === 'array')) return text;
  const [first, ...others] = loose;
  if (first && others.every((other) => JSON.stringify(other) === JSON.stringify(first))) return first;
  throw new Error(`${place} has no one type; browsers need one.`);
}
