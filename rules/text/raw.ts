let latest = '';
let kept = new Uint16Array(0);
const signs = new Uint8Array(128);
let blocks = 0;
let humped = false;
let risen = false;
let unspaced = false;

/**
 * The UTF-16 units of a text as typed. All rules of one check read the same text, and a list of numbers is read in a fraction of the time;
 * so the latest is kept. It is good until the units of another text are asked for; what lies behind its length is of no text.
 */
export function rawUnits(text: string): Uint16Array {
  if (text !== latest) keep(text);
  return kept;
}

/** Which characters of ASCII a text has, by their codes: 1 for those that are in it. Good as long as its `rawUnits` are. */
export function signsIn(text: string): Uint8Array {
  if (text !== latest) keep(text);
  return signs;
}

/** Which units beyond ASCII a text has, 2,048 of them to a bit: bit 0 for U+0080 to U+07FF, bit 31 for U+F800 to U+FFFF. */
export function blocksIn(text: string): number {
  if (text !== latest) keep(text);
  return blocks;
}

/** Whether a capital may start a new word within a word of a text ("ProjectFalcon", "HTMLPage"): false for most texts. */
export function mayHaveHumps(text: string): boolean {
  if (text !== latest) keep(text);
  return humped;
}

/** Whether an ASCII capital stands right behind a small letter anywhere in a text ("iPhone"): false for nearly all. */
export function hasRise(text: string): boolean {
  if (text !== latest) keep(text);
  return risen;
}

/** Whether a text may have letters of a script without spaces between words, or Korean ones: false for most texts. */
export function mayLackSpaces(text: string): boolean {
  if (text !== latest) keep(text);
  return unspaced;
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
  let beyond = 0;
  let humps = false;
  let rises = false;
  let lacks = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    units[at] = code;
    if (code < 128) {
      signs[code] = 1;
      if (isCapital(code) && at > 0) {
        const before = units[at - 1] ?? 0;
        if (isSmall(before)) rises = true;
        if (startsWord(before, text.charCodeAt(at + 1))) humps = true;
      }
    } else {
      beyond |= 1 << (code >> 11);
      if (mayHaveCase(code)) humps = true;
      if (code >= 0x0e00 && isUnspaced(code, text.charCodeAt(at + 1))) lacks = true;
    }
  }
  blocks = beyond;
  humped = humps;
  risen = rises;
  unspaced = lacks;
  latest = text;
}

/** Whether a capital starts a word by what stands before and behind it: a small letter, a capital and a small one, or what nobody knows. */
function startsWord(before: number, after: number): boolean {
  return before >= 128 || isSmall(before) || (isCapital(before) && (after >= 128 || isSmall(after)));
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** True for these letters and whatever folds to them: radicals, half-width ones, those of two units, and those in a box ("🈁"). */
function isUnspaced(code: number, next: number): boolean {
  if (code < 0x2e80) return code < 0x1800;
  if (code < 0xd83c) return code < 0xd800;
  if (code < 0xd840) return code === 0xd83c && next >= 0xde00 && next < 0xde60;
  return code < 0xdc00 || (code >= 0xf900 && code !== 0xfe0f);
}

/** False for what is no letter, or one without case: punctuation, arrows, pictures, both halves of emoji. */
function mayHaveCase(code: number): boolean {
  if (code < 0x2000) return true;
  if (code >= 0xd800 && code <= 0xdfff) return code >= 0xd801 && code < 0xd83c;
  return (code >= 0x2100 && code < 0x2190) || (code >= 0x2460 && code < 0x2500) || code >= 0x2c00;
}
