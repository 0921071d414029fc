import type { CharSet, SetItem, Tree } from './pattern-tree.ts';

/** The engines that a pattern can be written for: the browser's own, which backtracks, and RE2's, which does not. */
export type Engine = 'native' | 're2';

/** Writes a tree as a pattern: for the native engine with the flags `mu`, for RE2 with `(?m)`. */
export function emitPattern(tree: Tree, engine: Engine): string {
  switch (tree.type) {
    case 'set':
      return emitSet(tree, engine);
    case 'assert':
      return ASSERTIONS[tree.kind];
    case 'look':
      return `(?${tree.behind ? '<' : ''}${tree.negated ? '!' : '='}${emitPattern(tree.node, engine)})`;
    case 'repeat':
      return `${emitAtom(tree.node, engine)}${quantifier(tree)}`;
    case 'sequence':
      return tree.nodes
        .map((node) => (node.type === 'choice' ? `(?:${emitPattern(node, engine)})` : emitPattern(node, engine)))
        .join('');
    case 'choice':
      return tree.nodes.map((node) => emitPattern(node, engine)).join('|');
    case 'back-reference':
      throw new Error('A back-reference was not refused.');
    default:
      return tree satisfies never;
  }
}

/** A set as a class in brackets, or as the one character that it is. */
export function emitSet({ negated, items }: CharSet, engine: Engine): string {
  const [first, ...others] = items;
  if (!negated && others.length === 0 && first !== undefined && 'from' in first && first.from === first.to) {
    return emitPoint(first.from, engine);
  }
  return `[${negated ? '^' : ''}${items.map((item) => emitItem(item, engine)).join('')}]`;
}

/** `{2,5}` and the like. */
export function quantifier({
  min,
  max,
  lazy,
}: {
  readonly min: number;
  readonly max: number;
  readonly lazy: boolean;
}): string {
  const tail = lazy ? '?' : '';
  if (max === Number.POSITIVE_INFINITY) return (min === 0 ? '*' : min === 1 ? '+' : `{${min},}`) + tail;
  if (min === max) return `{${min}}`;
  return (min === 0 && max === 1 ? '?' : `{${min},${max}}`) + tail;
}

const ASSERTIONS = { start: '^', end: '$', word: '\\b', 'no word': '\\B' } as const;

function emitAtom(node: Tree, engine: Engine): string {
  return node.type === 'set' ? emitSet(node, engine) : `(?:${emitPattern(node, engine)})`;
}

function emitItem(item: SetItem, engine: Engine): string {
  if ('property' in item) {
    const name = engine === 're2' ? item.property.replace(/^(?:Script|sc)=/, '') : item.property;
    return `\\${item.negated ? 'P' : 'p'}{${name}}`;
  }
  if (item.from === item.to) return emitPoint(item.from, engine);
  return `${emitPoint(item.from, engine)}-${emitPoint(item.to, engine)}`;
}

function emitPoint(point: number, engine: Engine): string {
  const character = String.fromCodePoint(point);
  if (/^[A-Za-z0-9 ]$/.test(character)) return character;
  const hex = point.toString(16);
  return engine === 're2' ? `\\x{${hex}}` : `\\u{${hex}}`;
}
