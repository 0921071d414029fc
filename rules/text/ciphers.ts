import { DRAWN_LETTERS } from '../data/lookalikes.ts';
import { SPACE } from './fold.ts';
import { blocksIn, signsIn } from './raw.ts';
import { folded, makeView, type TextView } from './view.ts';

/** A stretch of a text, in folded units, and what it says once signs that draw or spell a letter together are read as that letter. */
export type Cipher = {
  readonly from: number;
  readonly to: number;
  readonly plain: TextView;
  /** What is left may be another word's letters by chance, so it must be a sure word letter by letter. */
  readonly exact?: boolean;
};

/** Signs that draw one letter together, longer ones first. */
const DRAWN: readonly (readonly [signs: string, letter: string])[] = [
  ['|\\/|', 'm'],
  ['/\\/\\', 'm'],
  ['\\/\\/', 'w'],
  ['|_|', 'u'],
  ['(_)', 'u'],
  ['[_]', 'u'],
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
  ['<', 'c'],
  ['#', 'h'],
]; // prettier-ignore

// Empty brackets behind a name are a call of it; what a word starts with is a hashtag, and what it ends with is no letter.
const PATTERN = new RegExp(
  DRAWN.map(
    ([signs]) =>
      (signs === '#' ? '(?<=[a-z5$])' : '') +
      signs.replace(/[\\|()[\]{}/]/g, '\\$&') +
      (signs === '<' ? '(?=[a-z|][^>]*$)' : /^(?:\(\)|\[\])$/.test(signs) ? '(?=[a-z|])' : ''),
  ).join('|'),
  'g',
);
const letterOf: ReadonlyMap<string, string> = new Map(DRAWN);

const LONGEST = 48;
/** Of one that is written as its characters' numbers. */
const LONGEST_WRITTEN = 96;
const SHORTEST = 3;

/** All stretches without a space that hold such signs ("|=uck", "vvanker"), letters on flags ("🇫🇺🇨🇰"), on their heads ("ʞɔnɟ"), in a mirror ("ƚiʜƨ"), drawn, turned or set apart. */
export function eachCipher(view: TextView, visit: (cipher: Cipher) => void): void {
  const { text } = view;
  const blocks = blocksIn(text);
  const mayBeRare = (blocks & RARE_BLOCKS) !== 0 || ((blocks & PUNCTUATION_BLOCK) !== 0 && text.includes(OVERRIDE));
  const isRare = mayBeRare && RARE.test(text);
  if (isRare && TURNED.some(({ telling }) => isAnyIn(telling, text))) eachTurned(view, visit);
  if (mayDraw(text)) eachDrawn(view, visit);
  if (isRare && text.includes('\ud83c')) eachFlagged(view, visit);
  if (isRare && STYLED.test(text)) eachStyled(view, visit);
  if (isRare && text.includes(OVERRIDE)) eachOverridden(view, visit);
  if (mayHaveLoneSign(text, blocks) && LONE_SIGN.test(text) && hasSpacedSign(view)) eachSpaced(view, visit);
}

/**
 * What hardly any text holds, in one look: letters on their heads or in a mirror, drawn ones, RIGHT-TO-LEFT OVERRIDE, and the first half of a flag's
 * half that no other picture's second half follows.
 */
const RARE =
  /[\u0183\u019a\u01a8\u01dd\u01eb\u0250\u0252\u0254\u0258\u025f\u0265\u026f\u0279\u027f\u0287\u029c\u029e\u1d09\ua781\u0e00-\u0e7f\u1400-\u167f\u3105-\u312f\u4e00-\u5fff\u202e]|\ud83c(?![\udc00-\udde5\ude00-\udfff])/;

/** The bits of `blocksIn` in which these lie, but for RIGHT-TO-LEFT OVERRIDE, which lies among dashes and quotation marks. */
const RARE_BLOCKS = [0, 1, 2, 3, 6, 9, 10, 11, 20, 27].reduce((bits, block) => bits | (1 << block), 0);
const PUNCTUATION_BLOCK = 1 << 4;
/** Full-width signs. */
const WIDE_BLOCK = 1 << 31;

/** Whether a text holds any signs that may draw a letter. */
function mayDraw(text: string): boolean {
  const signs = signsIn(text);
  if (signs[BAR] === 1 || (signs[BACKSLASH] === 1 && DRAWS.test(text))) return true;
  if (signs[BRACKET] === 1 && text.includes('()')) return true;
  if (INSIDE.some((sign) => signs[sign.charCodeAt(0)] === 1 && isInside(text, sign))) return true;
  return (signs[V] === 1 && text.includes('vv')) || (signs[CAPITAL_V] === 1 && text.includes('VV'));
}

const DRAWS = /\\\/|\/-?\\/;

/** What stands for a letter, or around one, between the letters of a word; the first ones may begin it too. */
const INSIDE = [...'&%<\\([{"`#'];
const MAY_BEGIN = 4;

