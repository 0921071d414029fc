import * as z from 'zod/mini';
import { describeHours, isWithin } from './hours/office-hours.ts';
import { opensAfter } from './hours/opening.ts';
import { readClock, readZone } from './hours/written.ts';
import { itemOf } from './own-list.ts';
import { type Account, type Author, DAYS, defineRule, type Hours } from './rule.ts';
import { say } from './say.ts';

const clock = itemOf(
  (written) => readClock(written) !== undefined,
  (written) => ({
    message: say('policy_no_time', say('policy_quoted', written)),
    remedy: say('policy_no_time_remedy'),
  }),
);

const timeZone = itemOf(
  (written) => readZone(written) !== undefined,
  (written) => ({
    message: say('policy_no_time_zone', say('policy_quoted', written)),
    remedy: say('policy_no_time_zone_remedy'),
  }),
);

/** What an entry says of days and hours, each as it is written. */
export const hoursSchema = z.object({
  days: z._default(z.readonly(z.array(z.enum(DAYS)).check(z.minLength(1))), ['mon', 'tue', 'wed', 'thu', 'fri']),
  from: clock,
  to: clock,
  timeZone,
});

/**
 * A post outside the hours and days in which posts go out. It does not try to know holidays, whose posts are scheduled for later on the
 * site, or where the author is: the hours are those of their own time zone.
 */
export const hours = defineRule({
  id: 'hours',
  summary: () => say('rule_hours_summary'),
  why: () => say('rule_hours_why'),
  levels: { brand: 'warn', personal: 'off' },
  options: z.object({
    /** Left out: each account has its own, and one without any posts at all times. */
    hours: z.exactOptional(hoursSchema),
  }),
  example: {
    options: { hours: { from: '09:00', to: '17:30', timeZone: 'Europe/Berlin' } },
    bad: 'Good night, Berlin!',
    good: 'Good morning, Berlin!',
    // Friday, 2 January 1970, 10:00 in Berlin.
    goodAt: 33 * 3_600_000,
  },
  timed({ hours: own }, { accounts }) {
    const hoursOf = compileHours(own, accounts);
    return (author, now) => {
      const kept = hoursOf(author);
      if (kept === undefined || isWithin(kept, now)) return undefined;
      return { until: opensAfter(kept, now) };
    };
  },
  compile({ hours: own }, { accounts }) {
    const hoursOf = compileHours(own, accounts);
    return ({ author }) => {
      const kept = hoursOf(author);
      if (kept === undefined) return [];
      return [
        {
          message: say('rule_hours', describeHours(kept)),
          suggestion: say('rule_hours_suggestion'),
        },
      ];
    };
  },
});

/** What an entry says for all, else what the policy says of an account. */
function compileHours(
  own: z.output<typeof hoursSchema> | undefined,
  accounts: readonly Account[],
): (author: Author) => Hours | undefined {
  if (own !== undefined) {
    const read = asHours(own);
    return () => read;
  }
  const byId = new Map(accounts.map((account) => [account.id, account.hours]));
  return (author) => (author.state === 'listed' ? byId.get(author.account) : undefined);
}

/** The hours that an entry names, as they are counted. */
export function asHours({ days, from, to, timeZone: zone }: z.output<typeof hoursSchema>): Hours {
  return { days, from: readClock(from) ?? 0, to: readClock(to) ?? MIDNIGHT, timeZone: readZone(zone) ?? 'UTC' };
}

const MIDNIGHT = 24 * 60;
