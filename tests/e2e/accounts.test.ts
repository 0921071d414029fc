import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isBase, SURFACES } from '../../practice/surfaces.ts';
import { openAs } from './author.ts';
import { type Browser, launch } from './browser.ts';
import { POLICY } from './policy.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch(POLICY);
});
afterAll(() => browser.close());

/** Messages are nobody's business until a rule names them. */
const PUBLIC = SURFACES.filter(({ surface }) => surface !== 'message');
const PAGES = PUBLIC.filter(({ memberOnly }) => !memberOnly);
/** The others show the author in the same place as one of these. */
const BASE = PUBLIC.filter(isBase);

describe('as whom', () => {
  it.each(PAGES)('says on $id that a client is posting', async (surface) => {
    const author = await openAs(browser, surface, 'chrysler');
    await author.page.locator(surface.editor).first().click();
    expect((await author.strip(/client/)).name).toMatch(/Posting as (@ChryslerAutos|Chrysler Autos)/i);
    await author.page.close();
  });

  it.each(BASE)('says on $id that a person is posting, listed or not', async (surface) => {
    for (const [as, name] of [
      ['robin', /@rvale_practice|Robin Vale/i],
      ['juno', /@jpark_practice|Juno Park/i],
    ] as const) {
      const author = await openAs(browser, surface, as);
      await author.page.locator(surface.editor).first().click();
      expect((await author.strip(/personal/)).name).toMatch(name);
      await author.page.close();
    }
  });

  it.each(BASE)('guesses nothing on $id where the site shows nobody, and asks', async (surface) => {
    const author = await openAs(browser, surface, 'none');
    await author.write('Happy Friday!');
    await author.strip(/unknown/);
    await author.submit('click');
    await author.stop(/^Check before posting:/);
    expect(author.published()).toEqual([]);
    await author.page.close();
  });

  it.each(BASE.filter(({ memberOnly }) => !memberOnly))(
    'asks on $id before a draft about one account goes out as another',
    async (surface) => {
      const author = await openAs(browser, surface, 'lanternworks');
      await author.write('The new Chrysler is here. #ImportedFromDetroit');
      await author.submit('click');
      expect((await author.stop(/^Check before posting:/)).text).toMatch(/Chrysler/);
      expect(author.published()).toEqual([]);
      await author.page.close();
    },
  );

  it('leaves a person alone who mentions the employer in passing, and a brand that mentions another by @', async () => {
    const [inline] = SURFACES;
    if (!inline) throw new Error('The practice range has no surface.');
    for (const [as, text] of [
      ['robin', 'Saw a nice old Chrysler on the way to work.'],
      ['lanternworks', 'Thanks for having us, @ChryslerAutos!'],
    ] as const) {
      const author = await openAs(browser, inline, as);
      await author.write(text);
      await author.submit('click');
      expect(await author.waitForPublished(1)).toEqual([text]);
      await author.page.close();
    }
  });
});
