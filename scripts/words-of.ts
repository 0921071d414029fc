import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from '../rules/say.ts';

/** The words of one language as the browser would give them, for what runs outside of it. */
export function wordsOf(language: string): Words {
  const file = join(import.meta.dirname, `../public/_locales/${language}/messages.json`);
  const messages: Readonly<Record<string, { readonly message: string }>> = JSON.parse(readFileSync(file, 'utf8'));
  return (key, parts) =>
    (messages[key]?.message ?? '').replace(/\$(?:([1-9])|(\$))/g, (_, number: string | undefined) =>
      number === undefined ? '$' : (parts[Number(number) - 1] ?? ''),
    );
}
