import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buttonOf, editorOf, submit, type } from '../../practice/person.ts';
import { openRange, type Range, surfaceNamed } from './range.ts';

let range: Range;

beforeAll(async () => {
  range = await openRange();
});

afterAll(async () => {
  expect(range.errors).toEqual([]);
  await range.close();
});

describe('X', () => {
  it('has editor and button twenty levels below what they share, and the own avatar one more', async () => {
    const page = await range.open(surfaceNamed('x-inline'));
    const levels = await page.evaluate(() => {
      const editor = document.querySelector('[data-testid="tweetTextarea_0"]');
      const others = ['[data-testid="tweetButtonInline"]', '[data-testid^="UserAvatar-Container-"]'];
      return others.map((selector) => {
        let above = 0;
        for (let at = editor; at && !at.querySelector(selector); at = at.parentElement) above += 1;
        return above;
      });
    });
    expect(levels).toEqual([20, 21]);
    await page.close();
  });

  it('dresses the editor as X does', async () => {
    const page = await range.open(surfaceNamed('x-inline'));
    const editor = editorOf(page, surfaceNamed('x-inline'));
    await expect(editor.getAttribute('class')).resolves.toBe('notranslate public-DraftEditor-content');
    await expect(editor.getAttribute('aria-label')).resolves.toBe('Post text');
    await expect(editor.getAttribute('no-focustrapview-refocus')).resolves.toBe('true');
    await expect(editor.getAttribute('aria-describedby')).resolves.toMatch(/^placeholder-/);
    await page.close();
  });

  it('keeps the inline composer behind the modal', async () => {
    const page = await range.open(surfaceNamed('x-modal'));
    expect(await page.locator('[data-testid="tweetTextarea_0"]').count()).toBe(2);
    expect(await page.locator('#layers [role="dialog"] [data-testid="tweetButton"]').count()).toBe(1);
    await page.close();
  });

  it('disables the button while there is nothing to send, and shows the toolbar of a reply with the focus', async () => {
    const surface = surfaceNamed('x-inline-reply');
    const page = await range.open(surface);
    expect(await buttonOf(page, surface).count()).toBe(0);
    await editorOf(page, surface).click();
    await buttonOf(page, surface).waitFor();
    expect(await buttonOf(page, surface).isDisabled()).toBe(true);
    await type(page, surface, 'x');
    expect(await buttonOf(page, surface).isEnabled()).toBe(true);
    await page.close();
  });

  it('grows a thread, and sends its parts one after the other', async () => {
    const surface = surfaceNamed('x-modal');
    const before = range.practice.published().length;
    const page = await range.open(surface);
    await type(page, surface, 'One');
    await page.locator('[role="dialog"] [data-testid="addButton"]').click();
    await type(page, surface, 'Two', 1);
    await submit(page, surface, 'click');
    const published = await range.practice.waitForPublished(before + 2);
    expect(published.slice(before).map(({ text }) => text)).toEqual(['One', 'Two']);
    await page.close();
  });

  it('takes a thread that is begun in the timeline to the modal', async () => {
    const surface = surfaceNamed('x-inline');
    const page = await range.open(surface);
    await type(page, surface, 'One');
    await page.locator('[data-testid="addButton"]').click();
    await page.locator('[role="dialog"] [data-testid="tweetTextarea_1"]').waitFor();
    expect(await page.locator('[role="dialog"] [data-testid="tweetTextarea_0"]').textContent()).toBe('One');
    await page.close();
  });
});

