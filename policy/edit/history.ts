import type { JsonObject } from '../prune.ts';

/** One change of a policy. */
type Step = {
  readonly before: JsonObject;
  readonly after: JsonObject;
  /** Where, as problems name it. */
  readonly place: string;
  /** Steps of one stroke are undone together. */
  readonly stroke: string | undefined;
};

/** A policy in the making, and all that was done to it since the beginning. */
export type History = {
  readonly now: JsonObject;
  readonly done: readonly Step[];
  /** What can be redone, the next one last. */
  readonly undone: readonly Step[];
};

export function begin(now: JsonObject): History {
  return { now, done: [], undone: [] };
}

/** Puts another state in place of the one now. `stroke`: the same as that of the step before, where this one carries it on. */
export function change(history: History, after: JsonObject, place: string, stroke?: string): History {
  const { now, done, undone } = history;
  if (after === now) return history;
  const last = done.at(-1);
  const carriesOn = stroke !== undefined && last?.stroke === stroke && last.place === place && undone.length === 0;
  const step = { before: carriesOn ? last.before : now, after, place, stroke };
  return { now: after, done: [...(carriesOn ? done.slice(0, -1) : done), step], undone: [] };
}

/** Takes the last step back. */
export function undo(history: History): History {
  const step = history.done.at(-1);
  if (step === undefined) return history;
  return { now: step.before, done: history.done.slice(0, -1), undone: [...history.undone, step] };
}

/** Takes again the step that was taken back last. */
export function redo(history: History): History {
  const step = history.undone.at(-1);
  if (step === undefined) return history;
  // What is typed next is a step of its own.
  const closed = { ...step, stroke: undefined };
  return { now: step.after, done: [...history.done, closed], undone: history.undone.slice(0, -1) };
}
