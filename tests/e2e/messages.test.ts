import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SURFACES } from '../../practice/surfaces.ts';
import { authorOn, waysOf } from './author.ts';
import { type Browser, launch } from './browser.ts';
import { INCIDENT, POLICY } from './policy.ts';

const MESSAGES = SURFACES.filter(({ surface }) => surface === 'message');
const CLEAN = 'See you on Saturday?\nHall 7.';

describe('where a rule names messages', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch({ ...POLICY, rules: [{ rule: 'profanity', level: 'block', surfaces: ['message'] }] });
    page = await browser.context.newPage();
  });
  afterAll(async () => {
    expect(browser.errors()).toEqual([]);
    await browser.close();
  });

  describe.each(MESSAGES)('$id', (surface) => {
    it.each(waysOf(surface))('sends nothing that is blocked, and then the mended one once: %s', async (way) => {
      const author = await authorOn(page, browser, surface, 'chrysler');
      await author.write(INCIDENT);
      const before = await author.held();
      await author.submit(way);
      await author.stop(/^Stopped:/);
      await author.answer('Edit draft');
      expect(await author.held()).toEqual(before);
      expect(author.published()).toEqual([]);

      await page.locator(surface.editor).click();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type('Never mind.');
      await author.submit(way);
      expect(await author.waitForPublished(1)).toEqual(['Never mind.']);
    });
  });
});

describe('where no rule names messages', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(POLICY);
    page = await browser.context.newPage();
  });
  afterAll(() => browser.close());

  it.each(MESSAGES)('$id is nobody’s business, whatever it says and whoever writes it', async (surface) => {
    for (const as of ['chrysler', 'none']) {
      const author = await authorOn(page, browser, surface, as);
      for (const [at, text] of [INCIDENT, CLEAN].entries()) {
        await author.write(text);
        await author.submit(at === 0 && surface.submits.enter ? 'enter' : 'click');
        await author.waitForPublished(at + 1);
      }
      expect(author.published()).toEqual([INCIDENT, CLEAN]);
      expect(await author.hasStop()).toBe(false);
    }
  });
});
