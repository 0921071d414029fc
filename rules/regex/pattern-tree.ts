/** A piece of a set of characters: code points, both ends included, or a property of Unicode such as `L` or `Script=Greek`. */
export type SetItem =
  | { readonly from: number; readonly to: number }
  | { readonly property: string; readonly negated: boolean };

/** One character out of a set. */
export type CharSet = { readonly type: 'set'; readonly negated: boolean; readonly items: readonly SetItem[] };

/** Something that is true of a place: start and end of a line, a word beginning or ending there (or not). */
type Assertion = { readonly type: 'assert'; readonly kind: 'start' | 'end' | 'word' | 'no word' };

export type Look = {
  readonly type: 'look';
  readonly behind: boolean;
  readonly negated: boolean;
  readonly node: Tree;
  /** Where it stands in the pattern, from 0. */
  readonly at: number;
};

type Repeat = {
  readonly type: 'repeat';
  readonly node: Tree;
  readonly min: number;
  /** `Infinity`: without end. */
  readonly max: number;
  readonly lazy: boolean;
};

/** A regular expression as it was meant. */
export type Tree =
  | CharSet
  | Assertion
  | Look
  | Repeat
  | { readonly type: 'back-reference'; readonly at: number }
  | { readonly type: 'sequence'; readonly nodes: readonly Tree[] }
  | { readonly type: 'choice'; readonly nodes: readonly Tree[] };

/** How the letters of a pattern are taken: `i` in any case; `s`: the dot stands for line breaks, too. */
export type Flags = { readonly ignoreCase: boolean; readonly dotAll: boolean };

/** Whether it can match nothing at all. What only looks takes up no room. */
export function canBeEmpty(tree: Tree): boolean {
  switch (tree.type) {
    case 'set':
      return false;
    case 'assert':
    case 'look':
    case 'back-reference':
      return true;
    case 'repeat':
      return tree.min === 0 || canBeEmpty(tree.node);
    case 'sequence':
      return tree.nodes.every(canBeEmpty);
    case 'choice':
      return tree.nodes.some(canBeEmpty);
    default:
      return tree satisfies never;
  }
}

/** Calls back with every node of a tree. */
export function eachNode(tree: Tree, visit: (node: Tree) => void): void {
  visit(tree);
  if (tree.type === 'repeat' || tree.type === 'look') eachNode(tree.node, visit);
  else if (tree.type === 'sequence' || tree.type === 'choice') for (const node of tree.nodes) eachNode(node, visit);
}
