import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickByRole, findByRole, listByRole, waitUntilGone } from '../../practice/accessibility.ts';
import { read } from '../../practice/person.ts';
import type { PracticeSurface } from '../../practice/surfaces.ts';
import { type Author, authorOn, surfaceNamed } from './author.ts';
import { type Browser, launch } from './browser.ts';
import { POLICY } from './policy.ts';

/** One of each editor, the three sites each in a tab of their own. */
const EDITORS = [
  'x-inline',
  'x-thread',
  'linkedin-share',
  'linkedin-share-shadow',
  'linkedin-comment-sdui',
  'linkedin-article',
  'facebook-post',
  'facebook-comment',
].map(surfaceNamed);

const POLICY_WITH_WORDS = {
  ...POLICY,
  rules: [
    ...POLICY.rules,
    { rule: 'terms', name: 'Code names', level: 'note', terms: ['Bluebird'], instead: 'the roadster' },
    { rule: 'terms', name: 'Filler', level: 'note', terms: ['literally'], instead: '' },
  ],
};

let browser: Browser;
const tabs = new Map<string, Page>();
beforeAll(async () => {
  browser = await launch(POLICY_WITH_WORDS);
});
afterAll(async () => {
  expect(browser.errors()).toEqual([]);
  await browser.close();
});

async function authorAt(surface: PracticeSurface): Promise<Author> {
  const page = tabs.get(surface.site) ?? (await browser.context.newPage());
  tabs.set(surface.site, page);
  return authorOn(page, browser, surface, 'chrysler');
}

/** What is marked on a page, as the page itself can tell: the words, and the line that they are underlined with. */
function marked(page: Page, { editor }: PracticeSurface): Promise<readonly string[]> {
  return page
    .locator(editor)
    .last()
    .evaluate((element) =>
      [...CSS.highlights].flatMap(([name, highlight]) => {
        const { textDecorationLine, textDecorationStyle } = getComputedStyle(element, `::highlight(${name})`);
        return [...highlight].map((range) => `${range} ${textDecorationLine} ${textDecorationStyle}`);
      }),
    );
}

/** Where the words that are marked stand, in CSS pixels of the viewport. */
function placeOfMark(page: Page, words: string): Promise<{ x: number; y: number; top: number; bottom: number }> {
  return page.evaluate((wanted) => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const range = ranges.find((one) => String(one) === wanted);
    if (!(range instanceof Range)) throw new Error(`${wanted} is not marked.`);
    const { left, top, width, bottom } = range.getBoundingClientRect();
    return { x: left + width / 2, y: (top + bottom) / 2, top, bottom };
  }, words);
}

async function pointAt(page: Page, words: string): Promise<void> {
  const { x, y } = await placeOfMark(page, words);
  await page.mouse.move(x - 1, y);
  await page.mouse.move(x, y);
}

