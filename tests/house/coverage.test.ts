import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SURFACES } from '../../practice/surfaces.ts';
import { COVERAGE, countsAsMarkdown, coverageAsMarkdown, nameOf, ringsOf } from '../coverage.ts';
import { SAMPLES } from '../sites/publish/samples.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Where the tables stand. */
const PLACE = /(<!-- coverage -->\n\n).*(\n\n<!-- \/coverage -->)/s;

describe('the table of what is covered', () => {
  it('has every composer of the practice range in one row, and no other', () => {
    const named = COVERAGE.flatMap(({ site, practice }) => practice.map((id) => `${site}: ${id}`));
    expect(named.toSorted()).toEqual(SURFACES.map(({ site, id }) => `${site}: ${id}`).toSorted());
  });

  it('has every request that publishes, and no other', () => {
    const named = new Set(COVERAGE.flatMap(({ site, wire }) => wire.map((name) => `${site}: ${name}`)));
    const known = new Set(SAMPLES.map((sample) => `${sample.site}: ${nameOf(sample)}`));
    expect([...named].toSorted()).toEqual([...known].toSorted());
  });

  it.each(COVERAGE)('has something to try for $site: $name', (row) => {
    expect([...row.practice, ...row.wire]).not.toEqual([]);
  });

  it('has each surface once', () => {
    const names = COVERAGE.map(({ site, name }) => `${site}: ${name}`);
    expect(names).toEqual([...new Set(names)]);
  });

  it('leaves nothing to the page ring alone but messages that no request shows', () => {
    const alone = COVERAGE.filter((row) => ringsOf(row).join() === 'page').map(({ site, name }) => `${site}: ${name}`);
    expect(alone).toEqual(['x: Message, encrypted', 'facebook: Message, over a WebSocket']);
  });

  it.each([
    ['docs/coverage.md', coverageAsMarkdown],
    ['README.md', countsAsMarkdown],
  ])('is in %s as it is; WRITE_DOCS=1 writes it there', (file, table) => {
    const path = join(ROOT, file);
    const wanted = readFileSync(path, 'utf8').replace(PLACE, (_, start, end) => `${start}${table()}${end}`);
    if (process.env['WRITE_DOCS'] === '1') writeFileSync(path, wanted);
    expect(withoutPadding(readFileSync(path, 'utf8'))).toBe(withoutPadding(wanted));
    expect(wanted).toContain(table());
  });
});

/** The formatter makes columns of the cells. */
function withoutPadding(page: string): string {
  return page.replace(/\| +/g, '| ').replace(/ +\|/g, ' |').replace(/-{3,}/g, '---');
}
