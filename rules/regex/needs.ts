import { type CharMask, maskOf, overlap, union } from './char-mask.ts';
import type { Tree } from './pattern-tree.ts';

/** What a text must have for a pattern to be in it: one character at least of each set, and the literal. */
export type Needs = { readonly masks: readonly CharMask[]; readonly literal: string };

const MOST_MASKS = 4;

/** Reads off a tree what a match can't do without. */
export function needsOf(tree: Tree, ignoreCase: boolean): Needs {
  const masks = neededMasks(tree, ignoreCase)
    .toSorted((a, b) => commonness(a) - commonness(b))
    .slice(0, MOST_MASKS);
  return { masks, literal: longestLiteral(tree) };
}

/** Whether a text with these characters may hold a match. */
export function mayHold(needs: Needs, text: CharMask): boolean {
  for (const mask of needs.masks) if (!overlap(mask, text)) return false;
  return true;
}

function neededMasks(tree: Tree, ignoreCase: boolean): readonly CharMask[] {
  switch (tree.type) {
    case 'set':
      return [maskOf(tree, ignoreCase)];
    case 'sequence':
      return tree.nodes.flatMap((node) => neededMasks(node, ignoreCase));
    case 'repeat':
      return tree.min === 0 ? [] : neededMasks(tree.node, ignoreCase);
    case 'choice': {
      const rarest = tree.nodes.map((node) =>
        neededMasks(node, ignoreCase).toSorted((a, b) => commonness(a) - commonness(b)),
      );
      const [first, ...others] = rarest.map(([mask]) => mask);
      if (first === undefined) return [];
      let all: CharMask = first;
      for (const mask of others) {
        if (mask === undefined) return [];
        all = union(all, mask);
      }
      return [all];
    }
    case 'assert':
    case 'look':
    case 'back-reference':
      return [];
    default:
      return tree satisfies never;
  }
}

/** Roughly how likely an ordinary text has one of them. */
function commonness([a, b, c, d, e]: CharMask): number {
  const spaces = ((a >>> 10) & 1) * 5 + (b & 1) * 50;
  return spaces + bits(a) + bits(b) * 2 + bits(c) * 2 + bits(d) * 6 + (e & 1) * 10;
}

function bits(number: number): number {
  let count = 0;
  for (let left = number >>> 0; left !== 0; left &= left - 1) count++;
  return count;
}

/** The longest run of single characters that every match has, as written. */
function longestLiteral(tree: Tree): string {
  let longest = '';
  let current = '';
  const close = (): void => {
    if (current.length > longest.length) longest = current;
    current = '';
  };
  const walk = (node: Tree): void => {
    if (node.type === 'set') {
      const [item, ...others] = node.items;
      const isOne =
        !node.negated && others.length === 0 && item !== undefined && 'from' in item && item.from === item.to;
      if (isOne) current += String.fromCodePoint(item.from);
      else close();
    } else if (node.type === 'sequence') for (const one of node.nodes) walk(one);
    else if (node.type === 'repeat' && node.min > 0 && node.node.type === 'set') {
      if (node.max === node.min) for (let times = 0; times < Math.min(node.min, 20); times++) walk(node.node);
      if (node.max !== node.min || node.min > 20) {
        walk(node.node);
        close();
      }
    } else if (node.type !== 'assert' && node.type !== 'look') close();
  };
  walk(tree);
  close();
  return longest;
}
