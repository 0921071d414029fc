import { isShortener } from '../rules/data/link-shorteners.ts';
import { plainOf } from '../rules/text/hosts.ts';
import { findAddresses } from '../rules/text/links.ts';
import { decodeHost } from '../rules/text/punycode.ts';
import { spanOf, viewOf } from '../rules/text/view.ts';

/** Where a link of a draft leads, as far as the draft tells. */
export type LinkTarget = {
  /** The whole host, in the letters it is written with. */
  readonly host: string;
  /** How the network writes it, where that differs. */
  readonly ascii?: string;
  /** A host in plain letters that it may be taken for. */
  readonly looksLike?: string;
  /** It leads on to somewhere else, and the draft does not say where. */
  readonly shortened?: true;
};

/** No one looks at more of them. */
const MOST = 50;

/** The targets of the links in a text, each once, in its order. */
export function linkTargets(text: string): readonly LinkTarget[] {
  const view = viewOf(text);
  const written = findAddresses(view)
    .filter(({ type }) => type === 'link')
    .map(({ from, to }) => {
      const { start, end } = spanOf(view, from, to);
      return text.slice(start, end);
    });
  const hosts = new Set(written.flatMap((address) => hostOf(address) ?? []));
  return [...hosts].slice(0, MOST).map(targetOf);
}

function hostOf(address: string): string | undefined {
  const whole = /^[a-z][a-z0-9+.-]*:\/\//iu.test(address) ? address : `https://${address}`;
  // A dot at the end leads to the same place.
  const host = URL.canParse(whole) ? new URL(whole).hostname.replace(/\.$/, '') : '';
  return host === '' ? undefined : host;
}

function targetOf(ascii: string): LinkTarget {
  const host = decodeHost(ascii);
  if (isShortener(ascii)) return { host, shortened: true };
  if (host === ascii) return { host };
  const plain = plainOf(host);
  return { host, ascii, ...(plain !== undefined && { looksLike: plain }) };
}
