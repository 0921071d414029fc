import { emitSet } from './emit-pattern.ts';
import type { CharSet, Look, Tree } from './pattern-tree.ts';

/** A step of a path: so many characters of one set, or a place where something has to be true. */
export type Step =
  | {
      readonly type: 'run';
      readonly set: CharSet;
      readonly key: string;
      readonly min: number;
      readonly max: number;
      readonly lazy: boolean;
    }
  | { readonly type: 'assert'; readonly kind: 'start' | 'end' | 'word' | 'no word' }
  | { readonly type: 'look'; readonly look: Look };

/** One way through a pattern, without choices. */
export type Path = readonly Step[];

const MOST_PATHS = 200;
const MOST_STEPS = 4000;

/**
 * All ways through a pattern, in the order in which a backtracking engine tries them: what it does at a place is at most what
 * it would do on each of them. Undefined where they are too many to
 * count, or where something longer than a character repeats without end.
 */
export function expandPaths(tree: Tree): readonly Path[] | undefined {
  switch (tree.type) {
    case 'set':
      return [[runOf(tree)]];
    case 'assert':
      return [[tree]];
    case 'look':
      return [[{ type: 'look', look: tree }]];
    case 'back-reference':
      return undefined;
    case 'choice': {
      const joined = tree.nodes.map(expandPaths);
      return bounded(joined.includes(undefined) ? undefined : joined.flatMap((paths) => paths ?? []));
    }
    case 'sequence':
      return tree.nodes.reduce<readonly Path[] | undefined>(
        (paths, node) => cross(paths, () => expandPaths(node)),
        [[]],
      );
    case 'repeat':
      return expandRepeat(tree.node, tree.min, tree.max, tree.lazy);
    default:
      return tree satisfies never;
  }
}

function expandRepeat(node: Tree, min: number, max: number, lazy: boolean): readonly Path[] | undefined {
  if (node.type === 'set') return [[{ ...runOf(node), min, max, lazy }]];
  const inner = expandPaths(node);
  if (inner === undefined || max === Number.POSITIVE_INFINITY || max > MOST_PATHS) return undefined;
  let paths: readonly Path[] | undefined = [[]];
  for (let times = 1; times <= max; times++) {
    // Built from the last repetition back: each one is followed by those after it, or, past the least, by nothing.
    const isOptional = max - times >= min;
    const longer: readonly Path[] | undefined = cross(inner, () => paths);
    if (longer === undefined) return undefined;
    paths = bounded(!isOptional ? longer : lazy ? [[], ...longer] : [...longer, []]);
    if (paths === undefined) return undefined;
  }
  return paths;
}

function runOf(set: CharSet) {
  return { type: 'run', set, key: emitSet(set, 'native'), min: 1, max: 1, lazy: false } as const;
}

function cross(
  heads: readonly Path[] | undefined,
  tailsOf: () => readonly Path[] | undefined,
): readonly Path[] | undefined {
  if (heads === undefined) return undefined;
  const tails = tailsOf();
  if (tails === undefined || heads.length * tails.length > MOST_PATHS) return undefined;
  return bounded(heads.flatMap((head) => tails.map((tail) => [...head, ...tail])));
}

function bounded(paths: readonly Path[] | undefined): readonly Path[] | undefined {
  if (paths === undefined || paths.length > MOST_PATHS) return undefined;
  return paths.reduce((sum, path) => sum + path.length, 0) > MOST_STEPS ? undefined : paths;
}
