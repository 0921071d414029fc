import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findByRole, listByRole } from '../../practice/accessibility.ts';
import { type Author, openAs, surfaceNamed } from './author.ts';
import { type Browser, launch } from './browser.ts';
import { INCIDENT, POLICY } from './policy.ts';

/** The extension's own API, for what the tests run inside its worker. */
declare const chrome: typeof import('wxt/browser').browser;

const CLEAN = 'Happy Friday, everyone!';

/** A browser in which no policy installed the extension sees what a worker of a page sends, and can't hold it. */
describe('where there is no seal, a post of a worker', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch({ ...POLICY, unreadable: 'note' });
  });
  afterAll(async () => {
    expect(browser.errors()).toEqual([]);
    await browser.close();
  });

  const open = () => openAs(browser, surfaceNamed('x-inline'));

  it('that breaks the policy is told to the author, in the page and in the toolbar', async () => {
    const author = await open();
    await sendFromWorker(author, INCIDENT);
    await sendFromWorker(author, INCIDENT);
    const line = await findByRole(author.page, 'alert', /^/);
    expect(line.text).toMatch(/^A worker of this page sent a post that Gatepost could see and not hold\./);
    await expect
      .poll(() => badge(browser))
      .toEqual(['!', expect.stringContaining('A worker of this page sent a post')]);
    await author.page.mouse.click(5, 300);
    await expect.poll(() => listByRole(author.page, 'alert')).toEqual([]);
    await author.close();
  });

  it('that is clean is not', async () => {
    const author = await open();
    await sendFromWorker(author, CLEAN);
    // What comes after it is reported, so whatever was to be said of it has been.
    await sendFromWorker(author, INCIDENT);
    await findByRole(author.page, 'alert', /^/);
    expect(await listByRole(author.page, 'alert')).toHaveLength(1);
    await author.close();
  });

  it('is told from the posts of windows, which were judged', async () => {
    const author = await open();
    await author.write('The Harbour Plan is on its way.');
    await author.submit('click');
    await author.stop(/^Check before posting:/);
    await author.answer('Post anyway');
    await author.waitForPublished(1);
    await author.settle();
    expect(await badge(browser)).toEqual(['', expect.not.stringContaining('A worker')]);
    expect(await listByRole(author.page, 'alert')).toEqual([]);
    await author.close();
  });
});

/** Posts from a dedicated worker, where no script of an extension runs. */
function sendFromWorker({ page }: Author, text: string): Promise<string> {
  return page.evaluate((words) => {
    const code = `onmessage = ({ data: [url, body] }) =>
      fetch(url, { method: 'POST', body }).then(() => postMessage('ok'), () => postMessage('lost'));`;
    const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
    const body = JSON.stringify({ variables: { tweet_text: words } });
    worker.postMessage([new URL('/i/api/graphql/WXTdKnLddrQOunD6MhWi3g/CreateTweet', location.href).href, body]);
    return new Promise<string>((resolve) => {
      worker.onmessage = ({ data }) => resolve(String(data));
    });
  }, text);
}

/** What the toolbar says of the tab in front: on the button, and in words. */
async function badge({ context }: Browser): Promise<readonly string[]> {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('The extension has no worker.');
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const of = tab?.id === undefined ? {} : { tabId: tab.id };
    return Promise.all([chrome.action.getBadgeText(of), chrome.action.getTitle(of)]);
  });
}
