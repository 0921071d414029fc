/** A day by its month, its week or its number; hours, minutes and seconds, the last of them with a fraction; and a zone. */
const MOMENT = new RegExp(
  [
    /^(?<year>[1-9]\d{3})-?(?:(?<month>\d\d)-?(?<date>\d\d)|W(?<week>\d\d)-?(?<weekday>[1-7])|(?<number>\d{3}))/,
    /T(?<hour>[01]\d|2[0-4])(?::?(?<minute>[0-5]\d)(?::?(?<second>[0-5]\d|60))?)?(?:[.,](?<fraction>\d+))?/,
    /(?:Z|(?<sign>[+\-\u2212])(?<hours>[01]\d|2[0-3]):?(?<minutes>[0-5]\d)?)$/,
  ]
    .map(({ source }) => source)
    .join(''),
  'i',
);

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type Written = { readonly [part: string]: string | undefined };

/** A moment in ISO 8601 with its zone, in any of its forms but those of other centuries, as milliseconds since the epoch; undefined: it is none. */
export function readMoment(text: string): number | undefined {
  const parts: Written = MOMENT.exec(text.trim())?.groups ?? {};
  const { hour = '', minute, second, fraction = '0', sign, hours = '0', minutes = '0' } = parts;
  const day = startOfDay(parts);
  if (day === undefined) return undefined;
  const last = second !== undefined ? 1000 : minute !== undefined ? MINUTE : HOUR;
  const time = Number(hour) * HOUR + Number(minute ?? 0) * MINUTE + Number(second ?? 0) * 1000;
  const sinceMidnight = Math.floor(time + Number(`0.${fraction}`) * last);
  const offset = Number(hours) * HOUR + Number(minutes) * MINUTE;
  const moment = day + sinceMidnight + (sign === undefined || sign === '+' ? -offset : offset);
  // The end of the day is the last moment of it; a leap second is the last one of a day in UTC, and counts as the next.
  if (sinceMidnight > DAY || (second === '60' && moment % DAY >= 1000)) return undefined;
  return moment;
}

/** When a day begins in UTC; undefined: the year does not have it. */
function startOfDay({ year, month, date, week, weekday, number }: Written): number | undefined {
  const newYear = Date.UTC(Number(year), 0);
  const has = (day: number) => new Date(newYear + (day - 1) * DAY).getUTCFullYear() === Number(year);
  if (month !== undefined) {
    const day = `${year}-${month}-${date}`;
    return isDay(day) ? Date.parse(day) : undefined;
  }
  // Weeks begin on Monday, and are of the year that has their Thursday; 4 January is in the first one.
  const monday = 4 - ((new Date(newYear).getUTCDay() + 2) % 7) + (Number(week) - 1) * 7;
  const day = week === undefined ? Number(number) : monday + Number(weekday) - 1;
  return has(week === undefined ? day : monday + 3) ? newYear + (day - 1) * DAY : undefined;
}

/** The parser rolls 30 February over into March; a policy that says so has a mistake in it. */
export function isDay(day: string): boolean {
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
}

/** A stretch of time in milliseconds since the epoch, from its beginning, inclusive, to its end, exclusive. */
export type Window = { readonly from: number; readonly until: number };

/** An interval of ISO 8601, two moments with their zones and a slash between; undefined: it is none, or ends before it begins. */
export function readWindow(text: string): Window | undefined {
  const [from, until, ...more] = text.split('/').map(readMoment);
  if (from === undefined || until === undefined || more.length > 0 || until <= from) return undefined;
  return { from, until };
}

/** The same time in windows that do not touch, in order. */
export function mergeWindows(windows: readonly Window[]): readonly Window[] {
  const merged: Window[] = [];
  for (const { from, until } of windows.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last === undefined || from > last.until) merged.push({ from, until });
    else merged[merged.length - 1] = { from: last.from, until: Math.max(last.until, until) };
  }
  return merged;
}

const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/i;

/**
 * A moment in ISO 8601, as milliseconds since the epoch: one with its zone, or what a clock in `timeZone` shows then. Where that clock
 * shows it twice it is the second time, and where it leaps over it, as long after the leap. Undefined: it is none, or has no zone.
 */
export function readMomentIn(text: string, timeZone: string | undefined): number | undefined {
  const zoned = readMoment(text);
  if (zoned !== undefined || timeZone === undefined || !LOCAL.test(text.trim())) return zoned;
  const shown = readMoment(`${text.trim()}Z`);
  if (shown === undefined) return undefined;
  const before = shown - offsetAt(shown - DAY, timeZone);
  const moments = [before, shown - offsetAt(shown + DAY, timeZone)];
  const good = moments.filter((moment) => moment + offsetAt(moment, timeZone) === shown);
  return good.length === 0 ? before : Math.max(...good);
}

/** Whether browsers know a time zone by this name. An offset is none: it is one to some browsers only, and knows no summer time. */
export function isTimeZone(name: string): boolean {
  if (!/^[\p{L}_]/u.test(name)) return false;
  try {
    clockOf(name);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** How far a clock in a time zone is ahead of UTC at a moment, in milliseconds. */
function offsetAt(moment: number, timeZone: string): number {
  const parts = new Map(
    clockOf(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return shown - Math.floor(moment / 1000) * 1000;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Throws a `RangeError` where there is no such zone. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat('en-US', { ...SHOWN, timeZone });
  clocks.set(timeZone, clock);
  return clock;
}

const SHOWN = {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
  hourCycle: 'h23',
} as const;