describe.each(EDITORS)('$id', (surface) => {
  const last = (surface.parts ?? 1) - 1;
  const held = ({ page }: Author) => read(page, surface, last);

  it('marks what is found, and takes the mark away with the words', async () => {
    const author = await authorAt(surface);
    const { page } = author;
    await author.write('See you at the fucking races with Bluebird!');
    await expect.poll(() => marked(page, surface)).toEqual(['fucking underline solid', 'Bluebird underline dotted']);
    await author.rewrite('See you at the races!');
    await expect.poll(() => marked(page, surface)).toEqual([]);
  });

  it('puts in place what is to be written instead, and the editor’s undo takes it back', async () => {
    const author = await authorAt(surface);
    const { page } = author;
    await author.write('Meet our Bluebird today 🎉 at noon.');
    await expect.poll(() => marked(page, surface)).toEqual(['Bluebird underline dotted']);
    await page.keyboard.press('F8');
    const card = await findByRole(page, 'dialog', 'Code names: Good to know');
    expect(card.text).toContain('Replace with “the roadster”');
    await page.keyboard.press('F9');
    await expect.poll(() => held(author)).toBe('Meet our the roadster today 🎉 at noon.');
    await waitUntilGone(page, 'dialog', 'Code names: Good to know');
    // What stood there is gone at once, the mark of nothing with the next frame.
    await expect.poll(() => marked(page, surface)).toEqual([]);
    // The practice range's article has no undo.
    if (surface.editorLibrary === 'prosemirror') return;
    await page.keyboard.press('ControlOrMeta+Z');
    await expect.poll(() => held(author)).toBe('Meet our Bluebird today 🎉 at noon.');
  });

  it('takes out what is to be left out, and the editor’s undo takes it back', async () => {
    const author = await authorAt(surface);
    const { page } = author;
    await author.write('Meet literally 🎉 everybody at noon.');
    await expect.poll(() => marked(page, surface)).toEqual(['literally underline dotted']);
    await page.keyboard.press('F8');
    expect((await findByRole(page, 'dialog', 'Filler: Good to know')).text).toContain('Take it out');
    await page.keyboard.press('F9');
    await expect.poll(() => held(author)).toBe('Meet  🎉 everybody at noon.');
    await waitUntilGone(page, 'dialog', 'Filler: Good to know');
    if (surface.editorLibrary === 'prosemirror') return;
    await page.keyboard.press('ControlOrMeta+Z');
    await expect.poll(() => held(author)).toBe('Meet literally 🎉 everybody at noon.');
  });

  it('puts it in place beside what an input method has not finished, which stays as it is', async () => {
    const author = await authorAt(surface);
    const { page } = author;
    await author.write('Meet our Bluebird today. ');
    await expect.poll(() => marked(page, surface)).toEqual(['Bluebird underline dotted']);
    const session = await browser.context.newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
    await expect.poll(() => held(author)).toMatch(/^Meet our Bluebird today\. にほ\u200b?$/);
    await pointAt(page, 'Bluebird');
    await findByRole(page, 'dialog', 'Code names: Good to know');
    await clickByRole(page, 'button', 'Replace with “the roadster”');
    await expect.poll(() => held(author)).toMatch(/^Meet our the roadster today\. にほ\u200b?$/);
    await session.detach();
  });

  it('puts the caret at what it was stopped for when the author goes back to the draft', async () => {
    const author = await authorAt(surface);
    const { page } = author;
    await author.write('See you and Bluebird at the fucking races!');
    const before = await held(author);
    await author.submit('click');
    await author.stop(/^Stopped:/);
    await author.answer('Edit draft');
    expect(await held(author)).toBe(before);
    await page.keyboard.type('!');
    await expect.poll(() => held(author)).toBe('See you and Bluebird at the fucking! races!');
  });
});

/** Whether marked words stand where they are seen, in the window and in whatever scrolls around them. */
async function isSeen(page: Page, surface: PracticeSurface, words: string): Promise<boolean> {
  const { x, y } = await placeOfMark(page, words);
  return page.locator(surface.editor).evaluate(
    (editor, at) => {
      const root = editor.getRootNode();
      const hit = (root instanceof ShadowRoot ? root : document).elementFromPoint(at.x, at.y);
      return hit !== null && editor.contains(hit);
    },
    { x, y },
  );
}

it.each(['x-inline', 'linkedin-share-shadow', 'facebook-post'].map(surfaceNamed))(
  '$id shows what was found far up in a paragraph that is longer than what is seen of it',
  async (surface) => {
    const author = await authorAt(surface);
    const { page } = author;
    await author.write(`${'Nobody minds the way home. '.repeat(50)}A fucking mess. ${'We do it again. '.repeat(90)}`);
    await expect.poll(() => marked(page, surface)).toEqual(['fucking underline solid']);
    expect(await isSeen(page, surface, 'fucking')).toBe(false);
    await page.keyboard.press('F8');
    await findByRole(page, 'dialog', 'Profanity: Not allowed');
    expect(await isSeen(page, surface, 'fucking')).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type('!');
    await expect.poll(() => isSeen(page, surface, 'fucking')).toBe(false);
    await author.submit('click');
    await author.stop(/^Stopped:/);
    await author.answer('Edit draft');
    await expect.poll(() => isSeen(page, surface, 'fucking')).toBe(true);
  },
);

