import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { CHROMIUM } from '../../practice/browser.ts';
import type { Stage } from './gallery.tsx';

/** In the page. */
declare const stage: Stage;

const SOURCES = import.meta.dirname;
const VITE = join(SOURCES, '../../node_modules/vite/bin/vite.js');
const BUILT = join(SOURCES, '../../.cache/gallery');

export type Theme = 'light' | 'dark' | 'forced';

/** How a state is looked at; `width` and `height` in CSS pixels. */
export type Sight = {
  readonly theme: Theme;
  readonly width: number;
  readonly height: number;
  readonly language?: string;
  readonly direction?: 'rtl';
};

/** A browser in front of the gallery. */
export type Gallery = {
  readonly page: Page;
  /** Draws one state, and resolves when nothing of it moves any more. */
  show(scene: string, sight: Sight): Promise<void>;
  close(): Promise<void>;
};

/** Builds the gallery and opens it; `scale`: pixels of the screen for each CSS pixel. */
export async function openGallery(scale = 1): Promise<Gallery> {
  // In a process of its own: inside a test run NODE_ENV is `test`, and Vite would build for development.
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, [VITE, 'build', '--config', join(SOURCES, 'vite.config.ts')], { env });
  const { origin, close } = await serveBuilt();
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: flags() });
  const context = await browser.newContext({ deviceScaleFactor: scale, locale: 'en-US', timezoneId: 'UTC' });
  const page = await context.newPage();
  // The day of the states that are shown.
  await page.clock.setFixedTime(Date.UTC(2026, 10, 28, 12));
  /** The language of the page, as long as all went well in it. */
  let spoken: string | undefined;
  return {
    page,
    async show(scene, { theme, width, height, language = 'en', direction }) {
      const isLoaded = language === spoken;
      spoken = undefined;
      if (isLoaded) await page.evaluate(() => stage.clear());
      await page.setViewportSize({ width, height });
      const colorScheme = theme === 'dark' ? 'dark' : 'light';
      await page.emulateMedia({ colorScheme, forcedColors: theme === 'forced' ? 'active' : 'none' });
      if (!isLoaded) {
        await page.goto(`${origin}/index.html?${new URLSearchParams({ language })}`);
        await page.locator('html[data-ready]').waitFor({ state: 'attached' });
      }
      const how = { scene, isDark: theme === 'dark', isRightToLeft: language === 'ar' || direction === 'rtl' };
      await page.evaluate(({ scene, isDark, isRightToLeft }) => stage.show(scene, isDark, isRightToLeft), how);
      spoken = language;
    },
    async close() {
      await browser.close();
      await close();
    },
  };
}

/** From a server, because a browser keeps what it has read of a script only where it keeps the script. */
async function serveBuilt() {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const type = TYPES[extname(pathname)];
    if (type === undefined) {
      response.writeHead(404).end();
      return;
    }
    const kept = pathname.startsWith('/assets/') ? 'max-age=3600, immutable' : 'no-store';
    response.writeHead(200, { 'content-type': type, 'cache-control': kept }).end(readFileSync(join(BUILT, pathname)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The gallery has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

/** Letters are drawn alike on every machine, as far as the browser lets one say so. */
function flags(): string[] {
  const drawing = ['--disable-gpu', '--disable-lcd-text', '--font-render-hinting=none', '--force-color-profile=srgb'];
  return process.getuid?.() === 0 ? ['--no-sandbox', ...drawing] : drawing;
}
