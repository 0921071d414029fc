import type { JSHandle, Page } from 'playwright-core';
import { findByRole } from '../../practice/accessibility.ts';
import { editorOf, openSurface } from '../../practice/person.ts';
import { SURFACES } from '../../practice/surfaces.ts';
import type { Browser } from './browser.ts';

/** X's inline composer, above its timeline. */
export const HOME = surfaceNamed('x-inline');

function surfaceNamed(wanted: string) {
  const surface = SURFACES.find(({ id }) => id === wanted);
  if (surface === undefined) throw new Error(`The practice range has no ${wanted}.`);
  return surface;
}

const PROSE =
  'We are happy to announce that the new plant in Ohio is open, and the first car rolled off the line at nine today! ' +
  'Come and see it: doors are open from Monday to Friday, guests included, and the tour of the paint shop is free. ' +
  'Read more at www.cars.example/tour #opening ';

/** An ordinary draft of so many characters, in which nothing is found. */
export function draftOf(length: number): string {
  return PROSE.repeat(Math.ceil(length / PROSE.length)).slice(0, length);
}

/** Opens the home timeline with so many posts more than its own three. */
export async function openHome(page: Page, articles = 0): Promise<void> {
  const home = articles === 0 ? HOME : { ...HOME, url: `${HOME.url}?articles=${articles}` };
  await openSurface(page, home, { as: 'chrysler', pane: 'off' });
}

/** Writes into the composer at one stroke and waits until the extension, if it is ours, has warmed up. */
export async function fill(page: Page, { variant }: Browser, text: string): Promise<void> {
  await editorOf(page, HOME).click();
  await page.keyboard.insertText(text);
  if (variant === 'with') await findByRole(page, 'status', /Posting as/, { timeout: 30_000 });
}

/** Watches a page from inside; frames are counted from a key to the end of the frame that shows it, in milliseconds. */
export type Probe = JSHandle<{ readonly frames: number[]; settled(): Promise<void> }>;

export function watch(page: Page): Promise<Probe> {
  return page.evaluateHandle(() => {
    const frames: number[] = [];
    const { port1, port2 } = new MessageChannel();
    let pressed = 0;
    port1.onmessage = () => frames.push(performance.now() - pressed);
    const onKey = ({ timeStamp }: Event) => {
      pressed = timeStamp;
      requestAnimationFrame(() => port2.postMessage(undefined));
    };
    addEventListener('keydown', onKey, { capture: true });
    // What waits for an idle moment has run when one that was asked for later has, and what it asked for in the next frame too.
    const settled = () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() =>
          requestIdleCallback(() => requestAnimationFrame(() => requestIdleCallback(() => resolve()))),
        ),
      );
    return { frames, settled };
  });
}

/** Types a text key by key, each when the page is done with the one before. */
export async function typeSettled(page: Page, probe: Probe, text: string): Promise<void> {
  for (const letter of text) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await probe.evaluate((it) => it.settled());
  }
}
