import type { ElementHandle, JSHandle, Page } from 'playwright-core';
import { expect } from 'vitest';
import { listByRole } from '../../practice/accessibility.ts';
import { partsWith } from '../e2e/author.ts';
import type { Browser } from '../e2e/browser.ts';
import { INCIDENT } from '../e2e/policy.ts';
import type { Mutant } from './mutants.ts';

/** What became of the two drafts on a mutant. */
export type Outcome = {
  /** Which ring raised the stop for the blocked draft; `escaped`: it was published. */
  readonly blocked: 'page' | 'wire' | 'escaped' | 'no stop';
  readonly clean: 'published' | 'refused' | 'lost' | 'changed';
  /** What the two stops said, if there were any, and what went out: for whoever looks into it. */
  readonly seen: readonly unknown[];
};

const CLEAN = 'Happy Friday, everyone! 🚗 See you in hall 7 & stand 12: 50 % "fun", 1 + 1 = 3.';

/** Submits a blocked draft on a mutant and then, in its place, a clean one. */
export async function tryMutant(browser: Browser, page: Page, mutant: Mutant): Promise<Outcome> {
  const published = () => publishedBy(browser, mutant);
  await open(page, mutant);
  await write(page, mutant, partsWith(mutant.surface, INCIDENT));
  await submit(page, mutant);
  const stop = await until(page, mutant, published);
  await settle(page);
  const attempts = await attemptsOf(page);
  const escaped = published();

  if (stop !== undefined && attempts === 0) {
    await page.keyboard.press('Escape');
    await write(page, mutant, [CLEAN]);
  } else {
    // What the page does after a request was lost is its own business.
    await open(page, mutant);
    await write(page, mutant, partsWith(mutant.surface, CLEAN));
  }
  const clean = () => published().slice(escaped.length);
  await submit(page, mutant);
  const refused = await until(page, mutant, clean);
  await settle(page);
  const isWhole = clean().join('\n') === partsWith(mutant.surface, CLEAN).join('\n');
  return {
    blocked:
      escaped.length > 0 ? 'escaped' : !stop?.startsWith('Stopped:') ? 'no stop' : attempts > 0 ? 'wire' : 'page',
    clean: refused !== undefined ? 'refused' : isWhole ? 'published' : clean().length > 0 ? 'changed' : 'lost',
    seen: [stop, escaped, refused, clean()],
  };
}

/** By the address of the frame that sent it: other mutants are tried at the same time. */
function publishedBy({ practice }: Browser, { url }: Mutant): readonly string[] {
  const drift = new URL(url).searchParams.get('drift');
  return practice
    .published()
    .filter(({ frame }) => new URL(frame).searchParams.get('drift') === drift)
    .map(({ text }) => text);
}

async function open(page: Page, { url }: Mutant): Promise<void> {
  await page.goto(url);
}

/** Into the last editors of the composer, in place of what they hold. */
async function write(page: Page, { surface: { parts = 1 } }: Mutant, texts: readonly string[]): Promise<void> {
  for (const [at, text] of texts.entries()) {
    const index = parts - texts.length + at;
    const found = await page.waitForFunction(
      ([count, place]) => {
        const editors = window.practiceMarks?.reachable('editor') ?? [];
        return editors.length === count && editors[place];
      },
      [parts, index] as const,
    );
    await (await elementIn(page, found)).click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(text.slice(0, 1));
    await page.keyboard.insertText(text.slice(1));
  }
}

async function submit(page: Page, { surface, way }: Mutant): Promise<void> {
  if (way !== 'click') return page.keyboard.press(way);
  await press(page);
  if (!surface.advance) return;
  // The step after it has a button of its own, unless the stop came first.
  await expect.poll(async () => (await isStopped(page)) || (await isAtLastStep(page)), { interval: 20 }).toBe(true);
  if (!(await isStopped(page))) await press(page);
}

async function press(page: Page): Promise<void> {
  const found = await page.waitForFunction(() => window.practiceMarks?.reachable('button')[0]);
  await (await elementIn(page, found)).click();
}

async function elementIn(page: Page, handle: JSHandle): Promise<ElementHandle> {
  const element = handle.asElement();
  if (!element) throw new Error(`Nothing there on ${page.url()}.`);
  return element;
}

/** Until all of it is out, or a stop is raised: its name. Undefined where neither comes. */
async function until(page: Page, { surface }: Mutant, published: () => readonly string[]): Promise<string | undefined> {
  const deadline = Date.now() + 5000;
  for (;;) {
    const [stop] = await listByRole(page, 'alertdialog');
    if (stop) return `${stop.name} ${stop.text}`;
    if (published().length >= (surface.parts ?? 1) || Date.now() > deadline) return undefined;
    await settle(page);
  }
}

async function isStopped(page: Page): Promise<boolean> {
  return (await listByRole(page, 'alertdialog')).length > 0;
}

async function isAtLastStep(page: Page): Promise<boolean> {
  return page.evaluate(() => window.practiceMarks?.reachable('editor').length === 0);
}

async function attemptsOf(page: Page): Promise<number> {
  const all = await Promise.all(
    page.frames().map((frame) => frame.evaluate(() => window.practiceMarks?.attempts ?? 0)),
  );
  return all.reduce((sum, one) => sum + one, 0);
}

/** Whatever the page had started by then would have reached the network. */
async function settle(page: Page): Promise<void> {
  for (let round = 0; round < 2; round++) {
    await page.evaluate(() => fetch('/settled').then((answer) => answer.text()));
  }
}
