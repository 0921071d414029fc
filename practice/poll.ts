import { setTimeout as pause } from 'node:timers/promises';

export type Wait = {
  /** Milliseconds; 5000 when left out. */
  readonly timeout?: number;
};

export type Progress<Result> =
  | { readonly done: Result; readonly waitingFor?: undefined }
  | { readonly waitingFor: string };

/** Asks again, every 30 ms, until it is done; throws with what it still waits for when the time is over. */
export async function poll<Result>(wait: Wait, attempt: () => Promise<Progress<Result>>): Promise<Result> {
  const timeout = wait.timeout ?? 5000;
  const deadline = Date.now() + timeout;
  for (;;) {
    const progress = await attempt();
    if (progress.waitingFor === undefined) return progress.done;
    if (Date.now() >= deadline) throw new Error(`After ${timeout} ms ${progress.waitingFor}.`);
    await pause(30);
  }
}
