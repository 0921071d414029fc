/** For how long an author may choose to work for an account. */
export const PERIODS = [
  { id: 'day', name: 'End of the day' },
  { id: '1', name: '1 hour from now' },
  { id: '2', name: '2 hours from now' },
  { id: '4', name: '4 hours from now' },
  { id: 'time', name: 'A time…' },
] as const;
export type Period = (typeof PERIODS)[number]['id'];

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
