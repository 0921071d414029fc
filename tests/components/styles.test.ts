import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What is drawn in a page, beside tokens.css, whose basics the others refine. All of it stands in one shadow root. */
const SHEETS = ['stop', 'findings', 'strip'] as const;

test('no class has a look of its own in two sheets', () => {
  const sheetOf = new Map<string, string>();
  const twice: string[] = [];
  for (const sheet of SHEETS) {
    for (const name of classesOf(sheet)) {
      const other = sheetOf.get(name);
      if (other !== undefined && other !== sheet) twice.push(`${name}: ${other}.css and ${sheet}.css`);
      sheetOf.set(name, sheet);
    }
  }
  expect(sheetOf.size).toBeGreaterThan(30);
  expect(twice).toEqual([]);
});

/** The classes that stand alone as a selector, pseudo-classes aside. */
function classesOf(sheet: string): readonly string[] {
  const css = readFileSync(join(import.meta.dirname, `../../components/${sheet}.css`), 'utf8');
  const rules = css.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{}@;]+)\{/g);
  return [...rules].flatMap(([, selectors = '']) =>
    selectors.split(/,(?![^(]*\))/).flatMap((selector) => {
      const bare = selector.replace(/::?[\w-]+(\([^)]*\))?/g, '').trim();
      return /^\.([\w-]+)$/.exec(bare)?.[1] ?? [];
    }),
  );
}
