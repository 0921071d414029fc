import * as z from 'zod/mini';
import { type EmbargoedTerm, embargoedTermSchema, endOf } from '../rules/embargo/embargoed-term.ts';
import { isTimeZone } from '../rules/moment.ts';
import { show } from './explain.ts';
import { type Problems, report, sayFault } from './problems.ts';
import type { JsonObject } from './prune.ts';
import { judgeTerms } from './read-terms.ts';

/** How long after it has lifted an embargo is taken for a mistake, in milliseconds. */
const LONG_PAST = 30 * 24 * 60 * 60_000;

/**
 * An entry of the rule `embargo`, with those terms only that can be looked for and whose end is a moment. One that has no end, or whose end
 * is long past `now` (milliseconds since the epoch; none: nobody knows), is reported and stays.
 */
export function judgeEmbargo(
  entry: JsonObject,
  place: string,
  problems: Problems,
  now: number | undefined,
): JsonObject {
  const { timeZone, until } = entry;
  const zone = typeof timeZone === 'string' && isTimeZone(timeZone.trim()) ? timeZone : undefined;
  // A zone that is none is reported by itself, and puts the entry out of force.
  const hasWrongZone = timeZone !== undefined && zone === undefined;
  return judgeTerms(entry, place, problems, embargoedTermSchema, (term, at) => {
    const own: EmbargoedTerm | undefined = typeof term === 'string' ? undefined : z.parse(embargoedTermSchema, term);
    const written = own?.until;
    if (own === undefined || written === undefined) {
      if (until === undefined) report(problems, at, () => sayFault('policy_embargo_endless'));
      return true;
    }
    const end = endOf(own, zone);
    if (end === undefined) {
      if (!hasWrongZone) report(problems, `${at}.until`, () => sayFault('policy_embargo_no_zone', show(written)));
      return false;
    }
    if (now !== undefined && end < now - LONG_PAST)
      report(problems, `${at}.until`, () => sayFault('policy_embargo_past', show(written)));
    return true;
  });
}
