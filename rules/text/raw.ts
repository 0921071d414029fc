let latest = '';
let kept = new Uint16Array(0);
const signs = new Uint8Array(128);
let isAscii = true;

/**
 * The UTF-16 units of a text as typed. All rules of one check read the same text, and a list of numbers is read in a fraction of the time;
 * so the latest is kept. It is good until the units of another text are asked for; what lies behind its length is of no text.
 */
export function rawUnits(text: string): Uint16Array {
  if (text !== latest) keep(text);
  return kept;
}

/** Which characters of ASCII a text has, by their codes: 1 for those that are in it, as long as its `rawUnits` are good. */
export function signsIn(text: string): Uint8Array {
  if (text !== latest) keep(text);
  return signs;
}

/** Whether a text has no characters but those of ASCII. */
export function isAllAscii(text: string): boolean {
  if (text !== latest) keep(text);
  return isAscii;
}

/** The units of a text in a list that is not kept. */
export function ownUnits(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return units;
}

function keep(text: string): void {
  if (kept.length < text.length) kept = new Uint16Array(text.length * 2);
  signs.fill(0);
  const units = kept;
  let all = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    units[at] = code;
    if (code < 128) signs[code] = 1;
    all |= code;
  }
  isAscii = all < 128;
  latest = text;
}
