import { isPlaceholder, isRandom } from './judge-value.ts';
import { type Candidate, type Detector, type Paragraph, RANKS } from './paragraph.ts';

/** Units of an address that are looked at; a longer one is data, not an address. */
const LONGEST = 3_000;

const LONGEST_HOST = 100;

/** Addresses that let in whoever has them, and addresses that only work inside. */
export function urlDetectors(internalHosts: readonly string[]): readonly Detector[] {
  const hosts = internalHosts.map((host) => host.toLowerCase().replace(/^[*.]+/, ''));
  const detectInternal: Detector['detect'] = (paragraph, start, end) => findInternalHost(paragraph, start, end, hosts);
  return [
    { keyword: '://', detect: findCredentials },
    ...['x-amz-signature=', 'x-goog-signature=', 'signature=', 'sig='].map((keyword) => ({
      keyword,
      detect: findSigned,
    })),
    ...hosts.map((host) => ({ keyword: host.includes('.') ? host : `.${host}`, detect: detectInternal })),
    ...(hosts.length === 0
      ? []
      : ['10.', '172.', '192.168.'].map((keyword) => ({ keyword, detect: findInternalAddress }))),
  ];
}

const WEB = /^(?:https?|ftps?|sftp|ssh|git|svn|wss?)$/i;

/** Passwords of address examples, beside the placeholders of everywhere. */
const EXAMPLE_PASSWORD =
  /^(?:\w{0,3}|pass|pw|pwd|passw0rd|password\d{0,3}|mypass(?:word)?|secret|changeme|hunter2|1234\d*|p)$/i;

/** `scheme://user:password@host`, or a token in place of the user. */
function findCredentials({ text, runs }: Paragraph, start: number, end: number): readonly Candidate[] {
  const stop = runs.endOf('solid', end);
  if (stop - end > LONGEST && text.slice(end, end + 400).indexOf('@') < 0) return [];
  const authority = /^[^\s/?#"'<>`]{1,300}/.exec(text.slice(end, Math.min(stop, end + 300)))?.[0] ?? '';
  // A password may hold an @ of its own, and some are written with a slash.
  const at = authority.lastIndexOf('@');
  if (at < 1) return [];
  const colon = authority.indexOf(':');
  const from = runs.startOf('host', start, start - 20);
  const scheme = text.slice(from, start).replace(/^.*[.-](?=[a-z])/i, '');
  if (!/^[a-z][\w+]*$/i.test(scheme) || !/^[\w[{]/.test(authority.slice(at + 1))) return [];
  if (colon < 0 || colon > at) {
    const token = authority.slice(0, at);
    return !isPlaceholder(token) && isRandom(token, 20) ? [withCredentials(scheme, from, end + authority.length)] : [];
  }
  const user = authority.slice(0, colon);
  const password = decode(authority.slice(colon + 1, at));
  if (user.toLowerCase() === password.toLowerCase() || isPlaceholder(password) || EXAMPLE_PASSWORD.test(password))
    return [];
  if (new Set(password).size < 3) return [];
  return [withCredentials(scheme, from, end + trimmed(authority).length)];
}

function withCredentials(scheme: string, start: number, end: number): Candidate {
  return WEB.test(scheme)
    ? { class: 'url-credentials', rank: RANKS.structure, start, end }
    : { class: 'connection-string', rank: RANKS.structure, start, end };
}

function decode(text: string): string {
  return text.replace(/%([2-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** An address that is signed, so that whoever has it may do what it says until it runs out. */
function findSigned({ text, runs }: Paragraph, start: number, end: number): readonly Candidate[] {
  const before = text.charCodeAt(start - 1);
  if (before !== 38 && before !== 63 && before !== 59 && before !== 45) return [];
  const stop = runs.endOf('solid', end);
  if (stop - end > LONGEST) return [];
  const from = runs.startOf('solid', start, start - LONGEST);
  const scheme = text.slice(from, start).search(/https?:\/\//i);
  if (scheme < 0) return [];
  const address = trimmed(/^[^\s"'<>`]*/.exec(text.slice(from + scheme, stop))?.[0] ?? '');
  const value = /^[^&\s"'<>`]*/.exec(text.slice(end, stop))?.[0] ?? '';
  // The services that sign like this: S3, Google’s storage, Azure’s (also for Logic Apps), CloudFront.
  if (!/[?&](?:x-amz-|x-goog-|s[vpert]=|expires=|policy=|key-pair-id=)/i.test(address)) return [];
  if (value.length < 20 || isPlaceholder(decode(value))) return [];
  return [
    {
      class: 'signed-url',
      rank: RANKS.structure,
      start: from + scheme,
      end: from + scheme + address.length,
    },
  ];
}

/** A name that only the organization’s own network knows, where it is used as an address. */
function findInternalHost(
  { text, runs }: Paragraph,
  key: number,
  after: number,
  hosts: readonly string[],
): readonly Candidate[] {
  const end = trimmedEnd(text, key, runs.endOf('host', key));
  if (end > after) return [];
  const start = runs.startOf('host', key, 0);
  if (end - start > LONGEST_HOST) return [];
  const name = text.slice(start, end).toLowerCase();
  const host = hosts.find((own) => name === own || name.endsWith(`.${own}`));
  if (host === undefined || name.startsWith('.') || text[start - 1] === '@') return [];
  const before = text.slice(Math.max(0, start - 3), start);
  if ((!host.includes('.') && /example|^my-/.test(name)) || (before.endsWith('/') && before !== '://')) return [];
  const isAddress =
    before === '://' || (/^local$/.test(host) ? /^:\d{2,5}/ : /^(?::\d{2,5}|\/\w)/).test(text.slice(end, end + 6));
  if (!isAddress && !isTelling(name, host)) return [];
  return [
    {
      class: 'internal-host',
      rank: RANKS.place,
      start,
      end: endOfAddress(text, end),
    },
  ];
}

/**
 * Whether a name by itself is one of the network: any under a domain of the organization’s own, but under a bare ending only
 * what nobody takes for the name of a program’s part (`chrome.storage.local`).
 */
function isTelling(name: string, host: string): boolean {
  const labels = name.split('.').length;
  if (host.includes('.')) return labels > host.split('.').length;
  return labels > 2 && (/[\d-]/.test(name) || !/^(?:internal|local)$/.test(host));
}

const PRIVATE =
  /(?:10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2})(?=:\d{2,5}(?!\d)|\/[A-Za-z])/y;

/** An address of a private network with a port or a path; without one it is the router of every home. */
function findInternalAddress({ text }: Paragraph, start: number): readonly Candidate[] {
  if (/[\w.]/.test(text[start - 1] ?? '')) return [];
  PRIVATE.lastIndex = start;
  if (!PRIVATE.test(text)) return [];
  return [
    {
      class: 'internal-host',
      rank: RANKS.place,
      start,
      end: endOfAddress(text, PRIVATE.lastIndex),
    },
  ];
}

function endOfAddress(text: string, from: number): number {
  const rest = /^(?::\d{2,5})?(?:\/[^\s"'<>`)]{0,300})?/.exec(text.slice(from, from + 310))?.[0] ?? '';
  return from + trimmed(rest).length;
}

function trimmed(address: string): string {
  return address.replace(/[.,;:!?)\]}*_]{1,5}$/, '');
}

function trimmedEnd(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && /[.-]/.test(text[to - 1] ?? '')) to--;
  return to;
}
