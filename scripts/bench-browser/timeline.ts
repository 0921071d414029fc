import type { Page } from 'playwright-core';
import { type Browser, inTurn, onPage, type Pair, type Variant } from './browser.ts';
import { draftOf, fill, openHome, watch } from './composer.ts';
import { median, type Row } from './statistics.ts';
import { type Log, type Trace, trace } from './trace.ts';

const POSTS = 1_000;
const CLICKS = 10;

type Costs = {
  readonly grow: Trace;
  readonly growInUse: Trace;
  readonly clicksBefore: Trace;
  readonly clicksAfter: Trace;
};

/** A timeline that grows by 1,000 posts, with the composer left alone and in use; and whether a click costs more after it. */
export async function measureTimeline(browsers: Pair<Browser>, rounds: number, log: Log): Promise<readonly Row[]> {
  const pairs: Pair<Costs>[] = [];
  for (let round = 0; round < rounds; round++) pairs.push(await inTurn(browsers, round, measure));
  const last = pairs.at(-1)?.with;
  log(`${POSTS} posts, composer in use`, last?.growInUse);
  log(`${CLICKS} clicks beside a short timeline`, last?.clicksBefore);
  log(`${CLICKS} clicks beside a long timeline`, last?.clicksAfter);

  const row = (what: string, pick: keyof Costs, count: number, limit?: number): Row => {
    const all = (variant: Variant) => median(pairs.map((pair) => pair[variant][pick].all / count));
    return {
      what,
      unit: 'ms',
      cost: pairs.map((pair) => (pair.with[pick].own - pair.without[pick].own) / count),
      ...(limit !== undefined && { limit }),
      page: { with: all('with'), without: all('without') },
    };
  };
  return [
    row('1,000 posts more, no composer in focus', 'grow', 1, 0),
    row('1,000 posts more, composer in use', 'growInUse', 1, 0),
    row('a click on a post, 3 posts there', 'clicksBefore', CLICKS),
    row('a click on a post, 1,003 posts there', 'clicksAfter', CLICKS),
  ];
}

function measure(browser: Browser): Promise<Costs> {
  return onPage(browser, async (page) => {
    await openHome(page);
    const clicksBefore = await trace(page, () => clickPost(page));
    const grown = await trace(page, () => grow(page));
    const clicksAfter = await trace(page, () => clickPost(page));
    await openHome(page);
    await fill(page, browser, draftOf(280));
    // The strip looks at its place once more 300 ms after the last key; that belongs to the key.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    await settle(page);
    return { grow: grown, growInUse: await trace(page, () => grow(page)), clicksBefore, clicksAfter };
  });
}

/** Twenty to a frame, as a timeline does that is scrolled. */
async function grow(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'Timeline' }).evaluate(async (timeline, posts) => {
    const post = timeline.lastElementChild;
    for (let count = 0; count < posts; count++) {
      if (post) timeline.append(post.cloneNode(true));
      if (count % 20 === 19) await new Promise(requestAnimationFrame);
    }
  }, POSTS);
  await settle(page);
}

async function clickPost(page: Page): Promise<void> {
  const box = await page.getByRole('button', { name: 'Like' }).first().boundingBox();
  if (!box) throw new Error('The timeline has no post to like.');
  for (let click = 0; click < CLICKS; click++) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await settle(page);
}

async function settle(page: Page): Promise<void> {
  const probe = await watch(page);
  await probe.evaluate((it) => it.settled());
  await probe.dispose();
}
