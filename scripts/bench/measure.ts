/** The median time of one call, in microseconds, over `runs` calls on as many inputs, after a quarter as many to warm up. */
export function measure<Input>(runs: number, make: () => Input, task: (input: Input) => unknown): number {
  const inputs = Array.from({ length: runs + Math.ceil(runs / 4) }, make);
  const times = inputs.map((input) => {
    const start = process.hrtime.bigint();
    keep(task(input));
    return Number(process.hrtime.bigint() - start) / 1000;
  });
  return median(times.slice(-runs));
}

/** How long one call takes, in milliseconds, and what it made. */
export function once<Result>(task: () => Result): { readonly result: Result; readonly time: number } {
  const start = performance.now();
  const result = task();
  return { result, time: performance.now() - start };
}

/** How many bytes of the heap something takes, with `--expose-gc`; NaN without. */
export function bytesOf(make: () => unknown): number {
  const { gc } = globalThis;
  if (gc === undefined) return Number.NaN;
  const collect = () => {
    for (let time = 0; time < 4; time++) gc();
  };
  keep(make());
  collect();
  const before = process.memoryUsage();
  const made = make();
  collect();
  const after = process.memoryUsage();
  keep(made);
  return after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

let kept: unknown;

/** Keeps a result, so that the engine can't leave the work out. */
function keep(result: unknown): void {
  kept = result;
}

/** Whether anything was measured at all. */
export function hasMeasured(): boolean {
  return kept !== undefined;
}
