import { notForXml } from '../../../policy/kit/xml.ts';

/** An element as a parser of XML sees it. */
export type Element = {
  readonly name: string;
  attribute(name: string): string | undefined;
  readonly text: string;
  readonly children: readonly Element[];
};

const PROLOG = /^<\?xml version="1\.0" encoding="utf-8"\?>\s*(?:<!DOCTYPE [^>[]*>\s*)?/i;
const MARKUP = /<(\/?)([A-Za-z][\w.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;

/**
 * Reads what of XML 1.0 the kit has (elements, attributes in double quotes, texts), as strictly as the standard asks: ends of lines and
 * white space in attributes are made alike, unless they are written by number. Throws at everything else.
 */
export function readXml(text: string): Element {
  if (notForXml(text) !== undefined) throw new Error('There is a sign that XML can’t hold.');
  const open = [makeElement('', new Map())];
  const content = text.replace(PROLOG, '').replace(/\r\n?/g, '\n').trim();
  let end = 0;
  for (const found of content.matchAll(MARKUP)) {
    const [whole, slash, name = '', attributes = '', empty, words] = found;
    end = found.index + whole.length;
    const inside = open.at(-1);
    if (words !== undefined) inside?.texts.push(decode(words));
    else if (slash === '/') {
      if (inside?.name !== name || open.length === 1) throw new Error(`</${name}> closes nothing.`);
      open.pop();
    } else {
      const element = makeElement(name, readAttributes(attributes));
      inside?.children.push(element);
      if (empty !== '/') open.push(element);
    }
  }
  const [document] = open;
  const [root, ...others] = document?.children ?? [];
  if (end !== content.length || open.length > 1 || !root || others.length > 0) throw new Error('This is no XML.');
  return root;
}

function makeElement(name: string, attributes: ReadonlyMap<string, string>) {
  const texts: string[] = [];
  const children: Element[] = [];
  return {
    name,
    attribute: (key: string) => attributes.get(key),
    texts,
    children,
    get text() {
      return texts.join('');
    },
  };
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  const pairs = [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(
    ([, key = '', value = '']) => [key, decode(value.replace(/[\t\n]/g, ' '))] as const,
  );
  if (new Set(pairs.map(([key]) => key)).size < pairs.length) throw new Error('An attribute stands there twice.');
  return new Map(pairs);
}

function decode(text: string): string {
  if (text.includes(']]>')) throw new Error('"]]>" may not stand in a text.');
  return text.replace(/&(?:#(\d+)|([a-z]+));|&/g, (whole, number?: string, name?: string) => {
    const sign = number === undefined ? NAMED.get(name ?? '') : String.fromCodePoint(Number(number));
    if (sign === undefined) throw new Error(`${whole} means nothing.`);
    return sign;
  });
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
]);

/** All elements of that name, in order, at whatever depth. */
export function all({ children }: Element, name: string): readonly Element[] {
  return children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

export function only(element: Element, name: string): Element {
  const [found, ...others] = all(element, name);
  if (!found || others.length > 0) throw new Error(`<${element.name}> has not one <${name}>.`);
  return found;
}

/** An attribute that has to be there. */
export function attributeOf(element: Element, name: string): string {
  const value = element.attribute(name);
  if (value === undefined) throw new Error(`<${element.name}> has no ${name}.`);
  return value;
}
