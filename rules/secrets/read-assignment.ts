import { matchAt, type Paragraph } from './paragraph.ts';
import { isAlnum } from './runs.ts';

/** A value with the name that it is given. */
export type Assignment = Value & {
  /** All of the name: `AWS_SECRET_ACCESS_KEY`. */
  readonly name: string;
  readonly link: Link;
};

/** `assigned` as in code (`NAME=`, `"name": "`, `--name`), `label` with a colon or an arrow, `is` in a sentence, `beside` with nothing but a space, a dash or a bracket. */
type Link = 'assigned' | 'label' | 'is' | 'beside';

type Value = { readonly value: string; readonly start: number; readonly end: number; readonly isQuoted: boolean };

const LONGEST_NAME = 40;
const LONGEST_REST = 30;
const LONGEST_VALUE = 600;
const LONGEST_ASIDE = 40;
/** What names, signs and values are set in columns with. */
const WIDEST_COLUMN = 24;

/** Words between a name and its verb: "password for the guest wifi is …". */
const MOST_WORDS = 6;

const VERBS: ReadonlySet<string> = new Set('is was ist war lautet est es é è era será sarà sera'.split(' '));
const ADVERBS: ReadonlySet<string> = new Set(
  'now still currently just jetzt nun ahora agora ora adesso maintenant'.split(' '),
);
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'for to of on in at für zum zur fürs von vom pour du de del della dello do da para per al au wifi wlan api'.split(
    ' ',
  ),
);

