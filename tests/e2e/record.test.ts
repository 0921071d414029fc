import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Chain, verifyChain } from '../../policy/journal/chain.ts';
import { clickByRole, findByRole, listByRole } from '../../practice/accessibility.ts';
import { type Author, openAs, surfaceNamed } from './author.ts';
import { type Browser, launch } from './browser.ts';
import { crashWorker, importPolicy, inExtension, stopWorker, workerGone } from './extension.ts';
import { POLICY } from './policy.ts';

const INLINE = surfaceNamed('x-inline');

const PLAN = 'The Harbour Plan is on its way.';
const FIGURES = 'Our Q3 margin is up again.';
const CLEAN = 'Happy Friday!';
/** Put together here, so that no scanner takes it for a real one. */
const CARD = ['4111', '1111', '1111', '1111'].join(' ');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  expect(browser.errors()).toEqual([]);
  await browser.close();
});

/** What the extension has stored, read in one of its pages with nothing of its code. */
function readRecord(): Promise<Chain> {
  return inExtension(browser, async () => {
    const settled = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const beginning = { seq: 0, hash: '' };
    const isThere = (await indexedDB.databases()).some(({ name }) => name === 'gatepost');
    if (!isThere) return { anchor: beginning, links: [], head: beginning };
    const database = await settled(indexedDB.open('gatepost'));
    const transaction = database.transaction(['entries', 'chain']);
    const places = transaction.objectStore('chain');
    const [links, anchor = beginning, head = beginning] = await Promise.all([
      settled(transaction.objectStore('entries').getAll()),
      settled(places.get('anchor')),
      settled(places.get('head')),
    ]);
    database.close();
    return { anchor, links, head };
  });
}

/** The entries that have come since this was asked for, as many as are wanted; the chain holds. */
async function fromNowOn(): Promise<(count: number) => Promise<Chain['links'][number]['entry'][]>> {
  const before = (await readRecord()).head.seq;
  return async (count) => {
    await expect.poll(async () => (await readRecord()).head.seq - before, { timeout: 5000 }).toBe(count);
    const chain = await readRecord();
    expect(await verifyChain(chain)).toBeUndefined();
    return chain.links.filter(({ seq }) => seq > before).map(({ entry }) => entry);
  };
}

/** The policy of the range, with a record that keeps this much. */
function keep(kept: string, parts: object = {}): Promise<void> {
  return importPolicy(browser, { ...POLICY, record: { keep: kept, days: 30 }, ...parts });
}

async function stopped(text: string, as = 'chrysler') {
  const author = await openAs(browser, INLINE, as);
  await author.write(text);
  await author.submit('click');
  await author.stop(/^Check before posting:/);
  return author;
}

/** Waits until the stop says what came of a report. */
async function says({ page }: Author, words: RegExp): Promise<void> {
  const said = async () => (await listByRole(page, 'status')).map(({ text }) => text);
  await expect.poll(said, { timeout: 5000 }).toContainEqual(expect.stringMatching(words));
}

describe('by default', () => {
  beforeEach(() => importPolicy(browser, POLICY));

  it('a draft that is taken back is recorded, without a word of it', async () => {
    const entries = await fromNowOn();
    const author = await stopped(PLAN);
    await author.answer('Edit draft');
    const [entry] = await entries(1);
    expect(entry).toMatchObject({
      site: 'x',
      account: 'chrysler',
      kind: 'client',
      found: [{ rule: 'terms', name: 'Plans', level: 'warn' }],
      level: 'warn',
      decision: 'edited',
      took: expect.any(Number),
    });
    expect(JSON.stringify(entry)).not.toMatch(/harbour|on its way/i);
    await author.close();
  });

  it('a post that goes out all the same is recorded once, with the reason', async () => {
    const entries = await fromNowOn();
    const author = await stopped(FIGURES);
    await author.giveReason('The press release is out.');
    await author.answer('Post anyway');
    expect(await author.waitForPublished(1)).toEqual([FIGURES]);
    await author.settle();
    expect(await entries(1)).toMatchObject([
      { decision: 'posted', reason: 'The press release is out.', level: 'justify' },
    ]);
    await author.close();
  });

  it('a false alarm is noted, by keyboard as well, and the stop stays', async () => {
    const entries = await fromNowOn();
    const author = await stopped(PLAN);
    const button = await findByRole(author.page, 'button', 'Report a false alarm');
    expect(button.description).toMatch(/Harbour Plan/);
    await clickByRole(author.page, 'button', 'Report a false alarm');
    await says(author, /^Noted as a false alarm/);
    expect((await findByRole(author.page, 'button', 'Report a false alarm')).focused).toBe(true);
    await author.page.keyboard.press('Enter');
    expect(await author.hasStop()).toBe(true);
    await author.answer('Edit draft');
    expect((await entries(2)).map(({ decision, found }) => [decision, found[0]?.name])).toEqual([
      ['false-alarm', 'Plans'],
      ['edited', 'Plans'],
    ]);
    await author.close();
  });

  it('a clean post is not recorded, and one with a note once', async () => {
    await importPolicy(browser, { ...POLICY, rules: [{ rule: 'terms', level: 'note', terms: ['Harbour Plan'] }] });
    const entries = await fromNowOn();
    for (const text of [CLEAN, PLAN]) {
      const author = await openAs(browser, INLINE);
      await author.write(text);
      await author.submit('click');
      await author.waitForPublished(1);
      await author.settle();
      await author.close();
    }
    expect(await entries(1)).toMatchObject([{ decision: 'noted', level: 'note' }]);
  });
});

