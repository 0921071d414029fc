import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeShot } from '../gallery/judge-shot.ts';
import { type Gallery, openGallery } from '../gallery/open-gallery.ts';
import { overflowing } from '../gallery/overflowing.ts';
import { SCENE_NAMES } from '../gallery/scene-names.ts';
import { LANGUAGES, SHOTS, sizeOf, take } from '../gallery/shots.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
declare const axe: { run(context: Document, options: object): Promise<AxeResults> };

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
  await gallery.page.addInitScript({ content: AXE });
});
afterAll(() => gallery.close());

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(SCENE_NAMES)('%s is as WCAG 2.2 AA wants it', async (scene) => {
    await gallery.show(scene, { theme, ...sizeOf(scene) });
    const { violations, passes } = await gallery.page.evaluate(async () => {
      const { violations, passes } = await axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
        rules: { 'target-size': { enabled: true } },
        resultTypes: ['violations'],
      });
      return { violations, passes: passes.length };
    });
    expect(passes).toBeGreaterThan(2);
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => ({ id, html, failureSummary })),
    );
    expect(found).toEqual([]);
  });
});

it.each(SHOTS)('$name looks as it was accepted', async (shot) => {
  expect(judgeShot(shot.name, await take(gallery, shot))).toBeUndefined();
});

/** A strip takes the shape that there is room for, and the browser makes the bubble of the popup as wide as it wants to be. */
const ROOMY = /^popup|^strip-(?!stacked|unreadable|why)/;

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(SCENE_NAMES.filter((name) => !ROOMY.test(name)))(
    '%s has room for its words, at 320 pixels and at twice the size',
    async (scene) => {
      const wrong: string[] = [];
      await gallery.show(scene, { theme: 'light', width: 320, height: 568, language });
      wrong.push(...(await overflowing(gallery.page)));
      await gallery.page.setViewportSize({ width: 640, height: 400 });
      wrong.push(...(await overflowing(gallery.page)));
      expect(wrong).toEqual([]);
    },
  );
});
