import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type PracticeSurface, SURFACES } from '../../practice/surfaces.ts';
import { authorOn, partsWith, type Way, type Writer, waysOf } from './author.ts';
import { launch } from './browser.ts';
import { INCIDENT, POLICY } from './policy.ts';

/** Messages are checked under a policy of their own. */
const PUBLIC = SURFACES.filter(({ surface }) => surface !== 'message');

/** A browser with the built extension, as the table needs it. */
export type GuardedBrowser = {
  openAs(surface: PracticeSurface, as: string): Promise<Writer>;
  /** What went wrong in pages and in the extension: errors, word for word. */
  errors(): readonly string[] | Promise<readonly string[]>;
  close(): Promise<void>;
};

type Circumstances = {
  readonly start: (policy: object) => Promise<GuardedBrowser>;
  /** By which ways a surface's drafts are submitted; one without any is left out. */
  readonly ways: (surface: PracticeSurface) => readonly Way[];
};

const IN_CHROMIUM: Circumstances = { start: startChromium, ways: waysOf };

/** Behaviours × surfaces × ways to submit, on one site. Ground truth is the request that leaves the page. */
export function describeSite(site: PracticeSurface['site'], { start, ways }: Circumstances = IN_CHROMIUM): void {
  let browser: GuardedBrowser;

  beforeAll(async () => {
    browser = await start(POLICY);
  });

  afterAll(async () => {
    expect(await browser.errors()).toEqual([]);
    await browser.close();
  });

  describe.each(PUBLIC.filter((surface) => surface.site === site && ways(surface).length > 0))('$id', (surface) => {
    let last: Writer | undefined;

    /** The page that the row before has left, with its composer opened anew; the first row loads it, and the one after a row that failed. */
    async function open(): Promise<Writer> {
      last = await (last?.anew() ?? browser.openAs(surface, 'chrysler'));
      return last;
    }

    afterEach(({ task }) => {
      if (task.result?.state === 'fail') last = undefined;
    });

    it.each(ways(surface))('publishes a clean draft once and unchanged: %s', async (way) => {
      const author = await open();
      await author.write(CLEAN);
      await author.submit(way);
      await author.finish(way);
      expect(await author.waitForPublished(partsWith(surface, CLEAN).length)).toEqual(partsWith(surface, CLEAN));
      await author.settle();
      expect(author.published()).toEqual(partsWith(surface, CLEAN));
      expect(await author.hasStop()).toBe(false);
    });

    it.each(ways(surface))('publishes nothing that is blocked: %s', async (way) => {
      const author = await open();
      await author.write(BAD);
      await author.submit(way);
      expect((await author.stop()).name).toMatch(/^Stopped:/);
      await author.settle();
      expect(await author.hasStop()).toBe(true);
      await author.escape();
      expect(author.published()).toEqual([]);
    });

    it('gives a blocked draft back as it was, with the focus, and publishes it once it is clean', async () => {
      const author = await open();
      await author.write(BAD);
      const before = await author.held();
      await author.submit('click');
      await author.stop();
      await author.answer('Edit draft');
      expect(await author.held()).toEqual(before);
      expect(author.published()).toEqual([]);

      await author.rewrite('Never mind.');
      await author.submit('click');
      await author.finish('click');
      const published = await author.waitForPublished(partsWith(surface, '').length);
      expect(published.join('\n')).toContain('Never mind.');
    });

    it('lets a warned draft out once, without a second click, and stops the next one', async () => {
      const author = await open();
      await author.write(WARNED);
      await author.submit('click');
      expect((await author.stop()).name).toMatch(/^Check before posting:/);
      expect(author.published()).toEqual([]);
      await author.answer('Post anyway');
      await author.finish('click');
      await author.waitForPublished(partsWith(surface, WARNED).length);
      await author.settle();
      expect(author.published()).toEqual(partsWith(surface, WARNED));
      expect(await author.hasStop()).toBe(false);

      const next = await author.anew();
      await next.write(WARNED);
      await next.submit('click');
      await next.stop();
      expect(author.published()).toEqual(partsWith(surface, WARNED));
    });
  });
}

const CLEAN = 'Happy Friday, everyone! 🚗\n\nSee you at the show: hall 7 & stand 12.';
const BAD = INCIDENT;
const WARNED = 'The Harbour Plan is on its way.';

/** One tab for the whole table: each tab has a process of its own, which reads all of page and extension for the first time. */
async function startChromium(policy: object): Promise<GuardedBrowser> {
  const browser = await launch(policy);
  const page = await browser.context.newPage();
  return { ...browser, openAs: (surface, as) => authorOn(page, browser, surface, as) };
}
