import { say } from '../rules/say.ts';
import { type Fault, noProblems, type Problems, report, sayFault } from './problems.ts';
import { isObject, reportUnknownKey, unpack } from './prune.ts';
import { hash } from './revision.ts';
import { reportSchema } from './schema.ts';

/** Where the record is reported to. The headers are secrets, and so may the path be: both stay in managed storage and in memory. */
export type Destination = {
  /** The whole address, `/v1/logs` included. */
  readonly url: string;
  readonly headers: { readonly [name: string]: string };
};

/**
 * Reads `report`. One mistake in it, and nothing is reported: a collector refuses what comes without its key, and what it refuses is
 * lost. No problem repeats what was written.
 */
export function readReport(raw: unknown, problems: Problems): Destination | undefined {
  const value = unpack(raw);
  if (!isObject(value)) {
    report(problems, 'report', () => sayFault('policy_report_no_object'));
    return undefined;
  }
  const known = Object.keys(reportSchema.shape);
  for (const key of Object.keys(value)) if (!known.includes(key)) reportUnknownKey(key, known, 'report', problems);
  const { endpoint, headers } = value;
  const url = readEndpoint(endpoint);
  if (typeof url === 'object') report(problems, 'report.endpoint', () => url);
  const sent = readHeaders(headers, problems);
  return typeof url === 'string' && sent !== undefined ? { url, headers: sent } : undefined;
}

/** What a managed policy says of where to report to; for the worker alone. */
export function readDestination(managed: unknown): Destination | undefined {
  if (!isObject(managed)) return undefined;
  const { report: raw } = managed;
  return raw === undefined ? undefined : readReport(raw, noProblems());
}

/** What everybody may know of a destination. */
export function publicPart({ url }: Destination): { readonly origin: string; readonly key: string } {
  return { origin: new URL(url).origin, key: hash(url) };
}

/**
 * Reads the address of a collector and adds `/v1/logs` to its path, as OpenTelemetry does with an endpoint for all signals
 * (https://opentelemetry.io/docs/specs/otel/protocol/exporter/); one that ends so is taken as it is.
 */
function readEndpoint(raw: unknown): string | Fault {
  if (raw === undefined) return badEndpoint('policy_endpoint_missing');
  const text = typeof raw === 'string' ? raw.trim() : '';
  if (!URL.canParse(text)) return badEndpoint('policy_endpoint_no_address');
  const url = new URL(text);
  const { protocol, hostname, username, password, search, hash: fragment } = url;
  if (protocol !== 'https:' && !(protocol === 'http:' && isLoopback(hostname))) {
    return badEndpoint('policy_endpoint_no_https');
  }
  if (username + password + search + fragment !== '') {
    return sayFault('policy_endpoint_more');
  }
  const path = url.pathname.replace(/\/+$/, '');
  return `${url.origin}${path.endsWith(LOGS) ? path : `${path}${LOGS}`}`;
}

const LOGS = '/v1/logs';

function badEndpoint(
  key: 'policy_endpoint_missing' | 'policy_endpoint_no_address' | 'policy_endpoint_no_https',
): Fault {
  return { message: say(key), remedy: say('policy_write_endpoint') };
}

/** Addresses that lead to this very computer. */
function isLoopback(hostname: string): boolean {
  return /^(?:localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}

/** Undefined: one of them can't be sent. */
function readHeaders(raw: unknown, problems: Problems): Destination['headers'] | undefined {
  if (raw === undefined) return {};
  const value = unpack(raw);
  if (!isObject(value)) {
    report(problems, 'report.headers', () => sayFault('policy_report_no_object'));
    return undefined;
  }
  const sent = new Map<string, string>();
  let complete = true;
  for (const [name, content] of Object.entries(value)) {
    const fault = faultOf(name, content);
    if (fault === undefined) sent.set(name, String(content).trim());
    else {
      complete = false;
      report(problems, `report.headers.${name.slice(0, 60)}`, () => fault);
    }
  }
  return complete ? Object.fromEntries(sent) : undefined;
}

function faultOf(name: string, content: unknown): Fault | undefined {
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) {
    return badHeader('policy_header_name');
  }
  if (NOT_OURS.test(name)) {
    return sayFault('policy_header_set');
  }
  if (typeof content !== 'string' || !/^[\t\x20-\x7e\x80-\xff]+$/.test(content.trim())) {
    return badHeader('policy_header_value');
  }
  return undefined;
}

function badHeader(key: 'policy_header_name' | 'policy_header_value'): Fault {
  return { message: say(key), remedy: say('policy_write_header') };
}

/** Headers that a browser lets nobody set (https://fetch.spec.whatwg.org/#forbidden-request-header), and those that say what is sent. */
const NOT_OURS = new RegExp(
  `^(?:${[
    'accept-charset|accept-encoding|access-control-request-.+|connection|content-.+|cookie2?|date|dnt|expect|host',
    'keep-alive|origin|proxy-.+|referer|sec-.+|set-cookie|te|trailer|transfer-encoding|upgrade|via',
  ].join('|')})$`,
  'i',
);
