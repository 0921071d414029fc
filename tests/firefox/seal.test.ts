import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { surfaceNamed } from '../e2e/author.ts';
import { INCIDENT, POLICY } from '../e2e/policy.ts';
import { openAs } from './author.ts';
import { type Firefox, launchFirefox } from './firefox.ts';

const CLEAN = 'Happy Friday, everyone!';
const WARNED = 'The Harbour Plan is on its way.';

/** What a worker of the page sends, or a frame before its document is there, no script of an extension sees. Firefox has the seal wherever the extension is. */
describe('the seal in Firefox', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await launchFirefox(POLICY);
  });
  afterAll(async () => {
    expect(await firefox.errors()).toEqual([]);
    await firefox.close();
  });

  const open = () => openAs(firefox, surfaceNamed('x-inline'), 'chrysler');
  const send = (text: string, how = '') => firefox.page.run('page', SEND_FROM_WORKER, text, how);

  it('lets a clean post of a worker out', async () => {
    const author = await open();
    expect(await send(CLEAN)).toBe('ok');
    expect(author.published()).toEqual([CLEAN]);
    expect(await author.hasStop()).toBe(false);
  });

  it('refuses a blocked one, and the stop says so', async () => {
    const author = await open();
    expect(await send(INCIDENT)).toBe('lost');
    expect((await author.stop()).name).toMatch(/^Stopped:/);
    expect(author.published()).toEqual([]);
    await author.answer('Edit draft');
  });

  it.each(['gzip', 'deflate'])('tells a clean post that a worker packed by %s from a blocked one', async (how) => {
    const author = await open();
    expect(await send(CLEAN, how)).toBe('ok');
    expect(await author.hasStop()).toBe(false);
    expect(await send(INCIDENT, how)).toBe('lost');
    expect((await author.stop()).name).toMatch(/^Stopped:/);
    expect(author.published()).toEqual([CLEAN]);
    await author.answer('Edit draft');
  });

  it('tells a clean post of a frame on its way, got at by its number, from a blocked one', async () => {
    const author = await open();
    await firefox.page.run('page', SEND_FROM_FRAME, CLEAN);
    expect(await author.waitForPublished(1)).toEqual([CLEAN]);
    expect(await author.hasStop()).toBe(false);
    await firefox.page.run('page', SEND_FROM_FRAME, INCIDENT);
    expect((await author.stop()).name).toMatch(/^Stopped:/);
    expect(author.published()).toEqual([CLEAN]);
    await author.answer('Edit draft');
  });

  it('refuses it although the background was suspended', async () => {
    const author = await open();
    await firefox.suspendBackground();
    expect(await send(INCIDENT)).toBe('lost');
    expect((await author.stop()).name).toMatch(/^Stopped:/);
    expect(author.published()).toEqual([]);
    await author.answer('Edit draft');
  });

  it('asks once for what is let go at the button', async () => {
    const author = await open();
    await author.write(WARNED);
    await author.submit('click');
    expect((await author.stop()).name).toMatch(/^Check before posting:/);
    await author.answer('Post anyway');
    expect(await author.waitForPublished(1)).toEqual([WARNED]);
    await author.settle();
    expect(author.published()).toEqual([WARNED]);
    expect(await author.hasStop()).toBe(false);
  });
});

/** Posts from a dedicated worker, packed where it is said how; what came of it. */
const SEND_FROM_WORKER = `
  const code = \`onmessage = async ({ data: [url, text, how] }) => {
    const body = how ? await new Response(new Blob([text]).stream().pipeThrough(new CompressionStream(how))).bytes() : text;
    fetch(url, { method: 'POST', body }).then(() => postMessage('ok'), () => postMessage('lost'));
  }\`;
  const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
  const url = new URL('/i/api/graphql/WXTdKnLddrQOunD6MhWi3g/CreateTweet', location.href).href;
  worker.postMessage([url, JSON.stringify({ variables: { tweet_text: arguments[0] } }), arguments[1]]);
  return new Promise((resolve) => {
    worker.onmessage = ({ data }) => resolve(data);
  });`;

/** Posts by the window of a frame whose document is not there yet. */
const SEND_FROM_FRAME = `
  const frame = document.createElement('iframe');
  frame.src = '/inside';
  document.body.append(frame);
  const url = new URL('/i/api/graphql/WXTdKnLddrQOunD6MhWi3g/CreateTweet', location.href).href;
  const body = JSON.stringify({ variables: { tweet_text: arguments[0] } });
  // The frame goes on to its document meanwhile.
  window[window.length - 1].fetch(url, { method: 'POST', body, keepalive: true }).catch(() => {});`;
