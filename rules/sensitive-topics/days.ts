import { isDay, readMomentIn, type Window } from '../moment.ts';
import { type MessageKey, say } from '../say.ts';

/** A day of every year, or of one. */
export type Day = {
  readonly month: number;
  readonly day: number;
  /** Left out: every year. */
  readonly year?: number;
  /** The first such day of the week from then on, 0 for Sunday. Left out: the day itself. */
  readonly weekday?: number;
  readonly name: string;
};

type KnownDay = Omit<Day, 'name' | 'year'> & { readonly key: MessageKey; readonly regions?: readonly string[] };

/**
 * Days on which many a brand has made jokes and been sorry, in the countries (ISO 3166-1) where they are kept; without: everywhere.
 * Sources: the United Nations' list of international days, and each country's law or proclamation.
 */
const KNOWN: readonly KnownDay[] = [
  { key: 'sensitive_day_holocaust', month: 1, day: 27 },
  { key: 'sensitive_day_madrid', month: 3, day: 11, regions: ['ES'] },
  { key: 'sensitive_day_anzac', month: 4, day: 25, regions: ['AU', 'NZ'] },
  { key: 'sensitive_day_memorial', month: 5, day: 25, weekday: 1, regions: ['US'] },
  { key: 'sensitive_day_hiroshima', month: 8, day: 6, regions: ['JP'] },
  { key: 'sensitive_day_september_11', month: 9, day: 11, regions: ['US'] },
  { key: 'sensitive_day_remembrance_sunday', month: 11, day: 8, weekday: 0, regions: ['GB'] },
  { key: 'sensitive_day_armistice', month: 11, day: 11, regions: ['GB', 'CA', 'AU', 'NZ', 'FR', 'BE'] },
  { key: 'sensitive_day_paris', month: 11, day: 13, regions: ['FR'] },
  { key: 'sensitive_day_volkstrauertag', month: 11, day: 13, weekday: 0, regions: ['DE'] },
];

/** Those that are kept in a country, under the names they have there. */
export function knownDays(region: string | undefined): readonly Day[] {
  return KNOWN.filter(({ regions }) => regions === undefined || (region !== undefined && regions.includes(region))).map(
    ({ key, regions: _, ...day }) => ({ ...day, name: say(key) }),
  );
}

const WRITTEN = /^(?:(\d{4})-)?(\d{2})-(\d{2})(?:\s+(\S.*))?$/s;

/** A day as an organization writes it: `03-24`, `2027-03-24`, and its name behind a space; undefined: it is none. */
export function readDay(text: string): Day | undefined {
  const [, year, month = '', day = '', name = ''] = WRITTEN.exec(text.trim()) ?? [];
  // A leap year: 29 February is a day.
  if (!isDay(`${year ?? '2028'}-${month}-${day}`)) return undefined;
  return { month: Number(month), day: Number(day), ...(year !== undefined && { year: Number(year) }), name };
}

/** The years that a day of every year is looked for in. */
const FIRST = 2026;
const LAST = 2045;

/** When it is that day, by the clock of a time zone; none: by that of the browser. */
export function windowsOf(day: Day, timeZone: string | undefined): readonly Window[] {
  const years = day.year === undefined ? Array.from({ length: LAST - FIRST + 1 }, (_, at) => FIRST + at) : [day.year];
  return years.flatMap((year) => {
    const first = new Date(Date.UTC(year, day.month - 1, day.day));
    if (first.getUTCMonth() !== day.month - 1) return [];
    const later = day.weekday === undefined ? 0 : (day.weekday - first.getUTCDay() + 7) % 7;
    const from = midnight(year, day.month, day.day + later, timeZone);
    const until = midnight(year, day.month, day.day + later + 1, timeZone);
    return from === undefined || until === undefined ? [] : [{ from, until }];
  });
}

function midnight(year: number, month: number, day: number, timeZone: string | undefined): number | undefined {
  if (timeZone === undefined) return new Date(year, month - 1, day).getTime();
  return readMomentIn(`${new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)}T00:00`, timeZone);
}
