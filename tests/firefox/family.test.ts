import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { surfaceNamed, type Writer } from '../e2e/author.ts';
import { INCIDENT, POLICY } from '../e2e/policy.ts';
import { openAs } from './author.ts';
import { type Firefox, launchFirefox } from './firefox.ts';

const CLEAN = 'Happy Friday, everyone!';
const WARNED = 'The Harbour Plan is on its way.';

/** Frames in Firefox, where the isolated worlds of a page and of a frame inside it share nothing of themselves. */
describe('a frame in Firefox', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await launchFirefox(POLICY);
  });
  afterAll(async () => {
    expect(await firefox.errors()).toEqual([]);
    await firefox.close();
  });

  const run = (script: string, ...args: readonly unknown[]) => firefox.page.run('page', script, ...args);

  /** A page with a hidden frame of its origin, which has no room for a stop. */
  async function open(): Promise<Writer> {
    const author = await openAs(firefox, surfaceNamed('x-inline'), 'chrysler');
    await run(ADD_FRAME);
    return author;
  }
  const send = (way: keyof typeof SENDERS, text: string) => run(`${SENDING} ${SENDERS[way]}`, text);

  describe.each(['fetch', 'XMLHttpRequest'] as const)('that sends by %s', (way) => {
    it('gets a clean post out, once', async () => {
      const author = await open();
      await send(way, CLEAN);
      expect(await author.waitForPublished(1)).toEqual([CLEAN]);
      await author.settle();
      expect(author.published()).toEqual([CLEAN]);
      expect(await author.hasStop()).toBe(false);
    });

    it('gets no blocked one out, and the page around it says so', async () => {
      const author = await open();
      await send(way, INCIDENT);
      expect((await author.stop()).name).toMatch(/^Stopped:/);
      await author.answer('Edit draft');
      await author.settle();
      expect(author.published()).toEqual([]);
    });

    it('is asked about a warned one in the page around it, once', async () => {
      const author = await open();
      await send(way, WARNED);
      expect((await author.stop()).name).toMatch(/^Check before posting:/);
      expect(author.published()).toEqual([]);
      await author.answer('Post anyway');
      expect(await author.waitForPublished(1)).toEqual([WARNED]);
      await author.settle();
      expect(author.published()).toEqual([WARNED]);
      expect(await author.hasStop()).toBe(false);
    });
  });

  it('that can’t wait is answered at once, and sends anew what is approved', async () => {
    const author = await open();
    expect(await send('XMLHttpRequest that can’t wait', WARNED)).toBe('lost');
    await author.stop();
    expect(await send('XMLHttpRequest that can’t wait', WARNED)).toBe('lost');
    await author.answer('Post anyway');
    await author.settle();
    expect(author.published()).toEqual([]);
    await send('fetch', WARNED);
    expect(await author.waitForPublished(1)).toEqual([WARNED]);
    expect(await author.hasStop()).toBe(false);
  });

  it('that sends a beacon is asked about it', async () => {
    const author = await open();
    await send('a beacon', WARNED);
    await author.stop();
    await author.answer('Post anyway');
    expect(await author.waitForPublished(1)).toEqual([WARNED]);
  });

  it('that is gone before the answer does no harm to the next one', async () => {
    const author = await open();
    await send('fetch', WARNED);
    await author.stop();
    await run('document.querySelector("iframe").remove()');
    await author.answer('Post anyway');
    await author.settle();
    expect(author.published()).toEqual([]);
    await run(ADD_FRAME);
    await send('fetch', CLEAN);
    expect(await author.waitForPublished(1)).toEqual([CLEAN]);
  });

  it.each([
    ['of the same origin', 'https://x.com/home'],
    ['inside a page of another origin', 'https://pro.x.com/.practice/x-style.css'],
  ])('with a composer of its own, %s, asks there, and publishes after "Post anyway"', async (_, url) => {
    const author = await openAs(firefox, { ...surfaceNamed('x-inline'), url }, 'chrysler');
    await run(ADD_COMPOSER, `https://x.com/intent/post?as=chrysler&text=${encodeURIComponent(WARNED)}`);
    await firefox.page.run('browser', PRESS_IN_FRAME);
    expect((await author.stop()).name).toMatch(/^Check before posting:/);
    expect(author.published()).toEqual([]);
    await firefox.page.press('Shift+Tab');
    await firefox.page.press('Enter');
    expect(await author.waitForPublished(1)).toEqual([WARNED]);
    await author.settle();
    expect(author.published()).toEqual([WARNED]);
    expect(await author.hasStop()).toBe(false);
  });

  it('lets no script of the page have what the guard lends', async () => {
    await open();
    expect(await run(ASK_AS_FRAME)).toEqual(NOTHING_LENT);
  });

  it('takes nothing from a script of the page that passes for the guard', async () => {
    const author = await open();
    expect(await run(PASS_FOR_GUARD)).toEqual(['denied', 'denied', 'denied']);
    await send('fetch', INCIDENT);
    await author.settle();
    expect(author.published()).toEqual([]);
  });
});

