export type JsonObject = { readonly [key: string]: unknown };

/** Lists and objects may come as JSON in a text: the Windows registry has nothing else. */
export function unpack(raw: unknown): unknown {
  if (typeof raw !== 'string' || !/^\s*[[{]/.test(raw)) return raw;
  try {
    return JSON.parse(raw);
  } catch {
    return raw;
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
