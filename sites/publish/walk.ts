/** The value at the end of a path of keys. JSON inside strings is opened on the way (X's and Facebook's `variables`). */
export function get(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce((at: unknown, key) => {
    const inside = open(at);
    return isRecord(inside) ? inside[key] : undefined;
  }, value);
}

/** The text at the end of a path of keys; empty without one. */
export function textAt(value: unknown, ...keys: readonly string[]): string {
  const found = get(value, ...keys);
  return typeof found === 'string' ? found : '';
}

/** What a string of JSON stands for; any other value, and any other string, as it is. */
export function open(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value.trim());
  } catch {
    // Text that merely begins like JSON.
    return value;
  }
}

/** Whether keys can be looked up in it; arrays count. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/**
 * Every string under keys that match `names`, empty ones included, as they stand in the value. Elements of an array count as
 * under the array's key. Where `within` is given, only objects under keys that match it or `names` are entered.
 */
export function collect(value: unknown, names: RegExp, within?: RegExp, key = '', depth = 12): string[] {
  if (typeof value === 'string') return names.test(key) ? [value] : [];
  // No site nests deeper; a stack has an end.
  if (!isRecord(value) || depth === 0) return [];
  if (Array.isArray(value)) return value.flatMap((one: unknown) => collect(one, names, within, key, depth - 1));
  return Object.entries(value).flatMap(([name, one]) =>
    within && isRecord(one) && !within.test(name) && !names.test(name)
      ? []
      : collect(one, names, within, name, depth - 1),
  );
}

/** The first value under a key that matches, nearest to the surface first; undefined without one. */
export function find(value: unknown, names: RegExp, depth = 12): unknown {
  if (!isRecord(value) || depth === 0) return undefined;
  const key = Object.keys(value).find((name) => names.test(name));
  if (key !== undefined) return value[key];
  for (const one of Object.values(value)) {
    const found = find(one, names, depth - 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
