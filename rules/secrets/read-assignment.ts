import type { Paragraph } from './paragraph.ts';

/** A value with the name that it is given. */
export type Assignment = Value & {
  /** All of the name: `AWS_SECRET_ACCESS_KEY`. */
  readonly name: string;
  readonly link: Link;
};

/** `assigned` as in code (`NAME=`, `"name": "`, `--name`), `label` with a colon or an arrow, `is` in a sentence. */
type Link = 'assigned' | 'label' | 'is';

type Value = { readonly value: string; readonly start: number; readonly end: number; readonly isQuoted: boolean };

const LONGEST_NAME = 40;
const LONGEST_VALUE = 600;

/** What follows the word: the rest of its name, what closes a quote or a markdown sign, for what it is, and the sign or verb. */
const LINK = new RegExp(
  [
    '([\\p{L}\\p{N}_-]{0,30})',
    '(["\'`’”*_)\\]}]{0,3})',
    '(?:[ \\t]{0,2}\\([^()\\n]{1,40}\\))?',
    "(?:[ \\t]{1,2}(?:for|to|of|on|at|für|zum|zur|fürs|von|vom|pour|du|de|del|della|dello|do|da|para|per|al|au)(?:[ \\t][\\p{L}\\p{N}.'’-]{1,20}){1,4}?)?",
    '(?:',
    // In code and in lists.
    '[ \\t]{0,4}(:=|=>|->|→|={1,3}|:{1,2}|>|\\|)[ \\t]{0,8}',
    '|[ \\t]{0,2}(,)[ \\t]{0,4}(?=["\'])',
    '|[ \\t]{1,2}(value)=(?=["\'])',
    // In a sentence.
    '|[ \\t]{1,2}(is|was|ist|war|lautet|est|es|é|è|era|sarà|será|sera)(?![\\p{L}\\p{N}])(?:[ \\t](?:now|still|currently|just|jetzt|nun|ahora|agora|ora|adesso|maintenant|set[ \\t]to))?[ \\t]{0,2}:?[ \\t]{1,3}',
    ')',
  ].join(''),
  'uy',
);

/** Reads what is assigned to the name that the word from `start` to `end` is part of. */
export function readAssignment(paragraph: Paragraph, start: number, end: number): Assignment | undefined {
  const { text, runs } = paragraph;
  LINK.lastIndex = end;
  const link = LINK.exec(text);
  const from = runs.startOf('dot', start, start - LONGEST_NAME);
  if (link === null) return readFlag(paragraph, from, end);
  const [, rest = '', closing = '', sign, comma, attribute, verb] = link;
  let at = LINK.lastIndex;
  // A label may stand on a line of its own, its value on the next.
  const wrap = sign === ':' ? (/^\r?\n[ \t]{0,4}/.exec(text.slice(at, at + 6))?.[0].length ?? 0) : 0;
  at += wrap;
  const value = readValue(paragraph, at, /[?&]/.test(text[from - 1] ?? ''));
  if (value === undefined) return undefined;
  const name = text.slice(from, end + rest.length);
  return { ...value, name, link: linkOf() };

  function linkOf(): Link {
    if (verb !== undefined) return 'is';
    if (comma !== undefined || attribute !== undefined || sign === '>' || sign === '=>') return 'assigned';
    if (sign === ':' && wrap === 0) return /["'`]/.test(closing) && value?.isQuoted ? 'assigned' : 'label';
    const isTight = text[at - 1] === '=' && !/\s/.test(text[end + rest.length + closing.length] ?? '');
    return sign?.startsWith('=') && (isTight || value?.isQuoted) ? 'assigned' : 'label';
  }
}

/** `--password hunter2`: a name that two hyphens make a flag. */
function readFlag(paragraph: Paragraph, from: number, end: number): Assignment | undefined {
  const { text } = paragraph;
  if (!text.startsWith('--', from)) return undefined;
  const rest = /^[\w-]{0,20} {1,2}(?=[^\s-])/.exec(text.slice(end, end + 24))?.[0];
  const value = rest === undefined ? undefined : readValue(paragraph, end + rest.length);
  if (rest === undefined || value === undefined) return undefined;
  return { ...value, name: text.slice(from, end) + rest.trim(), link: 'assigned' };
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

/** The value that begins here, without what it is wrapped in. `isParameter`: it is one of an address, and ends at an `&`. */
export function readValue({ text, runs }: Paragraph, at: number, isParameter = false): Value | undefined {
  let start = at;
  while (start < at + 3 && /[*_(]/.test(text[start] ?? '')) start++;
  if (text[start] === '\\' && /["']/.test(text[start + 1] ?? '')) start++;
  const closing = CLOSING.get(text[start] ?? '');
  if (closing !== undefined) {
    start++;
    const most = Math.min(text.length, start + LONGEST_VALUE);
    for (let end = start; end < most && text[end] !== '\n'; end++) {
      if (text[end] !== closing) continue;
      const value = text.slice(start, end).replace(/\\$/, '').trim();
      if (/\s/.test(value) || value === '') return undefined;
      const from = text.indexOf(value, start);
      return { value, start: from, end: from + value.length, isQuoted: true };
    }
    return undefined;
  }
  const end = runs.endOf('value', start);
  if (end - start > LONGEST_VALUE) return undefined;
  let value = text.slice(start, end);
  if (isParameter) value = value.replace(/[&#].*$/, '');
  value = value.replace(/\\[nrt"'].*$/, '').replace(/[.:?)\]}*_\\]{1,4}$/, '');
  return value === '' ? undefined : { value, start, end: start + value.length, isQuoted: false };
}
