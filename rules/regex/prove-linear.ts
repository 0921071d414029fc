import { type CharMask, isWithin, maskOf, NO_CHARACTER, overlap, union } from './char-mask.ts';
import { expandPaths, type Path, type Step } from './expand-paths.ts';
import type { Look, Tree } from './pattern-tree.ts';

/**
 * A pattern that a backtracking engine searches a text for in time that grows with the text's length alone. `gated`: only
 * if each way through the pattern whose number is listed may not start inside the run that it starts with.
 */
export type Proof = { readonly paths: readonly Path[]; readonly gated: ReadonlySet<number> };

/** The most steps that one place of a text may cost, all ways through the pattern together. */
const MOST_WORK = 600;

/**
 * Proves that a pattern is linear, or gives up; what it gives up on may be linear still. The argument, for each way through
 * the pattern, which is a sequence of runs of one set each:
 *
 * 1. A run that can end in several places is left in one of them only, because what may follow it can't begin with a
 *    character of the run (or because nothing has to follow, so that the first try succeeds). Where that is not so, the run is
 *    short, and its length counts towards the work at each place.
 * 2. A run without end is not walked again from each place inside it: between it and a character, border or line start that
 *    can't be in it nor in anything between, all is of bounded length. So each character of a text is walked by a bounded
 *    number of tries. A run that begins the pattern gets such a border put before it.
 */
export function proveLinear(tree: Tree, ignoreCase: boolean): Proof | undefined {
  const paths = expandPaths(tree);
  if (paths === undefined) return undefined;
  const masks = new Map<string, CharMask>();
  const gated = new Set<number>();
  let work = 0;
  for (const [number, path] of paths.entries()) {
    const steps = path.map((step) => measured(step, ignoreCase, masks));
    if (steps.includes(undefined)) return undefined;
    const known = steps.filter((step) => step !== undefined);
    const cost = costFrom(known);
    if (cost === undefined) return undefined;
    work += cost;
    const gate = findGates(known);
    if (gate === 'missing') return undefined;
    if (gate === 'start') gated.add(number);
  }
  return work > MOST_WORK ? undefined : { paths, gated };
}

/** A step with its characters; what takes up no room has none, and says what must not stand before it. */
type Measured =
  | { readonly type: 'run'; readonly mask: CharMask; readonly min: number; readonly max: number }
  | { readonly type: 'border'; readonly keepsOut: (mask: CharMask) => boolean; readonly cost: number };

function measured(step: Step, ignoreCase: boolean, masks: Map<string, CharMask>): Measured | undefined {
  switch (step.type) {
    case 'run': {
      const mask = masks.get(step.key) ?? maskOf(step.set, ignoreCase);
      masks.set(step.key, mask);
      return { type: 'run', mask, min: step.min, max: step.max };
    }
    case 'assert':
      return { type: 'border', keepsOut: BORDERS[step.kind], cost: 1 };
    case 'look':
      return measuredLook(step.look, ignoreCase);
    default:
      return step satisfies never;
  }
}

const WORD: CharMask = [0, 0x03ff0000, 0x87fffffe | 0, 0x07fffffe, 12];
const LINE_END: CharMask = [(1 << 10) | (1 << 13), 0, 0, 0, 2];

/** What can't stand on both sides of a border, if it stands behind it: all of a set, or none of it is known. */
const BORDERS = {
  start: (mask: CharMask) => !overlap(mask, LINE_END),
  end: () => false,
  word: (mask: CharMask) => isWithin(mask, WORD),
  'no word': () => false,
} as const;

/** Looking round is fine where it is short. */
function measuredLook({ node, behind, negated }: Look, ignoreCase: boolean): Measured | undefined {
  const paths = expandPaths(node);
  if (paths === undefined) return undefined;
  let cost = 1;
  for (const path of paths) {
    const steps = path.map((step) => measured(step, ignoreCase, new Map()));
    let width = 1;
    for (const step of steps) {
      if (step === undefined || (step.type === 'run' && step.max === Number.POSITIVE_INFINITY)) return undefined;
      width *= step.type === 'run' ? step.max - step.min + 1 : step.cost;
      cost += step.type === 'run' ? step.max : step.cost;
      if (width > MOST_WORK) return undefined;
    }
    cost += width;
  }
  const [path, ...others] = paths;
  const [only, ...more] = path ?? [];
  const single =
    others.length === 0 && more.length === 0 && only?.type === 'run' && only.min === 1 && only.max === 1
      ? maskOf(only.set, ignoreCase)
      : undefined;
  const keepsOut = (mask: CharMask): boolean => {
    if (!behind || single === undefined) return false;
    // What the mask says of characters beyond ASCII is "maybe", which is not enough to say that all of them are in it.
    return negated ? (mask[4] & 3) === 0 && isWithin(mask, single) : !overlap(mask, single);
  };
  return { type: 'border', keepsOut, cost };
}

/** How many steps a try may take from one place on, runs without end counted once each; undefined: not bounded. */
function costFrom(steps: readonly Measured[]): number | undefined {
  let cost = 1;
  /** What may come next, up to and with the next thing that has to. */
  let follow: CharMask = NO_CHARACTER;
  /** Whether what follows can't fail: nothing of it has to be there, and nothing has to be true. */
  let succeeds = true;
  for (const step of steps.toReversed()) {
    if (step.type === 'border') {
      cost += step.cost;
      succeeds = false;
      continue;
    }
    const choices = step.max - step.min;
    const isEndless = choices === Number.POSITIVE_INFINITY;
    if (choices > 0 && !succeeds && overlap(step.mask, follow)) {
      if (isEndless) return undefined;
      cost = (choices + 1) * cost + step.max;
    } else cost += isEndless ? step.min + 2 : step.max + choices;
    if (cost > MOST_WORK) return undefined;
    follow = step.min > 0 ? step.mask : union(step.mask, follow);
    if (step.min > 0) succeeds = false;
  }
  return cost;
}

/** Whether no run without end can be walked from many places: by itself, with a border put at the start, or not. */
function findGates(steps: readonly Measured[]): 'there' | 'start' | 'missing' {
  let needed: 'there' | 'start' = 'there';
  for (const [index, step] of steps.entries()) {
    if (step.type !== 'run' || step.max !== Number.POSITIVE_INFINITY) continue;
    const gate = gateBefore(steps, index, step.mask);
    if (gate === 'missing') return 'missing';
    if (gate === 'start') needed = 'start';
  }
  return needed;
}

function gateBefore(steps: readonly Measured[], index: number, own: CharMask): 'there' | 'start' | 'missing' {
  let inside = own;
  for (let at = index - 1; at >= 0; at--) {
    const step = steps[at];
    if (step === undefined) break;
    if (step.type === 'border') {
      if (step.keepsOut(inside)) return 'there';
      continue;
    }
    if (step.min > 0 && !overlap(step.mask, inside)) return 'there';
    inside = union(inside, step.mask);
  }
  // A border before its first run keeps the pattern out of that run only, so whatever else was on the way must be part of it.
  const [first] = steps;
  const isFirst = first?.type === 'run' && first.max === Number.POSITIVE_INFINITY;
  if (!isFirst) return 'missing';
  return index === 0 || (isWithin(inside, first.mask) && (inside[4] & 3) === 0) ? 'start' : 'missing';
}
