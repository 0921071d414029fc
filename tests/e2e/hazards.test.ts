import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickByRole, findByRole, listByRole, waitUntilGone } from '../../practice/accessibility.ts';
import { type Browser, launch } from './browser.ts';
import { POLICY } from './policy.ts';

/** Pages that do what a site may do one day, smaller than the practice range and rougher. */

const WARNED = 'The Harbour Plan is on its way.';

let browser: Browser;
beforeAll(async () => {
  browser = await launch(POLICY);
});
afterAll(() => browser.close());

/** What documents have, by the name of which they have an element instead where a page has one of that name. */
const HIDDEN = [
  ...['querySelector', 'querySelectorAll', 'activeElement', 'body', 'documentElement', 'scripts', 'cookie'],
  ...['baseURI', 'readyState', 'getElementById', 'getSelection', 'createRange', 'createTreeWalker'],
];

const HIDDEN_IN_FORMS = [
  ...[
    'querySelector',
    'querySelectorAll',
    'closest',
    'matches',
    'contains',
    'getRootNode',
    'getAttribute',
    'hasAttribute',
  ],
  ...[
    'parentElement',
    'parentNode',
    'isConnected',
    'checkVisibility',
    'ownerDocument',
    'shadowRoot',
    'localName',
    'children',
  ],
  ...[
    'compareDocumentPosition',
    'getBoundingClientRect',
    'childNodes',
    'nodeType',
    'nodeName',
    'tagName',
    'firstChild',
  ],
];

type Hazard = {
  readonly page: Page;
  published(): readonly string[];
  /** Waits for that many requests. */
  waitFor(count: number): Promise<void>;
};

/** A page of X with one composer and a script of its own; `publish()` sends what the box holds, however often it is called. */
async function open(script: string, { text = '', wrap = (composer: string) => composer } = {}): Promise<Hazard> {
  const page = await browser.context.newPage();
  const published: string[] = [];
  const waiting: (() => void)[] = [];
  await page.route('https://x.com/**', async (route) => {
    if (!route.request().url().includes('CreateTweet')) {
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body: document(script, text, wrap) });
      return;
    }
    published.push(JSON.parse(route.request().postData() ?? '').variables.tweet_text);
    for (const wake of waiting.splice(0)) wake();
    await route.fulfill({ json: {} });
  });
  await page.goto('https://x.com/home');
  return {
    page,
    published: () => published,
    async waitFor(count) {
      while (published.length < count) await new Promise<void>((resolve) => waiting.push(resolve));
    },
  };
}

function document(script: string, text: string, wrap: (composer: string) => string): string {
  const composer = `<div data-testid="UserAvatar-Container-ChryslerAutos"></div>
    <div id="box" data-testid="tweetTextarea_0" role="textbox" contenteditable="true" style="min-height:2em">${text}</div>
    <div><button id="post" data-testid="tweetButtonInline">Post</button></div>`;
  return `<!doctype html><title>X</title><main>${wrap(composer)}</main><script>
    const box = document.getElementById('box'), button = document.getElementById('post');
    function publish() {
      const sending = new XMLHttpRequest();
      sending.open('POST', '/i/api/graphql/q/CreateTweet');
      sending.send(JSON.stringify({ variables: { tweet_text: box.textContent } }));
    }
    ${script}</script>`;
}

/** Presses Post, which is stopped, and posts it anyway: then it goes out, once. */
async function stopAndPostAnyway({ page, published, waitFor }: Hazard): Promise<void> {
  await clickByRole(page, 'button', 'Post');
  await findByRole(page, 'alertdialog', /^Check/);
  expect(published()).toEqual([]);
  await clickByRole(page, 'button', 'Post anyway');
  await waitFor(1);
  expect(published()).toEqual([WARNED]);
  await page.close();
}

async function settled({ page }: Hazard): Promise<void> {
  // The page's requests arrive in their order, so those before this one have.
  await page.evaluate(() => fetch('/home').then((answer) => answer.text()));
  await page.evaluate(() => fetch('/home').then((answer) => answer.text()));
}

