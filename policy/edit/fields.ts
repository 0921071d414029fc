import * as z from 'zod/mini';
import { formOf, type TextForm } from '../text-as.ts';
import { textOf } from '../translated.ts';

/** One key of an object of the policy, as a form asks for it. */
export type Field = FieldKind & {
  readonly key: string;
  /** Whether the object is none without it. */
  readonly required: boolean;
  /** What holds where it is left out; undefined: nothing. */
  readonly fallback: unknown;
};

/**
 * - `text`: `long` where it may have more than a line
 * - `choices`: any number of the values
 * - `texts`: a list of texts
 * - `items`: a list of texts, any of which may be an object instead that says more; `text` is the key that has the text then
 * - `group`: an object with fields of its own
 */
type FieldKind =
  | { readonly kind: 'text'; readonly long: boolean; readonly form?: TextForm }
  | { readonly kind: 'number'; readonly least?: number; readonly most?: number }
  | { readonly kind: 'switch' }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'choices'; readonly values: readonly string[] }
  | { readonly kind: 'texts' }
  | { readonly kind: 'items'; readonly text: string; readonly fields: readonly Field[] }
  | { readonly kind: 'group'; readonly fields: readonly Field[] };

/** From how many characters on a text has more than a line. */
const LONG = 1000;

/**
 * The fields of an object, in the order of its schema. What has only one value is none, and neither is what may be anything. Throws where
 * there is no form for a part of the schema.
 */
export function fieldsOf(schema: z.core.$ZodObject): readonly Field[] {
  return Object.entries(schema._zod.def.shape).flatMap(([key, field]) => {
    const { inner, fallback } = unwrap(field);
    if (inner instanceof z.core.$ZodUnknown || inner instanceof z.core.$ZodLiteral) return [];
    return { ...kindOf(inner, key), key, required: field._zod.optin === undefined, fallback };
  });
}

function kindOf(schema: z.core.$ZodType, key: string): FieldKind {
  const each = textOf(schema);
  if (each !== undefined) return kindOf(each, key);
  if (schema instanceof z.core.$ZodPipe) {
    const form = formOf(schema);
    return { kind: 'text', long: false, ...(form && { form }) };
  }
  if (schema instanceof z.core.$ZodString) return { kind: 'text', long: longest(schema) >= LONG };
  if (schema instanceof z.core.$ZodNumber) return { kind: 'number', ...rangeOf(schema) };
  if (schema instanceof z.core.$ZodBoolean) return { kind: 'switch' };
  if (schema instanceof z.core.$ZodEnum) return { kind: 'choice', values: valuesOf(schema) };
  if (schema instanceof z.core.$ZodObject) return { kind: 'group', fields: fieldsOf(schema) };
  if (schema instanceof z.core.$ZodArray) return listOf(unwrap(schema._zod.def.element).inner, key);
  const widest = schema instanceof z.core.$ZodUnion ? schema._zod.def.options.at(-1) : undefined;
  if (widest === undefined) throw new Error(`There is no form for "${key}".`);
  return kindOf(unwrap(widest).inner, key);
}

function listOf(element: z.core.$ZodType, key: string): FieldKind {
  if (element instanceof z.core.$ZodEnum) return { kind: 'choices', values: valuesOf(element) };
  if (element instanceof z.core.$ZodString || element instanceof z.core.$ZodPipe) return { kind: 'texts' };
  const object =
    element instanceof z.core.$ZodUnion
      ? element._zod.def.options.find((option) => option instanceof z.core.$ZodObject)
      : undefined;
  const fields = object === undefined ? [] : fieldsOf(object);
  const text = fields.find((field) => field.kind === 'text' && field.required);
  if (text === undefined) throw new Error(`There is no form for the items of "${key}".`);
  return { kind: 'items', text: text.key, fields };
}

/** The schema inside `optional`, `default` and the like, and what holds where the value is left out. */
function unwrap(schema: z.core.$ZodType): { readonly inner: z.core.$ZodType; readonly fallback: unknown } {
  const { def } = schema._zod;
  if (!('innerType' in def && def.innerType instanceof z.core.$ZodType)) return { inner: schema, fallback: undefined };
  const { inner, fallback } = unwrap(def.innerType);
  return { inner, fallback: schema instanceof z.core.$ZodDefault ? schema._zod.def.defaultValue : fallback };
}

function valuesOf(schema: z.core.$ZodEnum): readonly string[] {
  return Object.values(schema._zod.def.entries).map(String);
}

function longest(schema: z.core.$ZodType): number {
  for (const check of schema._zod.def.checks ?? []) {
    if (check instanceof z.core.$ZodCheckMaxLength) return check._zod.def.maximum;
  }
  return 0;
}

function rangeOf(schema: z.core.$ZodType): { readonly least?: number; readonly most?: number } {
  let range: { readonly least?: number; readonly most?: number } = {};
  for (const check of schema._zod.def.checks ?? []) {
    if (check instanceof z.core.$ZodCheckGreaterThan) range = { ...range, least: Number(check._zod.def.value) };
    if (check instanceof z.core.$ZodCheckLessThan) range = { ...range, most: Number(check._zod.def.value) };
  }
  return range;
}
