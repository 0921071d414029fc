import { oddness } from '../secrets/judge-value.ts';

/** Keys that lie side by side, on the keyboards of English, German and French. */
const ROWS = ['qwertyuiop', 'asdfghjkl;', 'zxcvbnm,', 'qwertzuiop', 'yxcvbnm,', 'azertyuiop', 'qsdfghjklm', 'wxcvbn,'];
const LEAST_IN_ROW = 6;
const RUNS: ReadonlySet<string> = new Set(
  ROWS.flatMap((row) => [row, [...row].reverse().join('')]).flatMap((row) =>
    [...row].flatMap((_, at) => (at + LEAST_IN_ROW <= row.length ? [row.slice(at, at + LEAST_IN_ROW)] : [])),
  ),
);

/** What people do mean by such a row: the keyboard itself. */
const KEYBOARDS: ReadonlySet<string> = new Set(['qwerty', 'qwertz', 'azerty', 'qwertyuiop']);

/** Three keys of a row or four, again and again. */
const AGAIN = /^(;lkj|jkl;|;lk|asd|sdf|dfg|fgh|ghj|hjk|jkl|kjh|lkj|dsa|qwe|zxc|xcv|cvb|vbn|kl;|l;k)\1+/;

/** A key held down, of those that nobody draws out on purpose: "hmmmm", "brrrr", "zzzz", "kkkk" and "!!!!" are meant. */
const HELD = /^([bcdgjlqtvfpn;[\]\\'`])\1{7,}$/;

const LEAST_RANDOM = 7;
const LATIN = /^[a-z0-9;'[\],./\\=`-]+$/;

/** What a word is: keys hit at random, a word that makes sense, or neither (numbers, emoji, a letter alone). */
export function judgeMash(word: string): 'mash' | 'word' | 'neither' {
  const keys = word.toLowerCase().replace(/[!?.,…]+$/, '');
  if (!/\p{L}/u.test(keys)) return HELD.test(keys) || /^(?:;[;l']*){3,}$/.test(keys) ? 'mash' : 'neither';
  if (!LATIN.test(keys)) return 'word';
  if (KEYBOARDS.has(keys)) return 'word';
  if (HELD.test(keys) || AGAIN.test(keys) || hasRow(keys) || isRandom(keys, word)) return 'mash';
  const letters = keys.replace(/[^a-z]/g, '');
  return letters.length < 2 || !/[aeiouy]/.test(letters) ? 'neither' : 'word';
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
