import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { clickByRole, findByRole, listByRole, waitUntilGone } from '../../practice/accessibility.ts';
import { type BareSite, serveBareSite } from './bare-site.ts';
import { type Browser, launch } from './browser.ts';
import { BODIES, FICKLE, FORMS, FRAMES, PACKED, type Path, REALMS } from './paths.ts';
import { POLICY } from './policy.ts';

/** Every way out of a page that a script of it can take, with no composer in it. Ground truth is what a server has received. */

const CLEAN = 'Happy Friday to everyone';
const BLOCKED = 'They are fucking late';

let site: BareSite;
let browser: Browser;
beforeAll(async () => {
  site = await serveBareSite();
  browser = await launch(POLICY, { port: site.port });
  await browser.context.unrouteAll();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

afterEach(closeAll);

let count = 0;

type Sent = { readonly page: Page; readonly mark: string; readonly told: Promise<unknown> };

async function send({ run }: Path, text: string): Promise<Sent> {
  const page = await browser.context.newPage();
  await page.goto('https://x.com/paths');
  count += 1;
  const mark = `mark=${count}.`;
  const url = `/i/api/graphql/q/CreateTweet?${mark}`;
  const body = JSON.stringify({ variables: { tweet_text: text, dark_request: false } });
  const told = page
    .evaluate(`(async (url, body, text) => { ${run} })(${[url, body, text].map((one) => JSON.stringify(one)).join()})`)
    .catch(() => 'gone');
  return { page, mark, told };
}

async function settle(page: Page): Promise<void> {
  for (let round = 0; round < 2; round++) await page.evaluate(() => fetch('/settled').then((answer) => answer.text()));
}

async function closeAll(): Promise<void> {
  for (const page of browser.context.pages().slice(1)) await page.close();
}

describe.each(Object.entries({ ...FORMS, ...FRAMES, ...REALMS, ...BODIES, ...PACKED, ...FICKLE }))('%s', (_, path) => {
  it('takes a clean post out once', async () => {
    const { page, mark, told } = await send(path, CLEAN);
    if (path.urgent) {
      // Nothing was there yet that could have judged it at once.
      await told;
      await settle(page);
    }
    const [only = ''] = await site.waitFor(mark, 1);
    expect(only).toContain(CLEAN);
    if (!path.blind) expect(await told).toBe('ok');
    await settle(page).catch(() => {});
    expect(site.received(mark)).toHaveLength(1);
    for (const one of browser.context.pages()) expect(await listByRole(one, 'alertdialog')).toEqual([]);
  }, 4000);

  it('takes out nothing that is blocked', async () => {
    const { page, mark, told } = await send(path, BLOCKED);
    expect(
      (
        await findByRole(page, 'alertdialog', /^/, { timeout: 1500 }).catch((e) => {
          throw new Error(`${site.received(mark).length} received; ${e.message}`);
        })
      ).name,
    ).toMatch(/^Stopped:/);
    await clickByRole(page, 'button', 'Edit draft');
    await waitUntilGone(page, 'alertdialog', /^/);
    if (!path.blind) expect(await told).toBe('lost');
    await settle(page);
    expect(site.received(mark)).toEqual([]);
  }, 4000);
});
