import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PracticeSurface, SURFACES } from '../../practice/surfaces.ts';
import { type Author, openAs, partsWith, type Way, waysOf } from './author.ts';
import { type Browser, launch } from './browser.ts';
import { INCIDENT, POLICY } from './policy.ts';

/** Messages are checked under a policy of their own. */
const PUBLIC = SURFACES.filter(({ surface }) => surface !== 'message');

/** Behaviours × surfaces × ways to submit, on one site. Ground truth is the request that leaves the page. */
export function describeSite(site: PracticeSurface['site']): void {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch(POLICY);
  });

  afterAll(async () => {
    expect(browser.errors()).toEqual([]);
    await browser.close();
  });

  describe.each(PUBLIC.filter((surface) => surface.site === site))('$id', (surface) => {
    it.each(waysOf(surface))('publishes a clean draft once and unchanged: %s', async (way) => {
      const author = await openAs(browser, surface, 'chrysler');
      await author.write(CLEAN);
      await author.submit(way);
      await finish(author, surface, way);
      expect(await author.waitForPublished(partsWith(surface, CLEAN).length)).toEqual(partsWith(surface, CLEAN));
      await settled(author);
      expect(author.published()).toEqual(partsWith(surface, CLEAN));
      expect(await author.hasStop()).toBe(false);
      await author.page.close();
    });

    it.each(waysOf(surface))('publishes nothing that is blocked: %s', async (way) => {
      const author = await openAs(browser, surface, 'chrysler');
      await author.write(BAD);
      await author.submit(way);
      expect((await author.stop()).name).toMatch(/^Stopped:/);
      await settled(author);
      expect(await author.hasStop()).toBe(true);
      expect(author.published()).toEqual([]);
      await author.page.close();
    });

    it('gives a blocked draft back as it was, with the focus, and publishes it once it is clean', async () => {
      const author = await openAs(browser, surface, 'chrysler');
      await author.write(BAD);
      const before = await author.held();
      await author.submit('click');
      await author.stop();
      await author.answer('Edit draft');
      expect(await author.held()).toEqual(before);
      expect(author.published()).toEqual([]);

      await author.page.keyboard.press('ControlOrMeta+A');
      await author.page.keyboard.type('Never mind.');
      await author.submit('click');
      await finish(author, surface, 'click');
      const published = await author.waitForPublished(partsWith(surface, '').length);
      expect(published.join('\n')).toContain('Never mind.');
      await author.page.close();
    });

    it('lets a warned draft out once, without a second click, and stops the next one', async () => {
      const author = await openAs(browser, surface, 'chrysler');
      await author.write(WARNED);
      await author.submit('click');
      expect((await author.stop()).name).toMatch(/^Check before posting:/);
      expect(author.published()).toEqual([]);
      await author.answer('Post anyway');
      await finish(author, surface, 'click');
      await author.waitForPublished(partsWith(surface, WARNED).length);
      await settled(author);
      expect(author.published()).toEqual(partsWith(surface, WARNED));
      expect(await author.hasStop()).toBe(false);

      await author.reopen();
      await author.write(WARNED);
      await author.submit('click');
      await author.stop();
      expect(author.published()).toEqual(partsWith(surface, WARNED));
      await author.page.close();
    });
  });
}

const CLEAN = 'Happy Friday, everyone! 🚗\n\nSee you at the show: hall 7 & stand 12.';
const BAD = INCIDENT;
const WARNED = 'The Harbour Plan is on its way.';

/** Where steps or a question of the site's own come between, takes the others too; the guard never asks again. */
async function finish(author: Author, surface: PracticeSurface, way: Way): Promise<void> {
  const last = surface.confirm ?? (surface.advance && surface.button);
  if (!last) return;
  for (const step of surface.between ?? []) await author.page.locator(step).click();
  const button = author.page.locator(last).first();
  await (way === 'double-click' ? button.dblclick() : button.click());
}

/** Until whatever a second press could still have started would have reached the network: two rounds through page and network. */
async function settled(author: Author): Promise<void> {
  for (let round = 0; round < 2; round++) {
    await author.page.evaluate(() => fetch('/settled').then((answer) => answer.text()));
  }
}
