import { EVERYDAY } from '../data/everyday.ts';
import { COMMON_TOP_LEVEL_DOMAINS } from '../data/top-level-domains.ts';
import { foldHost, isUnder, partHost, plainOf } from '../text/hosts.ts';

/** What a host is taken for. `leads`: where it goes instead, where the one it is taken for is a part of it. */
export type LookAlike = { readonly like: string; readonly leads?: string };

type Domain = ReturnType<typeof partHost>;
type Own = Domain & { readonly domain: string; readonly folded: string; readonly skeleton: string };

/** Readies what tells hosts that look like these domains; they are as `domainOf` answers them. */
export function compileLookAlike(domains: ReadonlySet<string>): (host: string) => LookAlike | undefined {
  const own = [...domains].map(ownOf);
  const registeredOwn = new Set(own.map(({ domain }) => domain));
  return (host) => {
    if (isUnder(host, registeredOwn)) return undefined;
    const begun = own.find((one) => isBegun(host, one.domain));
    if (begun !== undefined) return { like: begun.domain, leads: registered(partHost(host)) };
    const plain = plainOf(host);
    if (plain !== undefined) return { like: plain };
    const parts = partHost(host);
    const folded = foldHost(registered(parts));
    const alike = own.find((one) => one.folded === folded || isAlike(one, parts));
    return alike && { like: alike.domain };
  };
}

/** What stands before an `@` in an address and reads like its host: "https://acme.example:443@…", and no "sam.smith@". */
export function disguiseOf(user: string, host: string, domains: ReadonlySet<string>): LookAlike | undefined {
  const like = user
    .toLowerCase()
    .split(/[@:]/)
    .map((part) => part.replace(/^www\./, ''))
    .find((part) => isUnder(part, domains) || COMMON_TOP_LEVEL_DOMAINS.has(/[^.]\.(\p{L}+)$/u.exec(part)?.[1] ?? ''));
  return like === undefined || like === host ? undefined : { like, leads: host };
}

function ownOf(domain: string): Own {
  const parts = partHost(domain);
  return {
    ...parts,
    domain: registered(parts),
    folded: foldHost(registered(parts)),
    skeleton: skeletonsOf(parts.name)[0] ?? '',
  };
}

function registered({ name, suffix }: Domain): string {
  return suffix === '' ? name : `${name}.${suffix}`;
}

/** "acme.com.deals.example", "acme.com-deals.example"; "acme.com.au" is what a company is called elsewhere. */
function isBegun(host: string, domain: string): boolean {
  const at = `.${host}`.indexOf(`.${domain}`);
  if (at < 0) return false;
  const behind = host.slice(at + domain.length);
  return /^(?:\.[^.]+\.[^.]|-)/.test(behind);
}

function isAlike(own: Own, { name, suffix }: Domain): boolean {
  if (name === own.name) return SLIPS.get(own.suffix)?.has(suffix) ?? false;
  if (own.name.length < SHORTEST || EVERYDAY.has(own.name)) return false;
  if (isDressed(name, own.name)) return true;
  if (suffix !== own.suffix || EVERYDAY.has(name)) return false;
  return skeletonsOf(name).includes(own.skeleton) || isSlip(name, own.name);
}

/** Shorter names are too often like others. */
const SHORTEST = 4;
const SHORTEST_MISSPELT = 6;
const SHORTEST_MISTYPED = 8;

/** Endings that fingers make of the common ones, or that are registered since they do. */
const SLIPS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['com', new Set(['con', 'cim', 'vom', 'xom', 'comm', 'cm', 'om', 'cam', 'ocm'])],
  ['net', new Set(['ner', 'met', 'nett', 'ent'])],
  ['org', new Set(['ogr', 'orh', 'og', 'orgg'])],
]);

/** What those who collect passwords put beside a name. */
const DRESS = 'login|log-in|logon|signin|sign-in|verify|verification|secure|password|wallet|giveaway|unlock|confirm';
const DRESSED_BEHIND = new RegExp(`^-?(?:${DRESS})$`);
const DRESSED_BEFORE = new RegExp(`^(?:${DRESS})-?$`);

function isDressed(name: string, own: string): boolean {
  if (name.startsWith(own)) return DRESSED_BEHIND.test(name.slice(own.length));
  return name.endsWith(own) && DRESSED_BEFORE.test(name.slice(0, -own.length));
}

/** A name as the eye takes it, `1` once for `l` and once for `i`. */
function skeletonsOf(name: string): readonly string[] {
  const plain = foldHost(name)
    .replaceAll('-', '')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('0', 'o')
    .replaceAll('3', 'e')
    .replaceAll('5', 's');
  return plain.includes('1') ? [plain.replaceAll('1', 'l'), plain.replaceAll('1', 'i')] : [plain];
}

/** Whether one slip of the finger makes one of the other: a letter left out, doubled, in another’s place, or two that changed places. */
function isSlip(name: string, own: string): boolean {
  if (own.length < SHORTEST_MISSPELT || Math.abs(name.length - own.length) > 1 || name[0] !== own[0]) return false;
  let start = 0;
  while (start < name.length && name[start] === own[start]) start++;
  let same = 0;
  while (same < Math.min(name.length, own.length) - start && name.at(-1 - same) === own.at(-1 - same)) same++;
  const one = name.slice(start, name.length - same);
  const other = own.slice(start, own.length - same);
  if (/\d/.test(one + other)) return false;
  if (one.length + other.length === 1) return true;
  if (one.length === 1 && other.length === 1) return own.length >= SHORTEST_MISTYPED;
  return one.length === 2 && other.length === 2 && one[0] === other[1] && one[1] === other[0];
}