/** Whether a sign stands anywhere with a letter, a digit or the like at its sides. */
function isInside(text: string, sign: string): boolean {
  const begins = INSIDE.indexOf(sign) < MAY_BEGIN;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    if (INNER.test(text.charAt(at + 1)) && (begins || INNER.test(text.charAt(at - 1)))) return true;
  }
  return false;
}

const INNER = /[\w#$]/;

function eachDrawn(view: TextView, visit: (cipher: Cipher) => void): void {
  const { units, kinds, length } = view;
  const known = new Map<string, readonly Reading[]>();
  for (let from = 0; from < length; ) {
    let to = from;
    let drawn = false;
    for (; to < length && kinds[to] !== SPACE; to++) {
      const unit = units[to];
      if (DRAWING.has(unit ?? 0) || (unit === V && units[to + 1] === V)) drawn = true;
    }
    if (drawn && to - from > SHORTEST && to - from <= LONGEST_WRITTEN) {
      const typed = folded(view, from, to);
      const plain = known.get(typed) ?? readingsOf(typed);
      known.set(typed, plain);
      for (const reading of plain) visit({ from, to, ...reading });
    }
    from = to + 1;
  }
}

type Reading = Pick<Cipher, 'plain' | 'exact'>;

/** What a stretch says with its drawn letters read, with its written ones, and without what stands around them: "f[u]ck", "f<b>u</b>ck". */
function readingsOf(typed: string): readonly Reading[] {
  const found: Reading[] = [];
  const add = (read: string, exact: boolean) => {
    const plain = read.replace(/^["'([]+|[)\].,:;!?"']+$/g, '');
    if (read !== typed && plain.length > SHORTEST && plain.length <= LONGEST && (!exact || /^[a-z]+$/.test(plain)))
      found.push({ plain: makeView(plain), exact });
  };
  add(
    typed.replace(PATTERN, (signs) => letterOf.get(signs) ?? signs),
    false,
  );
  add(
    typed.replace(WRITTEN, (_, number, hex, letter) =>
      letter === undefined ? String.fromCharCode(number ?? `0x${hex}`) : letter,
    ),
    true,
  );
  if (WRAPPED.test(typed)) add(typed.replace(WRAPPING, ''), true);
  return found;
}

const WRAPPING = /<\/?[a-z]+>|["`()[\]{}\\|]/g;
const WRAPPED = /[a-z](?:<\/?[a-z]+>|["`()[\]{}\\|])+[a-z]/;
/** "&#117;", "&#x75;", "%75", "\\u0075", "&uuml;" */
const WRITTEN = /&#(\d+);|(?:&#x|%|\\x|\\u00)([\da-f]{2});?|&([a-z])(?:uml|acute|grave|circ|tilde|cedil);/g;

const DRAWING: ReadonlySet<number> = new Set([...INSIDE, '|'].map((sign) => sign.charCodeAt(0)));
const BAR = 124;
const BACKSLASH = 92;
const BRACKET = 40;
const V = 118;
const CAPITAL_V = 86;

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

/** Letters as they look from another side. `telling`: those that are no others the right way round; one of them is in nearly every such word. */
type Turned = { readonly telling: readonly string[]; readonly upright: ReadonlyMap<string, string> };

/** Each a letter and what it looks like. */
function turned(telling: string, pairs: string): Turned {
  const upright = pairs.split(' ').map(([letter = '', other = '']): [string, string] => [other, letter]);
  return { telling: [...telling], upright: new Map(upright) };
}

const TURNED: readonly Turned[] = [
  turned('ɐɔǝɟƃɥᴉɯɹʇʞ', 'aɐ bq cɔ dp eǝ fɟ gƃ hɥ iᴉ iı jɾ kʞ mɯ nu pd qb rɹ tʇ un vʌ wʍ yʎ'),
  // In a mirror
  turned('ɒɔɘʇǫʜꞁʞɿƨƚ', 'aɒ bd cɔ db eɘ fʇ gǫ hʜ lꞁ l| kʞ pq qp rɿ sƨ tƚ'),
];

/** Words that stand on their heads or before a mirror are read from their end. */
function eachTurned(view: TextView, visit: (cipher: Cipher) => void): void {
  const { starts, ends, count } = view.words;
  const known = new Map<string, readonly TextView[]>();
  for (let word = 0; word < count; word++) {
    const from = starts[word] ?? 0;
    const to = ends[word] ?? 0;
    if (to - from <= SHORTEST || to - from > LONGEST) continue;
    const typed = view.text.slice(view.origins[from], (view.origins[to - 1] ?? 0) + 1);
    const plain = known.get(typed) ?? uprightOf(typed);
    known.set(typed, plain);
    for (const one of plain) visit({ from, to, plain: one });
  }
}

function uprightOf(typed: string): readonly TextView[] {
  return TURNED.filter(({ telling }) => isAnyIn(telling, typed)).map(({ upright }) =>
    makeView(
      [...typed]
        .reverse()
        .map((letter) => upright.get(letter) ?? letter)
        .join(''),
    ),
  );
}

function isAnyIn(letters: readonly string[], text: string): boolean {
  return letters.some((letter) => text.includes(letter));
}

/** What no text in our languages holds; the letters of `DRAWN_LETTERS` lie in these blocks. */
const STYLED = /[\u0e00-\u0e7f\u1400-\u167f\u3105-\u312f\u4e00-\u5fff]/;

/** Words of nothing but drawn letters and Latin ones. */
function eachStyled(view: TextView, visit: (cipher: Cipher) => void): void {
  drawn ??= new Map(
    Object.entries(DRAWN_LETTERS).flatMap(([letter, signs]) => [...signs].map((sign) => [sign, letter])),
  );
  const letters = drawn;
  eachWord(view, (typed, from, to) => {
    let plain = '';
    for (const sign of typed) {
      const letter = letters.get(sign) ?? (/[a-z]/i.test(sign) ? sign : '');
      if (letter === '') return;
      plain += letter;
    }
    if (plain !== typed) visit({ from, to, plain: makeView(plain) });
  });
}

let drawn: ReadonlyMap<string, string> | undefined;

/** RIGHT-TO-LEFT OVERRIDE: what stands behind it is shown backwards. */
const OVERRIDE = '\u202e';

function eachOverridden(view: TextView, visit: (cipher: Cipher) => void): void {
  eachWord(view, (typed, from, to) => {
    if (isOverridden(view.text, view.origins[from] ?? 0))
      visit({ from, to, plain: makeView([...typed].reverse().join('')) });
  });
}

/** Until its line ends or POP DIRECTIONAL FORMATTING; a long line is looked at no further than a rule of its paragraph may. */
function isOverridden(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - FAR), at);
  return /\u202e[^\n\u202c]*$/.test(before);
}

const FAR = 200;

/** Words of a length that a cipher may have, as they were typed. */
function eachWord(view: TextView, visit: (typed: string, from: number, to: number) => void): void {
  const { starts, ends, count } = view.words;
  for (let word = 0; word < count; word++) {
    const from = starts[word] ?? 0;
    const to = ends[word] ?? 0;
    if (to - from <= SHORTEST || to - from > LONGEST) continue;
    visit(view.text.slice(view.origins[from], (view.origins[to - 1] ?? 0) + 1), from, to);
  }
}

/**
 * What may be such a sign, folded or not, with no other sign of ASCII at its sides: whether there is one says nothing yet, or what stands
 * far away would count.
 */
const LONE_SIGN = /[$@!\uff04\uff20\uff01\ufe69\ufe6b\ufe57](?<![!-~][\s\S])(?=[\s\x80-\uffff])/;
/** A sign that is a letter has another letter behind it. */
const SIGN = /[$@!]./;
const SPELT = /^[a-z0-9$@!]+$/;

/** Whether a sign that may be a letter stands between spaces, and one more unit behind it does. */
function hasSpacedSign({ units, kinds, length }: TextView): boolean {
  for (let at = 0; at < length; at++) {
    const unit = units[at];
    if (unit !== DOLLAR && unit !== AT && unit !== EXCLAMATION) continue;
    const isAlone = kinds[at + 1] === SPACE && (at === 0 || kinds[at - 1] === SPACE);
    if (isAlone && at + 2 < length && kinds[at + 2] !== SPACE && (at + 3 >= length || kinds[at + 3] === SPACE))
      return true;
  }
  return false;
}

/** Whether one of these signs has no other sign of ASCII before it, or may be one of those beyond ASCII. */
function mayHaveLoneSign(text: string, blocks: number): boolean {
  if ((blocks & WIDE_BLOCK) !== 0) return true;
  const signs = signsIn(text);
  for (const sign of SIGNS) {
    if (signs[sign.charCodeAt(0)] !== 1) continue;
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
      const before = text.charCodeAt(at - 1);
      if (!(before > SPACE_UNIT && before < 127)) return true;
    }
  }
  return false;
}

const SIGNS = ['$', '@', '!'];
const SPACE_UNIT = 32;

const DOLLAR = 36;
const AT = 64;
const EXCLAMATION = 33;

/** Single letters and signs that are letters, with a space between them: "$ h 1 t". */
function eachSpaced(view: TextView, visit: (cipher: Cipher) => void): void {
  const { kinds, length } = view;
  const isAlone = (at: number) => at < length && kinds[at] !== SPACE && (at + 1 >= length || kinds[at + 1] === SPACE);
  for (let from = 0; from < length; ) {
    let to = from;
    let letters = '';
    while (isAlone(to) && letters.length <= LONGEST) {
      letters += folded(view, to, to + 1);
      to += 2;
    }
    if (SIGN.test(letters)) {
      // A word of one letter may stand beside it: "a $ h 1 t I".
      for (const start of [0, 1]) {
        for (const end of [letters.length, letters.length - 1]) {
          const part = letters.slice(start, end);
          if (end - start <= SHORTEST || !SIGN.test(part) || !SPELT.test(part)) continue;
          visit({ from: from + 2 * start, to: from + 2 * end - 1, plain: makeView(part) });
        }
      }
    }
    from = Math.max(to, from + 1);
    while (from < length && kinds[from - 1] !== SPACE) from++;
  }
}
