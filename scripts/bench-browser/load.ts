import type { Page } from 'playwright-core';
import { type Browser, inTurn, onPage, type Pair, type Variant } from './browser.ts';
import { openHome, watch } from './composer.ts';
import { pace, paceRow } from './pace.ts';
import { median, type Row } from './statistics.ts';
import { type Log, type Trace, trace } from './trace.ts';

/** Page load: in a tab of its own, whose process is new, and again in the same tab. */
export async function measureLoad(browsers: Pair<Browser>, rounds: number, log: Log): Promise<readonly Row[]> {
  const first: Pair<Trace>[] = [];
  const again: Pair<Trace>[] = [];
  const paces: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const both = await inTurn(browsers, round, (browser) =>
      onPage(browser, async (page) => ({ first: await load(page), again: await load(page) })),
    );
    paces.push(pace());
    first.push({ with: both.with.first, without: both.without.first });
    again.push({ with: both.with.again, without: both.without.again });
  }
  log('Page load, new tab', first.at(-1)?.with);
  log('Page load, same tab', again.at(-1)?.with);
  return [rowOf('page load, new tab', first), rowOf('page load, same tab again', again), paceRow(paces)];
}

function load(page: Page): Promise<Trace> {
  return trace(page, async () => {
    await openHome(page);
    const probe = await watch(page);
    await probe.evaluate((it) => it.settled());
  });
}

function rowOf(what: string, pairs: readonly Pair<Trace>[]): Row {
  const all = (variant: Variant) => median(pairs.map((pair) => pair[variant].all));
  return {
    what,
    unit: 'ms',
    cost: pairs.map((pair) => pair.with.own - pair.without.own),
    limit: 2,
    page: { with: all('with'), without: all('without') },
  };
}
