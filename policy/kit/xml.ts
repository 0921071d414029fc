/** An element of XML: attributes, and a text or elements inside. */
export type Xml = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: string | readonly Xml[];
};

export function xml(name: string, attributes: Readonly<Record<string, string>>, inside: Xml['inside'] = []): Xml {
  return { name, attributes, inside };
}

/** An element as text, with two spaces for each step inwards; no space is added where a text stands. */
export function writeXml({ name, attributes, inside }: Xml, indent = ''): string {
  const start = `${indent}<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join('')}`;
  if (inside.length === 0) return `${start}/>\n`;
  if (typeof inside === 'string') return `${start}>${escapeXml(inside)}</${name}>\n`;
  return `${start}>\n${inside.map((one) => writeXml(one, `${indent}  `)).join('')}${indent}</${name}>\n`;
}

/** Line ends and tabs by number: readers of XML would turn them into others, or into spaces in an attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\t\n\r\u0085\u2028]/g, (sign) => NAMED.get(sign) ?? `&#${sign.charCodeAt(0)};`);
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** The first character of a text that XML 1.0 can't hold in any way: https://www.w3.org/TR/xml/#charsets */
export function notForXml(text: string): string | undefined {
  return /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.exec(text)?.[0];
}