describe('a page', () => {
  it.each(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])(
    'that publishes on %s is stopped all the same',
    async (type) => {
      const hazard = await open(`button.addEventListener('${type}', publish);`, { text: WARNED });
      await hazard.page.click('#box');
      await findByRole(hazard.page, 'status', /Posting as/);
      await hazard.page.click('#post');
      await findByRole(hazard.page, 'alertdialog', /^Check/);
      await settled(hazard);
      expect(hazard.published()).toEqual([]);
      await hazard.page.close();
    },
  );

  it.each(['pointerdown', 'mousedown', 'pointerup', 'mouseup'])(
    'that publishes on %s publishes once after "Post anyway", and a clean draft too, warm or cold',
    async (type) => {
      const script = `button.addEventListener('${type}', publish);`;
      const warned = await open(script, { text: WARNED });
      await warned.page.click('#post');
      await clickByRole(warned.page, 'button', 'Post anyway');
      await warned.waitFor(1);
      await settled(warned);
      expect(warned.published()).toEqual([WARNED]);
      expect(await listByRole(warned.page, 'alertdialog')).toEqual([]);
      await warned.page.close();

      const clean = await open(script, { text: 'Happy Friday!' });
      await clean.page.click('#post');
      await clean.waitFor(1);
      await settled(clean);
      expect(clean.published()).toEqual(['Happy Friday!']);
      await clean.page.close();
    },
  );

  it('whose button is pressed on a drawing in it publishes after "Post anyway"', async () => {
    const drawing = '<svg width="20" height="20"><circle cx="10" cy="10" r="9"></circle></svg>';
    const script = `button.innerHTML = '${drawing}'; button.addEventListener('click', publish);`;
    const hazard = await open(script, { text: WARNED });
    await hazard.page.click('#post circle');
    await clickByRole(hazard.page, 'button', 'Post anyway');
    await hazard.waitFor(1);
    expect(hazard.published()).toEqual([WARNED]);
    await hazard.page.close();
  });

  it('that calls its pictures what the document calls its own is read, stopped and told so', async () => {
    const pictures = `for (const name of ${JSON.stringify(HIDDEN)}) box.before(Object.assign(new Image(), { name, hidden: true }));`;
    const hazard = await open(`button.addEventListener('click', publish); ${pictures}`, { text: WARNED });
    expect(await hazard.page.evaluate(`document.${HIDDEN[0]} instanceof Image`)).toBe(true);
    await clickByRole(hazard.page, 'textbox', '');
    await findByRole(hazard.page, 'status', /Posting as @ChryslerAutos/i);
    await stopAndPostAnyway(hazard);
  });

  it.each<[string, string]>([
    ['in its own markup', ''],
    ['in markup that nobody knows', 'box.dataset.testid = button.dataset.testid = "";'],
  ])('whose composer is a form that hides what every form has is stopped: %s', async (_, drift) => {
    const fields = HIDDEN_IN_FORMS.map((name) => `<input type="hidden" name="${name}">`).join('');
    const hazard = await open(`${drift} button.addEventListener('click', publish);`, {
      text: WARNED,
      wrap: (composer) => `<form id="form">${fields}${composer.replace('<button', '<button type="button"')}</form>`,
    });
    expect(await hazard.page.evaluate(`document.getElementById('form').parentElement.name`)).toBe('parentElement');
    await clickByRole(hazard.page, 'textbox', '');
    await stopAndPostAnyway(hazard);
  });

  it.each(['keydown', 'keyup', 'keypress'])(
    'that publishes on %s of the button is stopped all the same',
    async (type) => {
      const hazard = await open(`button.addEventListener('${type}', (event) => event.key === 'Enter' && publish());`, {
        text: WARNED,
      });
      await hazard.page.click('#box');
      await findByRole(hazard.page, 'status', /Posting as/);
      await hazard.page.focus('#post');
      await hazard.page.keyboard.press('Enter');
      await settled(hazard);
      expect(hazard.published()).toEqual([]);
      await hazard.page.close();
    },
  );

  it.each<[string, (page: Page) => Promise<void>]>([
    ['click', async (page) => page.dblclick('#post')],
    [
      'Enter on the button',
      async (page) => {
        await page.focus('#post');
        await page.keyboard.press('Enter');
        await page.keyboard.press('Enter');
      },
    ],
    [
      'Ctrl+Enter',
      async (page) => {
        await page.focus('#box');
        await page.keyboard.press('Control+Enter');
        await page.keyboard.press('Control+Enter');
      },
    ],
  ])('that takes every press publishes once on a double %s, warm or cold', async (_name, press) => {
    const script =
      "button.addEventListener('click', publish); box.addEventListener('keydown', (event) => event.ctrlKey && event.key === 'Enter' && publish());";
    for (const warm of [false, true]) {
      const hazard = await open(script, { text: 'Happy Friday!' });
      if (warm) {
        await hazard.page.click('#box');
        await findByRole(hazard.page, 'status', /Posting as/);
      }
      await press(hazard.page);
      await hazard.waitFor(1);
      await settled(hazard);
      expect(hazard.published()).toEqual(['Happy Friday!']);
      await hazard.page.close();
    }
  });

  it('that is held Enter on publishes once', async () => {
    const hazard = await open("button.addEventListener('click', publish);", { text: 'Happy Friday!' });
    await hazard.page.click('#box');
    await findByRole(hazard.page, 'status', /Posting as/);
    await hazard.page.focus('#post');
    for (let repeat = 0; repeat < 6; repeat++) await hazard.page.keyboard.down('Enter');
    await hazard.page.keyboard.up('Enter');
    await hazard.waitFor(1);
    await settled(hazard);
    expect(hazard.published()).toEqual(['Happy Friday!']);
    await hazard.page.close();
  });

  it('that writes itself anew by document.open() is guarded as before', async () => {
    const hazard = await open('', { text: 'Happy Friday!' });
    const anew = document("button.addEventListener('click', publish);", WARNED, (composer) => composer);
    await hazard.page.evaluate((html) => {
      globalThis.document.open();
      globalThis.document.write(html);
      globalThis.document.close();
    }, anew);
    await hazard.page.click('#post');
    await findByRole(hazard.page, 'alertdialog', /^Check/);
    expect(hazard.published()).toEqual([]);
    await hazard.page.close();
  });

  it('that switches the account in place has it on the strip, with no key pressed', async () => {
    const hazard = await open('', { text: 'Happy Friday!' });
    await hazard.page.click('#box');
    await findByRole(hazard.page, 'status', /Posting as @ChryslerAutos — client/i);
    await hazard.page.evaluate(() => {
      globalThis.document
        .querySelector('[data-testid^="UserAvatar"]')
        ?.setAttribute('data-testid', 'UserAvatar-Container-LanternworksAds');
    });
    await findByRole(hazard.page, 'status', /Posting as @LanternworksAds — brand/i);
    await hazard.page.close();
  });

  it('is told nothing of who is there', async () => {
    const hazard = await open(
      "window.told = []; addEventListener('message', ({ data }) => told.push(data)); for (const type of ['DOMContentLoaded', 'load']) addEventListener(type, () => 0);",
    );
    await hazard.page.click('#box');
    await findByRole(hazard.page, 'status', /Posting as/);
    expect(await hazard.page.evaluate('window.told')).toEqual([]);
    await hazard.page.close();
  });

  it('that presses its own button before anybody touched it is stopped', async () => {
    const hazard = await open("button.addEventListener('click', publish); button.click();", { text: WARNED });
    await findByRole(hazard.page, 'alertdialog', /^Check/);
    expect(hazard.published()).toEqual([]);
    await clickByRole(hazard.page, 'button', 'Post anyway');
    await hazard.waitFor(1);
    await settled(hazard);
    expect(hazard.published()).toEqual([WARNED]);
    await hazard.page.close();
  });

  it('that keeps the draft after publishing it is stopped again', async () => {
    const hazard = await open("button.addEventListener('click', publish);", { text: WARNED });
    for (const round of [1, 2]) {
      await hazard.page.click('#post');
      await findByRole(hazard.page, 'alertdialog', /^Check/);
      expect(hazard.published()).toHaveLength(round - 1);
      await clickByRole(hazard.page, 'button', 'Post anyway');
      await hazard.waitFor(round);
      await waitUntilGone(hazard.page, 'alertdialog', /^/);
    }
    await hazard.page.close();
  });

  it('that shows its composer in a modal dialog has stop and strip above it', async () => {
    const hazard = await open(
      "button.addEventListener('click', publish); document.querySelector('dialog').showModal();",
      {
        text: WARNED,
        wrap: (composer) => `<dialog>${composer}</dialog>`,
      },
    );
    await hazard.page.click('#box');
    await findByRole(hazard.page, 'status', /Posting as @ChryslerAutos/i);
    await hazard.page.click('#post');
    await clickByRole(hazard.page, 'button', 'Edit draft');
    await waitUntilGone(hazard.page, 'alertdialog', /^/);
    expect(await hazard.page.evaluate(() => globalThis.document.activeElement?.id)).toBe('box');
    expect(hazard.published()).toEqual([]);
    await hazard.page.close();
  });

  it('learns nothing of the policy and finds nothing to hold on to', async () => {
    const hazard = await open("button.addEventListener('click', publish);", { text: WARNED });
    await hazard.page.click('#post');
    await findByRole(hazard.page, 'alertdialog', /^Check/);
    const found = await hazard.page.evaluate(() => {
      const roots = [...globalThis.document.querySelectorAll('*')].filter((element) => element.shadowRoot);
      return {
        roots: roots.length,
        html: globalThis.document.documentElement.outerHTML,
        globals: Object.keys(globalThis),
      };
    });
    expect(found.roots).toBe(0);
    expect(found.html).not.toMatch(/Harbour Plan is not|Plans|lanternworks|chrome-extension:/i);
    expect(found.globals.filter((name) => /gatepost|wxt/i.test(name))).toEqual([]);
    expect(await listByRole(hazard.page, 'alertdialog')).toHaveLength(1);
    await hazard.page.close();
  });
});
