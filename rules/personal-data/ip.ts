import { type Hit, isWord, textBefore } from './hit.ts';

const OCTET = String.raw`(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`;
const V4 = new RegExp(String.raw`${OCTET}(?:\.${OCTET}){3}(?:/(?:3[0-2]|[12]?\d)(?!\d))?`, 'y');
/** An address of the whole as characters; the groups are counted afterwards. */
const V6 = /[\da-f]{0,4}:[\da-f:]*(?::\d{1,3}(?:\.\d{1,3}){3}|:[\da-f]{1,4}|::?)(?:%[\w.-]{1,20})?(?:\/\d{1,3})?/iy;

const VERSION =
  /(?:\b(?:v|ver|vers|version|versions|versión|versione|versão|release|releases|released|build|firmware|driver|update|updated|upgrade|patch|sdk|api|kernel|ios|android|macos|windows|chrome|chromium|firefox|edge|safari|opera|node|php|java|python|section|sections|sec|chapter|clause|figure|fig|table|paragraph|rule|part|step|item|rfc|oid|appendix|annex|abschnitt|kapitel|seite|asn|dotnet|\.net|mod|plugin|app)\b\.?|§)\s?(?:no\.?|number|is|was|to|from|:|=)?\s?(?:\d+(?:\.\d+)+\s?(?:to|and|or|->|→|,|-)\s?)?$/iu;
const UPDATED = /\b(?:updat\w*|upgrad\w*|bump\w*|patch\w*|at|V8) \S{1,20} (?:to|at|from|is at) $/iu;
const RELEASED = /^ (?:release|version|update|patch|build|beta|alpha|rc)\b/i;
const IP_WORDS =
  /\b(?:ip|ips|ipv4|ipv6|ip-adresse|adresse ip|address|addresses|host|hosts|localhost|server|servers|subnet|subnets|gateway|router|route|routes|routed|dns|proxy|vpn|ping|pinged|ssh|connect|connects|connected|connecting|connection|src|dst|source|destination|loopback|unspecified|broadcast|multicast|private|link-local|mapped|network|netmask|prefix|cidr|default|range|peer|login|logged|port|tunnel|firewall)\b/iu;

/** An IPv4 address that a run of digits is: not a version, not the number of a section. */
export function findIpv4(text: string, from: number): Hit | undefined {
  if (isWord(text, from - 1) || /[.\d:_-]$/.test(text.slice(Math.max(0, from - 1), from))) return undefined;
  V4.lastIndex = from;
  const written = V4.exec(text)?.[0];
  if (written === undefined) return undefined;
  const to = from + written.length;
  if (isWord(text, to) || /^[._-][\p{L}\d]/u.test(text.slice(to, to + 2))) return undefined;
  const before = textBefore(text, from, 40);
  if (VERSION.test(before) || UPDATED.test(before) || RELEASED.test(text.slice(to, to + 12))) return undefined;
  const isCalled = IP_WORDS.test(before);
  // "There is no place like 127.0.0.1."
  if (/\b(?:place like|home is) $/i.test(before)) return undefined;
  return isNobodys(written) && !isCalled ? undefined : { class: 'ip', from, to };
}

/** Known by heart, though small. */
const KNOWN = /^(?:127\.0\.0\.1|1\.1\.1\.1|1\.0\.0\.1|8\.8\.8\.8|8\.8\.4\.4|9\.9\.9\.9)(?:\/|$)/;

/** Loopback, masks, whole networks and the like; and small numbers up to the last are rather those of a version or a section: "1.2.3.4", "25.3.1.241". */
function isNobodys(written: string): boolean {
  if (KNOWN.test(written)) return false;
  if (/^(?:0|127|255)\.|\.0$/.test(written)) return true;
  return !written.startsWith('10.') && !/(?:^|\.)(?:3[2-9]|[4-9]\d|\d{3})\./.test(written);
}

/** An IPv6 address (RFC 4291, section 2.2) around the first colon of a word: not a time, a hardware address or a name in code. */
export function findIpv6(text: string, colon: number): Hit | undefined {
  let from = colon;
  while (from > colon - 5 && /[\da-f]/i.test(text[from - 1] ?? '')) from--;
  if (isWord(text, from - 1) || /[:.]/.test(text[from - 1] ?? '')) return undefined;
  V6.lastIndex = from;
  const written = V6.exec(text.slice(0, from + 80))?.[0];
  if (written === undefined) return undefined;
  const to = from + written.length;
  if (isWord(text, to) || /^(?:[:_][\p{L}\d]?|[.]\d)/u.test(text.slice(to, to + 2).replace(/^:$|^: /, '')))
    return undefined;
  const address = written.replace(/[%/].*$/, '');
  if (!isIpv6(address)) return undefined;
  if (address === '::' && !IP_WORDS.test(textBefore(text, from, 40))) return undefined;
  return { class: 'ip', from, to };
}

function isIpv6(address: string): boolean {
  const tail = /(?<=:)(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(address);
  if (tail?.slice(1).some((octet) => Number(octet) > 255)) return false;
  const whole = tail === null ? address : `${address.slice(0, tail.index)}0:0`;
  const halves = whole.split('::');
  if (halves.length > 2 || /:::|^:[^:]|[^:]:$/.test(whole)) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  if (groups.some((group) => group === '' || group.length > 4)) return false;
  return halves.length === 2 ? groups.length <= 7 && isNoName(address, groups) : groups.length === 8;
}

/** "add::bad" in code looks like one too; addresses have digits. So does the end of an interval, "at 12::30". */
function isNoName(address: string, groups: readonly string[]): boolean {
  return groups.length === 0 || (/\d/.test(address) && !/^\d{1,2}::\d{1,2}$/.test(address));
}