/** Reads what is assigned to the name that the word from `start` to `end` is part of. */
export function readAssignment(paragraph: Paragraph, start: number, end: number): Assignment | undefined {
  const { text, runs } = paragraph;
  let rest = end;
  while (rest < end + LONGEST_REST && isNamePart(text.charCodeAt(rest))) rest++;
  // An apostrophe may be part of a word, but at its end it is a quotation mark.
  while (rest > end && /['’]/.test(text[rest - 1] ?? '')) rest--;
  const found = readLink(text, rest);
  const from = runs.startOf('dot', start, start - LONGEST_NAME);
  if (found === undefined)
    return text.startsWith('--', from) ? readFlag(paragraph, from, end) : readBeside(paragraph, from, rest);
  // Two strings behind each other are a call, `define('DB_PASSWORD', '…')`, or a list.
  if (found.link === 'argument' && !/\(\s?["'][#.]?$/.test(text.slice(Math.max(0, from - 4), from))) return undefined;
  const value = readValue(paragraph, found.at, text[from - 1] === '?' || text[from - 1] === '&');
  if (value === undefined) return undefined;
  const name = text.slice(from, rest);
  const isCode = found.link === 'quoted' || (found.link === 'label' && /[a-z][A-Z]|_/.test(name));
  const link = isCode || found.link === 'argument' ? (value.isQuoted ? 'assigned' : 'label') : found.link;
  return { ...value, name, link };
}

/** What connects a name that ends at `end` with a value at `at`; `quoted`: what it is depends on whether the value is. */
function readLink(
  text: string,
  end: number,
): { readonly link: Link | 'quoted' | 'argument'; readonly at: number } | undefined {
  const apart = matchAt(APART, text, end);
  if (apart !== undefined) return { link: 'assigned', at: apart };
  let at = end;
  while (at < end + 3 && CLOSERS.has(text.charCodeAt(at))) at++;
  const isClosed = at > end;
  at = afterAside(text, at);
  const sign = afterBlanks(text, at, WIDEST_COLUMN);
  const assigned = matchAt(OPERATOR, text, sign);
  if (assigned !== undefined) return { link: 'assigned', at: assigned };
  switch (text[sign]) {
    case '=': {
      let after = sign + 1;
      while (after < sign + 3 && text[after] === '=') after++;
      if (text[after] === '>') return { link: 'assigned', at: afterBlanks(text, after + 1, 8) };
      const value = afterBlanks(text, after, WIDEST_COLUMN);
      return { link: sign === at && value === after ? 'assigned' : 'quoted', at: value };
    }
    case ':': {
      const after = sign + (text[sign + 1] === ':' ? 2 : 1);
      const value = afterBlanks(text, text.startsWith('**', after) ? after + 2 : after, WIDEST_COLUMN);
      // A label may stand on a line of its own, its value on the next.
      if (text[value] === '\n' || text[value] === '\r') {
        return { link: 'label', at: afterBlanks(text, value + (text[value] === '\r' ? 2 : 1), 4) };
      }
      return { link: isClosed ? 'quoted' : 'label', at: value };
    }
    case '-':
    case '–':
    case '—':
      return text[sign + 1] === '>' ? { link: 'label', at: afterBlanks(text, sign + 2, 8) } : readDash(text, sign);
    case '→':
    case '|':
      return { link: 'label', at: afterBlanks(text, sign + 1, 8) };
    case '>':
      // What an element holds may stand on a line of its own.
      return sign === at ? { link: 'assigned', at: matchAt(BLANKS, text, sign + 1) ?? sign } : undefined;
    case ',': {
      const next = afterBlanks(text, sign + 1, WIDEST_COLUMN);
      return isClosed && /["']/.test(text[next] ?? '') ? { link: 'argument', at: next } : undefined;
    }
    default:
      return sign > at ? readSentence(text, sign) : undefined;
  }
}

/** What stands between a name and its value where each has a field: `name: …\n value: …`, `key="…" value="…"`, `<name>…</name><value>…`. */
const APART = /["']?(?:<\/name)?[,>\s]\s{0,24}[<"']?value["']?\s?[:=>]\s{0,2}/y;

/** Signs that assign, and a type before one: `:=`, `?=`, `+=`, `||`, `: string =`, ` string =`, `: &str =`, ` As String =`. */
const OPERATOR =
  /(?:[?:]{1,3}=(?!=)|(?:\|\||\?\?)=?(?=[ \t]{0,24}["'`])|(?:[.+]|(?::\s?)?(?:as )?&?(?:'static )?str(?:ing)?\??\s{0,4})=(?=[ \t]{0,24}["'`@]))[ \t]{0,24}/iy;

const DASH = /[-–—]{1,8} {1,8}/y;

/** "password - …" */
function readDash(text: string, at: number): { readonly link: Link; readonly at: number } | undefined {
  const dashed = matchAt(DASH, text, at);
  return dashed === undefined ? undefined : { link: 'beside', at: dashed };
}

const BLANKS = /\s{0,20}/y;

/** "… is", "… for the guest wifi is". */
function readSentence(text: string, from: number): { readonly link: Link; readonly at: number } | undefined {
  let at = from;
  for (let words = 0; words < MOST_WORDS; words++) {
    let end = at;
    while (end < at + 20 && (isLetter(text.charCodeAt(end)) || (end > at && text[end] === '-'))) end++;
    const word = text.slice(at, end).toLowerCase();
    if (word === '') return readDash(text, at);
    const next = afterBlanks(text, end, 3);
    if (VERBS.has(word)) return next === end && text[end] !== ':' ? undefined : afterVerb(text, next);
    if (words === 0 && !PREPOSITIONS.has(word)) return undefined;
    if (/[:=→]/.test(text[next] ?? '')) return { link: 'label', at: afterBlanks(text, next + 1, 8) };
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

/** "login bob password hunter2x", `ENV API_SECRET …`, "root/pw(hunter2x)": only what can't be the next word of the sentence. */
function readBeside(paragraph: Paragraph, from: number, end: number): Assignment | undefined {
  const { text, runs } = paragraph;
  const name = text.slice(from, end);
  if (text[end] === '(' ? !BARE_PASSWORD.test(name) : text[end] !== ' ' || /\d/.test(name)) return undefined;
  if (!CLOSING.has(text[end + 1] ?? '') && runs.endOf('value', end + 1) < end + 9) return undefined;
  const value = readValue(paragraph, end + 1);
  if (value === undefined || !/\d/.test(value.value)) return undefined;
  return { ...value, name, link: 'beside' };
}

/** With anything more it is the name of a function. */
const BARE_PASSWORD = /^(?:pwd?|pass(?:w(?:or)?[dt])?)$/i;

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

const CLOSERS: ReadonlySet<number> = new Set([...'"\'`’”*_)[]}\\'].map((sign) => sign.charCodeAt(0)));

/** The value that begins here, without what it is wrapped in. `isParameter`: it is one of an address, and ends at an `&`. */
export function readValue({ text, runs }: Paragraph, at: number, isParameter = false): Value | undefined {
  let start = at;
  while (start < at + 3 && (text[start] === '*' || text[start] === '(')) start++;
  // `\"…`, and the letters of languages before a string: `@"…`, `r"…`, `b'…`.
  if (/^[\\@bru]["']/i.test(text.slice(start, start + 2))) start++;
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