describe('the card', () => {
  const surface = surfaceNamed('x-inline');
  const title = 'Code names: Good to know';

  it('opens where the pointer rests, below the line, and closes when it goes away', async () => {
    const author = await authorAt(surface);
    const { page } = author;
    await author.write('Bluebird is near.');
    await expect.poll(() => marked(page, surface)).toEqual(['Bluebird underline dotted']);
    await pointAt(page, 'Bluebird');
    const card = await findByRole(page, 'dialog', title);
    expect(card.box?.y).toBeGreaterThan((await placeOfMark(page, 'Bluebird')).bottom);
    expect(await page.locator(surface.editor).evaluate((editor) => editor.matches(':focus'))).toBe(true);
    await page.mouse.move(5, 700);
    await waitUntilGone(page, 'dialog', title);
  });

  it('is gone through and acted on by keys alone, and gives the caret back', async () => {
    const author = await authorAt(surface);
    const { page } = author;
    await author.write('Bluebird, fucking Bluebird');
    await expect.poll(async () => (await marked(page, surface)).length).toBe(3);
    await page.keyboard.press('Home');
    await page.keyboard.press('F8');
    await findByRole(page, 'dialog', title);
    await page.keyboard.press('F8');
    await findByRole(page, 'dialog', 'Profanity: Not allowed');
    await page.keyboard.press('Shift+F8');
    await findByRole(page, 'dialog', title);
    await page.keyboard.press('Tab');
    expect((await findByRole(page, 'button', 'Replace with “the roadster”')).focused).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await waitUntilGone(page, 'dialog', title);
    await page.keyboard.type('My ');
    await expect.poll(() => read(page, surface)).toBe('My Bluebird, fucking Bluebird');
  });

  it('closes by Escape, which the site does not hear of', async () => {
    const modal = surfaceNamed('x-modal');
    const author = await authorAt(modal);
    const { page } = author;
    await author.write('Bluebird is near.');
    await expect.poll(() => marked(page, modal)).toEqual(['Bluebird underline dotted']);
    await page.keyboard.press('F8');
    await findByRole(page, 'dialog', title);
    await page.keyboard.press('Escape');
    await waitUntilGone(page, 'dialog', title);
    expect(await read(page, modal)).toBe('Bluebird is near.');
  });

  it('says no more of what was put aside while it is typed, and the stop speaks of it all the same', async () => {
    const author = await authorAt(surface);
    const { page } = author;
    await author.write('The Harbour Plan is near.');
    await expect.poll(() => marked(page, surface)).toEqual(['Harbour Plan underline wavy']);
    await page.keyboard.press('F8');
    await clickByRole(page, 'button', 'Not here');
    await expect.poll(() => marked(page, surface)).toEqual([]);
    await page.keyboard.type(' Or not?');
    await author.settle();
    expect(await marked(page, surface)).toEqual([]);
    expect((await author.strip()).text).not.toContain('Plans');
    await author.submit('click');
    await author.stop(/^Check before posting:/);
    await author.answer('Edit draft');
  });

  it('says so where the editor does not take it, the draft is as it was, and the words can be copied', async () => {
    const author = await authorAt(surface);
    const { page } = author;
    await author.write('Bluebird is near.');
    await expect.poll(() => marked(page, surface)).toEqual(['Bluebird underline dotted']);
    await page.evaluate(() => {
      const refuse = (event: Event) => event.stopImmediatePropagation();
      for (const type of ['paste', 'beforeinput']) window.addEventListener(type, refuse, { capture: true });
    });
    await page.keyboard.press('F8');
    await page.keyboard.press('F9');
    await findByRole(page, 'button', 'Copy “the roadster”');
    expect(await read(page, surface)).toBe('Bluebird is near.');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await clickByRole(page, 'button', 'Copy “the roadster”');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('the roadster');
  });

  it('is told to assistive technology once', async () => {
    const author = await authorAt(surface);
    const { page } = author;
    await author.write('Bluebird is near.');
    await expect.poll(() => marked(page, surface)).toEqual(['Bluebird underline dotted']);
    await page.keyboard.press('F8');
    await findByRole(page, 'dialog', title);
    await expect
      .poll(async () => (await listByRole(page, 'status')).filter(({ text }) => text.includes('“Bluebird”')).length)
      .toBe(1);
  });
});

it('takes a mark away in the frame in which its words change, before anything is judged anew', async () => {
  const surface = surfaceNamed('linkedin-share');
  const author = await authorAt(surface);
  const { page } = author;
  await author.write('See you at Bluebird');
  await expect.poll(() => marked(page, surface)).toEqual(['Bluebird underline dotted']);
  await page.keyboard.press('ArrowLeft');
  // There before the key is pressed: the two go to the page by different ways.
  const marks = await page.evaluateHandle(() => ({
    left: new Promise((resolve) => {
      const look = () => resolve([...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
      const soon = () => requestAnimationFrame(() => requestAnimationFrame(look));
      document.addEventListener('input', soon, { once: true, capture: true });
    }),
  }));
  await page.keyboard.type('x');
  expect(await marks.evaluate(({ left }) => left)).toBe(0);
});

it.each(['x-mobile', 'facebook-story'])('draws nothing in a field of text, and the rest goes on: %s', async (id) => {
  const surface = surfaceNamed(id);
  const author = await authorAt(surface);
  await author.write('See you at the fucking races!');
  await author.strip(/Posting as/);
  expect(await marked(author.page, surface)).toEqual([]);
  await author.submit('click');
  await author.stop(/^Stopped:/);
  await author.answer('Edit draft');
  await author.page.keyboard.type('!');
  expect(await author.page.locator(surface.editor).inputValue()).toBe('See you at the fucking! races!');
});
