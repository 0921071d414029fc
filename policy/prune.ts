import * as z from 'zod/mini';
import { say } from '../rules/say.ts';
import { closest } from './closest.ts';
import { explain, show, wrongType } from './explain.ts';
import { type Problems, report, sayFault } from './problems.ts';

export type JsonObject = { readonly [key: string]: unknown };

/**
 * What is left of `raw` once everything that the schema refuses is taken out, each with a problem: unknown keys, values of
 * optional keys, items of lists. An object that lacks a required key goes as a whole. Undefined: nothing is left.
 */
export function prune(schema: z.core.$ZodType, raw: unknown, place: string, problems: Problems): unknown {
  const inner = unwrap(schema);
  if (inner instanceof z.core.$ZodObject) return pruneObject(inner, raw, place, problems);
  if (inner instanceof z.core.$ZodArray) return pruneList(inner, raw, place, problems);
  const result = z.safeParse(inner, raw);
  if (result.success) return raw;
  const issue = result.error.issues[0];
  if (issue) report(problems, place, () => explain(issue, raw));
  return undefined;
}

/** Lists and objects may come as JSON in a text: the Windows registry has nothing else. */
export function unpack(raw: unknown): unknown {
  if (typeof raw !== 'string' || !/^\s*[[{]/.test(raw)) return raw;
  try {
    return JSON.parse(raw);
  } catch {
    return raw;
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A place one step further down, as people write it: `rules[2].until`. */
export function at(place: string, key: string): string {
  return place === '' ? key : `${place}.${key}`;
}

function pruneObject(schema: z.core.$ZodObject, raw: unknown, place: string, problems: Problems): unknown {
  const value = unpack(raw);
  if (!isObject(value)) {
    report(problems, place, () => wrongType('object', value));
    return undefined;
  }
  const { shape } = schema._zod.def;
  const kept: { [key: string]: unknown } = {};
  const known = Object.keys(shape);
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) continue;
    const field = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (field === undefined) reportUnknownKey(key, known, place, problems);
    else {
      const left = prune(field, item, at(place, key), problems);
      if (left !== undefined) kept[key] = left;
    }
  }
  return hasRequired(shape, value, kept, place, problems) ? kept : undefined;
}

/** Whether no required key is missing. One that was there and was refused has its problem already. */
function hasRequired(
  shape: z.core.$ZodShape,
  given: JsonObject,
  kept: JsonObject,
  place: string,
  problems: Problems,
): boolean {
  let complete = true;
  for (const [key, field] of Object.entries(shape)) {
    if (field._zod.optin !== undefined || Object.hasOwn(kept, key)) continue;
    complete = false;
    if (given[key] === undefined) {
      report(problems, at(place, key), () => sayFault('policy_missing', key));
    }
  }
  return complete;
}

function pruneList(schema: z.core.$ZodArray, raw: unknown, place: string, problems: Problems): unknown {
  const value = unpack(raw);
  if (!Array.isArray(value)) {
    report(problems, place, () => wrongType('array', value));
    return undefined;
  }
  const kept: unknown[] = [];
  for (const [index, item] of value.entries()) {
    const left = prune(schema._zod.def.element, item, `${place}[${index}]`, problems);
    if (left !== undefined) kept.push(left);
  }
  return kept;
}

/** Notes a key that nothing reads. */
export function reportUnknownKey(key: string, known: readonly string[], place: string, problems: Problems): void {
  report(problems, at(place, key.slice(0, 60)), () => {
    const meant = closest(key, known);
    return {
      message: say('policy_unknown_key', show(key)),
      remedy: meant === undefined ? say('policy_unknown_key_remedy', known.join(', ')) : say('policy_meant', meant),
    };
  });
}

/** The schema inside `optional`, `default` and the like, which say nothing of the value itself. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const { def } = schema._zod;
  return 'innerType' in def && def.innerType instanceof z.core.$ZodType ? unwrap(def.innerType) : schema;
}
