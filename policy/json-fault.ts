import { type MessageKey, say } from '../rules/say.ts';
import { type Fault, sayFault } from './problems.ts';

/** Where a text stops being JSON, counted from 1, and why, one sentence each. */
export type JsonFault = {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly remedy: string;
};

/**
 * Finds the first place where a text stops being JSON (RFC 8259). The browsers' own messages differ from each other and
 * often name no place. Undefined: it is JSON.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let from = 0;
  for (;;) {
    const start = skipSpace(text, from);
    const token = tokenAt(text, start);
    if (token === undefined) {
      if (start === text.length && expected === 'end') return undefined;
      return faultAt(text, start, expected);
    }
    const next = step(expected, token.kind, open);
    if (next === undefined) return faultAt(text, start, expected);
    expected = next;
    from = token.end;
  }
}

/** The same as a fault of the whole text. */
export function noJsonFrom({ line, column, message, remedy }: JsonFault): Fault {
  return { message: say('policy_no_json_from', line, column, message), remedy };
}

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or }' | ', or ]' | 'end';
type Kind = '{' | '}' | '[' | ']' | ',' | ':' | 'string' | 'literal';
type Token = { readonly kind: Kind; readonly end: number };

/** What may follow once `kind` was read where `expected` was due; undefined: it may not stand there. */
function step(expected: Expected, kind: Kind, open: ('{' | '[')[]): Expected | undefined {
  switch (kind) {
    case '{':
    case '[':
      if (expected !== 'value' && expected !== 'value or ]') return undefined;
      open.push(kind);
      return kind === '{' ? 'key or }' : 'value or ]';
    case '}':
      return expected === 'key or }' || expected === ', or }' ? close(open) : undefined;
    case ']':
      return expected === 'value or ]' || expected === ', or ]' ? close(open) : undefined;
    case ',':
      if (expected === ', or }') return 'key';
      return expected === ', or ]' ? 'value' : undefined;
    case ':':
      return expected === ':' ? 'value' : undefined;
    case 'string':
      if (expected === 'key' || expected === 'key or }') return ':';
      return expected === 'value' || expected === 'value or ]' ? afterValue(open) : undefined;
    case 'literal':
      return expected === 'value' || expected === 'value or ]' ? afterValue(open) : undefined;
    default:
      return kind satisfies never;
  }
}

function close(open: ('{' | '[')[]): Expected {
  open.pop();
  return afterValue(open);
}

function afterValue(open: readonly ('{' | '[')[]): Expected {
  const inside = open.at(-1);
  if (inside === undefined) return 'end';
  return inside === '{' ? ', or }' : ', or ]';
}

/** The token of JSON that begins there; undefined: none does. */
export function tokenAt(text: string, start: number): Token | undefined {
  const first = text[start];
  switch (first) {
    case '{':
    case '}':
    case '[':
    case ']':
    case ',':
    case ':':
      return { kind: first, end: start + 1 };
    case '"': {
      const end = endOfString(text, start);
      return end === undefined ? undefined : { kind: 'string', end };
    }
    default: {
      const literal = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;
      literal.lastIndex = start;
      return literal.test(text) ? { kind: 'literal', end: literal.lastIndex } : undefined;
    }
  }
}

/** A loop, since a pattern would run out of stack on a text of megabytes. */
function endOfString(text: string, start: number): number | undefined {
  for (let index = start + 1; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x22) return index + 1;
    if (code < 0x20) return undefined;
    if (code !== 0x5c) continue;
    const escaped = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;
    escaped.lastIndex = index + 1;
    if (!escaped.test(text)) return undefined;
    index = escaped.lastIndex - 1;
  }
  return undefined;
}

/** Where the next token begins. */
export function skipSpace(text: string, from: number): number {
  const space = /[ \t\n\r]*/y;
  space.lastIndex = from;
  space.test(text);
  return space.lastIndex;
}

function faultAt(text: string, position: number, expected: Expected): JsonFault {
  const before = text.slice(0, position);
  const line = before.split('\n').length;
  const column = position - before.lastIndexOf('\n');
  return { line, column, ...reason(text, position, before, expected) };
}

function reason(text: string, position: number, before: string, expected: Expected) {
  const rest = text.slice(position, position + 20);
  if (rest === '') return sayFault('policy_json_end');
  if (/^\/[/*]/.test(rest)) return sayFault('policy_json_comment');
  if (/^[\]}]/.test(rest) && /,\s*$/.test(before.slice(-200))) {
    return sayFault('policy_json_comma');
  }
  if (/^['‘’“”]/.test(rest)) {
    return sayFault('policy_json_quotes');
  }
  if (rest.startsWith('"') && expected !== ':' && !expected.startsWith(',') && expected !== 'end') {
    return sayFault('policy_json_text');
  }
  const word = /^[\p{L}\p{N}_.+-]+|^./su.exec(rest)?.[0] ?? '';
  return { message: say('policy_json_unexpected', word), remedy: say(WANTED[expected]) };
}

const WANTED: { readonly [expected in Expected]: MessageKey } = {
  value: 'policy_json_want_value',
  'value or ]': 'policy_json_want_value_or_bracket',
  key: 'policy_json_want_key',
  'key or }': 'policy_json_want_key_or_brace',
  ':': 'policy_json_want_colon',
  ', or }': 'policy_json_want_comma_or_brace',
  ', or ]': 'policy_json_want_comma_or_bracket',
  end: 'policy_json_want_end',
};
