import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PracticeSurface } from '../../practice/surfaces.ts';
import { type Browser, launch } from '../e2e/browser.ts';
import { POLICY } from '../e2e/policy.ts';
import { type Count, drawMutants } from './mutants.ts';
import { type Outcome, tryMutant } from './try-mutant.ts';

const SEED = Number(process.env['DRIFT_SEED'] ?? 1);

/** Mutants of a site's pages: a blocked draft never goes out and is stopped, a clean one goes out once, unchanged and unasked. */
export function describeDrift(site: PracticeSurface['site'], count: Count): void {
  describe.concurrent(`drift of ${site}`, () => {
    let browser: Browser;
    const pages: Page[] = [];
    const outcomes = new Map<string, Outcome>();
    const mutants = drawMutants(site, SEED, count);

    beforeAll(async () => {
      browser = await launch(POLICY);
    });

    afterAll(async () => {
      const counted = (what: Outcome['blocked'] | Outcome['clean']) =>
        [...outcomes.values()].filter(({ blocked, clean }) => blocked === what || clean === what).length;
      console.table({
        [site]: {
          seed: SEED,
          mutants: mutants.length,
          'page ring': counted('page'),
          'only the wire': counted('wire'),
          escaped: counted('escaped'),
          'no stop': counted('no stop'),
          'clean refused': counted('refused'),
          'clean lost or changed': counted('lost') + counted('changed'),
        },
      });
      await browser.close();
    });

    it.each(mutants)('$name', async (mutant) => {
      const page = pages.pop() ?? (await browser.context.newPage());
      const outcome = await tryMutant(browser, page, mutant);
      pages.push(page);
      outcomes.set(mutant.name, outcome);
      expect(outcome, `${mutant.url} ${JSON.stringify(outcome.seen)}`).toMatchObject({
        blocked: expect.stringMatching(/^(page|wire)$/),
        clean: 'published',
      });
    });
  });
}
