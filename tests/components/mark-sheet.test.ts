import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { highlightName, MARKED_LEVELS, markSheet } from '../../components/mark-sheet.ts';

const sheet = markSheet('abcdefgh');

test('every level has a line of another shape, the same in both themes', () => {
  const shapes = MARKED_LEVELS.map((level) => {
    const [light, dark] = (['light', 'dark'] as const).map((theme) => {
      const name = highlightName('abcdefgh', level, theme);
      return new RegExp(`::highlight\\(${name}\\)\\{text-decoration:underline (\\w+)`).exec(sheet)?.[1];
    });
    expect(light).toBe(dark);
    return light;
  });
  expect(new Set(shapes).size).toBe(MARKED_LEVELS.length);
});

test('the stop draws them in the same shapes', () => {
  const css = readFileSync(join(import.meta.dirname, '../../components/findings.css'), 'utf8');
  const [, common] = /text-decoration: underline (\w+)/.exec(css) ?? [];
  for (const level of MARKED_LEVELS) {
    const own = new RegExp(`mark\\[data-level="${level}"\\][^}]*?text-decoration(?:-style)?: (?:underline )?(\\w+)`);
    const [, shape] =
      new RegExp(
        `::highlight\\(${highlightName('abcdefgh', level, 'light')}\\)\\{text-decoration:underline (\\w+)`,
      ).exec(sheet) ?? [];
    expect([level, own.exec(css)?.[1] ?? common]).toEqual([level, shape]);
  }
});

test('a name says nothing of whose it is, or what it marks', () => {
  expect(sheet).not.toMatch(/gatepost|block|warn|note|justify/i);
});

test.each(MARKED_LEVELS)('%s is drawn in the colours of the system where those are forced', (level) => {
  expect(sheet).toContain(
    `@media (forced-colors:active){::highlight(${highlightName('abcdefgh', level, 'light')}){text-decoration-color:CanvasText}}`,
  );
});
