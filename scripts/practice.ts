import { resolve } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { CHROMIUM_ID } from '../extension-identity.ts';
import { openBrowser } from '../practice/browser.ts';
import { importOrganization } from '../practice/import-organization.ts';
import { runScenario } from '../practice/scenario.ts';
import { servePractice } from '../practice/serve.ts';

/**
 * Opens the practice range in a Chromium with the built extension, and leaves it to the user. Without a display, or with `--scenario`,
 * it plays the story through by itself and says how it went: exit code 0 only when everything went as it should.
 */
async function main(): Promise<void> {
  const window = process.argv.includes('--scenario') || !hasDisplay() ? undefined : await openWindow();
  const alone = window === undefined;
  const context = window ?? (await openBrowser({ headless: true, extension: EXTENSION }));
  const closed = new Promise<void>((done) => context.on('close', () => done()));
  process.once('SIGINT', () => void context.close());

  const practice = await servePractice(context);
  await importOrganization(context, CHROMIUM_ID);
  if (alone) {
    process.exitCode = (await runScenario(context, practice)) ? 0 : 1;
    await context.close();
    return;
  }
  await welcome(context);
  await closed;
}

const EXTENSION = resolve(import.meta.dirname, '../.output/chrome-mv3');

/** Nothing where a display is announced and can't be used, as over many an ssh session. */
async function openWindow(): Promise<BrowserContext | undefined> {
  try {
    return await openBrowser({ headless: false, extension: EXTENSION });
  } catch (error) {
    if (process.platform !== 'linux') throw error;
    console.log('No window could be opened on this display, so the story plays by itself.');
    return undefined;
  }
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

async function welcome(context: BrowserContext): Promise<void> {
  const [page = await context.newPage()] = context.pages();
  await page.goto('https://x.com/home');
  await page.bringToFront();
  console.log(`
The practice range is open: look-alikes of X, LinkedIn and Facebook, offline, with Gatepost guarding them.
You are logged in as @ChryslerAutos. Copy "The tweet of 2011" from the pane on the right, paste it, and press Post.
Nothing you write there can leave this machine. Close the browser, or press Ctrl+C here, when you are done.`);
}

await main();
