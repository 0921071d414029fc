import * as z from 'zod/mini';
import { isTimeZone, readMomentIn } from '../moment.ts';
import { itemOf } from '../own-list.ts';
import { say } from '../say.ts';
import { termSchema } from '../term-conditions.ts';

/** The name of a time zone. */
export const timeZone = itemOf(isTimeZone, (written) => ({
  message: say('policy_no_time_zone', say('policy_quoted', written)),
  remedy: say('policy_no_time_zone_remedy'),
}));

/** A date and time, with or without its zone. */
const until = itemOf(
  (written) => readMomentIn(written, 'UTC') !== undefined,
  (written) => ({
    message: say('policy_no_date', say('policy_quoted', written)),
    remedy: say('rule_embargo_no_date_remedy'),
  }),
);

/** A term and when its embargo lifts. */
export const embargoedTermSchema = z.extend(termSchema, {
  /** ISO 8601, with its zone or as a clock in `timeZone` shows it. */
  until: z.exactOptional(until),
  /** Where that clock is, if not where the others of its entry are. */
  timeZone: z.exactOptional(timeZone),
});

export type EmbargoedTerm = z.output<typeof embargoedTermSchema>;

/** When the embargo on a term lifts, in milliseconds since the epoch; undefined: nothing that can be read says so. */
export function endOf(term: string | EmbargoedTerm, zone: string | undefined): number | undefined {
  if (typeof term === 'string' || term.until === undefined) return undefined;
  return readMomentIn(term.until, (term.timeZone ?? zone)?.trim());
}
