import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROWS, type Row } from './actors.ts';
import { authorOn, partsWith, surfaceNamed } from './author.ts';
import { type Browser, launch } from './browser.ts';
import { POLICY } from './policy.ts';

let browser: Browser;
let page: Page;
let other: Page;
beforeAll(async () => {
  browser = await launch(POLICY);
  page = await browser.context.newPage();
  other = await browser.context.newPage();
});
afterAll(() => browser.close());

const TEXT = 'Happy Friday!';

/** Logs another account in, for all tabs. */
async function logInElsewhere(url: string, as: string): Promise<void> {
  const address = new URL(url);
  address.search = '';
  address.searchParams.set('as', as);
  await other.goto(address.href);
}

async function clickBehind(selector: string): Promise<void> {
  await page
    .locator(selector)
    .first()
    .evaluate((button) => button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true })));
}

describe('the account that the strip names is the one that posts', () => {
  it.each(ROWS.map((row) => ({ ...row, name: `${row.surface.id}: ${row.as}` })))('$name', async (row: Row) => {
    const { surface, session, search, strip, actor } = row;
    const author = await authorOn(page, browser, surface, session, search);
    const before = browser.practice.published().length;
    if (row.switch !== undefined) await clickBehind(row.switch);
    await author.write(TEXT);
    if (row.otherTab !== undefined) {
      await logInElsewhere(surface.url, row.otherTab);
      await page.bringToFront();
      await page.keyboard.type('!');
    }
    await author.strip(strip);
    await author.submit('click');
    if (actor === undefined) {
      await author.stop(/^Check before posting:/);
      await author.answer('Edit draft');
      expect(author.published()).toEqual([]);
      return;
    }
    await author.finish('click');
    const sent = partsWith(surface, TEXT);
    await author.waitForPublished(sent.length);
    const accounts = browser.practice.published().slice(before);
    expect(accounts.map(({ account }) => account.id)).toEqual(sent.map(() => actor));
    expect(await author.hasStop()).toBe(false);
  });

  it('asks before a draft about the page of Business Suite goes out as another’s account on Instagram as well', async () => {
    const author = await authorOn(
      page,
      browser,
      surfaceNamed('facebook-business'),
      'chrysler',
      'instagram=lanternworks',
    );
    await author.write('The new Chrysler is here. #ImportedFromDetroit');
    await author.strip(/Posting as Chrysler Autos and Lanternworks — client/);
    await author.submit('click');
    expect((await author.stop(/^Check before posting:/)).text).toMatch(/For Lanternworks: .*meant for Chrysler Autos/);
    expect(author.published()).toEqual([]);
    await author.answer('Post anyway');
    await author.waitForPublished(1);
    expect(browser.practice.published().at(-1)).toMatchObject({
      account: { id: 'chrysler' },
      also: ['61550070110022'],
    });
  });

  it('asks before a post that was given time to be undone goes out as whoever another tab has switched to', async () => {
    const surface = surfaceNamed('x-undo');
    const author = await authorOn(page, browser, surface, 'chrysler', 'undo=60');
    await author.write(TEXT);
    await author.submit('click');
    await page.getByRole('button', { name: 'Send now' }).waitFor();
    await logInElsewhere(surface.url, 'robin');
    await page.bringToFront();
    await page.getByRole('button', { name: 'Send now' }).click();
    expect((await author.stop(/^Check before posting:/)).text).toMatch(/switched to another account/);
    expect(author.published()).toEqual([]);
    await author.answer('Edit draft');
  });
});
