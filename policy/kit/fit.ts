import type { LooseSchema } from '../managed-schema.ts';
import { isObject, type JsonObject, unpack } from '../prune.ts';

/** What every channel can carry: JSON without null. */
export type Plain = string | number | boolean | readonly Plain[] | PlainObject;
export type PlainObject = { readonly [key: string]: Plain };

/**
 * A policy as browsers take it by the schema that they are given, or they would drop a whole top-level key without a word: objects and lists
 * where the schema has a text become JSON in a text, and JSON in a text where it has a list or an object becomes that. The policy has to be one
 * that `readPolicy` finds nothing wrong with.
 */
export function fitPolicy(policy: JsonObject, schema: LooseSchema): PlainObject {
  return fitObject(policy, schema);
}

function fitValue(value: unknown, schema: LooseSchema | undefined): Plain | undefined {
  switch (schema?.type) {
    case 'object': {
      const object = unpack(value);
      return isObject(object) ? fitObject(object, schema) : undefined;
    }
    case 'array': {
      const list = unpack(value);
      return Array.isArray(list) ? list.flatMap((item: unknown) => fitValue(item, schema.items) ?? []) : undefined;
    }
    case 'string':
      if (typeof value === 'string') return value;
      return typeof value === 'object' && value !== null ? JSON.stringify(value) : undefined;
    default:
      return typeof value === schema?.type && (typeof value === 'number' || typeof value === 'boolean')
        ? value
        : undefined;
  }
}

function fitObject(object: JsonObject, { properties, additionalProperties }: LooseSchema): PlainObject {
  const entries = Object.entries(object).flatMap(([key, value]) => {
    const schema = properties && Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
    const fitted = fitValue(value, schema);
    return fitted === undefined ? [] : [[key, fitted] as const];
  });
  return Object.fromEntries(entries);
}
