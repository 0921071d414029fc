/** Which letter a digit or sign looks like. `i` stands for `l` too. */
const LOOKS_LIKE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    0: 'o',
    1: 'i',
    2: 'z',
    3: 'e',
    4: 'a',
    5: 's',
    6: 'g',
    7: 't',
    8: 'b',
    9: 'g',
    '@': 'a',
    $: 's',
    '!': 'i',
    '|': 'i',
    '+': 't',
    '(': 'c',
    '¢': 'c',
    '€': 'e',
    '£': 'i',
    '¡': 'i',
    '¹': 'i',
    '³': 'e',
    '⁰': 'o',
    '⁴': 'a',
    '⁵': 's',
    '§': 's',
    '¥': 'y',
    '₳': 'a',
    '฿': 'b',
    '₵': 'c',
    '∂': 'd',
    '₣': 'f',
    '₲': 'g',
    '₭': 'k',
    '₥': 'm',
    '₦': 'n',
    '∩': 'n',
    '°': 'o',
    '○': 'o',
    '◯': 'o',
    '⭕': 'o',
    '₱': 'p',
    '₴': 's',
    '₮': 't',
    '†': 't',
    '✝': 't',
    '∪': 'u',
    '₩': 'w',
  }),
);

/** `LOOKS_LIKE` by units; 0: looks like none. */
export const letterLike = tableOf(LOOKS_LIKE);

function tableOf(looks: ReadonlyMap<string, string>): Uint16Array {
  const table = new Uint16Array(0x1_0000);
  for (const [sign, letter] of looks) table[sign.charCodeAt(0)] = letter.charCodeAt(0);
  return table;
}

const C = 99;
const I = 105;
const K = 107;
const L = 108;
const S = 115;
const Y = 121;
const Z = 122;

/** `l` looks like `i`; `y`, `z` and `k` sound like `i`, `s` and `c`. */
function lookOfLetter(unit: number): number {
  switch (unit) {
    case L:
    case Y:
      return I;
    case Z:
      return S;
    case K:
      return C;
    default:
      return unit;
  }
}

/** What each sign or digit is read as, by units; 0: nothing. */
export const signLooks = looksOfSigns();

function looksOfSigns(): Uint16Array {
  // The signs alone: of all units there are, it would take longer than many a rule takes to get ready.
  const table = new Uint16Array(letterLike.length);
  for (const sign of LOOKS_LIKE.keys()) {
    const unit = sign.charCodeAt(0);
    table[unit] = lookOfLetter(letterLike[unit] ?? 0);
  }
  return table;
}

/** What each ASCII unit of a word is read as; digits have their letter, and letters that look or sound alike are one. */
const looks = looksOfAscii();

function looksOfAscii(): Uint16Array {
  const table = new Uint16Array(128);
  for (let unit = 0; unit < table.length; unit++) table[unit] = unit;
  for (let digit = 48; digit < 58; digit++) table[digit] = lookOfLetter(letterLike[digit] ?? digit);
  for (const letter of [K, L, Y, Z]) table[letter] = lookOfLetter(letter);
  return table;
}

/** What a unit of a word is read as. */
export function lookOfUnit(unit: number): number {
  return unit < 128 ? (looks[unit] ?? 0) : unit;
}
