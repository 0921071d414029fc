import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { say } from '../../rules/say.ts';
import { FACEBOOK_PLACES } from '../../sites/facebook/places.ts';
import type { Place } from '../../sites/identity/weigh.ts';
import { LINKEDIN_PLACES } from '../../sites/linkedin/places.ts';
import { X_PLACES } from '../../sites/x/places.ts';

const SITES = { X: X_PLACES, LinkedIn: LINKEDIN_PLACES, Facebook: FACEBOOK_PLACES };
const PAGE = join(import.meta.dirname, '../../docs/identity.md');
const TABLE = /(<!-- places -->\n\n).*(\n\n<!-- \/places -->)/s;

function placesAsMarkdown(): string {
  const rows = Object.entries(SITES).flatMap(([site, places]) =>
    Object.values(places).map(({ name, weight, why }: Place) => `| ${site} | ${say(name)} | ${weight} | ${why} |`),
  );
  return ['| site | place | weight | why |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

describe('the places that name an account', () => {
  it.each(Object.entries(SITES))('have a name and a reason of their own on %s', (_site, places) => {
    const all: readonly Place[] = Object.values(places);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    for (const { why } of all) expect(why).toMatch(/^[A-Z“].*\.$/);
  });

  it('are in docs/identity.md as they are; WRITE_DOCS=1 writes them there', () => {
    const text = readFileSync(PAGE, 'utf8');
    const wanted = text.replace(TABLE, (_, start, end) => `${start}${placesAsMarkdown()}${end}`);
    if (process.env['WRITE_DOCS'] === '1') writeFileSync(PAGE, wanted);
    expect(withoutPadding(readFileSync(PAGE, 'utf8'))).toBe(withoutPadding(wanted));
    expect(wanted).toContain(placesAsMarkdown());
  });
});

/** The formatter makes columns of the cells. */
function withoutPadding(page: string): string {
  return page.replace(/\| +/g, '| ').replace(/ +\|/g, ' |').replace(/-{3,}/g, '---');
}
