/** The value under a key; undefined without one. */
export function get(value: unknown, key: string): unknown {
  return isRecord(value) ? value[key] : undefined;
}

/** The text under a key; empty without one. */
export function textAt(value: unknown, key: string): string {
  const found = get(value, key);
  return typeof found === 'string' ? found : '';
}

/** The first value but null under a key that matches, in the value or what it holds; undefined without one. */
export function find(value: unknown, names: RegExp, depth = 12): unknown {
  // No site nests deeper; a stack has an end.
  if (!isRecord(value) || !depth) return undefined;
  const key = Object.keys(value).find((name) => value[name] !== null && names.test(name));
  if (key) return value[key];
  return Object.values(value).reduce((found, one) => found ?? find(one, names, depth - 1), undefined);
}

/**
 * Every string under keys that match, blank ones included, as they stand in the value. Elements of an array count as under the
 * array's key; the blocks of an editor's state are lines of one text.
 */
export function collect(value: unknown, names: RegExp, key = '', depth = 12): string[] {
  // JSON in a string: a card, a content state, a task of Messenger's.
  const inside = /card_data|payload|state$/i.test(key) ? open(value) : value;
  if (typeof inside === 'string' && (names.test(key) || key === 'blocks')) return [inside];
  if (!isRecord(inside) || !depth) return [];
  const all = Object.entries(inside).flatMap(([name, one]) =>
    collect(one, names, Array.isArray(inside) ? key : name, depth - 1),
  );
  return key === 'blocks' ? [all.join('\n')] : all;
}

/** What a string of JSON stands for; any other value, and any other string, as it is. */
export function open(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    // A form, or plain text.
    return value;
  }
}

/** Whether keys can be looked up in it; arrays count. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
