import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findByRole } from '../../practice/accessibility.ts';
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

describe.each(EDITORS)('$id', (surface) => {
  it('marks what is found, and takes the mark away with the words', async () => {
    const author = await authorAt(surface);
    const { page } = author;
    await author.write('See you at the fucking races with Bluebird!');
    await expect.poll(() => marked(page, surface)).toEqual(['fucking underline solid', 'Bluebird underline dotted']);
    await author.rewrite('See you at the races!');
    await expect.poll(() => marked(page, surface)).toEqual([]);
  });
});

it('tells of a mark where the pointer rests', async () => {
  const surface = surfaceNamed('x-inline');
  const author = await authorAt(surface);
  await author.write('Bluebird is near.');
  await expect.poll(() => marked(author.page, surface)).toEqual(['Bluebird underline dotted']);
  const box = await author.page.locator(surface.editor).boundingBox();
  if (!box) throw new Error('no box');
  await author.page.mouse.move(box.x + 20, box.y + 15);
  await author.page.mouse.move(box.x + 22, box.y + 15);
  const card = await findByRole(author.page, 'dialog', /Code names/);
  expect(card.text).toContain('Bluebird');
  await author.page.screenshot({ path: '/tmp/marks-x.png' });
});
