import { type Hit, isAlone, isWord, textAfter, textBefore } from './hit.ts';

const OCTET = String.raw`(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`;
const V4 = new RegExp(String.raw`${OCTET}(?:\.${OCTET}){3}(?:/(?:3[0-2]|[12]?\d)(?!\d))?`, 'y');
/** An address of the whole as characters; the groups are counted afterwards. */
const V6 =
  /[\da-f]{0,4}:[\da-f:]*(?::\d{1,3}(?:\.\d{1,3}){3}|:[\da-f]{1,4}|::?)(?:%[\w.-]{1,20})?(?:\/\d{1,3}(?!\d))?/iy;

const VERSION =
  /(?:\b(?:v|ver|vers|version|versions|versión|versione|versão|release[sd]?|build|firmware|driver|updated?|upgrade|patch|sdk|api|kernel|ios|android|macos|windows|chrome|chromium|firefox|edge|safari|opera|node|php|java|python|sec(?:tions?)?|chapter|clause|figure|fig|table|paragraph|rule|part|step|item|rfc|oid|appendix|annex|abschnitt|kapitel|seite|asn|dotnet|\.net|mod|plugin|app)\b\.?|§)\s?(?:no\.?|number|is|was|to|from|:|=)?\s?(?:\d+(?:\.\d+)+\s?(?:to|and|or|->|→|,|-)\s?)?$/iu;
const UPDATED = /\b(?:updat\w*|upgrad\w*|bump\w*|patch\w*|at|V8) \S{1,20} (?:to|at|from|is at) $/iu;
const RELEASED = /^ (?:release|version|update|patch|build|beta|alpha|rc)\b/i;
const IP_WORDS =
  /(?<![a-z])(?:ip(?:s|v[46]|-adresse)?|address(?:es)?|client=|(?:requests?|attacks?|traffic) from|blocked|banned|(?:local)?hosts?|servers?|subnets?|gateway|route[rsd]?|dns|proxy|vpn|ping(?:ed)?|ssh|connect(?:s|ed|ing|ion)?|src|dst|source|destination|loopback|unspecified|broadcast|multicast|private|link-local|mapped|network|netmask|prefix|cidr|default|range|peer|login|logged|port|tunnel|firewall)(?![a-z])/iu;

/** An IPv4 address that a run of digits is: not a version, not the number of a section. */
export function findIpv4(text: string, from: number): Hit | undefined {
  if (isWord(text, from - 1) || /[.\d:_-]$/.test(text.slice(Math.max(0, from - 1), from))) return undefined;
  V4.lastIndex = from;
  const written = V4.exec(text)?.[0];
  if (written === undefined) return undefined;
  const to = from + written.length;
  if (isWord(text, to) || /^[._-][\p{L}\d]/u.test(text.slice(to, to + 2))) return undefined;
  const before = textBefore(text, from, 40);
  const isVersion = VERSION.test(before) || UPDATED.test(before) || RELEASED.test(text.slice(to, to + 12));
  if (isVersion && !HIGH.test(written)) return undefined;
  const after = textAfter(text, to, 24);
  // A text that is nothing but the address is no version of anything.
  const isCalled = IP_WORDS.test(before) || SAID_AFTER.test(after) || isAlone(before, after);
  // "There is no place like 127.0.0.1."
  if (/\b(?:place like|home is) $/i.test(before)) return undefined;
  return isNobodys(written) && !isCalled ? undefined : { class: 'ip', from, to };
}

/** With a port behind it, or called one: "5.9.1.20:8080", "5.9.1.20 is our IP". */
const SAID_AFTER = /^:\d{2,5}(?![\d.])|^ (?:is|was) .{0,8}\bip\b/i;

/** No version has three parts so high. */
const HIGH = /(?:\d{3}\b.*){3}/;

/** Known by heart, though small. */
const KNOWN =
  /^(?:0\.0\.0\.0|255\.255\.255\.255|127\.0\.0\.1|1\.1\.1\.1|1\.0\.0\.1|8\.8\.8\.8|8\.8\.4\.4|9\.9\.9\.9)(?:\/|$)/;

/** Masks, networks and the like, unless their size is said; and small numbers up to the last are rather those of a version or a section: "1.2.3.4", "25.3.1.241". */
function isNobodys(written: string): boolean {
  if (KNOWN.test(written)) return false;
  if (/\/(?:[89]|\d\d)$/.test(written)) return false;
  if (/^(?:0|127|255)\.|^(?:(?!\d{3}\.[1-9]).)*\.0$/.test(written)) return true;
  return !written.startsWith('10.') && !/(?:^|\.)(?:3[2-9]|[4-9]\d|\d{3})\./.test(written);
}

/** An IPv6 address (RFC 4291, section 2.2) around the first colon of a word: not a time, a hardware address or a name in code. */
export function findIpv6(text: string, colon: number): Hit | undefined {
  let from = colon;
  while (from > colon - 5 && /[\da-f]/i.test(text[from - 1] ?? '')) from--;
  // "x[::2]" in code takes every other.
  if (isWord(text, from - 1) || /[:.]$|\w\[$/.test(text.slice(Math.max(0, from - 2), from))) return undefined;
  V6.lastIndex = from;
  const written = V6.exec(text.slice(0, from + 80))?.[0];
  if (written === undefined) return undefined;
  const to = from + written.length;
  if (isWord(text, to) || /^(?:[:_][\p{L}\d]?|[.]\d)/u.test(text.slice(to, to + 2).replace(/^:$|^: /, '')))
    return undefined;
  const address = written.replace(/[%/].*$/, '');
  if (!isIpv6(address)) return undefined;
  const before = textBefore(text, from, 40);
  if (
    isDoubtful(address) &&
    !isAlone(before, textAfter(text, to, 24)) &&
    !(address === '::' && IP_WORDS.test(before) && /[\s=([]$/.test(before))
  )
    return undefined;
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
  return halves.length === 2 ? groups.length <= 7 : groups.length === 8;
}

/** "add::bad" in code looks like one too; addresses have digits. So do the ends of an interval, "7:30::8:00". */
function isDoubtful(address: string): boolean {
  return !/\d/.test(address) || /^\d{1,2}(?::\d\d)?::\d{1,2}(?::\d\d)?$/.test(address);
}
