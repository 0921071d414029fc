/** A time of day as minutes since midnight; `24:00` is the end of the day. Undefined: it is none. */
export function readClock(text: string): number | undefined {
  const [, hours = '', minutes = ''] = /^(\d{1,2}):(\d{2})$/.exec(text.trim()) ?? [];
  const time = Number(hours) * 60 + Number(minutes);
  return hours !== '' && Number(minutes) < 60 && time <= 24 * 60 ? time : undefined;
}

/** The name of a time zone in the form that browsers use; undefined: it is none. */
export function readZone(text: string): string | undefined {
  try {
    // An offset is a zone to some browsers and none to others, and knows no summer time.
    if (!/^[\p{L}_]/u.test(text.trim())) return undefined;
    return new Intl.DateTimeFormat('en', { timeZone: text.trim() }).resolvedOptions().timeZone;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