describe('LinkedIn', () => {
  it('publishes from the realm of the interop frame, and draws into the open shadow root', async () => {
    const surface = surfaceNamed('linkedin-share-shadow');
    const before = range.practice.published().length;
    const page = await range.open(surface);
    expect(await page.evaluate(() => document.querySelector('.share-actions__primary-action'))).toBeNull();
    await type(page, surface, 'From the frame');
    await submit(page, surface, 'click');
    const published = await range.practice.waitForPublished(before + 1);
    expect(new URL(published.at(-1)?.frame ?? '').pathname).toBe('/preload/');
    await page.close();
  });

  it('has another dialog with another textbox after the composer', async () => {
    const page = await range.open(surfaceNamed('linkedin-share'));
    const dialogs = await page.locator('[role="dialog"]').evaluateAll((all) => all.map((one) => one.className));
    expect(dialogs).toEqual([expect.stringContaining('share-box-v2__modal'), 'msg-overlay-conversation-bubble']);
    await page.close();
  });

  it('edits in the middle of a line inside the shadow root', async () => {
    const surface = surfaceNamed('linkedin-share-shadow');
    const before = range.practice.published().length;
    const page = await range.open(surface);
    await type(page, surface, 'one three\nfour');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Home');
    for (const _ of 'one') await page.keyboard.press('ArrowRight');
    await page.keyboard.type(' two');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('ControlOrMeta+c');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.keyboard.type('five');
    await submit(page, surface, 'click');
    const published = await range.practice.waitForPublished(before + 1);
    expect(published.at(-1)?.text).toBe('one two three\nfour\nfive');
    await page.close();
  });

  it('saves an article as it is written, and publishes it with its title only at the end', async () => {
    const surface = surfaceNamed('linkedin-article');
    const before = range.practice.published().length;
    const page = await range.open(surface);
    const saved = page.waitForRequest((request) => request.postData()?.includes('The long way round') ?? false);
    await page.locator('#article-editor-headline__textarea').fill('The long way round');
    await type(page, surface, 'We took it.');
    expect(new URL((await saved).url()).pathname).toContain('/firstPartyArticles/');
    expect(range.practice.published()).toHaveLength(before);
    await submit(page, surface, 'click');
    const published = await range.practice.waitForPublished(before + 1);
    expect(published.at(-1)?.text).toBe('The long way round\n\nWe took it.');
    await page.close();
  });

  it('publishes question and choices of a poll with its post', async () => {
    const surface = surfaceNamed('linkedin-poll');
    const before = range.practice.published().length;
    const page = await range.open(surface);
    await type(page, surface, 'Tell us:');
    for (const { id, css } of surface.fields ?? []) await page.locator(css).fill(id);
    await submit(page, surface, 'click');
    const published = await range.practice.waitForPublished(before + 1);
    expect(published.at(-1)?.text).toBe('Tell us:\n\nquestion\n\noption 1\n\noption 2');
    await page.close();
  });

  it('has no comment button until something is typed', async () => {
    const surface = surfaceNamed('linkedin-comment');
    const page = await range.open(surface);
    expect(await buttonOf(page, surface).count()).toBe(0);
    await type(page, surface, 'x');
    await buttonOf(page, surface).waitFor();
    await page.close();
  });
});

describe('Facebook', () => {
  it('makes no click of a key on its buttons', async () => {
    const surface = surfaceNamed('facebook-post');
    const before = range.practice.published().length;
    const page = await range.open(surface);
    await page.evaluate(() => {
      const clicks: string[] = [];
      Object.assign(window, { clicks });
      addEventListener('click', (event) => clicks.push(String(event.target)), true);
    });
    await type(page, surface, 'By key');
    await page.evaluate('clicks.length = 0');
    await submit(page, surface, 'enter on the button');
    await range.practice.waitForPublished(before + 1);
    expect(await page.evaluate('clicks')).toEqual([]);
    await page.close();
  });

  it('has no editor any more at the second step of a page', async () => {
    const surface = surfaceNamed('facebook-page-post');
    const page = await range.open(surface);
    await type(page, surface, 'In two steps');
    await page.locator(surface.advance ?? '').click();
    await buttonOf(page, surface).waitFor();
    expect(await page.locator('[contenteditable]').count()).toBe(0);
    await page.close();
  });

  it('picks a name with Enter while the list is open, and publishes with the next one', async () => {
    const surface = surfaceNamed('facebook-comment');
    const before = range.practice.published().length;
    const page = await range.open(surface);
    const editor = editorOf(page, surface);
    await type(page, surface, 'Thank you @Rob');
    await page.getByRole('option', { name: 'Robin Vale' }).waitFor();
    expect(await editor.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Enter');
    await page.getByRole('listbox').waitFor({ state: 'detached' });
    expect(range.practice.published()).toHaveLength(before);
    await page.keyboard.type('and goodbye');
    await page.keyboard.press('Enter');
    const published = await range.practice.waitForPublished(before + 1);
    expect(published.at(-1)?.text).toBe('Thank you Robin Vale and goodbye');
    await page.close();
  });
});
