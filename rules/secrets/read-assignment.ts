import type { Paragraph } from './paragraph.ts';
import { isAlnum } from './runs.ts';

/** A value with the name that it is given. */
export type Assignment = Value & {
  /** All of the name: `AWS_SECRET_ACCESS_KEY`. */
  readonly name: string;
  readonly link: Link;
};

/** `assigned` as in code (`NAME=`, `"name": "`, `--name`), `label` with a colon or an arrow, `is` in a sentence, `beside` with nothing but a space. */
type Link = 'assigned' | 'label' | 'is' | 'beside';

type Value = { readonly value: string; readonly start: number; readonly end: number; readonly isQuoted: boolean };

const LONGEST_NAME = 40;
const LONGEST_REST = 30;
const LONGEST_VALUE = 600;
const LONGEST_ASIDE = 40;

/** Words between a name and its verb: "password for the guest wifi is …". */
const MOST_WORDS = 6;

const VERBS: ReadonlySet<string> = new Set('is was ist war lautet est es é è era será sarà sera'.split(' '));
const ADVERBS: ReadonlySet<string> = new Set(
  'now still currently just jetzt nun ahora agora ora adesso maintenant'.split(' '),
);
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'for to of on at für zum zur fürs von vom pour du de del della dello do da para per al au wifi wlan api'.split(' '),
);

/** Reads what is assigned to the name that the word from `start` to `end` is part of. */
export function readAssignment(paragraph: Paragraph, start: number, end: number): Assignment | undefined {
  const { text, runs } = paragraph;
  let rest = end;
  while (rest < end + LONGEST_REST && isNamePart(text.charCodeAt(rest))) rest++;
  const found = readLink(text, rest);
  const from = runs.startOf('dot', start, start - LONGEST_NAME);
  if (found === undefined)
    return text.startsWith('--', from) ? readFlag(paragraph, from, end) : readBeside(paragraph, from, rest);
  // Two strings behind each other are a call, `define('DB_PASSWORD', '…')`, or a list.
  if (found.link === 'argument' && text[from - 2] !== '(') return undefined;
  const value = readValue(paragraph, found.at, text[from - 1] === '?' || text[from - 1] === '&');
  if (value === undefined) return undefined;
  const link =
    found.link === 'quoted' || found.link === 'argument' ? (value.isQuoted ? 'assigned' : 'label') : found.link;
  return { ...value, name: text.slice(from, rest), link };
}

/** What connects a name that ends at `end` with a value at `at`; `quoted`: what it is depends on whether the value is. */
function readLink(
  text: string,
  end: number,
): { readonly link: Link | 'quoted' | 'argument'; readonly at: number } | undefined {
  let at = end;
  while (at < end + 3 && CLOSERS.has(text.charCodeAt(at))) at++;
  const isClosed = at > end;
  at = afterAside(text, at);
  const sign = afterBlanks(text, at, 4);
  switch (text[sign]) {
    case '=': {
      let after = sign + 1;
      while (after < sign + 3 && text[after] === '=') after++;
      if (text[after] === '>') return { link: 'assigned', at: afterBlanks(text, after + 1, 8) };
      const value = afterBlanks(text, after, 8);
      return { link: sign === at && value === after ? 'assigned' : 'quoted', at: value };
    }
    case ':': {
      const after = sign + (text[sign + 1] === ':' ? 2 : 1);
      if (text[after] === '=') return { link: 'assigned', at: afterBlanks(text, after + 1, 8) };
      const value = afterBlanks(text, text.startsWith('**', after) ? after + 2 : after, 8);
      // A label may stand on a line of its own, its value on the next.
      if (text[value] === '\n' || text[value] === '\r') {
        return { link: 'label', at: afterBlanks(text, value + (text[value] === '\r' ? 2 : 1), 4) };
      }
      return { link: isClosed ? 'quoted' : 'label', at: value };
    }
    case '-':
      return text[sign + 1] === '>' ? { link: 'label', at: afterBlanks(text, sign + 2, 8) } : undefined;
    case '→':
    case '|':
      return { link: 'label', at: afterBlanks(text, sign + 1, 8) };
    case '>':
      return sign === at ? { link: 'assigned', at: sign + 1 } : undefined;
    case ',':
      return isClosed && /["']/.test(text[afterBlanks(text, sign + 1, 4)] ?? '')
        ? { link: 'argument', at: afterBlanks(text, sign + 1, 4) }
        : undefined;
    default:
      return sign > at ? readSentence(text, sign) : undefined;
  }
}

/** "… is", "… for the guest wifi is", "… value=". */
function readSentence(text: string, from: number): { readonly link: Link; readonly at: number } | undefined {
  let at = from;
  for (let words = 0; words < MOST_WORDS; words++) {
    let end = at;
    while (end < at + 20 && isLetter(text.charCodeAt(end))) end++;
    const word = text.slice(at, end).toLowerCase();
    if (word === '') return undefined;
    if (word === 'value' && text[end] === '=') return { link: 'assigned', at: end + 1 };
    const next = afterBlanks(text, end, 3);
    if (VERBS.has(word)) return next === end && text[end] !== ':' ? undefined : afterVerb(text, next);
    if (words === 0 && !PREPOSITIONS.has(word)) return undefined;
    if (text[next] === ':' || text[next] === '=') return { link: 'label', at: afterBlanks(text, next + 1, 8) };
    if (next === end) return undefined;
    at = next;
  }
  return undefined;
}

function afterVerb(text: string, from: number): { readonly link: Link; readonly at: number } {
  let end = from;
  while (end < from + 12 && isLetter(text.charCodeAt(end))) end++;
  const at = ADVERBS.has(text.slice(from, end).toLowerCase()) ? afterBlanks(text, end, 3) : from;
  return { link: 'is', at: text[at] === ':' ? afterBlanks(text, at + 1, 8) : at };
}

/** Behind "(guest network)", where there is such an aside. */
function afterAside(text: string, from: number): number {
  const open = afterBlanks(text, from, 2);
  if (text[open] !== '(') return from;
  for (let at = open + 1; at < open + LONGEST_ASIDE; at++) {
    if (text[at] === ')') return at + 1;
    if (text[at] === '\n') return from;
  }
  return from;
}

/** `--password hunter2`: a name that two hyphens make a flag. */
function readFlag(paragraph: Paragraph, from: number, end: number): Assignment | undefined {
  const { text } = paragraph;
  const rest = /^[\w-]{0,20} {1,2}(?=[^\s-])/.exec(text.slice(end, end + 24))?.[0];
  const value = rest === undefined ? undefined : readValue(paragraph, end + rest.length);
  if (rest === undefined || value === undefined) return undefined;
  return { ...value, name: text.slice(from, end) + rest.trim(), link: 'assigned' };
}

/** "login bob password hunter2x", `ENV API_SECRET …`: only what can't be the next word of the sentence. */
function readBeside(paragraph: Paragraph, from: number, end: number): Assignment | undefined {
  const { text, runs } = paragraph;
  if (text[end] !== ' ' || /\d/.test(text.slice(from, end))) return undefined;
  if (!CLOSING.has(text[end + 1] ?? '') && runs.endOf('value', end + 1) < end + 9) return undefined;
  const value = readValue(paragraph, end + 1);
  if (value === undefined || !/\d/.test(value.value)) return undefined;
  return { ...value, name: text.slice(from, end), link: 'beside' };
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['`', '`'],
  ['“', '”'],
  ['„', '“'],
  ['‘', '’'],
  ['«', '»'],
  ['‚', '‘'],
  ['‹', '›'],
]);