const ADD_FRAME = `
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.src = '/settled';
  const loaded = new Promise((resolve) => frame.addEventListener('load', () => resolve(), { once: true }));
  document.body.append(frame);
  return loaded;`;

const SENDING = `
  const inside = document.querySelector('iframe').contentWindow;
  const url = new URL('/i/api/graphql/WXTdKnLddrQOunD6MhWi3g/CreateTweet', location.href).href;
  const body = JSON.stringify({ variables: { tweet_text: arguments[0] } });`;

/** None returns before the request is under way. */
const SENDERS = {
  fetch: "inside.fetch(url, { method: 'POST', body }).catch(() => {});",
  XMLHttpRequest: "const xhr = new inside.XMLHttpRequest(); xhr.open('POST', url); xhr.send(body);",
  'XMLHttpRequest that can’t wait': `
    const xhr = new inside.XMLHttpRequest();
    xhr.open('POST', url, false);
    try { xhr.send(body); return 'ok'; } catch { return 'lost'; }`,
  'a beacon': 'inside.navigator.sendBeacon(url, body);',
} as const;

/** A frame over all of the page. */
const ADD_COMPOSER = `
  const frame = document.createElement('iframe');
  frame.style = 'position: fixed; inset: 0; width: 100%; height: 100%; border: 0; z-index: 9';
  frame.src = arguments[0];
  const loaded = new Promise((resolve) => frame.addEventListener('load', () => resolve(), { once: true }));
  document.body.append(frame);
  return loaded;`;

const PRESS_IN_FRAME = `
  const inside = document.querySelector('iframe[src*="/intent/"]').contentDocument;
  const find = () => inside.querySelector('[data-testid="tweetButton"]:not([disabled], [aria-disabled="true"])');
  return (async () => {
    while (!find()) await new Promise((resolve) => setTimeout(resolve, 20));
    find().focus();
    find().click();
  })()`;

/** Asks with boxes of the page's own; what came of each. */
const ASK_AS_FRAME = `
  const touched = [];
  const boxes = {
    object: { isBox: true },
    array: Object.assign([], { isBox: true }),
    'without a prototype': Object.assign(Object.create(null), { isBox: true }),
    setter: { isBox: true, set listen(value) { touched.push('listen'); } },
    inherited: Object.assign(Object.create({ set listen(value) { touched.push('listen'); } }), { isBox: true }),
    function: Object.assign(() => {}, { isBox: true }),
    map: Object.assign(new Map(), { isBox: true }),
    element: Object.assign(document.createElement('div'), { isBox: true }),
    proxy: new Proxy({ isBox: true }, {
      get: (target, name) => { touched.push(name); return target[name]; },
      set: (target, name) => { touched.push(name); return true; },
      defineProperty: (target, name) => { touched.push(name); return true; },
    }),
  };
  const outcomes = Object.entries(boxes).map(([name, detail]) => {
    let heard = false;
    window.addEventListener('gatepost-family', () => { heard = true; }, { once: true });
    window.dispatchEvent(new CustomEvent('gatepost-family', { detail }));
    return [name, heard, ['listen', 'clear', 'see'].filter((key) => typeof Reflect.getOwnPropertyDescriptor(detail, key)?.value === 'function')];
  });
  return { outcomes, touched };`;

const NOTHING_LENT = {
  outcomes: [
    'object',
    'array',
    'without a prototype',
    'setter',
    'inherited',
    'function',
    'map',
    'element',
    'proxy',
  ].map((name) => [name, true, []]),
  touched: [],
};

/** A page that gets rid of the guard's listener, and answers a frame in its place. */
const PASS_FOR_GUARD = `
  document.open();
  const told = [];
  const attempt = (run) => {
    try { told.push(String(run())); } catch { told.push('denied'); }
  };
  window.addEventListener('gatepost-family', (event) => {
    event.stopImmediatePropagation();
    attempt(() => event.detail.isBox);
    attempt(() => Object.assign(event.detail, { listen() {}, clear() {}, see() {} }));
    attempt(() => Reflect.ownKeys(event.detail));
  }, true);
  document.write('<!doctype html><title>X</title><body>');
  document.close();
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.src = '/settled';
  const loaded = new Promise((resolve) => frame.addEventListener('load', () => resolve(), { once: true }));
  document.body.append(frame);
  return loaded.then(() => told);`;
