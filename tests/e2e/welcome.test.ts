import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findByRole, listByRole } from '../../practice/accessibility.ts';
import { openBrowser } from '../../practice/browser.ts';
import { type Browser, EXTENSION, launch, policyInForce, welcomePage } from './browser.ts';
import { reload } from './extension.ts';
import { launchInstalled } from './installed.ts';
import { POLICY } from './policy.ts';

const welcomesIn = (context: BrowserContext) => context.pages().filter((page) => page.url().endsWith('/welcome.html'));

describe('after an installation', () => {
  it('by hand, one page opens behind the one in front', async () => {
    const context = await openBrowser({ headless: true, extension: EXTENSION });
    const page = await welcomePage(context);
    await findByRole(page, 'heading', 'Welcome to Gatepost');
    expect(context.pages().indexOf(page)).toBe(1);
    expect(welcomesIn(context)).toHaveLength(1);
    await context.close();
  });

  it('by policy, none opens', async () => {
    const browser = await launchInstalled(POLICY);
    // The policy has been in force for as long as it takes to open a page and to read one.
    const page = await browser.context.newPage();
    await page.goto(browser.optionsUrl);
    await findByRole(page, 'heading', 'The policy in force');
    expect(welcomesIn(browser.context)).toEqual([]);
    await browser.close();
  });
});

describe('the page of the first minutes', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
    await policyInForce(browser.context, 'built-in');
    page = await browser.context.newPage();
    await page.goto(browser.optionsUrl);
    await page.getByRole('link', { name: 'Try Gatepost' }).click();
    await findByRole(page, 'heading', 'Welcome to Gatepost');
  });
  afterAll(async () => {
    expect(browser.errors()).toEqual([]);
    await browser.close();
  });

  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const dialogs = async () => (await listByRole(page, 'alertdialog')).map(({ name }) => name);

  it('stops the tweet as the brand, and puts the caret before what was found', async () => {
    await page.getByRole('textbox', { name: 'Your post' }).focus();
    await press('Control+Enter');
    await findByRole(page, 'alertdialog', 'Stopped: profanity and wrong account, posting as @ChryslerAutos');
    await press('Escape');
    expect(await dialogs()).toEqual([]);
    const before = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement instanceof HTMLTextAreaElement
        ? activeElement.value.slice(activeElement.selectionStart)
        : undefined;
    });
    expect(before).toBe('fucking drive');
    expect(await page.getByText('Posted as').count()).toBe(0);
  });

  it('asks as oneself, lets go on, and says that it was practice', async () => {
    await page.getByRole('radio', { name: 'Yourself' }).focus();
    await press('Space');
    await findByRole(page, 'status', 'Posting as yourself — personal');
    await press('Tab', 'Control+Enter');
    await findByRole(page, 'alertdialog', 'Check before posting: profanity, posting as yourself');
    await press('Shift+Tab', 'Enter');
    await expect.poll(() => page.getByText('Posted as yourself, in this practice only.').count()).toBe(1);
    expect(await dialogs()).toEqual([]);
  });

  it('takes accounts by keyboard alone, says what is wrong with them, and puts them in force', async () => {
    await page.getByRole('textbox', { name: 'Name' }).focus();
    await page.keyboard.type('Acme Motors');
    await press('Tab', 'Tab');
    await page.keyboard.type('no handle');
    await press('Enter');
    const handle = page.getByRole('textbox', { name: 'On X' });
    expect(await handle.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await handle.getAttribute('aria-invalid')).toBe('true');
    await press('Control+A');
    await page.keyboard.type('@AcmeMotors');
    await press('Tab', 'Tab', 'Tab', 'Enter');
    await page.keyboard.type('Jo Doe');
    await press('Tab', 'Tab', 'Tab');
    await page.keyboard.type('in/jo-doe');
    await press('Enter');
    await findByRole(page, 'heading', 'Saved: your 2 accounts are in force now.');
    await policyInForce(browser.context, 'imported', '"jo-doe"');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Saved/);
    await page.getByRole('link', { name: 'Open the options' }).click();
    expect((await findByRole(page, 'region', 'Accounts')).text).toMatch(/Acme Motors[\s\S]*Jo Doe/);
    await page.close();
  });

  it('does not open after an update', async () => {
    await reload(browser);
    const options = await browser.context.newPage();
    await options.goto(browser.optionsUrl);
    await findByRole(options, 'heading', 'The policy in force');
    expect(welcomesIn(browser.context)).toEqual([]);
    await options.close();
  });
});
