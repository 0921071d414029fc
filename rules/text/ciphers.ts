import { SPACE } from './fold.ts';
import { folded, makeView, type TextView } from './view.ts';

/** A stretch of a text, in folded units, and what it says once signs that draw a letter together are read as that letter. */
export type Cipher = { readonly from: number; readonly to: number; readonly plain: TextView };

/** Signs that draw one letter together, longer ones first. */
const DRAWN: readonly (readonly [signs: string, letter: string])[] = [
  ['|\\/|', 'm'],
  ['/\\/\\', 'm'],
  ['\\/\\/', 'w'],
  ['|_|', 'u'],
  ['(_)', 'u'],
  ['|-|', 'h'],
  ['|\\|', 'n'],
  ['/-\\', 'a'],
  ['|=', 'f'],
  ['|<', 'k'],
  ['|{', 'k'],
  ['|3', 'b'],
  ['|)', 'd'],
  ['|2', 'r'],
  ['()', 'o'],
  ['[]', 'o'],
  ['><', 'x'],
  ['/\\', 'a'],
  ['\\/', 'v'],
  ['vv', 'w'],
]; // prettier-ignore

// Empty brackets behind a name are a call of it.
const PATTERN = new RegExp(
  DRAWN.map(
    ([signs]) => signs.replace(/[\\|()[\]{}/]/g, '\\$&') + (/^(?:\(\)|\[\])$/.test(signs) ? '(?=[a-z|])' : ''),
  ).join('|'),
  'g',
);
const letterOf: ReadonlyMap<string, string> = new Map(DRAWN);

const LONGEST = 48;
const SHORTEST = 3;

/** All stretches without a space that hold such signs ("|=uck", "vvanker") or letters on flags ("🇫🇺🇨🇰"). */
export function eachCipher(view: TextView, visit: (cipher: Cipher) => void): void {
  if (mayHoldDrawn(view.text)) eachDrawn(view, visit);
  if (view.text.includes('\ud83c')) eachFlagged(view, visit);
}

function mayHoldDrawn(text: string): boolean {
  return (
    text.includes('|') || text.includes('\\/') || text.includes('()') || text.includes('vv') || text.includes('VV')
  );
}

function eachDrawn(view: TextView, visit: (cipher: Cipher) => void): void {
  const { units, kinds, length } = view;
  for (let from = 0; from < length; ) {
    let to = from;
    let drawn = false;
    for (; to < length && kinds[to] !== SPACE; to++) {
      const unit = units[to];
      if (unit === BAR || unit === BACKSLASH || unit === BRACKET || (unit === V && units[to + 1] === V)) drawn = true;
    }
    if (drawn && to - from > SHORTEST && to - from <= LONGEST) {
      const typed = folded(view, from, to);
      const plain = typed.replace(PATTERN, (signs) => letterOf.get(signs) ?? signs);
      if (plain !== typed) visit({ from, to, plain: makeView(plain.replace(/^["'([]+|[)\].,:;!?"']+$/g, '')) });
    }
    from = to + 1;
  }
}

const BAR = 124;
const BACKSLASH = 92;
const BRACKET = 40;
const V = 118;

/** Three flags' halves or more in a row are letters where they spell a word. */
function eachFlagged(view: TextView, visit: (cipher: Cipher) => void): void {
  const { units, kinds, length } = view;
  for (let from = 0; from < length; from++) {
    if (flagAt(units, from) === '') continue;
    let letters = '';
    let to = from;
    for (let at = from; at < length && letters.length <= LONGEST; ) {
      const letter = flagAt(units, at);
      if (letter !== '') {
        letters += letter;
        at += 2;
        to = at;
      } else if (kinds[at] === SPACE && units[at] !== NEWLINE && at - to < 2) at++;
      else break;
    }
    if (letters.length > SHORTEST) visit({ from, to, plain: makeView(letters) });
    from = to - 1;
  }
}

const NEWLINE = 10;

function flagAt(units: Uint16Array, at: number): string {
  if (units[at] !== 0xd83c) return '';
  const low = units[at + 1] ?? 0;
  return low >= 0xdde6 && low <= 0xddff ? String.fromCharCode(97 + low - 0xdde6) : '';
}
