import { afterAll, beforeAll, expect, it } from 'vitest';
import { submit, type } from '../../practice/person.ts';
import { openRange, type Range, surfaceNamed } from './range.ts';

let range: Range;

beforeAll(async () => {
  range = await openRange('routes');
});

afterAll(() => range.close());

it('lists what was published, from every site, as it happens', async () => {
  const page = await range.open(surfaceNamed('x-inline'));
  const list = page.getByRole('region', { name: /^What was really published/ });
  await list.getByText('Nothing yet').waitFor();
  await type(page, surfaceNamed('x-inline'), 'First');
  await submit(page, surfaceNamed('x-inline'), 'click');
  await list.getByText('First').waitFor();

  const other = await range.open(surfaceNamed('facebook-post'), { as: 'robin' });
  await other
    .getByRole('region', { name: /^What was really published/ })
    .getByText('First')
    .waitFor();
  await type(other, surfaceNamed('facebook-post'), 'Second');
  await submit(other, surfaceNamed('facebook-post'), 'click');
  await list.getByText('Second').waitFor();
});

it('switches the account where one is', async () => {
  const page = await range.open(surfaceNamed('x-inline'), { theme: 'dim' });
  await page.getByRole('link', { name: 'Robin Vale' }).click();
  await page
    .locator('[data-testid="SideNav_AccountSwitcher_Button"] [data-testid="UserAvatar-Container-rvale_practice"]')
    .waitFor();
  expect(new URL(page.url()).searchParams.get('theme')).toBe('dim');
});

it('leads to the other sites with the same account', async () => {
  const page = await range.open(surfaceNamed('x-inline'), { as: 'robin' });
  await page.getByRole('link', { name: 'LinkedIn', exact: true }).click();
  await page.locator('button.share-unified-settings-entry-button').waitFor();
  expect(await page.locator('button.share-unified-settings-entry-button').textContent()).toContain('Robin Vale');
});

it('keeps every other host out of reach', async () => {
  const page = await range.open(surfaceNamed('x-inline'), { pane: 'off' });
  await expect(page.goto('https://example.com/')).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
});

it('serves twitter.com as x.com', async () => {
  const page = await range.context.newPage();
  await page.goto('https://twitter.com/home?as=robin');
  await page.locator('[data-testid="tweetTextarea_0"]').waitFor();
});
