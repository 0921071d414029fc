import { Session } from 'node:inspector/promises';
import { join } from 'node:path';

const RULES = join(import.meta.dirname, '../../rules/');

/**
 * How many stretches of the rules' code are run, between one branch, loop or call and the next: what a check costs, on whatever
 * machine and however busy it is. What the engine does by itself, as with a regular expression, counts as none.
 */
export type CountSteps = (task: () => unknown) => Promise<number>;

/** Begins to count, in code that is loaded from here on, until the process ends. Code is slower meanwhile. */
export async function startSteps(): Promise<CountSteps> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const take = async () => (await session.post('Profiler.takePreciseCoverage')).result;
  return async (task) => {
    await take();
    task();
    return (await take())
      .filter(({ url }) => url.includes(RULES))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
      .reduce((sum, { count }) => sum + count, 0);
  };
}
