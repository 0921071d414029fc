import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { surfaceNamed } from '../e2e/author.ts';
import { INCIDENT, POLICY } from '../e2e/policy.ts';
import { listByRole } from './accessible.ts';
import { openAs } from './author.ts';
import { type Firefox, launchFirefox } from './firefox.ts';

/** The eyes of all other tests in Firefox: what stands there is seen, and what does not is not. */
describe('a look at the accessibility tree in Firefox', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await launchFirefox(POLICY);
  });
  afterAll(() => firefox.close());

  it('never misses a stop that stands there, whatever the browser tidies up between two looks', async () => {
    const author = await openAs(firefox, surfaceNamed('x-inline'), 'chrysler');
    await author.write(INCIDENT);
    await author.submit('click');
    await author.stop(/^Stopped:/);
    const seen: number[] = [];
    for (let look = 0; look < LOOKS; look++) {
      await firefox.page.run('browser', TIDY_UP);
      seen.push((await listByRole(firefox.page, 'alertdialog')).length);
    }
    expect(seen).toEqual(Array.from({ length: LOOKS }, () => 1));
    await author.answer('Edit draft');
    expect(await author.hasStop()).toBe(false);
  });
});

const LOOKS = 20;

/** What the browser does by itself, now and then. */
const TIDY_UP = 'Components.utils.forceGC(); Components.utils.forceCC(); Components.utils.forceGC()';
