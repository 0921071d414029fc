import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/**
 * Draws public/icon/*.png from scripts/icon.svg, and from it public/toolbar/*.png, which differ by what stands between the posts. Run it
 * after a drawing has changed, look at them, and commit them.
 */
const root = join(import.meta.dirname, '..');
const drawing = await readFile(join(root, 'scripts/icon.svg'), 'utf8');

const GREEN = '#0b5f52';
/** The sign in the drawing, a line. */
const CHECK = /<path d="M47 74.*?\/>/s;

/** Ground and sign of each drawing for the toolbar. The posts stay, so that it is known for Gatepost's. */
const STATES: Readonly<Record<string, { readonly ground: string; readonly sign: string }>> = {
  guarding: { ground: GREEN, sign: '' },
  partly: {
    ground: '#8a4b00',
    sign: '<path d="M64 42v34" stroke="#ffe2b0" stroke-width="15" stroke-linecap="round"/><circle cx="64" cy="101" r="9.5" fill="#ffe2b0"/>',
  },
  // A bar across the gate.
  paused: { ground: '#5a35b8', sign: '<path d="M6 76h116" stroke="#fff" stroke-width="20" stroke-linecap="round"/>' },
  off: {
    ground: '#6b7280',
    sign: '<path d="M50 56l28 38M78 56L50 94" fill="none" stroke="#ffd3cf" stroke-width="13" stroke-linecap="round"/>',
  },
  idle: { ground: '#6b7280', sign: '' },
};

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
    ...['--disable-component-update', '--disable-sync'],
  ],
});
const page = await browser.newPage();

await mkdir(join(root, 'public/icon'), { recursive: true });
for (const size of [16, 32, 48, 96, 128]) await draw(drawing, size, `public/icon/${size}.png`);

await mkdir(join(root, 'public/toolbar'), { recursive: true });
for (const [icon, { ground, sign }] of Object.entries(STATES)) {
  const own = icon === 'guarding' ? drawing : drawing.replace(CHECK, sign).replace(GREEN, ground);
  for (const size of [16, 24, 32]) await draw(own, size, `public/toolbar/${icon}-${size}.png`);
}
await browser.close();

async function draw(svg: string, size: number, file: string): Promise<void> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>html, body { margin: 0; background: none } svg { display: block }</style>${svg}`);
  await page.screenshot({ path: join(root, file), omitBackground: true });
}
