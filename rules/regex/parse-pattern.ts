import { say, sayNumber } from '../say.ts';
import { ANYTHING, LINE_ENDS, readEscape } from './escapes.ts';
import type { CharSet, Flags, SetItem, Tree } from './pattern-tree.ts';

/** Why a pattern can't be read, as the end of a sentence, and where, in UTF-16 units from 0. */
export type PatternFault = { readonly fault: string; readonly at: number };

/** Deeper nesting than anybody writes would only exhaust the stack. */
const DEEPEST = 50;
const MOST_REPEATS = 1000;

/**
 * Reads a regular expression in JavaScript's syntax. More lenient than its `u` flag: any sign may have a backslash, and a
 * brace that counts nothing is a brace. `(?i)` and `(?s)` at the start are taken as flags, since other engines have them there.
 */
export function parsePattern(
  source: string,
  given: Flags,
): { readonly tree: Tree; readonly flags: Flags } | PatternFault {
  const inline = /^\(\?([imsu]+)\)/.exec(source);
  const flags = {
    ignoreCase: given.ignoreCase || inline?.[1]?.includes('i') === true,
    dotAll: given.dotAll || inline?.[1]?.includes('s') === true,
  };
  const reader = { source, flags, at: inline?.[0].length ?? 0 };
  const tree = readChoice(reader, 0);
  if ('fault' in tree) return tree;
  if (reader.at < source.length) return { fault: say('rule_fault_not_opened'), at: reader.at };
  return { tree, flags };
}

type Reader = { readonly source: string; readonly flags: Flags; at: number };

function readChoice(reader: Reader, depth: number): Tree | PatternFault {
  if (depth > DEEPEST) return { fault: say('rule_fault_nested'), at: reader.at };
  const nodes: Tree[] = [];
  for (;;) {
    const node = readSequence(reader, depth);
    if ('fault' in node) return node;
    nodes.push(node);
    if (reader.source.charAt(reader.at) !== '|') break;
    reader.at++;
  }
  const [first] = nodes;
  return nodes.length === 1 && first !== undefined ? first : { type: 'choice', nodes };
}

function readSequence(reader: Reader, depth: number): Tree | PatternFault {
  const nodes: Tree[] = [];
  while (reader.at < reader.source.length && !/[|)]/.test(reader.source.charAt(reader.at))) {
    const node = readOne(reader, depth);
    if ('fault' in node) return node;
    const repeated = readQuantifiers(reader, node);
    if ('fault' in repeated) return repeated;
    nodes.push(repeated);
  }
  const [first] = nodes;
  return nodes.length === 1 && first !== undefined ? first : { type: 'sequence', nodes };
}

function readOne(reader: Reader, depth: number): Tree | PatternFault {
  const { source, at, flags } = reader;
  const sign = source.charAt(at);
  switch (sign) {
    case '(':
      return readGroup(reader, depth);
    case '[':
      return readSet(reader);
    case '\\':
      return readBackslash(reader);
    case '^':
    case '$':
      reader.at++;
      return { type: 'assert', kind: sign === '^' ? 'start' : 'end' };
    case '.':
      reader.at++;
      return flags.dotAll
        ? { type: 'set', negated: false, items: ANYTHING }
        : { type: 'set', negated: true, items: LINE_ENDS };
    case '*':
    case '+':
    case '?':
      return { fault: say('rule_fault_nothing_to_repeat', sign), at };
    default: {
      const point = source.codePointAt(at) ?? 0;
      reader.at += String.fromCodePoint(point).length;
      return { type: 'set', negated: false, items: [{ from: point, to: point }] };
    }
  }
}

