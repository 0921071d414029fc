import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACCOUNTS } from '../../practice/accounts.ts';
import organization from '../../practice/organization.json' with { type: 'json' };
import { submit, type } from '../../practice/person.ts';
import { isBase, SURFACES } from '../../practice/surfaces.ts';
import { openRange, type Range, surfaceNamed } from './range.ts';

let range: Range;

beforeAll(async () => {
  range = await openRange();
});

afterAll(() => range.close());

async function cookies(page: Page): Promise<string> {
  return page.evaluate(() => document.cookie);
}

describe('the accounts', () => {
  it('are those of the sample organisation, but for the one that nobody lists', () => {
    const listed = organization.accounts.map(({ id, name, kind }) => ({ id, name, kind }));
    expect(
      ACCOUNTS.filter(({ kind }) => kind !== 'unlisted').map(({ id, name, kind }) => ({ id, name, kind })),
    ).toEqual(listed);
    for (const { id, x, linkedin, facebook } of ACCOUNTS) {
      const handles = organization.accounts.find((account) => account.id === id)?.handles;
      if (handles === undefined) continue;
      expect(handles.x).toContain(x.handle);
      expect(handles.facebook).toContain(facebook.id);
      expect(handles.linkedin.some((handle) => handle.endsWith(`/${linkedin.slug}`))).toBe(true);
    }
  });
});

describe('X', () => {
  it('shows the account beside the composer, in the side navigation and in the cookie', async () => {
    const page = await range.open(surfaceNamed('x-inline'), { as: 'robin' });
    const own = page.locator('[data-testid="UserAvatar-Container-rvale_practice"]');
    expect(await own.count()).toBe(2);
    expect(await page.locator('[data-testid="AppTabBar_Profile_Link"]').getAttribute('href')).toBe('/rvale_practice');
    expect(await cookies(page)).toContain('twid=u%3D700110000000000033');
    expect(await page.evaluate(() => [...document.scripts].map((script) => script.text).join())).toContain(
      '"user_id":"700110000000000033"',
    );
    await page.close();
  });

  it('can show two accounts that differ, as in a tab that is older than the last switch', async () => {
    const page = await range.open(surfaceNamed('x-inline'), { as: 'chrysler', beside: 'robin' });
    expect(
      await page
        .locator('[data-testid="SideNav_AccountSwitcher_Button"] [data-testid="UserAvatar-Container-rvale_practice"]')
        .count(),
    ).toBe(1);
    expect(
      await page.locator('[data-testid="primaryColumn"] [data-testid="UserAvatar-Container-ChryslerAutos"]').count(),
    ).toBe(1);
    expect(await cookies(page)).toContain('twid=u%3D700110000000000033');
    await page.close();
  });
});

describe('LinkedIn', () => {
  it('names the page in the share modal, and the member in the navigation', async () => {
    const page = await range.open(surfaceNamed('linkedin-share'), { as: 'chrysler' });
    const lines = page.locator('.share-unified-settings-entry-button__text > div');
    expect(await lines.allTextContents()).toEqual(['Chrysler Autos', 'Post to Anyone']);
    expect(await page.locator('.global-nav__me-photo').getAttribute('alt')).toBe('Robin Vale');
    expect(await page.locator('code[id^="bpr-guid-"]').textContent()).toContain(
      '"publicIdentifier":"robin-vale-practice"',
    );
    await page.close();
  });

  it('names the page beside a comment', async () => {
    const page = await range.open(surfaceNamed('linkedin-comment'), { as: 'chrysler' });
    expect(await page.locator('.content-admin-identity-toggle-button img').getAttribute('alt')).toBe(
      'Chrysler Autos logo',
    );
    expect(await page.locator('.ql-editor').getAttribute('data-placeholder')).toBe('Comment as Chrysler Autos…');
    await page.close();
  });
});

describe('Facebook', () => {
  it('shows a page as the profile that is in use, and the person behind it', async () => {
    const page = await range.open(surfaceNamed('facebook-post'), { as: 'lanternworks' });
    expect(await cookies(page)).toContain('c_user=100077000000033');
    expect(await cookies(page)).toContain('i_user=61550070110022');
    const data = await page.locator('script[data-sjs]').textContent();
    expect(data).toContain('"USER_ID":"61550070110022","NAME":"Lanternworks"');
    expect(await page.locator('[role="dialog"] form span[dir="auto"]').first().textContent()).toBe('Lanternworks');
    await page.close();
  });

  it('has no second profile for a person', async () => {
    const page = await range.open(surfaceNamed('facebook-comment'), { as: 'robin' });
    expect(await cookies(page)).not.toContain('i_user');
    expect(await page.getByRole('textbox').getAttribute('aria-label')).toBe('Comment as Robin Vale');
    await page.close();
  });
});

it.each(SURFACES.filter(isBase))('$id shows nobody when the page hides it', async (surface) => {
  const page = await range.open(surface, { as: 'none', pane: 'off' });
  const frames = await Promise.all(page.frames().map((frame) => frame.content()));
  const content = frames.join() + (await cookies(page));
  for (const { name, x, linkedin, facebook } of ACCOUNTS) {
    for (const mark of [name, x.handle, x.id, linkedin.slug, linkedin.id, facebook.id])
      expect(content).not.toContain(mark);
  }
  await page.close();
});

it.each(SURFACES.filter(isBase))('$id publishes as somebody whom no policy lists', async (surface) => {
  const before = range.practice.published().length;
  const page = await range.open(surface, { as: '@Nobody_Lists_Me' });
  for (let part = 0; part < (surface.parts ?? 1); part++) await type(page, surface, 'Hello', part);
  await submit(page, surface, 'click');
  const published = await range.practice.waitForPublished(before + 1);
  expect(published.at(-1)?.account.x.handle).toBe('Nobody_Lists_Me');
  await page.close();
});
