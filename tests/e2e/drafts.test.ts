import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickByRole, findByRole } from '../../practice/accessibility.ts';
import { SURFACES } from '../../practice/surfaces.ts';
import { openAs } from './author.ts';
import { type Browser, launch } from './browser.ts';
import { POLICY } from './policy.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch(POLICY);
});
afterAll(async () => {
  expect(browser.errors()).toEqual([]);
  await browser.close();
});

function surfaceOf(id: string) {
  const surface = SURFACES.find((one) => one.id === id);
  if (!surface) throw new Error(`The practice range has no ${id}.`);
  return surface;
}

describe('a stop', () => {
  it('asks for a reason where the policy wants one, and takes none that is blank', async () => {
    const author = await openAs(browser, surfaceOf('x-inline'));
    await author.write('Our Q3 margin looks good.');
    await author.submit('click');
    await author.stop(/^Check before posting:/);
    expect((await findByRole(author.page, 'button', 'Post anyway')).disabled).toBe(true);
    await author.giveReason('   ');
    expect((await findByRole(author.page, 'button', 'Post anyway')).disabled).toBe(true);
    await author.giveReason('Published in the report this morning.');
    await author.answer('Post anyway');
    expect(await author.waitForPublished(1)).toEqual(['Our Q3 margin looks good.']);
  });

  it('has the focus on "Edit draft", and Escape does the same: the caret is behind what was found', async () => {
    const author = await openAs(browser, surfaceOf('linkedin-comment'));
    await author.write('The Harbour Plan is on its way.');
    await author.submit('click');
    await author.stop();
    expect((await findByRole(author.page, 'button', 'Edit draft')).focused).toBe(true);
    await author.page.keyboard.press('Escape');
    await expect.poll(() => author.hasStop()).toBe(false);
    await author.page.keyboard.type(' B');
    expect((await author.held()).join()).toContain('The Harbour Plan B is on its way.');
  });

  it('is gone through by keyboard alone', async () => {
    const author = await openAs(browser, surfaceOf('facebook-comment'), 'chrysler');
    await author.write('The Harbour Plan is on its way.');
    await author.submit('enter');
    await author.stop();
    await author.page.keyboard.press('Tab');
    for (let press = 0; press < 8; press++) {
      if ((await findByRole(author.page, 'button', 'Post anyway')).focused) break;
      await author.page.keyboard.press('Tab');
    }
    await author.page.keyboard.press('Enter');
    expect(await author.waitForPublished(1)).toEqual(['The Harbour Plan is on its way.']);
  });

  it('takes no click that a script made', async () => {
    const author = await openAs(browser, surfaceOf('x-inline'));
    await author.write('The Harbour Plan is on its way.');
    await author.submit('click');
    await author.stop();
    await author.page.evaluate(() => {
      for (const element of document.querySelectorAll('*')) {
        if (element.parentElement !== document.documentElement) continue;
        for (const type of ['click', 'pointerdown', 'mousedown', 'mouseup']) {
          element.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: 640, clientY: 450 }));
        }
      }
      document.querySelector<HTMLElement>('[data-testid="tweetButtonInline"]')?.click();
    });
    expect(await author.hasStop()).toBe(true);
    expect(author.published()).toEqual([]);
  });

  it('holds nothing back of the same words written twice in a moment', async () => {
    const author = await openAs(browser, surfaceOf('facebook-comment'));
    for (const round of [1, 2]) {
      await author.write('Nice!');
      await author.submit('enter');
      await author.waitForPublished(round);
    }
    expect(author.published()).toEqual(['Nice!', 'Nice!']);
  });

  it('comes again for the next bad draft in the same box', async () => {
    const author = await openAs(browser, surfaceOf('x-inline'));
    for (const round of [1, 2]) {
      await author.write('The Harbour Plan is on its way.');
      await author.submit('click');
      await author.stop();
      expect(author.published()).toHaveLength(round - 1);
      await author.answer('Post anyway');
      await author.waitForPublished(round);
    }
  });
});

describe('a draft', () => {
  it('that is being composed by an input method is not submitted by Enter', async () => {
    const surface = surfaceOf('facebook-comment');
    const author = await openAs(browser, surface);
    await author.page.locator(surface.editor).click();
    const session = await author.page.context().newCDPSession(author.page);
    await session.send('Input.imeSetComposition', { text: 'fucking', selectionStart: 7, selectionEnd: 7 });
    // As browsers send the key that ends a composition: 229, with the composition still open.
    await session.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Enter',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
    });
    await session.send('Input.insertText', { text: 'fucking' });
    expect(await author.hasStop()).toBe(false);
    await author.submit('enter');
    await author.stop(/^Stopped:/);
  });

  it.each([
    ['emoji and joined sequences', '👩‍👩‍👧‍👦🏳️‍🌈👍🏽🇩🇪1️⃣'],
    ['right to left', 'שבת שלום لكم جميعا'],
    ['zero-width characters', 'Happy\u200b Fri\u200dday\u2060!'],
  ])('of %s goes out as it is', async (_name, text) => {
    const surface = surfaceOf('linkedin-share');
    const author = await openAs(browser, surface);
    await author.page.locator(surface.editor).click();
    await author.page.keyboard.insertText(text);
    await author.submit('click');
    expect(await author.waitForPublished(1)).toEqual([text]);
  });

  it('of 63,206 characters is checked to the last one', async () => {
    const surface = surfaceOf('facebook-post');
    const author = await openAs(browser, surface);
    const bad = ' fucking';
    await author.page.locator(surface.editor).click();
    await author.page.keyboard.insertText('All good here. '.repeat(4300).slice(0, 63_206 - bad.length) + bad);
    await author.submit('click');
    expect((await author.stop(/^Stopped:/)).text).toContain('fucking');
    await clickByRole(author.page, 'button', 'Edit draft');
    expect(author.published()).toEqual([]);
  });

  it('that was there before anybody touched the page is checked as well', async () => {
    const surface = surfaceOf('x-inline');
    const author = await openAs(browser, surface);
    await author.write('The Harbour Plan is on its way.');
    // Focus elsewhere, and then the page's own script presses.
    await author.page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    await author.submit('script-click');
    await author.stop();
    expect(author.published()).toEqual([]);
  });
});
