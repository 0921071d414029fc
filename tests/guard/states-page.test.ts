import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tableAsMarkdown } from './state-table.ts';

const PAGE = join(import.meta.dirname, '../../docs/states.md');

/** The table's place on the page. */
const PLACE = /(<!-- table -->\n\n).*(\n\n<!-- \/table -->)/s;

it('docs/states.md has the table as it is; WRITE_DOCS=1 writes it there', () => {
  const page = readFileSync(PAGE, 'utf8');
  const wanted = page.replace(PLACE, (_, start, end) => `${start}${tableAsMarkdown()}${end}`);
  if (process.env['WRITE_DOCS'] === '1') writeFileSync(PAGE, wanted);
  expect(withoutPadding(readFileSync(PAGE, 'utf8'))).toBe(withoutPadding(wanted));
  expect(wanted).toContain(tableAsMarkdown());
});

/** The formatter makes columns of the cells. */
function withoutPadding(page: string): string {
  return page.replace(/ +\|/g, ' |').replace(/-{3,}/g, '---');
}
