const MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2})?(\.\d+)?(Z|[+-]\d{2}:?\d{2})$/i;

/** A moment in ISO 8601 with its zone, as milliseconds since the epoch; undefined: it is none. */
export function readMoment(text: string): number | undefined {
  const [, day, time, seconds = ':00', fraction = '', zone = ''] = MOMENT.exec(text.trim()) ?? [];
  if (day === undefined || time === undefined || time.startsWith('24') || !isDay(day)) return undefined;
  const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
  const moment = Date.parse(`${day}T${time}${seconds}${fraction}${offset}`);
  return Number.isNaN(moment) ? undefined : moment;
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
