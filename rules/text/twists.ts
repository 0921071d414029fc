import { indexHashes } from './hash-index.ts';
import type { Sieved } from './sieve.ts';
import { folded, hashText, type TextView } from './view.ts';

/** Which word the one with this number in `view.words` is a twist of, if any. */
export type FindTwist<Entry> = (view: TextView, word: number) => Entry | undefined;

const SHORTEST = 4;
/** Of fewer letters, a word with a wrong vowel is one more word, more often than not: "batch", "deck", "shot". */
const SHORTEST_BLURRED = 6;

/**
 * Readies words for finding them as people twist them to pass a filter: backwards, with two neighbours swapped, with an x for a
 * letter, with a letter left out, a wrong vowel or the key beside the right one, by ear, glued to another word, in Pig Latin, in ROT13. `innocent` twists are words themselves. Of two words with one twist, the first counts.
 */
export function compileTwists<Entry extends { readonly word: string }>(
  words: readonly Entry[],
  innocent: ReadonlySet<string>,
): Sieved<FindTwist<Entry>> {
  const plain = new Set(words.map(({ word }) => word));
  const skipped = new Set([...plain, ...innocent].map((known) => hashText(known, known.length)));
  const hashes: number[] = [];
  const places: number[] = [];
  for (const [place, { word }] of words.entries()) {
    eachTwist(word, (twist) => {
      if (twist.length < SHORTEST) return;
      const hash = hashText(twist, twist.length);
      if (skipped.has(hash)) return;
      hashes.push(hash);
      places.push(place);
    });
  }
  const index = indexHashes(hashes, places);
  // Found before: there are no more of them than twists.
  const known = new Map<string, Entry>();

  const find: FindTwist<Entry> = (view, word) => {
    const hash = view.words.hashes[word] ?? 0;
    if (!index.has(hash)) return undefined;
    const typed = folded(view, view.words.starts[word] ?? 0, view.words.ends[word] ?? 0);
    if (typed.length < SHORTEST || innocent.has(typed)) return undefined;
    let found = known.get(typed);
    if (found !== undefined) return found;
    index.some(hash, (place) => {
      const entry = words[place];
      if (entry === undefined || plain.has(typed) || !isTwist(typed, entry.word)) return false;
      found = entry;
      known.set(typed, entry);
      return true;
    });
    return found;
  };
  return { find, hashes };
}

/** Other words may share a hash with a twist. */
function isTwist(typed: string, word: string): boolean {
  let same = false;
  eachTwist(word, (twist) => {
    same ||= twist === typed;
  });
  return same;
}

function eachTwist(word: string, visit: (twist: string) => void): void {
  visit([...word].reverse().join(''));
  for (let at = 0; at < word.length; at++) {
    const before = word.slice(0, at);
    const behind = word.slice(at + 1);
    if (behind !== '') visit(before + behind.charAt(0) + word.charAt(at) + behind.slice(1));
    if (at === 0) continue;
    const vowel = VOWELS.includes(word.charAt(at));
    if (behind !== '' || vowel) visit(`${before}x${behind}`);
    if (behind !== '' && vowel) visit(`${before}xx${behind.slice(1)}`);
    if (word.length > SHORTEST) visit(before + behind);
    if (DISTINCT.test(word)) for (const beside of keysBeside(word.charAt(at))) visit(before + beside + behind);
    if (!vowel || word.length < SHORTEST_BLURRED) continue;
    for (const other of VOWELS) if (other !== word.charAt(at)) visit(before + other + behind);
  }
  const first = word.charAt(0);
  const rest = word.slice(1);
  visit(first + rest.replace(/[aeiou]/g, 'x'));
  visit(first + rest.replace(/[aeiou]/g, ''));
  visit(first + 'x'.repeat(word.length - 2) + word.slice(-1));
  eachUndoubled(word, visit);
  eachGlued(word, visit);
  const vowel = word.search(/[aeiou]/);
  if (vowel > 0) visit(`${word.slice(vowel) + word.slice(0, vowel)}ay`);
  visit(rot13(word));
  for (const [sound, spellings] of BY_EAR) {
    if (!sound.test(word)) continue;
    for (const spelling of spellings) visit(word.replace(sound, spelling));
  }
}

/** What hardly any key beside the right one makes another word. */
const DISTINCT = /^.{9}|fuck|shit|cunt|bit?ch|bast|hole|whore|wanker|nigger|faggot|dickh|cocks./;
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** The keys around a letter's: each row stands half a key further right than the one above. */
function keysBeside(letter: string): string {
  const row = ROWS.findIndex((keys) => keys.includes(letter));
  const [above = '', own = '', below = ''] = [ROWS[row - 1], ROWS[row], ROWS[row + 1]];
  const at = own.indexOf(letter);
  return above.slice(at, at + 2) + own.charAt(at - 1) + own.charAt(at + 1) + below.slice(Math.max(0, at - 1), at + 1);
}

function rot13(word: string): string {
  let turned = '';
  for (let at = 0; at < word.length; at++) turned += String.fromCharCode(97 + ((word.charCodeAt(at) - 84) % 26));
  return turned;
}

/** A double letter written once, and a vowel left out besides: "bulsht". */
function eachUndoubled(word: string, visit: (twist: string) => void): void {
  const single = word.replace(/(.)\1/, '$1');
  if (single === word) return;
  for (let at = 1; at < single.length; at++) {
    if (VOWELS.includes(single.charAt(at))) visit(single.slice(0, at) + single.slice(at + 1));
  }
}

/** "supershit", "twatlord" */
function eachGlued(word: string, visit: (twist: string) => void): void {
  if (!GLUED.has(word)) return;
  for (const front of FRONTS) visit(front + word);
  for (const back of BACKS) visit(word + back);
}

/** Too short to be found inside any word. */
const GLUED: ReadonlySet<string> = new Set(
  'shit shits shitty slut sluts slutty twat prick wank dick cock bollocks pussy piss jackass retard retards tranny'.split(
    ' ',
  ),
);
const FRONTS = 'super mega ultra hyper total real big mr king mini holy pure many such fan abso'.split(' ');
const BACKS =
  'face boy girl lord fest storm king bag brain hole show talk town goblin weasel muppet puddle parade sandwich trumpet monkey nugget gibbon waffle bucket behaviour people'.split(
    ' ',
  );

const VOWELS = 'aeiou';

/** What may stand for what. */
const BY_EAR: readonly (readonly [sound: RegExp, spellings: readonly string[]])[] = [
  [/f/, ['ph']],
  [/fuck/, ['phuk']],
  [/u/, ['v', 'oo', 'uh']],
  [/i/, ['y', 'ee', 'l']],
  [/a/, ['ae']],
  [/a/g, ['ae']],
  [/w/, ['uu']],
  [/s$/, ['z']],
  [/s/, ['z']],
  [/s/g, ['z']],
  [/ck/, ['k', 'kk', 'c', 'cc', 'q', 'qq', 'kc', 'xk']],
  [/^c(?!h)/, ['k']],
  [/c(?!h)/g, ['k']],
  [/er$/, ['a', 'ah']],
  [/ing$/, ['in']],
  [/(?<=[^sgy])$/, ['z']],
];
