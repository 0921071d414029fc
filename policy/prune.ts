import * as z from 'zod/mini';
import { say } from '../rules/say.ts';
import { closest } from './closest.ts';
import { explain, show, wrongType } from './explain.ts';
import { findJsonFault, noJsonFrom } from './json-fault.ts';
import { isObject, type JsonObject, unpack, withoutMark } from './json-value.ts';
import { type Problems, report, sayFault } from './problems.ts';
import { byLanguage, isLanguage, textOf } from './translated.ts';

export { isObject, type JsonObject, unpack };

/**
 * What is left of `raw` once everything that the schema refuses is taken out, each with a problem: unknown keys, values of
 * optional keys, items of lists. An object that lacks a required key goes as a whole. Undefined: nothing is left.
 */
export function prune(schema: z.core.$ZodType, raw: unknown, place: string, problems: Problems): unknown {
  const inner = unwrap(schema);
  if (inner instanceof z.core.$ZodObject) return pruneObject(inner, raw, place, problems);
  if (inner instanceof z.core.$ZodArray) return pruneList(inner, raw, place, problems);
  const text = textOf(inner);
  if (text !== undefined) {
    const texts = byLanguage(raw);
    if (isBroken(raw, isLanguage, place, problems)) return undefined;
    return texts === undefined ? prune(text, raw, place, problems) : pruneTexts(text, texts, place, problems);
  }
  const result = z.safeParse(inner, raw);
  if (result.success) return raw;
  const issue = result.error.issues[0];
  if (issue) report(problems, place, () => explain(issue, raw));
  return undefined;
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
  if (value.length === 0 && !z.safeParse(schema, value).success)
    report(problems, place, () => sayFault('policy_list_short'));
  return kept;
}

/** Texts by language. Where none is left, there is nothing to say. */
function pruneTexts(schema: z.core.$ZodType, texts: JsonObject, place: string, problems: Problems): unknown {
  const all = Object.entries(texts);
  if (all.length === 0) report(problems, place, () => sayFault('policy_no_translation'));
  const kept = all.flatMap(([language, text]) => {
    const own = at(place, language.slice(0, 60));
    if (isLanguage(language)) {
      const left = prune(schema, text, own, problems);
      return left === undefined ? [] : [[language, left] as const];
    }
    report(problems, own, () => sayFault('policy_no_language', show(language)));
    return [];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

/** Notes a text that begins as an object with such a key and is no JSON. Whoever wrote it did not mean the words of it. */
export function isBroken(raw: unknown, isKey: (key: string) => boolean, place: string, problems: Problems): boolean {
  if (typeof raw !== 'string') return false;
  const [, key] = /^\s*\{\s*"([\w-]+)"\s*:/.exec(raw) ?? [];
  const fault = key !== undefined && isKey(key) ? findJsonFault(withoutMark(raw)) : undefined;
  if (fault === undefined) return false;
  report(problems, place, () => noJsonFrom(fault));
  return true;
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
