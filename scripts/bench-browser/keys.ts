import { type Browser, inTurn, onPage, type Pair, type Variant } from './browser.ts';
import { draftOf, fill, openHome, type Probe, typeSettled, watch } from './composer.ts';
import { median, quantile, type Row } from './statistics.ts';
import { type Log, trace } from './trace.ts';

type Setting = { readonly what: string; readonly length: number; readonly articles: number; readonly limit?: number };

const SETTINGS: readonly Setting[] = [
  { what: 'a key at 280 characters', length: 280, articles: 0, limit: 0.5 },
  { what: 'a key at 280, 1,000 posts in the timeline', length: 280, articles: 1_000, limit: 0.5 },
  { what: 'a key at 3,000 characters', length: 3_000, articles: 0 },
  { what: 'a key at 63,000 characters', length: 63_000, articles: 0 },
];

const WORDS = ' and then some more ';

/** A key in the composer, the guard warm, the editor at rest in between, so that every key has its idle moment and its frame. */
export async function measureKeys(browsers: Pair<Browser>, rounds: number, log: Log): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const setting of SETTINGS) rows.push(...(await measureSetting(browsers, rounds, setting, log)));
  return rows;
}

type Keys = { readonly own: number[]; readonly all: number[]; readonly frames: number[] };

function noKeys(): Keys {
  return { own: [], all: [], frames: [] };
}

async function measureSetting(
  browsers: Pair<Browser>,
  rounds: number,
  { what, length, articles, limit }: Setting,
  log: Log,
): Promise<readonly Row[]> {
  const keys: Pair<Keys> = { with: noKeys(), without: noKeys() };
  for (let round = 0; round < rounds; round++) {
    await inTurn(browsers, round, (browser) =>
      onPage(browser, async (page) => {
        await openHome(page, articles);
        await fill(page, browser, draftOf(length));
        const probe = await watch(page);
        await typeSettled(page, probe, WORDS);
        await probe.evaluate(({ frames }) => void frames.splice(0));
        const traced = await trace(page, () => typeSettled(page, probe, WORDS));
        keys[browser.variant].own.push(...traced.keys.map(({ own }) => own));
        keys[browser.variant].all.push(...traced.keys.map(({ all }) => all));
        keys[browser.variant].frames.push(...(await framesOf(probe)));
        if (browser.variant === 'with' && round === 0) log(`${what}, ${WORDS.length} keys`, traced);
      }),
    );
  }
  const all = (variant: Variant) => median(keys[variant].all);
  const late = (variant: Variant) => quantile(keys[variant].frames, 0.95);
  return [
    {
      what,
      unit: 'ms',
      cost: keys.with.own,
      ...(limit !== undefined && { limit }),
      page: { with: all('with'), without: all('without') },
    },
    {
      what: '  key to the end of its frame (p95 in the last columns)',
      unit: 'ms',
      cost: keys.with.frames,
      page: { with: late('with'), without: late('without') },
    },
  ];
}

function framesOf(probe: Probe): Promise<readonly number[]> {
  return probe.evaluate(({ frames }) => frames);
}
