import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickByRole, findByRole, listByRole } from '../../practice/accessibility.ts';
import { openAs, surfaceNamed } from './author.ts';
import { type Browser, launch } from './browser.ts';
import { POLICY } from './policy.ts';

const WORDS = Array.from({ length: 30 }, (_, index) => `codename${String.fromCharCode(97 + (index % 26))}${index}`);
const REASONS = [
  'Approved by legal',
  'A quotation',
  ...WORDS.slice(0, 10).map(
    (word) => `The people who look after ${word} have agreed to it in writing, as it stands here`,
  ),
];

let browser: Browser;
beforeAll(async () => {
  browser = await launch({
    ...POLICY,
    reasons: REASONS,
    rules: [
      ...POLICY.rules,
      { rule: 'secrets', level: 'block' },
      { rule: 'hashtags', level: 'block', own: ['#OpenRoad'] },
      ...WORDS.map((word) => ({ rule: 'terms', name: `About ${word}`, level: 'warn', terms: [word] })),
    ],
  });
});
afterAll(() => browser.close());

describe('the stop', () => {
  it('shows the whole draft, where its links lead and as whom it goes out', async () => {
    const author = await openAs(browser, surfaceNamed('x-modal'), 'lanternworks');
    const draft = 'The Harbour Plan: https://news.lanternworks.example/plan, bit.ly/3xYz, https://xn--pple-43d.com/a';
    await author.write(draft);
    await author.submit('click');
    const { text } = await author.stop(/^Check before posting: Plans/);
    expect(text).toContain(draft);
    expect(text).toMatch(/@LanternworksAds\s+Brand account on X/);
    const [along] = await listByRole(author.page, 'list', 'Goes out with it');
    expect(along?.text).toMatch(/news\.lanternworks\.example\s/);
    expect(along?.text).toMatch(/bit\.ly A short link: where it leads is not shown\./);
    expect(along?.text).toContain('аpple.com (xn--pple-43d.com) Looks like apple.com and is not.');
    await author.answer('Edit draft');
    await author.close();
  });

  it('shows a picture that hangs on it, and loads nothing for it', async () => {
    const author = await openAs(browser, surfaceNamed('x-picture'), 'lanternworks');
    await author.write('The Harbour Plan');
    const requests: string[] = [];
    author.page.on('request', (request) => requests.push(request.url()));
    await author.submit('click');
    await author.stop();
    const [along] = await listByRole(author.page, 'list', 'Goes out with it');
    expect(along?.text).toMatch(/^Picture/);
    expect(requests).toEqual([]);
    await author.close();
  });

  it('has a new hashtag looked at beside the page, and then lets it go out', async () => {
    const author = await openAs(browser, surfaceNamed('x-inline'), 'lanternworks');
    const draft = 'The road is yours. #WhyIStayed';
    // The range would log in there as somebody else.
    const page = { contentType: 'text/html', body: '<!doctype html><h1>#WhyIStayed</h1>' };
    await browser.context.route('https://x.com/hashtag/*', (route) => route.fulfill(page));
    await author.write(draft);
    await author.submit('click');
    await author.stop(/^Stopped: hashtags/);
    const opened = browser.context.waitForEvent('page');
    await clickByRole(author.page, 'button', 'Look at #WhyIStayed');
    const beside = await opened;
    await expect.poll(() => beside.url()).toBe('https://x.com/hashtag/WhyIStayed');
    await beside.close();
    await author.page.bringToFront();
    await expect.poll(() => author.hasStop()).toBe(false);
    expect(author.published()).toEqual([]);
    await author.submit('click');
    expect(await author.waitForPublished(1)).toEqual([draft]);
    await author.close();
  });

  it('shows every one of many findings', async () => {
    const author = await openAs(browser, surfaceNamed('linkedin-share'), 'lanternworks');
    await author.write(WORDS.join(' '));
    await author.submit('click');
    const { text } = await author.stop();
    for (const word of WORDS) expect(text).toContain(`About ${word}`);
    await author.close();
  });

  it('shows of a long draft what stands around a finding, and the rest on request', async () => {
    const author = await openAs(browser, surfaceNamed('linkedin-share'), 'lanternworks');
    await author.write(`It began well. ${'And so it went on. '.repeat(60)}The Harbour Plan came last.`);
    await author.submit('click');
    expect((await author.stop()).text).not.toContain('It began well.');
    await clickByRole(author.page, 'button', 'Show the whole draft');
    expect((await author.stop()).text).toContain('It began well.');
    await author.close();
  });

  it('takes one of the organization’s reasons, and notes it', async () => {
    const author = await openAs(browser, surfaceNamed('x-modal'), 'lanternworks');
    await author.write('Our Q3 margin is up.');
    await author.submit('click');
    await author.stop();
    expect((await findByRole(author.page, 'button', 'Post anyway')).disabled).toBe(true);
    await findByRole(author.page, 'textbox', 'Reason');
    await clickByRole(author.page, 'radio', 'A quotation');
    await author.answer('Post anyway');
    expect(await author.waitForPublished(1)).toEqual(['Our Q3 margin is up.']);
    await author.close();
  });

  it('shows the draft above its reasons, however many those are, and each can be reached', async () => {
    const author = await openAs(browser, surfaceNamed('x-modal'), 'lanternworks');
    await author.write('Our Q3 margin is up.');
    await author.submit('click');
    await author.stop();
    const draft = await findByRole(author.page, 'region', 'Your draft');
    const choices = await findByRole(author.page, 'group', 'Reasons to choose from');
    expect(choices.box?.y).toBeGreaterThan((draft.box?.y ?? 0) + (draft.box?.height ?? 0));
    await clickByRole(author.page, 'radio', REASONS.at(-1) ?? '');
    await clickByRole(author.page, 'radio', 'Another reason');
    await author.answer('Edit draft');
    await author.close();
  });

  it('copies the draft with its findings, without what must not be seen', async () => {
    const author = await openAs(browser, surfaceNamed('x-modal'), 'lanternworks');
    const password = ['Kiwi', 'Tandem', '84'].join('-');
    await author.write(`The Harbour Plan, password: ${password}`);
    await author.submit('click');
    const stop = await author.stop(/^Stopped:/);
    expect(stop.text).not.toContain('Tandem');
    await clickByRole(author.page, 'button', 'Copy draft and findings');
    await expect.poll(async () => (await author.stop()).text).toContain('Copied');
    // For the test alone: whoever presses the button needs none.
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: 'https://x.com' });
    const copied = await author.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^Question about a post as @LanternworksAds on X/);
    expect(copied).toContain('The Harbour Plan, password: ••••••••');
    expect(copied).toContain('• Plans (Please check) “Harbour Plan”');
    expect(copied).not.toContain('Tandem');
    await author.answer('Edit draft');
    await author.close();
  });
});
