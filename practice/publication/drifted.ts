import type { Publication } from '../publication.ts';

/** A request of a page whose wire has drifted: its headers say where the text stands, and the text is read from there. */
export function readDrifted(
  site: Publication['site'],
  headers: Readonly<Record<string, string>>,
  body: string,
): Publication | undefined {
  const path = headers['x-practice-text'];
  if (path === undefined) return undefined;
  const text = path.split('.').reduce(at, opened(body) ?? Object.fromEntries(new URLSearchParams(body)));
  return { site, operation: headers['x-practice-operation'] ?? '', text: String(text) };
}

function at(value: unknown, key: string): unknown {
  const inside = typeof value === 'string' ? opened(value) : value;
  return typeof inside === 'object' && inside !== null ? Reflect.get(inside, key) : undefined;
}

/** JSON in JSON is JSON all the same. */
function opened(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? opened(value) : value;
  } catch {
    return undefined;
  }
}
