import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { poll } from '../../practice/poll.ts';
import { surfaceNamed } from './author.ts';
import { sendBare } from './bare-request.ts';
import { launchPlain, type PlainChromium } from './plain-chromium.ts';
import { INCIDENT, POLICY } from './policy.ts';
import type { RawPage } from './raw-page.ts';

/** A page that the browser loaded before anybody went there, and then showed. Ground truth is the request that left the page. */

const CLEAN = 'Happy Friday, everyone!';
const X = surfaceNamed('x-inline');
const NEXT = `${X.url}?as=chrysler`;

describe('a page that was prerendered', () => {
  let browser: PlainChromium;
  let before: number;
  beforeAll(async () => {
    browser = await launchPlain(POLICY);
  });
  beforeEach(() => {
    before = browser.practice.published().length;
  });
  afterAll(() => browser.close());

  const published = () =>
    browser.practice
      .published()
      .slice(before)
      .map(({ text }) => text);

  it('publishes a clean draft once', async () => {
    const { page, activate } = await prerender(browser);
    await activate();
    await write(page, CLEAN);
    await click(page, X.button);
    await browser.practice.waitForPublished(before + 1);
    await settle(page);
    expect(published()).toEqual([CLEAN]);
    expect(await page.namesOf('alertdialog')).toEqual([]);
  });

  it('publishes nothing that is blocked, and stops it at the press', async () => {
    const { page, activate } = await prerender(browser);
    await activate();
    await write(page, INCIDENT);
    await click(page, X.button);
    expect(await stop(page)).toMatch(/^Stopped:/);
    await settle(page);
    expect(published()).toEqual([]);
    // Else it would have been the wire alone that held it.
    expect(await shows(page, 'Page changed')).toBe(false);
  });

  it('lets a clean bare request out once, and says that it was the wire', async () => {
    const { page, activate } = await prerender(browser);
    await activate();
    await click(page, X.editor);
    await expect.poll(() => shows(page, 'Posting as')).toBe(true);
    expect(await sendBare(page, 'fetch', CLEAN)).toBe('ok');
    expect(published()).toEqual([CLEAN]);
    expect(await page.namesOf('alertdialog')).toEqual([]);
    await expect.poll(() => shows(page, 'Page changed')).toBe(true);
  });

  it('holds a blocked bare request, which fails as on a lost network', async () => {
    const { page, activate } = await prerender(browser);
    await activate();
    const told = sendBare(page, 'fetch', INCIDENT);
    expect(await stop(page)).toMatch(/^Stopped:/);
    await page.click('button', 'Edit draft');
    expect(await told).toBe('lost');
    expect(published()).toEqual([]);
  });
});

type Prerendered = {
  readonly page: RawPage;
  /** Goes there, as a click on a link does. */
  activate(): Promise<void>;
};

/** Has another page of the site ask for the next one, until that is there and not shown. */
async function prerender(browser: PlainChromium): Promise<Prerendered> {
  const { shown, prerendered } = await browser.openTab();
  await shown.open('https://x.com/compose/post?as=chrysler');
  await until(shown, `document.querySelector('[role="dialog"]') !== null`);
  await shown.evaluate(SPECULATION);
  const page = await prerendered;
  await until(page, `document.querySelector(${JSON.stringify(X.editor)}) !== null`);
  expect(await page.evaluate('document.prerendering')).toBe(true);
  return {
    page,
    async activate() {
      // The answer may go with the page.
      void shown.evaluate(`location.href = ${JSON.stringify(NEXT)}`).catch(() => {});
      await until(page, '!document.prerendering');
      expect(await page.evaluate(`performance.getEntriesByType('navigation')[0].activationStart`)).toBeGreaterThan(0);
    },
  };
}

const RULES = JSON.stringify({ prerender: [{ urls: [NEXT], eagerness: 'immediate' }] });
const SPECULATION = `{
  const script = document.createElement('script');
  script.type = 'speculationrules';
  script.nonce = document.querySelector('script[nonce]').nonce;
  script.textContent = ${JSON.stringify(RULES)};
  document.head.append(script);
}`;

async function write(page: RawPage, text: string): Promise<void> {
  await click(page, X.editor);
  for (const key of text) {
    await page.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key });
    await page.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
  }
}

/** By the mouse, in the middle of the first element that matches. */
async function click(page: RawPage, css: string): Promise<void> {
  const middle = `(() => {
    const { x, y, width, height } = document.querySelector(${JSON.stringify(css)}).getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  })()`;
  const place = { ...Object(await page.evaluate(middle)), button: 'left', clickCount: 1 };
  await page.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...place });
  await page.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...place });
}

function stop(page: RawPage): Promise<string> {
  return poll({}, async () => {
    const [name] = await page.namesOf('alertdialog');
    return name === undefined ? { waitingFor: 'there was no stop' } : { done: name };
  });
}

async function shows(page: RawPage, words: string): Promise<boolean> {
  return (await page.namesOf('StaticText')).some((text) => text.includes(words));
}

async function settle(page: RawPage): Promise<void> {
  for (let round = 0; round < 2; round++) await page.evaluate(`fetch('/settled').then((answer) => answer.text())`);
}

function until(page: RawPage, condition: string): Promise<true> {
  return poll({}, async () =>
    (await page.evaluate(condition)) === true ? { done: true } : { waitingFor: `this was not so: ${condition}` },
  );
}
