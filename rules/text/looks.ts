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
