import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SURFACES } from '../../practice/surfaces.ts';
import { openAs } from './author.ts';
import { type Browser, launch } from './browser.ts';
import { INCIDENT, POLICY } from './policy.ts';

const [inline] = SURFACES;
let browser: Browser;

beforeAll(async () => {
  browser = await launch(POLICY);
});

afterAll(() => browser.close());

describe('the tweet of 2011', () => {
  it('does not go out', async () => {
    if (!inline) throw new Error('The practice range has no surface.');
    const author = await openAs(browser, inline, 'chrysler');
    await author.write(INCIDENT);
    expect((await author.strip(/Posting as @ChryslerAutos/i)).name).toMatch(/client/);
    await author.submit('click');
    const stop = await author.stop(/^Stopped:/);
    expect(stop.text).toMatch(/fucking/);
    expect(stop.text).toMatch(/@ChryslerAutos/i);
    expect(stop.text).toMatch(/social-desk@lanternworks\.example/);
    expect(author.published()).toEqual([]);
    await author.answer('Edit draft');
    expect(author.published()).toEqual([]);
  });
});
