import { describe, expect, test } from 'vitest';
import { keepPasses } from '../../seal/passes.ts';
import type { Publish } from '../../sites/publish/publish.ts';

const URL_OF_POST = 'https://x.com/i/api/graphql/WXTdKnLddrQOunD6MhWi3g/CreateTweet';
const POST = 'See you at the dealership on Saturday, coffee is on us.';
const CHOICES = ['Petrol', 'Hybrid', 'A bicycle'];
const ARTICLE = '1790000000000000006';

const TAB = 7;
const OTHER_TAB = 8;
/** Of a request that belongs to no tab: a service worker of the page forwards it. */
const NO_TAB = -1;

function publish(texts: readonly string[], saved?: string): Publish {
  return { operation: 'CreateTweet', surface: 'post', texts, ...(saved !== undefined && { saved }) };
}

function passesWith(...passed: Parameters<ReturnType<typeof keepPasses>['add']>[0][]) {
  const passes = keepPasses();
  for (const one of passed) passes.add(one);
  return passes;
}

const post = { tab: TAB, url: URL_OF_POST, texts: [POST] };

test('a pass works once', () => {
  const passes = passesWith(post);
  expect(passes.take(TAB, publish([POST]))).toBe(true);
  expect(passes.take(TAB, publish([POST]))).toBe(false);
});

test('two passes for the same words work twice', () => {
  const passes = passesWith(post, post);
  expect([1, 2, 3].map(() => passes.take(TAB, publish([POST])))).toEqual([true, true, false]);
});

describe('which request a pass is for', () => {
  test.each<[string, { tab: number; texts: readonly string[] }, boolean]>([
    ['the same words in the same tab', { tab: TAB, texts: [POST] }, true],
    ['the same words in another tab', { tab: OTHER_TAB, texts: [POST] }, false],
    ['the same words from no tab', { tab: NO_TAB, texts: [POST] }, true],
    ['other words from no tab', { tab: NO_TAB, texts: ['Meet Bluebird.'] }, false],
    ['other white space', { tab: TAB, texts: [` ${POST.replaceAll(' ', '\u00a0')}\n`] }, true],
    ['one word more', { tab: TAB, texts: [`${POST} Bluebird.`] }, false],
    ['a text beside it that has none', { tab: TAB, texts: [POST, 'Meet Bluebird.'] }, false],
    ['no words at all', { tab: TAB, texts: [] }, false],
  ])('%s: %o → %s', (_, { tab, texts }, expected) => {
    expect(passesWith(post).take(tab, publish(texts))).toBe(expected);
  });

  test('some of the texts that were let through together', () => {
    const poll = { tab: TAB, url: URL_OF_POST, texts: [POST, ...CHOICES] };
    expect(passesWith(poll).take(TAB, publish(CHOICES))).toBe(true);
  });

  test('a request that takes nothing uses nothing up', () => {
    const passes = passesWith(post);
    expect(passes.take(OTHER_TAB, publish([POST]))).toBe(false);
    expect(passes.take(TAB, publish(['Meet Bluebird.']))).toBe(false);
    expect(passes.take(TAB, publish([POST]))).toBe(true);
  });
});

describe('an article, which goes out by the key that it was saved under', () => {
  const article = { tab: TAB, url: URL_OF_POST, texts: ['The year on the road'], saved: ARTICLE };

  test('needs no words, and works once', () => {
    const passes = passesWith(article);
    expect(passes.take(TAB, publish([], ARTICLE))).toBe(true);
    expect(passes.take(TAB, publish([], ARTICLE))).toBe(false);
  });

  test('of another key needs a pass of its own', () => {
    expect(passesWith(article).take(TAB, publish([], '1790000000000000007'))).toBe(false);
  });

  test('is not let through by a post without a key', () => {
    expect(passesWith(post).take(TAB, publish([], ARTICLE))).toBe(false);
  });
});

describe('a request whose body is not shown', () => {
  test('goes by its address, once, and from its tab', () => {
    const passes = passesWith(post);
    expect(passes.takeUnread(OTHER_TAB, URL_OF_POST)).toBe(false);
    expect(passes.takeUnread(TAB, 'https://x.com/i/api/1.1/statuses/update.json')).toBe(false);
    expect(passes.takeUnread(TAB, URL_OF_POST)).toBe(true);
    expect(passes.takeUnread(TAB, URL_OF_POST)).toBe(false);
  });

  test('uses up the pass for its words', () => {
    const passes = passesWith(post);
    expect(passes.takeUnread(NO_TAB, URL_OF_POST)).toBe(true);
    expect(passes.take(TAB, publish([POST]))).toBe(false);
  });
});

test('no pass outlives the policy that it was given under', () => {
  const passes = passesWith(post, post);
  passes.clear();
  expect(passes.take(TAB, publish([POST]))).toBe(false);
  expect(passes.takeUnread(TAB, URL_OF_POST)).toBe(false);
});

test('what a page never sent makes room for what comes later', () => {
  const later = Array.from({ length: 50 }, (_, at) => ({ ...post, texts: [`Part ${at + 1} of the story.`] }));
  const passes = passesWith(post, ...later);
  expect(passes.take(TAB, publish([POST]))).toBe(false);
  expect(passes.take(TAB, publish(['Part 1 of the story.']))).toBe(true);
});