const GROUP = /^\((?:\?(?::|(<?)([=!])|<[A-Za-z_$][\w$]*>|P<[A-Za-z_]\w*>))?/;

function readGroup(reader: Reader, depth: number): Tree | PatternFault {
  const start = reader.at;
  const rest = reader.source.slice(start, start + 200);
  const [opening = '', behind, look] = GROUP.exec(rest) ?? [];
  if (opening === '(' && rest.startsWith('(?'))
    return { fault: say('rule_fault_no_group', rest.slice(0, 3)), at: start };
  reader.at += opening.length;
  const node = readChoice(reader, depth + 1);
  if ('fault' in node) return node;
  if (reader.source.charAt(reader.at) !== ')') return { fault: say('rule_fault_never_closed'), at: start };
  reader.at++;
  if (look === undefined) return node;
  return { type: 'look', behind: behind === '<', negated: look === '!', node, at: start };
}

function readBackslash(reader: Reader): Tree | PatternFault {
  const { source, at } = reader;
  const letter = source.charAt(at + 1);
  if (letter === 'b' || letter === 'B') {
    reader.at += 2;
    return { type: 'assert', kind: letter === 'b' ? 'word' : 'no word' };
  }
  const reference = /^\\(?:[1-9]\d*|k<[^>]*>)/.exec(source.slice(at, at + 100));
  if (reference !== null) {
    reader.at += reference[0].length;
    return { type: 'back-reference', at };
  }
  const escaped = readEscape(source, at);
  if ('fault' in escaped) return { fault: escaped.fault, at };
  reader.at = escaped.end;
  return { type: 'set', negated: false, items: escaped.items };
}

function readSet(reader: Reader): CharSet | PatternFault {
  const { source } = reader;
  const start = reader.at;
  reader.at++;
  const negated = source.charAt(reader.at) === '^';
  if (negated) reader.at++;
  const items: SetItem[] = [];
  while (source.charAt(reader.at) !== ']') {
    if (reader.at >= source.length) return { fault: say('rule_fault_set_never_closed'), at: start };
    const at = reader.at;
    const first = readSetItem(reader);
    if ('fault' in first) return first;
    const isRange = source.charAt(reader.at) === '-' && !/^-(?:\]|$)/.test(source.slice(reader.at, reader.at + 2));
    const from = pointOf(first.items);
    if (!isRange || from === undefined) {
      items.push(...first.items);
      continue;
    }
    reader.at++;
    const last = readSetItem(reader);
    if ('fault' in last) return last;
    const to = pointOf(last.items);
    if (to === undefined) items.push({ from, to: from }, { from: 45, to: 45 }, ...last.items);
    else if (to < from) return { fault: say('rule_fault_backwards', source.slice(at, reader.at)), at };
    else items.push({ from, to });
  }
  reader.at++;
  if (items.length === 0)
    return { fault: say(negated ? 'rule_fault_any_character' : 'rule_fault_empty_set'), at: start };
  return { type: 'set', negated, items };
}

function readSetItem(reader: Reader): { readonly items: readonly SetItem[] } | PatternFault {
  const { source, at } = reader;
  if (source.startsWith('[:', at)) return { fault: say('rule_fault_set_names'), at };
  if (source.startsWith('\\b', at)) {
    reader.at += 2;
    return { items: [{ from: 8, to: 8 }] };
  }
  if (source.charAt(at) === '\\') {
    const escaped = readEscape(source, at);
    if ('fault' in escaped) return { fault: escaped.fault, at };
    reader.at = escaped.end;
    return escaped;
  }
  const point = source.codePointAt(at) ?? 0;
  reader.at += String.fromCodePoint(point).length;
  return { items: [{ from: point, to: point }] };
}

/** The character that a set of one stands for. */
function pointOf([item, ...others]: readonly SetItem[]): number | undefined {
  return item !== undefined && others.length === 0 && 'from' in item && item.from === item.to ? item.from : undefined;
}

const QUANTIFIER = /^(?:([*+?])|\{(\d{1,6})(?:(,)(\d{0,6}))?\})([?+]?)/;

function readQuantifiers(reader: Reader, node: Tree): Tree | PatternFault {
  const at = reader.at;
  const found = QUANTIFIER.exec(reader.source.slice(at, at + 20));
  if (found === null) return node;
  const [whole, sign, low, comma, high, tail] = found;
  if (node.type === 'assert' || node.type === 'look') {
    return { fault: say('rule_fault_no_room', whole), at };
  }
  if (tail === '+') return { fault: say('rule_fault_possessive', whole), at };
  reader.at += whole.length;
  const min = sign === undefined ? Number(low) : sign === '+' ? 1 : 0;
  const max =
    sign === '?' ? 1 : sign !== undefined || high === '' ? Number.POSITIVE_INFINITY : Number(comma ? high : low);
  if (max < min) return { fault: say('rule_fault_more_to_less', whole), at };
  if (min > MOST_REPEATS || (max > MOST_REPEATS && max !== Number.POSITIVE_INFINITY)) {
    return { fault: say('rule_fault_repeats', whole, sayNumber(MOST_REPEATS)), at };
  }
  if (QUANTIFIER.test(reader.source.slice(reader.at, reader.at + 20))) {
    return { fault: say('rule_fault_repeated_twice'), at: reader.at };
  }
  return { type: 'repeat', node, min, max, lazy: tail === '?' };
}
