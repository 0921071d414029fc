import { INTERNAL_DOMAINS } from '../data/internal-domains.ts';
import { isUnder, partHost } from '../text/hosts.ts';
import type { Link } from './read-links.ts';

/** What a link leads to that the public can't open, or should not yet. */
type Inside = 'local' | 'internal' | 'staging';

type Address = Pick<Link, 'scheme' | 'host' | 'port' | 'rest'>;

/** Judges an address by its host alone. `isOwn`: it lies beneath a domain of the organization’s. */
export function insideOf(address: Address, isOwn: boolean): Inside | undefined {
  if (isLocal(address)) return 'local';
  if (isPrivate(address) || isInternal(address, isOwn)) return 'internal';
  return isStaging(address, isOwn) ? 'staging' : undefined;
}

/** Whether an address says of itself that its page is not published. */
export function isDraftOfPage(rest: string): boolean {
  return DRAFT_OF_PAGE.test(rest);
}

/** What the systems that sites and shops are made with put into the address of a draft. */
const DRAFT_OF_PAGE = /[?&](?:preview=true|draft=(?:true|1)(?![^&#])|preview_id=\d|preview_theme_id=\d)/;

/** This computer: RFC 6761 (localhost), RFC 1122 (127.0.0.0/8, 0.0.0.0), RFC 4291 (::1). */
function isLocal({ host }: Address): boolean {
  return /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1?\])$/.test(host);
}

/** RFC 1918, RFC 3927 (169.254), RFC 4193 (fc00::/7), RFC 4291 (fe80::/10). */
const PRIVATE =
  /^(?:10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|169\.254(?:\.\d{1,3}){2}|\[f(?:[cd][\da-f]{2}|e[89ab][\da-f]):[\da-f:]*\])$/;

/** The router at everybody’s home, by the addresses that their makers give them; they stand in every manual. */
const ROUTERS: ReadonlySet<string> = new Set(
  '192.168.0.1 192.168.1.1 192.168.2.1 192.168.8.1 192.168.178.1 192.168.1.254 192.168.0.254 192.168.100.1 10.0.0.1 10.0.0.138 10.1.1.1'.split(
    ' ',
  ),
);
/** Machines that people set up at home, by the names that they come with. */
const DEVICES =
  /^(?:host\.docker|raspberrypi|homeassistant|octopi|retropie|umbrel|router|printer|fritz|esphome|wled|volumio|pihole)\b/;

function isPrivate({ host, port, rest }: Address): boolean {
  return PRIVATE.test(host) && !(ROUTERS.has(host) && port === undefined && /^\/?$/.test(rest));
}

const INTERNAL: ReadonlySet<string> = new Set(INTERNAL_DOMAINS);

/** Labels before the registered name that say it themselves, whosever name it is … */
const SAID_INTERNAL = /^(?:intranet|intra)$/;
/** Elsewhere, `intern.` is where trainees apply. */
const SAID_IN_GERMAN = /^(?:de|at|ch|nl|dk|se|no)$/;
/** … and those that do under the organization’s own, where it knows better what is open to everybody. */
const OWN_INTERNAL = /^(?:internal|vpn|sso|jira|confluence|jenkins|grafana|kibana|admin|backoffice|cms|erp|crm)\d*$/;

function isInternal({ scheme, host, port, rest }: Address, isOwn: boolean): boolean {
  const isWeb = scheme !== undefined;
  if (isUnder(host, INTERNAL)) {
    if (DEVICES.test(host)) return false;
    if (isWeb || port !== undefined) return true;
    // "shop.local/eat.local" and "media.internal/external" are words.
    const isTelling = host.split('.').length > 2 || !/\.(?:local|internal)$/.test(host);
    return isTelling && /^\/[\p{L}\p{N}]/u.test(rest);
  }
  if (!host.includes('.')) return isWeb && /^\p{L}[\p{L}\p{N}-]*$/u.test(host);
  const { before, suffix } = partHost(host);
  return before.some(
    (label) =>
      SAID_INTERNAL.test(label) ||
      (label === 'intern' && SAID_IN_GERMAN.test(suffix)) ||
      (isOwn && OWN_INTERNAL.test(label)),
  );
}

/** Parts of labels that say it themselves; "staging" is a trade, too, and then its name is registered. */
const SAID_STAGING = /^(?:staging|stg|uat|preprod|preproduction)$/;
const OWN_STAGING = /^(?:dev|test|testing|qa|stage|preview)$/;

/** Services where only what is not public yet has such an address, and tunnels to a single machine. */
const PREVIEWS =
  /-git-[\w-]+\.vercel\.app$|-(?=[\da-z]{0,8}\d)[\da-z]{9}-[\w-]+\.vercel\.app$|^[\w-]+--[\w-]+\.(?:netlify|web)\.app$|^[\da-f]{8}\.[\w-]+\.pages\.dev$|^(?:dev|test)-[\w-]+\.pantheonsite\.io$|.\.(?:wpengine\.com|wpenginepowered\.com|kinsta\.cloud|flywheelstaging\.com|instawp\.xyz|ngrok\.io|ngrok\.app|ngrok-free\.app|ngrok-free\.dev|loca\.lt|trycloudflare\.com|lhr\.life|devtunnels\.ms|app\.github\.dev)$/;

function isStaging({ host }: Address, isOwn: boolean): boolean {
  if (PREVIEWS.test(host)) return true;
  return partHost(host).before.some((label) => {
    if (/pre-prod|home-?staging/.test(label)) return label.startsWith('pre');
    return label.split('-').some((part) => {
      const word = part.replace(/\d+$/, '');
      return SAID_STAGING.test(word) || (isOwn && OWN_STAGING.test(word));
    });
  });
}
