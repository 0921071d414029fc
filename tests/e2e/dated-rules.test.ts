import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAs, surfaceNamed } from './author.ts';
import { type Browser, launch, policyInForce } from './browser.ts';
import { importPolicy } from './extension.ts';
import { POLICY } from './policy.ts';

const INLINE = surfaceNamed('x-inline');
const HOUR = 3_600_000;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  expect(browser.errors()).toEqual([]);
  await browser.close();
});

let imported = 0;

/** Puts one rule in force. */
async function use(rule: object) {
  const name = `Dated ${++imported}`;
  await importPolicy(browser, { ...POLICY, rules: [{ level: 'block', name, ...rule }] });
  await policyInForce(browser.context, 'imported', name);
}

/** A moment so many milliseconds from now. */
function at(later: number): string {
  return new Date(Date.now() + later).toISOString();
}

/** The same as the clocks of Kiritimati show it, which are 14 hours ahead of those of Greenwich all year. */
function inKiritimati(later: number): string {
  return at(later + 14 * HOUR).slice(0, 16);
}

async function post(text: string) {
  const author = await openAs(browser, INLINE);
  await author.write(text);
  await author.submit('click');
  return author;
}

describe('an embargo', () => {
  const REDWING = 'Project Redwing is here!';
  const embargo = (until: string, more: object = {}) =>
    use({ rule: 'embargo', terms: [{ term: 'Project Redwing', until }], ...more });

  it('holds a draft, says until when, and lets it go out from that moment on', async () => {
    await embargo(at(HOUR));
    const author = await post(REDWING);
    const { text } = await author.stop(/^Stopped:/);
    expect(text).toContain('“Project Redwing” is under embargo.');
    expect(text).toMatch(/This holds until .+\d/);
    await author.answer('Edit draft');

    const lifts = Date.now() + 2000;
    await embargo(new Date(lifts).toISOString());
    await expect.poll(() => Date.now(), { timeout: 10_000 }).toBeGreaterThanOrEqual(lifts);
    expect(author.published()).toEqual([]);
    await author.page.bringToFront();
    await author.submit('click');
    expect(await author.waitForPublished(1)).toEqual([REDWING]);
    await author.settle();
    expect(await author.hasStop()).toBe(false);
    await author.close();
  });

  it('lifts by the clock of its time zone', async () => {
    await embargo(inKiritimati(HOUR), { timeZone: 'Pacific/Kiritimati' });
    const held = await post(REDWING);
    await held.stop(/^Stopped:/);
    expect(held.published()).toEqual([]);
    await held.close();

    await embargo(inKiritimati(-HOUR), { timeZone: 'Pacific/Kiritimati' });
    const free = await post(REDWING);
    expect(await free.waitForPublished(1)).toEqual([REDWING]);
    await free.close();
  });
});

describe('a quiet period', () => {
  const FIGURES = 'We just closed a record quarter!';
  const quiet = (...windows: readonly string[]) => use({ rule: 'quiet-period', windows });
  const past = () => `${at(-3 * HOUR)}/${at(-HOUR)}`;
  const now = () => `${at(-HOUR)}/${at(HOUR)}`;
  const future = () => `${at(HOUR)}/${at(3 * HOUR)}`;

  it('holds what tells how business goes while a window is open, and says when it closes', async () => {
    await quiet(past(), now());
    const author = await post(FIGURES);
    const { text } = await author.stop(/^Stopped:/);
    expect(text).toContain('“record quarter”');
    expect(text).toMatch(/This holds until .+\d/);
    expect(author.published()).toEqual([]);
    await author.close();
  });

  it('holds nothing before and after', async () => {
    await quiet(past(), future());
    const author = await post(FIGURES);
    expect(await author.waitForPublished(1)).toEqual([FIGURES]);
    await author.settle();
    expect(await author.hasStop()).toBe(false);
    await author.close();
  });
});

it('any rule holds from its “from” until its “until” only', async () => {
  const terms = { rule: 'terms', terms: ['Harbour Plan'] };
  await use({ ...terms, from: at(-HOUR), until: at(HOUR) });
  const held = await post('The Harbour Plan.');
  expect((await held.stop(/^Stopped:/)).text).toMatch(/This holds until .+\d/);
  await held.close();
  for (const [from, until] of [
    [at(-2 * HOUR), at(-HOUR)],
    [at(HOUR), at(2 * HOUR)],
  ]) {
    await use({ ...terms, from, until });
    const free = await post('The Harbour Plan.');
    expect(await free.waitForPublished(1)).toEqual(['The Harbour Plan.']);
    await free.close();
  }
});
