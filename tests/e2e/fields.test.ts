import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SURFACES } from '../../practice/surfaces.ts';
import { authorOn } from './author.ts';
import { type Browser, launch } from './browser.ts';
import { POLICY } from './policy.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch(POLICY);
  page = await browser.context.newPage();
});
afterAll(async () => {
  expect(browser.errors()).toEqual([]);
  await browser.close();
});

/** Short enough for the choice of a poll. */
const BAD = 'Fucking Detroit';

const FIELDS = SURFACES.flatMap((surface) =>
  (surface.fields ?? [])
    .filter(({ shown }) => shown !== false)
    .map((field) => ({ at: `${surface.id}, ${field.id}`, surface, field })),
);

it.each(FIELDS)('stops what stands in a field beside the draft alone: $at', async ({ surface, field }) => {
  const author = await authorOn(page, browser, surface, 'chrysler');
  await author.write('Happy Friday!');
  if (field.open) await page.locator(field.open).first().click();
  await page.locator(field.css).first().click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(BAD);
  if (field.keep) await page.locator(field.keep).first().click();
  await author.submit('click');
  expect((await author.stop(/^Stopped:/)).text).toContain(BAD);
  expect(author.published()).toEqual([]);
  await author.answer('Edit draft');
  expect(author.published()).toEqual([]);
});
