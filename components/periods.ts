/** For how long an author may choose to work for an account: to the end of the day, for hours, or to a time. */
export const PERIODS = ['day', '1', '2', '4', 'time'] as const;
export type Period = (typeof PERIODS)[number];

/** When a period that begins `now` is over, by the clock of this computer; milliseconds since the epoch. `time`: `17:00`. */
export function untilAfter(period: Period, time: string, now: number): number | undefined {
  switch (period) {
    case 'day':
      return at(now, 24, 0);
    case 'time': {
      const [, hours, minutes] = /^(\d{2}):(\d{2})/.exec(time) ?? [];
      if (hours === undefined || minutes === undefined) return undefined;
      const today = at(now, Number(hours), Number(minutes));
      return today > now ? today : at(now, Number(hours) + 24, Number(minutes));
    }
    default:
      return now + Number(period) * 60 * 60_000;
  }
}

function at(now: number, hours: number, minutes: number): number {
  return new Date(now).setHours(hours, minutes, 0, 0);
}
