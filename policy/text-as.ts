import * as z from 'zod/mini';
import type { Fault } from './problems.ts';

/** What a text is, where a form has more for it than a line to type in. */
export type TextForm = 'moment' | 'color';

const FORMS = new WeakMap<z.core.$ZodType, TextForm>();

/**
 * A text that has to be read to be judged: `read` answers with what it says, or with what is wrong with it. `form`: what it is to a person
 * who fills it in.
 */
export function textAs<Meaning extends string | number>(read: (text: string) => Meaning | Fault, form?: TextForm) {
  const meaning = z.transform<string, Meaning>((text, context) => {
    const result = read(text);
    if (typeof result !== 'object') return result;
    context.issues.push({ code: 'custom', input: text, message: result.message, params: { remedy: result.remedy } });
    return z.NEVER;
  });
  const schema = z.pipe(z.string(), meaning);
  if (form !== undefined) FORMS.set(schema, form);
  return schema;
}

/** What a text of a schema is to a person; undefined: a line of letters. */
export function formOf(schema: z.core.$ZodType): TextForm | undefined {
  return FORMS.get(schema);
}
