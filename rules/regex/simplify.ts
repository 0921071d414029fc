import { emitSet } from './emit-pattern.ts';
import type { CharSet, Tree } from './pattern-tree.ts';

/**
 * The same pattern with fewer ways through it: a choice of single characters is a set (`a|b` is `[ab]`), and runs of one set
 * that follow each other are one run (`\d\d+` is `\d{2,}`).
 */
export function simplify(tree: Tree): Tree {
  switch (tree.type) {
    case 'set':
    case 'assert':
    case 'back-reference':
      return tree;
    case 'look':
    case 'repeat':
      return { ...tree, node: simplify(tree.node) };
    case 'choice': {
      const nodes = tree.nodes.map(simplify);
      const sets = nodes.filter((node) => node.type === 'set' && !node.negated).filter((node) => node.type === 'set');
      if (sets.length < nodes.length) return { type: 'choice', nodes };
      return { type: 'set', negated: false, items: sets.flatMap(({ items }) => items) };
    }
    case 'sequence':
      return joinRuns(tree.nodes.map(simplify).flatMap((node) => (node.type === 'sequence' ? node.nodes : node)));
    default:
      return tree satisfies never;
  }
}

function joinRuns(nodes: readonly Tree[]): Tree {
  const joined: Tree[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    const together = last === undefined ? undefined : join(last, node);
    if (together === undefined) joined.push(node);
    else joined[joined.length - 1] = together;
  }
  const [only, ...others] = joined;
  return only !== undefined && others.length === 0 ? only : { type: 'sequence', nodes: joined };
}

function join(a: Tree, b: Tree): Tree | undefined {
  const [one, other] = [runOf(a), runOf(b)];
  if (one === undefined || other === undefined) return undefined;
  // Two single characters are as well left as they are: a literal is easier to find.
  if (one.max === 1 && other.max === 1 && one.min === 1 && other.min === 1) return undefined;
  // Greedy or lazy makes no difference to a run of a fixed length.
  const lazy = one.min === one.max ? other.lazy : one.lazy;
  if (other.min !== other.max && other.lazy !== lazy) return undefined;
  if (emitSet(one.set, 'native') !== emitSet(other.set, 'native')) return undefined;
  return { type: 'repeat', node: one.set, min: one.min + other.min, max: one.max + other.max, lazy };
}

function runOf(
  node: Tree,
): { readonly set: CharSet; readonly min: number; readonly max: number; readonly lazy: boolean } | undefined {
  if (node.type === 'set') return { set: node, min: 1, max: 1, lazy: false };
  if (node.type !== 'repeat' || node.node.type !== 'set') return undefined;
  return { set: node.node, min: node.min, max: node.max, lazy: node.lazy };
}
