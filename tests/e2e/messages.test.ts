import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SURFACES } from '../../practice/surfaces.ts';
import { openAs, waysOf } from './author.ts';
import { type Browser, launch } from './browser.ts';
import { INCIDENT, POLICY } from './policy.ts';

const MESSAGES = SURFACES.filter(({ surface }) => surface === 'message');
const CLEAN = 'See you on Saturday?\nHall 7.';

describe('where a rule names messages', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch({ ...POLICY, rules: [{ rule: 'profanity', level: 'block', surfaces: ['message'] }] });
  });
  afterAll(async () => {
    expect(browser.errors()).toEqual([]);
    await browser.close();
  });

  describe.each(MESSAGES)('$id', (surface) => {
    it.each(waysOf(surface))('sends nothing that is blocked, and then the mended one once: %s', async (way) => {
      const author = await openAs(browser, surface);
      await author.write(INCIDENT);
      const before = await author.held();
      await author.submit(way);
      await author.stop(/^Stopped:/);
      await author.answer('Edit draft');
      expect(await author.held()).toEqual(before);
      expect(author.published()).toEqual([]);

      await author.page.locator(surface.editor).click();
      await author.page.keyboard.press('ControlOrMeta+A');
      await author.page.keyboard.type('Never mind.');
      await author.submit(way);
      expect(await author.waitForPublished(1)).toEqual(['Never mind.']);
      await author.page.close();
    });
  });
});

describe('where no rule names messages', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(POLICY);
  });
  afterAll(() => browser.close());

  it.each(MESSAGES)('$id is nobody’s business, whatever it says and whoever writes it', async (surface) => {
    for (const as of ['chrysler', 'none']) {
      const author = await openAs(browser, surface, as);
      for (const [at, text] of [INCIDENT, CLEAN].entries()) {
        await author.write(text);
        await author.submit(at === 0 && surface.submits.enter ? 'enter' : 'click');
        await author.waitForPublished(at + 1);
      }
      expect(author.published()).toEqual([INCIDENT, CLEAN]);
      expect(await author.hasStop()).toBe(false);
      await author.page.close();
    }
  });
});
