/** How long the page is kept from keys and paint at a time, in milliseconds; one step may take longer. */
const SLICE = 12;

/**
 * Takes all steps of a work while the page stays alive: `onStep` hears of the last step of each slice. Undefined where it was aborted;
 * rejects where the work throws.
 */
export async function runInSlices<Step, Result>(
  work: Generator<Step, Result>,
  onStep: (step: Step) => void,
  signal: AbortSignal,
): Promise<Result | undefined> {
  while (!signal.aborted) {
    const end = performance.now() + SLICE;
    let step = work.next();
    while (step.done !== true && performance.now() < end) step = work.next();
    if (step.done === true) return step.value;
    onStep(step.value);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return undefined;
}
