import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listByRole } from '../../practice/accessibility.ts';
import { type Author, openAs, surfaceNamed } from './author.ts';
import { type Browser, launch } from './browser.ts';
import { importPolicy, inExtension } from './extension.ts';
import { POLICY } from './policy.ts';

/** The extension's own API, for what the tests run inside its pages. */
declare const chrome: typeof import('wxt/browser').browser;

const INLINE = surfaceNamed('x-inline');
const PLAN = 'The Harbour Plan is on its way.';
const SWEARING = 'The new roadster is fucking fast.';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  expect(browser.errors()).toEqual([]);
  await browser.close();
});
beforeEach(() => inExtension(browser, () => chrome.storage.local.remove(['wouldHaveStopped', 'acknowledged'])));

const use = (parts: object) => importPolicy(browser, { ...POLICY, ...parts });

async function post(as: string, text: string): Promise<Author> {
  const author = await openAs(browser, INLINE, as);
  await author.write(text);
  return author;
}

/** `terms Plans: 1` */
async function counts(): Promise<readonly string[]> {
  const page = await browser.context.newPage();
  await page.goto(browser.optionsUrl);
  const shown = page.getByText(/^Would have been stopped: [1-9]/);
  await shown.first().waitFor();
  const texts = await shown.allTextContents();
  await page.close();
  return texts;
}

describe('a policy that does not enforce', () => {
  it('advises: what is found is shown, and the post goes out', async () => {
    await use({ mode: 'advise' });
    const author = await post('chrysler', PLAN);
    await expect.poll(async () => (await author.strip()).text).toContain('Plans');
    await author.submit('click');
    expect(await author.waitForPublished(1)).toEqual([PLAN]);
    expect(await author.hasStop()).toBe(false);
    expect(await counts()).toEqual(['Would have been stopped: 1 in the last 30 days.']);
    await author.close();
  });

  it('simulates: nothing is shown, the post goes out, and is counted once', async () => {
    await use({ mode: 'simulate' });
    const author = await post('chrysler', SWEARING);
    await author.submit('click');
    expect(await author.waitForPublished(1)).toEqual([SWEARING]);
    await author.settle();
    expect(await author.hasStop()).toBe(false);
    expect((await listByRole(author.page, 'status')).map(({ name }) => name).join()).not.toMatch(/Posting as/);
    expect(await counts()).toEqual(['Would have been stopped: 1 in the last 30 days.']);
    await author.close();
  });

  it('may be one rule alone', async () => {
    await use({
      rules: [
        { rule: 'terms', name: 'Plans', level: 'block', terms: ['Harbour Plan'], mode: 'simulate' },
        { rule: 'profanity', level: 'block' },
      ],
    });
    const quiet = await post('chrysler', PLAN);
    expect((await quiet.strip()).text).not.toContain('Plans');
    await quiet.submit('click');
    expect(await quiet.waitForPublished(1)).toEqual([PLAN]);
    await quiet.close();
    const author = await post('chrysler', `${SWEARING} ${PLAN}`);
    await author.submit('click');
    const { text } = await author.stop(/^Stopped:/);
    expect(text).not.toContain('Plans');
    expect(author.published()).toEqual([]);
    await author.close();
  });
});

describe('a policy to accept', () => {
  it('holds a brand’s posts and no personal ones, until it is accepted', async () => {
    await use({ acknowledge: { version: '2026-11', required: true } });
    const personal = await post('robin', 'Happy Friday!');
    await personal.submit('click');
    expect(await personal.waitForPublished(1)).toEqual(['Happy Friday!']);
    await personal.close();

    const author = await post('lanternworks', 'Happy Friday from the studio!');
    await author.submit('click');
    expect((await author.stop(/^Stopped:/)).text).toContain('read and accept its policy before you post as');
    await author.answer('Edit draft');

    const page = await browser.context.newPage();
    await page.goto(new URL('acknowledge.html', browser.optionsUrl).href);
    await page.getByRole('checkbox', { name: 'I have read this policy' }).check();
    await page.getByRole('button', { name: 'Accept' }).click();
    await page.getByText(/^You accepted version 2026-11/).waitFor();
    await page.close();

    await author.submit('click');
    expect(await author.waitForPublished(1)).toEqual(['Happy Friday from the studio!']);
    await author.close();
  });
});
