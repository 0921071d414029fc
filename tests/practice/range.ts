import type { BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../../practice/browser.ts';
import { type Circumstances, openSurface } from '../../practice/person.ts';
import { type Practice, servePractice } from '../../practice/serve.ts';
import { servePracticeTls } from '../../practice/serve-tls.ts';
import { type PracticeSurface, SURFACES } from '../../practice/surfaces.ts';

/** A headless Chromium without the extension, on the practice range. */
export type Range = {
  readonly context: BrowserContext;
  readonly practice: Practice;
  /** What page scripts threw since the start. */
  readonly errors: readonly string[];
  open(surface: PracticeSurface, circumstances?: Circumstances): Promise<Page>;
  close(): Promise<void>;
};

/** `routes`: as `npm start` opens it. Else behind a server, of which a browser keeps what it has read, so that a page is there sooner. */
export async function openRange(by: 'routes' | 'server' = 'server'): Promise<Range> {
  const server = by === 'server' ? await servePracticeTls() : undefined;
  const context = await openBrowser({ headless: true, unseen: true, ...(server && { server }) });
  const practice = server?.practice ?? (await servePractice(context));
  const errors: string[] = [];
  context.on('page', (page) => page.on('pageerror', (error) => errors.push(String(error.stack))));
  return {
    context,
    practice,
    errors,
    async open(surface, circumstances = {}) {
      const page = await context.newPage();
      await openSurface(page, surface, circumstances);
      return page;
    },
    async close() {
      await context.close();
      await server?.close();
    },
  };
}

export function surfaceNamed(id: string): PracticeSurface {
  const surface = SURFACES.find((one) => one.id === id);
  if (surface === undefined) throw new Error(`There is no surface ${id}.`);
  return surface;
}
