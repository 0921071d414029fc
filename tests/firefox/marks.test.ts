import { afterAll, beforeAll, expect, it } from 'vitest';
import { surfaceNamed } from '../e2e/author.ts';
import { POLICY } from '../e2e/policy.ts';
import { findByRole } from './accessible.ts';
import { openAs } from './author.ts';
import { type Firefox, launchFirefox } from './firefox.ts';

let firefox: Firefox;
beforeAll(async () => {
  const rule = { rule: 'terms', name: 'Code names', level: 'note', terms: ['Bluebird'], instead: 'the roadster' };
  firefox = await launchFirefox({ ...POLICY, rules: [...POLICY.rules, rule] });
});
afterAll(async () => {
  expect(await firefox.errors()).toEqual([]);
  await firefox.close();
});

/** What is marked, and with which line, as the page itself can tell. */
const MARKED = `
  const editor = document.querySelector(arguments[0]);
  return [...CSS.highlights].flatMap(([name, highlight]) => {
    const { textDecorationLine, textDecorationStyle } = getComputedStyle(editor, '::highlight(' + name + ')');
    return [...highlight].map((range) => [String(range), textDecorationLine, textDecorationStyle].join(' '));
  });`;

it.each(['x-inline', 'linkedin-share', 'linkedin-comment-sdui', 'facebook-post'])(
  'marks and replaces: %s',
  async (id) => {
    const { page } = firefox;
    const surface = surfaceNamed(id);
    const author = await openAs(firefox, surface, 'chrysler');
    await author.write('Meet our fucking Bluebird today.');
    await expect
      .poll(() => page.run('page', MARKED, surface.editor))
      .toEqual(['fucking underline solid', 'Bluebird underline dotted']);
    await page.press('F8');
    await findByRole(page, 'dialog', /^Profanity/);
    await page.press('F8');
    await findByRole(page, 'dialog', /^Code names/);
    await page.press('F9');
    await expect.poll(async () => String(await author.held())).toContain('the roadster');
    expect(String(await author.held())).not.toContain('Bluebird');
    await author.submit('click');
    await author.stop(/^Stopped:/);
    await author.answer('Edit draft');
    await page.keyboard.type('!');
    await expect.poll(async () => String(await author.held())).toContain('fucking!');
  },
);
