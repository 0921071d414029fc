import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PracticeSurface, SURFACES } from '../../practice/surfaces.ts';
import { type Author, openAs } from './author.ts';
import { type Browser, launch } from './browser.ts';
import { INCIDENT, POLICY } from './policy.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch(POLICY);
});
afterAll(async () => {
  expect(browser.errors()).toEqual([]);
  await browser.close();
});

function surfaceOf(id: string): PracticeSurface {
  const surface = SURFACES.find((one) => one.id === id);
  if (!surface) throw new Error(`The practice range has no ${id}.`);
  return surface;
}

const withText = (text: string) => new URLSearchParams({ text }).toString();
const WARNED = 'The Harbour Plan is on its way.';

async function press(author: Author, selector: string): Promise<void> {
  await author.page.locator(selector).click();
}

describe('a composer that nobody has written in', () => {
  it.each(['x-intent', 'x-edit', 'x-modal'])('is checked as it came: %s', async (id) => {
    const author = await openAs(browser, surfaceOf(id), 'chrysler', withText(INCIDENT));
    await author.submit('click');
    await author.stop(/^Stopped:/);
    expect(author.published()).toEqual([]);
    await author.page.close();
  });

  it('goes out as it came when it is clean', async () => {
    const author = await openAs(browser, surfaceOf('x-intent'), 'chrysler', `${withText('Read this')}&hashtags=cars`);
    await author.submit('click');
    expect(await author.waitForPublished(1)).toEqual(['Read this #cars']);
    await author.page.close();
  });
});

describe('a time for the post', () => {
  it('is only kept by the button that chooses it; the post is checked when it is scheduled', async () => {
    const author = await openAs(browser, surfaceOf('x-modal'));
    await author.write(WARNED);
    await press(author, '[role="dialog"] [data-testid="scheduleOption"]');
    await press(author, '[data-testid="scheduledConfirmationPrimaryAction"]');
    expect(await author.hasStop()).toBe(false);
    await author.submit('click');
    await author.stop(/^Check before posting:/);
    await author.answer('Post anyway');
    expect(await author.waitForPublished(1)).toEqual([WARNED]);
    expect(browser.practice.published().at(-1)?.operation).toBe('CreateScheduledTweet');
    await author.page.close();
  });
});

describe('time to undo', () => {
  it('is not asked about again when it is over, nor when it is cut short', async () => {
    const author = await openAs(browser, surfaceOf('x-undo'), 'chrysler', 'undo=60');
    await author.write(WARNED);
    await author.submit('click');
    await author.stop(/^Check before posting:/);
    await author.answer('Post anyway');
    await author.page.getByRole('button', { name: 'Send now' }).click();
    expect(await author.waitForPublished(1)).toEqual([WARNED]);
    expect(await author.hasStop()).toBe(false);
    await author.page.close();
  });

  it('gives a draft back that is checked anew', async () => {
    const author = await openAs(browser, surfaceOf('x-undo'), 'chrysler', 'undo=60');
    await author.write(WARNED);
    await author.submit('click');
    await author.stop();
    await author.answer('Post anyway');
    await author.page.getByRole('button', { name: 'Undo' }).click();
    await author.submit('click');
    await author.stop(/^Check before posting:/);
    expect(author.published()).toEqual([]);
    await author.page.close();
  });
});

describe('an article', () => {
  it('is judged by what it says when its last button is pressed', async () => {
    const surface = surfaceOf('x-article');
    const author = await openAs(browser, surface);
    await author.write('Notes from the show.');
    await author.submit('click');
    await press(author, '[role="dialog"] [aria-label="Back"]');
    await author.write(' No one here knows how to fucking drive.');
    await author.submit('click');
    await author.stop(/^Stopped:/);
    expect(author.published()).toEqual([]);
    await author.page.close();
  });
});
