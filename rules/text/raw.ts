let latest = '';
let kept = new Uint16Array(0);

/**
 * The UTF-16 units of a text as typed. All rules of one check read the same text, and a list of numbers is read in a fraction of the time;
 * so the latest is kept. It is good until the units of another text are asked for; what lies behind its length is of no text.
 */
export function rawUnits(text: string): Uint16Array {
  if (text === latest) return kept;
  if (kept.length < text.length) kept = new Uint16Array(text.length * 2);
  copy(text, kept);
  latest = text;
  return kept;
}

/** The same in a list that is not kept. */
export function ownUnits(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  copy(text, units);
  return units;
}

function copy(text: string, units: Uint16Array): void {
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
}
