import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Gallery, Sight, Theme } from './open-gallery.ts';

/** One picture: what is shown, and how it is looked at. */
export type Shot = { readonly name: string; readonly scene: string; readonly sight: Sight };

/** The states whose pictures are compared, in both themes. */
const COMPARED = [
  'stop-warn',
  'stop-justify',
  'stop-block',
  'strip-found',
  'strip-why',
  'popup-guarding',
  'popup-unguarded',
  'options-built-in',
  'acknowledge-changed',
  'employer-view-some',
  'welcome-first',
  'welcome-faults',
] as const;

/** Those that are compared at the width of a small telephone, and where lines run from right to left. */
const NARROW = ['stop-justify', 'welcome-faults', 'options-built-in'] as const;
const MIRRORED = ['stop-justify', 'strip-why', 'popup-guarding', 'welcome-first'] as const;

const LOCALES = join(import.meta.dirname, '../../public/_locales');

/** The languages that the extension speaks, by the folders of their texts. */
export const LANGUAGES: readonly string[] = readdirSync(LOCALES);

/** Arabic where it is spoken; until then English, mirrored. */
const RIGHT_TO_LEFT = existsSync(join(LOCALES, 'ar')) ? { language: 'ar' } : { direction: 'rtl' as const };

/** What is compared with the pictures that were accepted. */
export const SHOTS: readonly Shot[] = [
  ...COMPARED.flatMap((scene) => [shot(scene, 'light'), shot(scene, 'dark')]),
  ...NARROW.map((scene) => shot(scene, 'light', { width: 320 }, '320')),
  ...MIRRORED.map((scene) => shot(scene, 'light', RIGHT_TO_LEFT, 'rtl')),
];

/** Every state in every theme and language; and at 320 pixels, and at twice the size, in English. */
export function everyShot(scenes: readonly string[]): readonly Shot[] {
  return scenes.flatMap((scene) => [
    ...LANGUAGES.flatMap((language) =>
      (['light', 'dark', 'forced'] as const).map((theme) => shot(scene, theme, { language }, language)),
    ),
    shot(scene, 'light', { direction: 'rtl' }, 'rtl'),
    shot(scene, 'light', { width: 320 }, '320'),
    shot(scene, 'light', { width: 640, height: 400 }, 'zoomed'),
  ]);
}

function shot(scene: string, theme: Theme, parts: Partial<Sight> = {}, ...marks: readonly string[]): Shot {
  return { name: [scene, theme, ...marks].join('.'), scene, sight: { theme, ...sizeOf(scene), ...parts } };
}

/** How large the window is in which a state is shown. */
export function sizeOf(scene: string): { readonly width: number; readonly height: number } {
  if (scene.startsWith('stop')) return { width: 640, height: 620 };
  if (scene.startsWith('strip')) return { width: 720, height: 360 };
  return scene.startsWith('popup') ? { width: 400, height: 600 } : { width: 1024, height: 800 };
}

/** The highest picture that is worth keeping, in CSS pixels. */
const HIGHEST = 1400;

/** The whole page, as far as it is worth looking at; or the window, where what is shown stands over it. */
export async function take({ page, show }: Gallery, { scene, sight }: Shot): Promise<Buffer> {
  await show(scene, sight);
  const { width } = sight;
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  const height = /^(?:stop|strip)/.test(scene) ? sight.height : Math.min(whole, HIGHEST);
  await page.setViewportSize({ width, height });
  return page.screenshot();
}
