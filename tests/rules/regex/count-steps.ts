import { emitPattern, emitSet } from '../../../rules/regex/emit-pattern.ts';
import type { Path } from '../../../rules/regex/expand-paths.ts';
import type { Proof } from '../../../rules/regex/prove-linear.ts';

/**
 * How many steps a backtracking engine takes to find that a text holds no match, trying each way through a pattern at each
 * place; at most `limit` + 1. Every way counts as failing at its end, so that no lucky match hides what a miss would cost.
 */
export function countSteps({ paths, gated }: Proof, text: string, limit: number): number {
  let steps = 0;
  const ready = paths.map((path, index) => ({ steps: path.map(readyStep), isGated: gated.has(index) }));

  const walk = (path: ReturnType<typeof readyStep>[], index: number, at: number): void => {
    if (steps++ > limit) return;
    const step = path[index];
    if (step === undefined) return;
    if (step.type === 'border') {
      if (step.holds(text, at)) walk(path, index + 1, at);
      return;
    }
    // Whatever comes last can't fail, so it is not left again.
    const isLast = path.slice(index + 1).every((next) => next.type === 'run' && next.min === 0);
    let reach = 0;
    while (reach < step.max && at + reach < text.length && step.matcher.test(text.charAt(at + reach))) {
      reach++;
      if (steps++ > limit) return;
    }
    const least = isLast ? Math.max(reach, step.min) : step.min;
    for (let length = reach; length >= least; length--) walk(path, index + 1, at + length);
  };

  for (let start = 0; start <= text.length && steps <= limit; start++) {
    for (const path of ready) {
      const [first] = path.steps;
      const isInside = path.isGated && start > 0 && first?.type === 'run' && first.matcher.test(text.charAt(start - 1));
      if (!isInside) walk(path.steps, 0, start);
    }
  }
  return steps;
}

function readyStep(step: Path[number]) {
  switch (step.type) {
    case 'run':
      return {
        type: 'run',
        matcher: new RegExp(`^${emitSet(step.set, 'native')}$`, 'u'),
        min: step.min,
        max: step.max,
      } as const;
    case 'assert':
    case 'look': {
      const matcher = new RegExp(emitPattern(step.type === 'look' ? step.look : step, 'native'), 'muy');
      const holds = (text: string, at: number): boolean => {
        matcher.lastIndex = at;
        return matcher.test(text);
      };
      return { type: 'border', holds } as const;
    }
    default:
      return step satisfies never;
  }
}
