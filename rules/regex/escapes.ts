import { say } from '../say.ts';
import type { SetItem } from './pattern-tree.ts';

const LAST = 0x10ffff;

const DIGITS: readonly SetItem[] = [range('0', '9')];
const WORD: readonly SetItem[] = [range('0', '9'), range('A', 'Z'), range('_', '_'), range('a', 'z')];
const SPACES: readonly SetItem[] = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
].map(([from = 0, to = 0]) => ({ from, to }));
/** What ends a line, as a dot sees it. */
export const LINE_ENDS: readonly SetItem[] = [
  { from: 10, to: 10 },
  { from: 13, to: 13 },
  { from: 0x2028, to: 0x2029 },
];
export const ANYTHING: readonly SetItem[] = [{ from: 0, to: LAST }];

/** `\d`, `\w`, `\s` as JavaScript has them: digits and letters of ASCII, spaces of every kind. */
const CLASSES: ReadonlyMap<string, readonly SetItem[]> = new Map([
  ['d', DIGITS],
  ['D', complement(DIGITS)],
  ['w', WORD],
  ['W', complement(WORD)],
  ['s', SPACES],
  ['S', complement(SPACES)],
]);

const CONTROLS: ReadonlyMap<string, number> = new Map([
  ['t', 9],
  ['n', 10],
  ['v', 11],
  ['f', 12],
  ['r', 13],
  ['a', 7],
  ['e', 27],
]);

/** What an escape stands for, and where it ends; or why it stands for nothing. */
export type Escape = { readonly items: readonly SetItem[]; readonly end: number } | { readonly fault: string };

/** Reads the escape whose backslash is at `at`: those that stand for characters, inside a set and outside of it. */
export function readEscape(source: string, at: number): Escape {
  const letter = source.charAt(at + 1);
  const end = at + 2;
  if (letter === '') return { fault: say('rule_fault_backslash') };
  const items = CLASSES.get(letter);
  if (items !== undefined) return { items, end };
  const control = CONTROLS.get(letter);
  if (control !== undefined) return one(control, end);
  if (letter === '0' && !/[0-9]/.test(source.charAt(end))) return one(0, end);
  const rest = source.slice(at);
  if (letter === 'p' || letter === 'P') return readProperty(rest, at);
  const code = /^\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|[ux]\{([0-9a-f]{1,6})\}|c([a-z]))/i.exec(rest);
  if (code !== null) {
    const [whole, byte, unit, point, key] = code;
    const value = key === undefined ? Number.parseInt(byte ?? unit ?? point ?? '', 16) : key.charCodeAt(0) & 31;
    return value > LAST ? { fault: say('rule_fault_no_character', whole) } : one(value, at + whole.length);
  }
  if (/[A-Za-z0-9]/.test(letter)) return { fault: say('rule_fault_no_escape', letter) };
  const point = source.codePointAt(at + 1) ?? 0;
  return one(point, at + 1 + String.fromCodePoint(point).length);
}

function readProperty(rest: string, at: number): Escape {
  const property = /^\\([pP])(?:\{([A-Za-z_]+(?:=[A-Za-z_]+)?)\}|([LMNPSZC]))/.exec(rest);
  if (property === null) return { fault: say('rule_fault_braces') };
  const [whole, sign, name = property[3] ?? ''] = property;
  if (!isProperty(name)) return { fault: say('rule_fault_no_property', name) };
  return { items: [{ property: name, negated: sign === 'P' }], end: at + whole.length };
}

function isProperty(name: string): boolean {
  try {
    return new RegExp(`\\p{${name}}`, 'u') !== undefined;
  } catch {
    return false;
  }
}

function one(point: number, end: number): Escape {
  return { items: [{ from: point, to: point }], end };
}

function range(from: string, to: string): { readonly from: number; readonly to: number } {
  return { from: from.charCodeAt(0), to: to.charCodeAt(0) };
}

function complement(items: readonly SetItem[]): readonly SetItem[] {
  const found: SetItem[] = [];
  let next = 0;
  for (const item of items) {
    if (!('from' in item)) continue;
    if (item.from > next) found.push({ from: next, to: item.from - 1 });
    next = item.to + 1;
  }
  return [...found, { from: next, to: LAST }];
}
