import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type LooseSchema, managedSchema } from '../../policy/managed-schema.ts';
import { administratorsPage } from '../../scripts/docs/administrators.ts';

const PAGE = join(import.meta.dirname, '../../docs/administrators.md');

test('docs/administrators.md is what the schema and the kit say; WRITE_DOCS=1 writes it', async () => {
  const wanted = await administratorsPage();
  if (process.env['WRITE_DOCS'] === '1') writeFileSync(PAGE, wanted);
  expect(withoutPadding(readFileSync(PAGE, 'utf8'))).toBe(withoutPadding(wanted));
});

test('every key that the browser is told of is in it', async () => {
  const page = await administratorsPage();
  for (const key of keysOf(managedSchema())) expect(page).toMatch(new RegExp(`[\`.]${key}[\`.]`));
});

function keysOf({ properties = {}, items }: LooseSchema): readonly string[] {
  const own = Object.entries(properties).flatMap(([key, schema]) => [key, ...keysOf(schema)]);
  return [...own, ...(items ? keysOf(items) : [])];
}

/** The formatter makes columns of the cells, and lines of short lists. */
function withoutPadding(page: string): string {
  return page
    .replace(/-{3,}/g, '---')
    .replace(/\s+/g, ' ')
    .replace(/([[{]) | ([\]}])/g, '$1$2');
}
