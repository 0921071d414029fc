import { show } from './explain.ts';
import { type Fault, sayFault } from './problems.ts';

/** Reads a time of day as minutes since midnight; `24:00` is the end of the day. */
export function readTime(text: string): number | Fault {
  const [, hours = '', minutes = ''] = /^(\d{1,2}):(\d{2})$/.exec(text.trim()) ?? [];
  const time = Number(hours) * 60 + Number(minutes);
  if (hours !== '' && Number(minutes) < 60 && time <= 24 * 60) return time;
  return sayFault('policy_no_time', show(text));
}

/** Reads the name of a time zone, and puts it in the form that browsers use. */
export function readTimeZone(text: string): string | Fault {
  try {
    // An offset is a zone to some browsers and none to others, and knows no summer time.
    if (/^[\p{L}_]/u.test(text.trim())) {
      return new Intl.DateTimeFormat('en', { timeZone: text.trim() }).resolvedOptions().timeZone;
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return sayFault('policy_no_time_zone', show(text));
}

/** Reads a colour. */
export function readColor(text: string): string | Fault {
  const color = text.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(color)) return color;
  return sayFault('policy_no_color', show(text));
}
