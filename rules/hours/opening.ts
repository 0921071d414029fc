import { DAYS, type Hours } from '../rule.ts';
import { clockOf, isWithin, MINUTES_A_DAY } from './office-hours.ts';

const MINUTE = 60_000;

/**
 * When office hours begin next, after a moment outside of them; both in milliseconds since the epoch. Where the clock is put forward over
 * the time they begin at, it is the time that the clock shows instead.
 */
export function opensAfter(hours: Hours, moment: number): number {
  const now = clockOf(hours.timeZone, moment);
  const today = DAYS.indexOf(now.day);
  const waits = hours.days.map((day) => {
    const days = (DAYS.indexOf(day) - today + DAYS.length) % DAYS.length;
    const wait = days * MINUTES_A_DAY + hours.from - now.minutes;
    return wait > 0 ? wait : wait + DAYS.length * MINUTES_A_DAY;
  });
  const guess = moment - (moment % MINUTE) + Math.min(...waits) * MINUTE;
  // Between now and then the clock may have been put forward or back.
  const opening = guess - drift(hours, guess) * MINUTE;
  return isWithin(hours, opening) ? opening : guess;
}

/** How many minutes a clock is ahead of the time that hours begin at, half a day at the most. */
function drift({ timeZone, from }: Hours, moment: number): number {
  const ahead = (clockOf(timeZone, moment).minutes - from + MINUTES_A_DAY) % MINUTES_A_DAY;
  return ahead > MINUTES_A_DAY / 2 ? ahead - MINUTES_A_DAY : ahead;
}
