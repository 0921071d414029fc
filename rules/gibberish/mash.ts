import { oddness } from '../secrets/judge-value.ts';

/** Keys that lie side by side, on the keyboards of English, German and French. */
const LOWER_ROWS = ['asdfghjkl;', 'zxcvbnm,', 'asdfghjklö', 'yxcvbnm,', 'qsdfghjklm', 'wxcvbn,', 'asdfghjklñ'];
const ROWS = ['qwertyuiop', 'qwertzuiop', 'azertyuiop', 'asdfghjklöä', ...LOWER_ROWS];
const LEAST_IN_ROW = 6;
const RUNS = runsOf(ROWS, LEAST_IN_ROW);

/** What no word is, in the rows that have hardly a vowel: "asdf", "jkl;". */
const SHORT_RUNS = new Set([...runsOf(LOWER_ROWS, 4), ...runsOf(LOWER_ROWS, 5)]);
/** Of the same rows, but short enough to be somebody's short form: "asd", "jkl". */
const PIECES = new Set([...runsOf([...LOWER_ROWS, 'qwe', 'ewq'], 3)]);

/** Three keys above one another. */
const COLUMNS = new Set('qaz wsx edc rfv tgb yhn ujm zaq xsw cde vfr bgt nhy mju rty uio fgh vbn'.split(' '));

/** Whether a word is nothing but such threes: "qweasdzxc", "qazwsx". */
function isOfPieces(keys: string): boolean {
  const threes = keys.match(/.../g) ?? [];
  return keys.length >= 6 && keys.length % 3 === 0 && threes.every((three) => PIECES.has(three) || COLUMNS.has(three));
}

/** So many keys side by side, either way. */
function runsOf(rows: readonly string[], length: number): ReadonlySet<string> {
  return new Set(
    rows
      .flatMap((row) => [row, [...row].reverse().join('')])
      .flatMap((row) => [...row].flatMap((_, at) => (at + length <= row.length ? [row.slice(at, at + length)] : []))),
  );
}

/** What people do mean by such a row: the keyboard itself. */
const KEYBOARDS: ReadonlySet<string> = new Set(['qwerty', 'qwertz', 'azerty']);

/** Two keys of a row, three or four, again and again. */
const AGAIN =
  /^(?:(gh|hg|jk|kj|fj|jf|df|fd|fg|gf|hj|jh|kl|lk|sd|ds|cv|vc|vb|bv)\1{3,}|(asdf|sdfg|dfgh|fghj|ghjk|hjkl|fdsa|lkjh|jhgf|qwer|rewq|zxcv|xcvb|vcxz|uiop|poiu)\2+|(;lkj|jkl;|;lk|asd|sdf|dfg|fgh|ghj|hjk|jkl|kjh|lkj|dsa|qwe|zxc|xcv|cvb|vbn|kl;|l;k)\3+)/;

/** A key held down, of those that nobody draws out on purpose: "hmmmm", "brrrr", "zzzz", "kkkk" and "!!!!" are meant. */
const HELD = /^([bcdgjlqtvfpn;[\]\\'`])\1{7,}$/;
/** "5555" is laughter in Thai. */
const HELD_DIGIT = /^([0-46-9])\1{14,}$/;
/** Several keys held down one after the other, one of them of those. */
const HELD_KEYS = /^(?:([b-df-hj-np-tv-xz;,.[\]\\'`])\1{3,}){2,}$/;
const NEVER_DRAWN_OUT = /[bcdgjqv;,[\]\\'`]/;

/** The row where the hands lie, without its vowel, or the one below it. */
const HOME = /^(?:[sdfghjkl;]{4,}|[zxcvbnm,]{5,})$/;
/** The same with it, in a word that has a letter which hardly any language puts there. */
const AROUND_HOME = /^(?=.*[j;])[asdfghjkl;]{6,}$/;

/** Letters and digits that take turns, as no code of a product does. */
const TURNS = /^(?=.{12,})[a-z]*(?:\d+[a-z]+){3,}\d*$/;

const LEAST_RANDOM = 7;
const LATIN = /^[a-z0-9;'[\],./\\=`-]+$/;

/**
 * What a word is: keys hit at random, a few of them that lie side by side (together with others they are no word, either), a word that
 * makes sense, or neither (numbers, emoji, a letter alone).
 */
export function judgeMash(word: string): 'mash' | 'piece' | 'word' | 'neither' {
  const keys = word.toLowerCase().replace(/[!?.,…]+$/, '');
  if (!/\p{L}/u.test(keys)) {
    const isMash = HELD.test(keys) || HELD_DIGIT.test(keys) || isHeldInTurn(keys) || /^(?:;[;l']*){3,}$/.test(keys);
    return isMash ? 'mash' : 'neither';
  }
  if (KEYBOARDS.has(keys)) return 'word';
  if (PIECES.has(keys)) return 'piece';
  if (!LATIN.test(keys)) return hasRow(keys) || SHORT_RUNS.has(keys) ? 'mash' : 'word';
  if (HELD.test(keys) || isHeldInTurn(keys) || AGAIN.test(keys) || hasRow(keys) || isOfPieces(keys)) return 'mash';
  if (SHORT_RUNS.has(keys) || isOfHome(keys) || TURNS.test(keys) || isRandom(keys, word)) return 'mash';
  const letters = keys.replace(/[^a-z]/g, '');
  return letters.length < 2 || !/[aeiouy]/.test(letters) ? 'neither' : 'word';
}

function isHeldInTurn(keys: string): boolean {
  return NEVER_DRAWN_OUT.test(keys) && HELD_KEYS.test(keys);
}

/** Whether it has many different keys, and all of one row. */
function isOfHome(keys: string): boolean {
  if (new Set(keys).size < 4) return false;
  return HOME.test(keys) || (AROUND_HOME.test(keys) && keys.replace(/[^a]/g, '').length / keys.length <= 0.3);
}

function hasRow(keys: string): boolean {
  for (let at = 0; at + LEAST_IN_ROW <= keys.length; at++) if (RUNS.has(keys.slice(at, at + LEAST_IN_ROW))) return true;
  return false;
}

/** Whether letters follow each other as in no language: hardly a vowel among them, or none where one would be. */
function isRandom(keys: string, word: string): boolean {
  const letters = keys.replace(/[;'[\]]/g, '');
  if (letters.length < LEAST_RANDOM || !/^[a-z]+$/.test(letters) || /(.)\1\1/.test(letters)) return false;
  // Short forms, in capitals, are letters in any order.
  if (letters.length < 10 && word === word.toUpperCase()) return false;
  const vowels = letters.replace(/[^aeiouy]/g, '').length / letters.length;
  const odd = oddness(letters);
  return (vowels < (letters.length < 8 ? 0.1 : 0.2) && odd >= 0.5) || (letters.length >= 10 && odd >= 0.65);
}
