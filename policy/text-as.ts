import * as z from 'zod/mini';
import type { Fault } from './problems.ts';

/** A text that has to be read to be judged: `read` answers with what it says, or with what is wrong with it. */
export function textAs<Meaning extends string | number>(read: (text: string) => Meaning | Fault) {
  const meaning = z.transform<string, Meaning>((text, context) => {
    const result = read(text);
    if (typeof result !== 'object') return result;
    context.issues.push({ code: 'custom', input: text, message: result.message, params: { remedy: result.remedy } });
    return z.NEVER;
  });
  return z.pipe(z.string(), meaning);
}
