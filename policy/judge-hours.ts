import * as z from 'zod/mini';
import { asHours, hoursSchema } from '../rules/hours.ts';
import type { Account, Hours } from '../rules/rule.ts';
import { type Problems, report, sayFault } from './problems.ts';
import { at, isObject } from './prune.ts';

/** Says where an entry of the rule `hours` goes by hours that nobody has, or by some that are hardly what was meant. */
export function judgeHours(options: unknown, accounts: readonly Account[], place: string, problems: Problems): void {
  const written = isObject(options) ? options['hours'] : undefined;
  if (written === undefined) {
    if (accounts.every(({ hours }) => hours === undefined))
      report(problems, place, () => sayFault('policy_finds_nothing', 'hours'));
    return;
  }
  const own = z.safeParse(hoursSchema, written);
  if (own.success) tellWholeDays(asHours(own.data), at(place, 'hours'), problems);
}

/** Says that hours end when they begin, which is a day later. */
export function tellWholeDays({ from, to }: Pick<Hours, 'from' | 'to'>, place: string, problems: Problems): void {
  if (from === to) report(problems, at(place, 'to'), () => sayFault('policy_whole_days'));
}
