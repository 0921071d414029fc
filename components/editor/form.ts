import type { Path } from '../../policy/edit/path.ts';
import type { Problem } from '../../policy/policy.ts';
import type { JsonObject } from '../../policy/prune.ts';

/** The policy that is edited, as every field of a form sees it. */
export type Form = {
  readonly raw: JsonObject;
  /** What the last check found wrong; none before the first one. */
  readonly problems: readonly Problem[];
  /** What accounts are called, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Puts a value there, or none; changes of one stroke are undone together. */
  change(path: Path, value: unknown, stroke?: string): void;
  /** Adds items to a list in one step, and goes to the first of them. */
  add(list: Path, ...items: readonly JsonObject[]): void;
  /** Takes out what is there, and says so. */
  remove(path: Path): void;
};

/** The id of the element that stands for a place. */
export function idOf(place: string): string {
  return `field-${place}`;
}

/** The problems of a place: its own, and with `deep` those of anything within. */
export function problemsAt({ problems }: Pick<Form, 'problems'>, place: string, deep: boolean): readonly Problem[] {
  return problems.filter((problem) => problem.place === place || (deep && isWithin(problem.place, place)));
}

/** Whether a place lies within another one. */
function isWithin(place: string, around: string): boolean {
  return place.startsWith(around) && /^[.[]/.test(place.slice(around.length));
}

/** The stroke that a key press belongs to: letters of one word, or what is taken back in a row. */
export function strokeOf(event: Event): string | undefined {
  if (!(event instanceof InputEvent)) return undefined;
  const { inputType, data } = event;
  if (inputType === 'insertText') return data?.trim() === '' ? undefined : inputType;
  return inputType === 'deleteContentBackward' || inputType === 'deleteContentForward' ? inputType : undefined;
}
