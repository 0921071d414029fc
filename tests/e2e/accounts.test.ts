import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isBase, SURFACES } from '../../practice/surfaces.ts';
import { authorOn } from './author.ts';
import { type Browser, launch } from './browser.ts';
import { POLICY } from './policy.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch(POLICY);
  page = await browser.context.newPage();
});
afterAll(() => browser.close());

/** Messages are nobody's business until a rule names them. */
const PUBLIC = SURFACES.filter(({ surface }) => surface !== 'message');
/** What the others show is tried together with as whom they publish (actors.ts). */
const PAGES = PUBLIC.filter((surface) => !surface.memberOnly && !isBase(surface));
/** The others show the author in the same place as one of these. */
const BASE = PUBLIC.filter(isBase);

describe('as whom', () => {
  it.each(PAGES)('says on $id that a client is posting', async (surface) => {
    const author = await authorOn(page, browser, surface, 'chrysler');
    await page.locator(surface.editor).first().click();
    expect((await author.strip(/client/)).name).toMatch(/Posting as (@ChryslerAutos|Chrysler Autos)/i);
  });

  it('says that a person is posting whom nobody lists', async () => {
    for (const surface of BASE.filter(({ id }) => ['x-modal', 'linkedin-share', 'facebook-post'].includes(id))) {
      const author = await authorOn(page, browser, surface, 'juno');
      await page.locator(surface.editor).first().click();
      expect((await author.strip(/personal/)).name).toMatch(/@jpark_practice|Juno Park/i);
    }
  });

  it.each(BASE.filter(({ memberOnly }) => !memberOnly))(
    'asks on $id before a draft about one account goes out as another',
    async (surface) => {
      const author = await authorOn(page, browser, surface, 'lanternworks');
      await author.write('The new Chrysler is here. #ImportedFromDetroit');
      await author.submit('click');
      expect((await author.stop(/^Check before posting:/)).text).toMatch(/Chrysler/);
      expect(author.published()).toEqual([]);
    },
  );

  it('leaves a person alone who mentions the employer in passing, and a brand that mentions another by @', async () => {
    const [inline] = SURFACES;
    if (!inline) throw new Error('The practice range has no surface.');
    for (const [as, text] of [
      ['robin', 'Saw a nice old Chrysler on the way to work.'],
      ['lanternworks', 'Thanks for having us, @ChryslerAutos!'],
    ] as const) {
      const author = await authorOn(page, browser, inline, as);
      await author.write(text);
      await author.submit('click');
      expect(await author.waitForPublished(1)).toEqual([text]);
    }
  });
});
