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
 * All ways through a pattern, in the order in which a backtracking engine tries them; undefined where they are too many to
 * count, or where something longer than a character repeats without end.
 */
export function expandPaths(tree: Tree): readonly Path[] | undefined {
  const paths = expand(tree);
  return paths?.map(mergeRuns);
}

function expand(tree: Tree): readonly Path[] | undefined {
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
      const joined = tree.nodes.map(expand);
      return bounded(joined.includes(undefined) ? undefined : joined.flatMap((paths) => paths ?? []));
    }
    case 'sequence':
      return tree.nodes.reduce<readonly Path[] | undefined>((paths, node) => cross(paths, () => expand(node)), [[]]);
    case 'repeat':
      return expandRepeat(tree.node, tree.min, tree.max, tree.lazy);
    default:
      return tree satisfies never;
  }
}

function expandRepeat(node: Tree, min: number, max: number, lazy: boolean): readonly Path[] | undefined {
  const set = asSet(node);
  if (set !== undefined) return [[{ ...runOf(set), min, max, lazy }]];
  const inner = expand(node);
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

/** The set that a node is, through groups and choices of single characters. */
function asSet(node: Tree): CharSet | undefined {
  if (node.type === 'set') return node;
  if (node.type !== 'choice') return undefined;
  const sets = node.nodes.map(asSet);
  if (!sets.every((set) => set !== undefined && !set.negated)) return undefined;
  return { type: 'set', negated: false, items: sets.flatMap((set) => set?.items ?? []) };
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

/** `\d\d+` is `\d{2,}`: runs of one set that follow each other are one run. */
function mergeRuns(path: Path): Path {
  const merged: Step[] = [];
  for (const step of path) {
    const last = merged.at(-1);
    if (step.type === 'run' && last?.type === 'run' && last.key === step.key && last.lazy === step.lazy) {
      merged[merged.length - 1] = { ...last, min: last.min + step.min, max: last.max + step.max };
    } else merged.push(step);
  }
  return merged;
}
