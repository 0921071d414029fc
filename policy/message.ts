import * as z from 'zod/mini';
import type { JournalEntry } from './journal/entry.ts';
import { entrySchema } from './journal/entry-schema.ts';

/** What other parts of the extension ask of the background. */
export type Message =
  | { readonly type: 'warm' }
  | { readonly type: 're2' }
  | { readonly type: 'reader' }
  | { readonly type: 'marks'; readonly name: string }
  | { readonly type: 'changed' }
  | { readonly type: 'passed'; readonly url: string; readonly texts: readonly string[]; readonly saved?: string }
  | { readonly type: 'record'; readonly entry: JournalEntry }
  | { readonly type: 'import'; readonly text: string }
  | { readonly type: 'forget-import' };

/** Reads a message; undefined: it is none that the background knows. */
export function readMessage(raw: unknown): Message | undefined {
  const result = z.safeParse(schema(), raw);
  return result.success ? result.data : undefined;
}

function schema() {
  return z.discriminatedUnion('type', [
    z.object({ type: z.literal('warm') }),
    z.object({ type: z.literal('re2') }),
    z.object({ type: z.literal('reader') }),
    z.object({ type: z.literal('marks'), name: z.string().check(z.regex(/^[a-z]{8}$/)) }),
    z.object({ type: z.literal('changed') }),
    z.object({
      type: z.literal('passed'),
      url: z.string(),
      texts: z.array(z.string()),
      saved: z.exactOptional(z.string()),
    }),
    z.object({ type: z.literal('record'), entry: entrySchema() }),
    z.object({ type: z.literal('import'), text: z.string() }),
    z.object({ type: z.literal('forget-import') }),
  ]);
}
