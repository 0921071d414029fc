import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_ID } from '../../extension-identity.ts';
import { importOrganization } from '../../practice/import-organization.ts';
import { type Browser, launch, policyInForce } from './browser.ts';
import { INCIDENT, POLICY } from './policy.ts';

describe('the options page of an administrator', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launch(POLICY);
    page = await browser.context.newPage();
    await page.goto(browser.optionsUrl);
  });

  afterAll(() => browser.close());

  it('tries a draft while it is typed', async () => {
    const section = page.getByRole('region', { name: 'Try a draft' });
    await section.getByRole('textbox', { name: 'Draft' }).fill(INCIDENT);
    await section.getByText(/^Would be stopped: profanity/).waitFor();
    await section.getByRole('combobox', { name: 'Account' }).selectOption('Robin Vale (personal account)');
    await section.getByRole('textbox', { name: 'Draft' }).fill('Off to the lake for the weekend.');
    await section.getByText('Would go out').waitFor();
  });

  it('replays drafts under a new policy, one that needs RE2 among them', async () => {
    const section = page.getByRole('region', { name: 'Replay drafts' });
    const rules = [
      { rule: 'patterns', name: 'Tickets', level: 'warn', patterns: ['\\b(?:TKT|TKT-\\d{1,9}){1,9}-\\d+\\b'] },
    ];
    await section
      .getByRole('textbox', { name: 'A new policy, to compare' })
      .fill(JSON.stringify({ ...POLICY, rules: [...POLICY.rules, ...rules] }));
    await section.getByRole('textbox', { name: 'Drafts of your own' }).fill('See TKT-12.\nGood morning.');
    await section.getByRole('button', { name: 'Replay', exact: true }).click();
    await section.getByText(/^Replayed \d+ drafts\.$/).waitFor();
    await section.getByRole('rowheader', { name: /^See TKT-12\./ }).waitFor();
    expect(await section.getByRole('row').count()).toBe(2);
  });

  it('downloads the policy kit', async () => {
    const downloaded = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download the policy kit' }).click();
    const download = await downloaded;
    expect(download.suggestedFilename()).toBe('gatepost-policy-kit.zip');
    const archive = await readFile(await download.path(), 'latin1');
    expect(archive.startsWith('PK')).toBe(true);
    expect(archive).toContain('linux/etc/chromium/policies/managed/gatepost.json');
    expect(archive).toContain(POLICY.organization.name);
  });
});

describe('the options page of a person', () => {
  it('takes the sample organisation that `npm start` imports', async () => {
    const browser = await launch();
    await importOrganization(browser.context, CHROMIUM_ID);
    await policyInForce(browser.context, 'imported', 'Lanternworks');
    await browser.close();
  });
});
