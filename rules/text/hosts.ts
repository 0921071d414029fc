import { decodeHost } from './punycode.ts';
import { folded, makeView } from './view.ts';

/** An address in its parts, as they are written. */
export type WrittenAddress = {
  /** In small letters; none: it was left out. */
  readonly scheme?: string;
  /** What stands before an `@`: a name, and maybe a password. */
  readonly user?: string;
  /** In small letters of the script it is read in, without `www.`; an IPv6 address stands in brackets. */
  readonly host: string;
  readonly port?: string;
  /** From the slash, the question mark or the hash on. */
  readonly rest: string;
};

/** A registered name and what it is registered under: `acme` and `co.uk` of `news.acme.co.uk`. `before`: the labels before the name. */
type Domain = { readonly name: string; readonly suffix: string; readonly before: readonly string[] };

/** Takes an address apart as a browser does (https://url.spec.whatwg.org/#url-parsing); `undefined` where no host can be read. */
export function readAddress(written: string): WrittenAddress | undefined {
  const scheme = /^([a-z][a-z\d+.-]*):\/\//i.exec(written)?.[1];
  const bare = scheme === undefined ? written : written.slice(scheme.length + 3);
  const cut = bare.search(/[/\\?#]/);
  const authority = cut < 0 ? bare : bare.slice(0, cut);
  const at = authority.lastIndexOf('@');
  const [, named = '', port] = /^(\[[\da-f:.]+\]|[^:[\]]+)(?::(\d*))?$/i.exec(authority.slice(at + 1)) ?? [];
  // RFC 8089: no host is this one.
  const host = authority === '' && scheme?.toLowerCase() === 'file' ? 'localhost' : readHost(named);
  if (host === undefined) return undefined;
  return {
    ...(scheme !== undefined && { scheme: scheme.toLowerCase() }),
    ...(at >= 0 && { user: authority.slice(0, at) }),
    host,
    ...(port !== undefined && { port }),
    rest: cut < 0 ? '' : bare.slice(cut).replaceAll('\\', '/'),
  };
}

/** The host of a domain as people list it ("Acme.example", "https://www.acme.example/", "*.acme.example"); `undefined` for other words. */
export function domainOf(listed: string): string | undefined {
  const host = readAddress(listed.trim().replace(/^[*.]+(?=[^*.])/, ''))?.host;
  return host !== undefined && /^[^.].*\.\p{L}[\p{L}\p{M}\p{N}-]+$/u.test(host) ? host : undefined;
}

/** Whether a host is one of these domains or lies beneath one. */
export function isUnder(host: string, domains: ReadonlySet<string>): boolean {
  for (let domain = host; ; ) {
    if (domains.has(domain)) return true;
    const dot = domain.indexOf('.');
    if (dot < 0) return false;
    domain = domain.slice(dot + 1);
  }
}

/** Parts a host into the registered name and what is around it. */
export function partHost(host: string): Domain {
  const last = host.lastIndexOf('.');
  if (last < 0) return { name: host, suffix: '', before: [] };
  const second = lastDot(host, last);
  const isDouble = second >= 0 && host.length - last === 3 && REGISTRIES.has(host.slice(second + 1, last));
  const end = isDouble ? second : last;
  const start = lastDot(host, end);
  return {
    name: host.slice(start + 1, end),
    suffix: host.slice(end + 1),
    before: start < 0 ? [] : host.slice(0, start).split('.'),
  };
}

/** Before a place. */
function lastDot(host: string, place: number): number {
  return place === 0 ? -1 : host.lastIndexOf('.', place - 1);
}

/** Under these, countries give out names of the third level: `co.uk`. A hand-picked part of https://publicsuffix.org/list/ */
const REGISTRIES: ReadonlySet<string> = new Set(
  'co com org net ac gov edu or ne go gob gouv nom gv ltd plc'.split(' '),
);

/** What a host looks like that has letters of another script in the place of Latin ones. */
export function plainOf(host: string): string | undefined {
  if (isAscii(host) || !/(?!\p{Script=Latin})\p{L}/u.test(host)) return undefined;
  const plain = foldHost(host);
  return /^[\x20-\x7e]+$/u.test(plain) ? plain : undefined;
}

/** A host in the letters that it reads like: without accents, and Latin ones where the script is another. */
export function foldHost(host: string): string {
  if (isAscii(host)) return host;
  const view = makeView(host);
  return folded(view, 0, view.length);
}

function isAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}

/** Domain names end there, https://www.rfc-editor.org/rfc/rfc1035#section-2.3.4 */
const LONGEST_HOST = 253;

/** What nearly all hosts are made of. */
const PLAIN_HOST = /^[a-z\d](?:[a-z\d_.-]*[a-z\d])?$/;

function readHost(named: string): string | undefined {
  if (named.startsWith('[')) return named.toLowerCase();
  if (named.length > LONGEST_HOST) return undefined;
  const small = named.toLowerCase();
  if (PLAIN_HOST.test(small) && !small.includes('xn--') && !small.startsWith('www.')) return small;
  const mapped = isAscii(named) ? named.toLowerCase() : mapHost(named);
  const written = mapped.includes('xn--') ? decodeHost(mapped) : mapped;
  const host = written.replace(/^www\.(?=.*\.)/, '').replace(/\.$/, '');
  return /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_.-]*[\p{L}\p{M}\p{N}])?$/u.test(host) ? host : undefined;
}

/** As browsers do before they look a host up: https://www.unicode.org/reports/tr46/ */
function mapHost(host: string): string {
  const visible = host.replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  return visible.normalize('NFKC').replaceAll('。', '.').toLowerCase();
}
