import { type CharMask, isWithin, maskOf, overlap, union } from './char-mask.ts';
import type { Tree } from './pattern-tree.ts';
import type { Traits } from './traits.ts';

/** What a text must have for a pattern to be in it. */
export type Needs = {
  /** One character at least of each. */
  readonly masks: readonly CharMask[];
  readonly digits: number;
  /** How long a stretch without spaces; 0 where a match may have some. */
  readonly longest: number;
  /** As written, whatever the case. */
  readonly literal: string;
};

const MOST_MASKS = 4;

/** Reads off a tree what a match can't do without. */
export function needsOf(tree: Tree, ignoreCase: boolean): Needs {
  const masks = neededMasks(tree, ignoreCase)
    .toSorted((a, b) => commonness(a) - commonness(b))
    .slice(0, MOST_MASKS);
  const longest = leastLength(tree, (mask) => (overlap(mask, SPACES) ? Number.NEGATIVE_INFINITY : 1), ignoreCase);
  return {
    masks,
    digits: leastLength(tree, (mask) => (isWithin(mask, DIGITS) ? 1 : 0), ignoreCase),
    longest: Math.max(0, longest),
    literal: longestLiteral(tree),
  };
}

const DIGITS: CharMask = [0, 0x03ff0000, 0, 0, 0];
/** All that ends a stretch, as `Traits` counts it. */
const SPACES: CharMask = [-1, 1, 0, 0, 0];

/** Whether a text with these traits may hold a match. */
export function mayHold(needs: Needs, { mask, digits, longest }: Traits): boolean {
  if (needs.digits > digits || needs.longest > longest) return false;
  for (const needed of needs.masks) if (!overlap(needed, mask)) return false;
  return true;
}

/** The sum over the shortest match of what each character counts. Optional spaces count, too: they may be in a match. */
function leastLength(tree: Tree, counts: (mask: CharMask) => number, ignoreCase: boolean): number {
  switch (tree.type) {
    case 'set':
      return counts(maskOf(tree, ignoreCase));
    case 'sequence':
      return tree.nodes.reduce((sum, node) => sum + leastLength(node, counts, ignoreCase), 0);
    case 'choice':
      return Math.min(...tree.nodes.map((node) => leastLength(node, counts, ignoreCase)));
    case 'repeat': {
      const once = leastLength(tree.node, counts, ignoreCase);
      return tree.min === 0 ? Math.min(0, once) : once * tree.min;
    }
    case 'assert':
    case 'look':
    case 'back-reference':
      return 0;
    default:
      return tree satisfies never;
  }
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
