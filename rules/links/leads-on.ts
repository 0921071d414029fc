import { LINK_WRAPPERS } from '../data/link-wrappers.ts';
import { SHARING_LINKS } from '../data/sharing-links.ts';

/** Whether an address leads to a document or a workspace that a team shares. */
export function isShared(host: string, rest: string): boolean {
  return above(SHARING_LINKS, host)?.test(rest) === true;
}

/** The address that a wrapped one says to lead on to; `undefined` where it is none, or says it in no way that can be read. */
export function targetOf(host: string, rest: string): string | undefined {
  const wrapper = above(LINK_WRAPPERS, host);
  const found = wrapper?.target.exec(rest)?.[1];
  if (wrapper === undefined || found === undefined) return undefined;
  const written = wrapper.written === 'proofpoint' ? found.replaceAll('-', '%').replaceAll('_', '/') : found;
  const target = decoded(written);
  return target !== undefined && /^https?:\/\/[^\s*]+$/i.test(target) ? target : undefined;
}

/** What is known of a host, or of the nearest domain that it lies beneath. */
function above<Known>(known: ReadonlyMap<string, Known>, host: string): Known | undefined {
  for (let domain = host; ; ) {
    const found = known.get(domain);
    if (found !== undefined) return found;
    const dot = domain.indexOf('.');
    if (dot < 0) return undefined;
    domain = domain.slice(dot + 1);
  }
}

/** Undefined where it is no address in percent signs. */
function decoded(written: string): string | undefined {
  if (!written.includes('%')) return written;
  return /%(?![\da-f]{2})/i.test(written)
    ? undefined
    : written.replace(/(?:%[0-7][\da-f])+/gi, (signs) => decodeURIComponent(signs));
}
