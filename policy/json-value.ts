export type JsonObject = { readonly [key: string]: unknown };

/** Lists and objects may come as JSON in a text: the Windows registry has nothing else. */
export function unpack(raw: unknown): unknown {
  if (typeof raw !== 'string' || !mayBeJson(raw)) return raw;
  try {
    return JSON.parse(withoutMark(raw));
  } catch {
    return raw;
  }
}

/** A text without the byte order mark that came along with it from a file. */
export function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}

/** Whether a text begins as a list or an object in JSON does. */
export function mayBeJson(text: string): boolean {
  return /^\s*[[{]/.test(text);
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
