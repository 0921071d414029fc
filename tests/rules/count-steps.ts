import { Session } from 'node:inspector/promises';
import { join } from 'node:path';

const RULES = join(import.meta.dirname, '../../rules/');

/**
 * How many stretches of the rules' code have run since it was asked last, between one branch, loop or call and the next: what a check
 * costs, on whatever machine and however busy it is. What the engine does by itself, as with a regular expression, counts as none.
 * Asking goes through all code that is loaded, and takes as long as a check of some thousand characters.
 */
export type CountSteps = () => Promise<number>;

/** Begins to count, in code that is loaded from here on, until the process ends. Code is slower meanwhile. */
export async function startSteps(): Promise<CountSteps> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return async () => {
    const { result } = await session.post('Profiler.takePreciseCoverage');
    return result
      .filter(({ url }) => url.includes(RULES))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
      .reduce((sum, { count }) => sum + count, 0);
  };
}
