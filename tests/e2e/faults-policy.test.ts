import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clickByRole, findByRole, listByRole, waitUntilGone } from '../../practice/accessibility.ts';
import { type Author, openAs, surfaceNamed } from './author.ts';
import { sendBare } from './bare-request.ts';
import { type Browser, launch } from './browser.ts';
import { importPolicy } from './extension.ts';
import { POLICY } from './policy.ts';

/** Another policy comes into force while the stop is open. */

const inline = surfaceNamed('x-inline');

const DRAFT = 'The Harbour Plan is on its way.';

const policyWith = (level: string, name = 'Plans') => ({
  ...POLICY,
  rules: [{ rule: 'terms', name, level, terms: ['Harbour Plan'] }],
});

const WAYS = ['button', 'request'] as const;
type Way = (typeof WAYS)[number];

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  expect(browser.errors()).toEqual([]);
  await browser.close();
});
beforeEach(async () => {
  for (const page of browser.context.pages().slice(1)) await page.close();
});

/** Opens the stop for the draft under a policy; what the page hears of its request. */
async function stopped(way: Way, policy: object): Promise<{ readonly author: Author; readonly told: Promise<string> }> {
  await importPolicy(browser, policy);
  const author = await openAs(browser, inline);
  await author.write(DRAFT);
  await author.strip();
  const told = way === 'button' ? author.submit('click').then(() => '') : sendBare(author.page, 'fetch', DRAFT);
  await author.stop();
  return { author, told };
}

/** Without leaving the page, as an administrator does. */
async function change({ page }: Author, policy: object): Promise<void> {
  await importPolicy(browser, policy);
  await page.bringToFront();
}

describe.each(WAYS)('the stop for a %s', (way) => {
  it('says what the new policy says where that forbids more', async () => {
    const { author, told } = await stopped(way, policyWith('warn'));
    await findByRole(author.page, 'button', 'Post anyway');
    await change(author, policyWith('block'));
    await author.stop(/^Stopped:/);
    expect(await listByRole(author.page, 'alertdialog')).toHaveLength(1);
    expect(await listByRole(author.page, 'button', 'Post anyway')).toEqual([]);
    await author.answer('Edit draft');
    expect(await told).toBe(way === 'button' ? '' : 'lost');
    expect(author.published()).toEqual([]);
    // The focus is back in the editor.
    await author.page.keyboard.type('Soon.');
    expect((await author.held()).join()).toContain('Soon.');
  });

  it('says what the new policy says where that forbids less', async () => {
    const { author, told } = await stopped(way, policyWith('block'));
    await change(author, policyWith('warn'));
    await author.stop(/^Check before posting:/);
    await author.answer('Post anyway');
    expect(await author.waitForPublished(1)).toEqual([DRAFT]);
    expect(await told).toBe(way === 'button' ? '' : 'ok');
    expect(await author.hasStop()).toBe(false);
  });

  it.each([
    ['allows the draft', policyWith('note')],
    ['switches the guard off', { ...policyWith('block'), enabled: false }],
  ])('goes where the new policy %s; nothing goes out until it is posted again', async (_, allowing) => {
    const { author, told } = await stopped(way, policyWith('block'));
    const before = await author.held();
    await change(author, allowing);
    await waitUntilGone(author.page, 'alertdialog', /^/);
    const notices = () => listByRole(author.page, 'status').then((all) => all.map(({ text }) => text).join('\n'));
    await expect.poll(notices).toMatch(/no longer applies.*post it once more/);
    expect(await told).toBe(way === 'button' ? '' : 'lost');
    expect(await author.held()).toEqual(before);
    expect(author.published()).toEqual([]);
    await author.submit('click');
    expect(await author.waitForPublished(1)).toEqual([DRAFT]);
    await expect.poll(notices).not.toMatch(/no longer applies/);
  });

  it('stays as it is, a reason half written in it, where the new policy says the same; its answer counts', async () => {
    const { author, told } = await stopped(way, policyWith('justify'));
    await author.giveReason('The mayor has');
    await change(author, { ...policyWith('justify'), unlisted: 'unknown' });
    await author.page.keyboard.type(' said so.');
    expect((await findByRole(author.page, 'textbox', 'Reason')).value).toBe('The mayor has said so.');
    await author.answer('Post anyway');
    expect(await author.waitForPublished(1)).toEqual([DRAFT]);
    expect(await told).toBe(way === 'button' ? '' : 'ok');
    expect(await author.hasStop()).toBe(false);
  });

  it('changes as often as the policy does, and counts once', async () => {
    const { author, told } = await stopped(way, policyWith('warn'));
    for (const level of ['block', 'justify', 'warn']) await change(author, policyWith(level, `Plans, ${level}`));
    await author.stop(/^Check before posting: Plans, warn/);
    await clickByRole(author.page, 'button', 'Post anyway');
    expect(await author.waitForPublished(1)).toEqual([DRAFT]);
    expect(await told).toBe(way === 'button' ? '' : 'ok');
    void sendBare(author.page, 'fetch', DRAFT).catch(() => {});
    await author.stop(/^Check before posting:/);
    expect(author.published()).toHaveLength(1);
  });
});