describe('words', () => {
  it('of a client’s account are kept where the policy says so, masked', async () => {
    await keep('text');
    const entries = await fromNowOn();
    const author = await stopped(`${PLAN} Pay by ${CARD}.`);
    await author.answer('Edit draft');
    expect(await entries(1)).toMatchObject([{ text: `${PLAN} Pay by ••••••••.` }]);
    await author.close();
  });

  it('of a personal account never are', async () => {
    await keep('text');
    const entries = await fromNowOn();
    const author = await stopped(PLAN, 'robin');
    await clickByRole(author.page, 'button', 'Report a false alarm');
    await says(author, /^Noted as a false alarm/);
    await author.answer('Post anyway');
    await author.waitForPublished(1);
    const all = await entries(2);
    expect(all).toMatchObject([
      { kind: 'personal', decision: 'false-alarm' },
      { kind: 'personal', decision: 'posted' },
    ]);
    expect(JSON.stringify(all)).not.toMatch(/harbour|on its way/i);
    await author.close();
  });
});

it('nothing is kept where the policy says so, and no false alarm can be reported', async () => {
  await keep('off');
  const before = (await readRecord()).head;
  const author = await stopped(PLAN);
  await expect(findByRole(author.page, 'button', 'Report a false alarm', { timeout: 500 })).rejects.toThrow();
  await author.answer('Post anyway');
  await author.waitForPublished(1);
  await author.settle();
  expect((await readRecord()).head).toEqual(before);
  await author.close();
});

it('a record that can’t be written keeps nobody from posting, and a false alarm says so', async () => {
  await importPolicy(browser, POLICY);
  const entries = await fromNowOn();
  const author = await stopped(PLAN);
  const [worker] = browser.context.serviceWorkers();
  await worker?.evaluate(() => {
    Reflect.set(globalThis, 'opens', IDBFactory.prototype.open);
    IDBFactory.prototype.open = () => {
      throw new DOMException('No room.', 'QuotaExceededError');
    };
  });
  await clickByRole(author.page, 'button', 'Report a false alarm');
  await says(author, /^That could not be noted/);
  await worker?.evaluate(() => {
    IDBFactory.prototype.open = Reflect.get(globalThis, 'opens');
  });
  await clickByRole(author.page, 'button', 'Report a false alarm');
  await says(author, /^Noted as a false alarm/);
  expect(await entries(1)).toMatchObject([{ decision: 'false-alarm' }]);
  await worker?.evaluate(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('No room.', 'QuotaExceededError');
    };
  });
  await author.answer('Post anyway');
  expect(await author.waitForPublished(1)).toEqual([PLAN]);
  await stopWorker(browser);
  await author.close();
});

describe('the worker', () => {
  it.each(Object.entries({ 'is stopped': stopWorker, crashes: crashWorker }))(
    '%s while the stop is open, and each answer is recorded once',
    async (_, end) => {
      await importPolicy(browser, POLICY);
      const entries = await fromNowOn();
      const author = await stopped(PLAN);
      await end(browser);
      await workerGone(browser);
      await author.page.bringToFront();
      await author.answer('Edit draft');
      expect(await entries(1)).toMatchObject([{ decision: 'edited' }]);
      await author.submit('click');
      await author.stop(/^Check before posting:/);
      await author.answer('Post anyway');
      await author.waitForPublished(1);
      expect((await entries(2)).map(({ decision }) => decision)).toEqual(['edited', 'posted']);
      await author.close();
    },
  );
});
