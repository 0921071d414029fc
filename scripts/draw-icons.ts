import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const SIZES = [16, 32, 48, 96, 128] as const;

/** Draws public/icon/*.png from scripts/icon.svg. Run it after the drawing has changed, look at them, and commit them. */
const root = join(import.meta.dirname, '..');
const drawing = await readFile(join(root, 'scripts/icon.svg'), 'utf8');
const folder = join(root, 'public/icon');
await mkdir(folder, { recursive: true });

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
    ...['--disable-component-update', '--disable-sync'],
  ],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>html, body { margin: 0; background: none } svg { display: block }</style>${drawing}`);
  await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true });
}
await browser.close();