const CLOSERS: ReadonlySet<number> = new Set([...'"\'`’”*_)]}\\'].map((sign) => sign.charCodeAt(0)));

/** The value that begins here, without what it is wrapped in. `isParameter`: it is one of an address, and ends at an `&`. */
export function readValue({ text, runs }: Paragraph, at: number, isParameter = false): Value | undefined {
  let start = at;
  while (start < at + 3 && (text[start] === '*' || text[start] === '(')) start++;
  if (text[start] === '\\' && (text[start + 1] === '"' || text[start + 1] === "'")) start++;
  const closing = CLOSING.get(text[start] ?? '');
  if (closing !== undefined) return readQuoted(text, start + 1, closing);
  let end = runs.endOf('value', start);
  if (end - start > LONGEST_VALUE) return undefined;
  for (let cut = start; cut < end; cut++) {
    const sign = text[cut];
    if ((isParameter && (sign === '&' || sign === '#')) || (sign === '\\' && /[nrt]/.test(text[cut + 1] ?? '')))
      end = cut;
  }
  const least = Math.max(start, end - 4);
  while (end > least && TRAILING.has(text.charCodeAt(end - 1))) end--;
  return end === start ? undefined : { value: text.slice(start, end), start, end, isQuoted: false };
}

const TRAILING: ReadonlySet<number> = new Set([...'.:?)]}*\\'].map((sign) => sign.charCodeAt(0)));

function readQuoted(text: string, from: number, closing: string): Value | undefined {
  const most = Math.min(text.length, from + LONGEST_VALUE);
  for (let end = from; end < most; end++) {
    const sign = text[end];
    if (sign === closing) {
      const to = text[end - 1] === '\\' ? end - 1 : end;
      return to <= from ? undefined : { value: text.slice(from, to), start: from, end: to, isQuoted: true };
    }
    // What holds white space is a sentence, or a phrase that nobody can tell from one.
    if (sign === ' ' || sign === '\n' || sign === '\t') return undefined;
  }
  return undefined;
}

function afterBlanks(text: string, from: number, most: number): number {
  let at = from;
  while (at < from + most && (text[at] === ' ' || text[at] === '\t' || text[at] === '\u00a0')) at++;
  return at;
}

function isNamePart(code: number): boolean {
  return isLetter(code) || isAlnum(code) || code === 95 || code === 45;
}

/** Of the Latin script, as far as the languages at hand need it. */
function isLetter(code: number): boolean {
  return (
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    (code >= 0xc0 && code < 0x250) ||
    code === 39 ||
    code === 0x2019
  );
}
