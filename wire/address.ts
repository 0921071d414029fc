import type { World } from './world.ts';

/** Reads an address as the page would send to it, absolute; undefined where it is none. Taken before the page can change how. */
export function addressReader({ document, URL }: World): (address: unknown) => string | undefined {
  const { apply } = Reflect;
  const { parse } = URL;
  const href = getterOf(URL.prototype, 'href');
  const baseURI = getterOf(Node.prototype, 'baseURI');
  return (address) => {
    const url: unknown = apply(parse, URL, [`${address}`, apply(baseURI, document, [])]);
    return url === null ? undefined : `${apply(href, url, [])}`;
  };
}

function getterOf(prototype: object, name: string): () => unknown {
  const getter = Reflect.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!getter) throw new Error(`The browser has no ${name}.`);
  return getter;
}
