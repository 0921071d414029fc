import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findByRole, listByRole } from '../../practice/accessibility.ts';
import { SURFACES } from '../../practice/surfaces.ts';
import { openAs } from './author.ts';
import { type Browser, launch, policyInForce } from './browser.ts';
import { inExtension, stopWorker } from './extension.ts';
import { POLICY } from './policy.ts';

/** The extension's own API, for what the tests run inside its worker. */
declare const chrome: typeof import('wxt/browser').browser;

const [inline] = SURFACES.filter(({ id }) => id === 'x-inline');
if (!inline) throw new Error('The practice range has no inline composer.');

const TERM = 'The Harbour Plan is on its way.';
const SWEARING = 'No one here knows how to fucking drive.';

async function noticesOn(page: Page): Promise<string> {
  return (await listByRole(page, 'status')).map(({ text }) => text).join('\n');
}

describe('the managed policy', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(POLICY);
  });
  afterAll(() => browser.close());

  it('replaces the one in force without a reload of the page', async () => {
    const author = await openAs(browser, inline);
    await author.write(TERM);
    await author.submit('click');
    await author.stop(/^Check before posting:/);
    await author.answer('Edit draft');

    browser.prescribe({
      ...POLICY,
      rules: [{ rule: 'terms', name: 'Now blocked', level: 'block', terms: ['Harbour Plan'] }],
    });
    await policyInForce(browser.context, 'managed', 'Now blocked');
    await author.submit('click');
    await author.stop(/^Stopped:/);
    await author.answer('Edit draft');

    browser.prescribe({ ...POLICY, enabled: false });
    await policyInForce(browser.context, 'managed', '"enabled":false');
    await author.submit('click');
    expect(await author.waitForPublished(1)).toEqual([TERM]);
  });

  it('has patterns that no browser can search for in time looked for all the same, in a page that is open already and in a new one', async () => {
    browser.prescribe(POLICY);
    await policyInForce(browser.context, 'managed', '"enabled":true');
    const author = await openAs(browser, inline);
    await author.write(TERM);
    await author.submit('click');
    await author.stop(/^Check before posting:/);
    await author.answer('Edit draft');

    const rules = [{ rule: 'patterns', name: 'Ways of plans', level: 'block', patterns: ['Harbour.*on its'] }];
    browser.prescribe({ ...POLICY, rules });
    await policyInForce(browser.context, 'managed', 'Ways of plans');
    await author.submit('click');
    await author.stop(/^Stopped:/);

    const other = await openAs(browser, inline);
    await other.write(TERM);
    await other.submit('click');
    await other.stop(/^Stopped:/);
  });

  // The background takes RE2 in for it: the worker that runs since it was installed, and one that a change of the policy has woken.
  it.each(['awake', 'asleep'])('has the samples of such patterns tried by a background that was %s', async (was) => {
    if (was === 'asleep') await stopWorker(browser);
    const pattern = { pattern: 'Harbour.*on its', match: ['A harbour is on its own', 'The Harbour is on its way'] };
    browser.prescribe({
      ...POLICY,
      rules: [{ rule: 'patterns', name: `Tried ${was}`, level: 'block', patterns: [JSON.stringify(pattern)] }],
    });
    await policyInForce(browser.context, 'managed', `Tried ${was}`);
    const problems = await inExtension(browser, async () => {
      const { policy } = await chrome.storage.local.get<{ policy: { problems: { place: string }[] } }>('policy');
      return policy.problems.map(({ place }) => place);
    });
    expect(problems).toEqual(['rules[0].patterns[0].match[0]']);
  });

  it('keeps everything in force that is right in it, and says what is not and where', async () => {
    browser.prescribe({
      ...POLICY,
      accounts: [
        ...POLICY.accounts,
        { id: 'chrysler', name: 'Twice', kind: 'brand', handles: { x: ['not a handle!'] } },
      ],
      rules: [
        { rule: 'profanity', level: 'blok' },
        { rule: 'profanty', level: 'block' },
        { rule: 'terms', level: 'block', terms: ['Bluebird'], until: '2031-03-01' },
        { rule: 'terms', level: 'warn', terms: ['Harbour Plan'] },
      ],
    });
    await policyInForce(browser.context, 'managed', 'profanty');
    const author = await openAs(browser, inline);
    await author.write(TERM);
    await author.submit('click');
    await author.stop(/^Check before posting:/);

    const options = await browser.context.newPage();
    await options.goto(browser.optionsUrl);
    for (const place of ['accounts[3]', 'rules[0]', 'rules[1]', 'rules[2].until']) {
      await expect.poll(() => options.locator('body').textContent()).toContain(place);
    }
    await options.close();
  });
});

describe('the first start', () => {
  it('judges a draft by the managed policy from the moment on that the browser has it', async () => {
    const browser = await launch(POLICY, { waits: false });
    const author = await openAs(browser, inline);
    await author.write(TERM);
    // How long a browser takes is its own affair; how long a submit waits for a slow one is tried with the storage's faults.
    await managedByBrowser(browser);
    await author.submit('click');
    // By the built-in policy this would go out: it knows no such term.
    await author.stop(/^Check before posting:/);
    expect(author.published()).toEqual([]);
    await browser.close();
  });

  it('goes by the built-in policy where there is none', async () => {
    const browser = await launch();
    const author = await openAs(browser, inline);
    await author.write(SWEARING);
    await author.submit('click');
    await expect.poll(() => noticesOn(author.page), { timeout: 5000 }).toMatch(/Gatepost is (starting|waiting)/);
    await findByRole(author.page, 'alertdialog', /^Check before posting:/, { timeout: 10_000 });
    expect(author.published()).toEqual([]);
    await browser.close();
  });

  it('answers by the last known policy at the next start', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'gatepost-profile-'));
    const first = await launch(POLICY, { profile });
    await first.close();
    const second = await launch(undefined, { profile });
    const author = await openAs(second, inline);
    await author.write(TERM);
    await author.submit('click');
    await author.stop(/^Check before posting:/);
    await second.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });
});

/** Until the browser itself hands the policy over, whatever the extension has made of that by then. */
async function managedByBrowser({ context }: Browser): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(async () => {
    while (Object.keys(await chrome.storage.managed.get()).length === 0) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
}
