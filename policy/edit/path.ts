import { at, isObject, type JsonObject, unpack } from '../prune.ts';

/** The way from a policy as it was written down to one of its values: keys of objects and numbers of items. */
export type Path = readonly (string | number)[];

/** The same as problems name it: `rules[2].until`. */
export function placeOf(path: Path): string {
  return path.reduce<string>((place, step) => (typeof step === 'number' ? `${place}[${step}]` : at(place, step)), '');
}

/** The value at the end of a path; lists and objects on the way may be JSON in a text. Undefined: there is none. */
export function valueAt(raw: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => stepInto(unpack(value), step), raw);
}

/** The list at the end of a path; empty where there is none. */
export function listAt(raw: unknown, path: Path): readonly unknown[] {
  const list = unpack(valueAt(raw, path));
  return Array.isArray(list) ? list : [];
}

/**
 * The policy with another value there, and without any where it is undefined; an object that is empty then goes with it. All else stays
 * as it is.
 */
export function withValue(raw: JsonObject, path: Path, value: unknown): JsonObject {
  const changed = changedAt(raw, path, value);
  return isObject(changed) ? changed : {};
}

function changedAt(raw: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  const container = unpack(raw);
  if (typeof step === 'number') {
    const list: readonly unknown[] = Array.isArray(container) ? container : [];
    const changed = changedAt(list[step], rest, value);
    return changed === undefined ? list.toSpliced(step, 1) : list.toSpliced(step, 1, changed);
  }
  const object: JsonObject = isObject(container) ? container : {};
  const changed = changedAt(object[step], rest, value);
  if (changed !== undefined && !(value === undefined && isEmpty(changed))) return { ...object, [step]: changed };
  const { [step]: _, ...others } = object;
  return others;
}

function stepInto(value: unknown, step: string | number): unknown {
  if (typeof step === 'number') return Array.isArray(value) ? value[step] : undefined;
  return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

function isEmpty(value: unknown): boolean {
  return isObject(value) && Object.keys(value).length === 0;
}
