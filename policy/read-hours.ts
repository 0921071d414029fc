import { readClock, readZone } from '../rules/hours/written.ts';
import { show } from './explain.ts';
import { type Fault, sayFault } from './problems.ts';

/** Reads a time of day as minutes since midnight; `24:00` is the end of the day. */
export function readTime(text: string): number | Fault {
  return readClock(text) ?? sayFault('policy_no_time', show(text));
}

/** Reads the name of a time zone, and puts it in the form that browsers use. */
export function readTimeZone(text: string): string | Fault {
  return readZone(text) ?? sayFault('policy_no_time_zone', show(text));
}

/** Reads a colour. */
export function readColor(text: string): string | Fault {
  const color = text.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(color)) return color;
  return sayFault('policy_no_color', show(text));
}
