import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findByRole, listByRole } from '../../practice/accessibility.ts';
import { type Browser, launch } from './browser.ts';
import { POLICY } from './policy.ts';
import { openPopup } from './popup.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch({ ...POLICY, record: { keep: 'excerpts', days: 30 } });
});
afterAll(async () => {
  expect(browser.errors()).toEqual([]);
  await browser.close();
});

const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name);

describe('what an employer can see', () => {
  it('is one click away from the popup, part by part', async () => {
    const popup = await openPopup(browser);
    const opened = browser.context.waitForEvent('page');
    await popup.press('What my employer can see');
    await popup.closed;
    const page = await opened;
    await findByRole(page, 'heading', 'What my employer can see');
    const status = await findByRole(page, 'status', /^/);
    expect(status.text).toBe('There is no entry now.');
    expect(names(await listByRole(page, 'region'))).toEqual([
      'What is recorded',
      'How long',
      'Where it is',
      'What happens to your drafts',
      'What Gatepost remembers besides',
      'What is there now',
    ]);
    const recorded = await findByRole(page, 'region', 'What is recorded');
    expect(recorded.text).toMatch(/Brand account\s+What was found, and a few words around it\./);
    expect(recorded.text).toMatch(/Personal account\s+Never anything of what you wrote:/);
    expect((await findByRole(page, 'region', 'How long')).text).toContain('after 30 days');
    expect((await findByRole(page, 'region', 'Where it is')).text).toContain('In this browser only.');
    await page.close();
  });

  it('is one click away from the options page, and needs no room', async () => {
    const page = await browser.context.newPage();
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(browser.optionsUrl);
    const record = () => findByRole(page, 'region', 'The record');
    await expect
      .poll(async () => (await record()).text)
      .toMatch(/Each entry is deleted after 30 days\.\s+Nothing is in it yet\./);
    expect((await record()).box?.width).toBeLessThanOrEqual(320);
    await page.getByRole('link', { name: 'What my employer can see' }).click();
    await findByRole(page, 'heading', 'What my employer can see');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.close();
  });
});
