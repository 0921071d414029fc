import { DAYS, type Day, type Hours } from '../rule.ts';
import { say, sayList } from '../say.ts';

export const MINUTES_A_DAY = 24 * 60;

/** Whether a moment (milliseconds since the epoch) lies within office hours, by the clock of their own time zone. */
export function isWithin({ days, from, to, timeZone }: Hours, moment: number): boolean {
  const { day, minutes } = clockOf(timeZone, moment);
  if (to > from) return days.includes(day) && minutes >= from && minutes < to;
  return (days.includes(day) && minutes >= from) || (days.includes(dayBefore(day)) && minutes < to);
}

/** `Monday to Friday from 09:00 to 17:30 (Europe/Berlin)`, as it follows on "posts". */
export function describeHours({ days, from, to, timeZone }: Hours): string {
  return say('policy_hours', describeDays(days), clock(from), clock(to), timeZone.replaceAll('_', ' '));
}

/** Days in a row are told by their ends. */
function describeDays(days: readonly Day[]): string {
  if (DAYS.every((day) => days.includes(day))) return say('policy_every_day');
  const numbers = DAYS.flatMap((day, at) => (days.includes(day) ? [at] : []));
  const names = DAYS.filter((day) => days.includes(day)).map((day) => say(`policy_day_${day}`));
  const isRow = names.length > 2 && (numbers.at(-1) ?? 0) - (numbers[0] ?? 0) === numbers.length - 1;
  return isRow ? say('policy_days_row', names[0] ?? '', names.at(-1) ?? '') : say('policy_days', sayList(names));
}

/** `09:00`; minutes since midnight. */
export function clock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

function dayBefore(day: Day): Day {
  return DAYS[(DAYS.indexOf(day) + DAYS.length - 1) % DAYS.length] ?? day;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What a clock in a time zone shows, summer time included: the day, and minutes since midnight. */
export function clockOf(timeZone: string, moment: number): { readonly day: Day; readonly minutes: number } {
  const known = clocks.get(timeZone) ?? new Intl.DateTimeFormat('en-US', { ...SHOWN, timeZone });
  clocks.set(timeZone, known);
  const parts = new Map(known.formatToParts(moment).map(({ type, value }) => [type, value]));
  const name = parts.get('weekday')?.toLowerCase();
  const minutes = Number(parts.get('hour')) * 60 + Number(parts.get('minute'));
  return { day: DAYS.find((day) => day === name) ?? 'sun', minutes: minutes % MINUTES_A_DAY };
}

const SHOWN = { weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
