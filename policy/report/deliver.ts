import * as z from 'zod/mini';
import { say } from '../../rules/say.ts';
import type { Destination } from '../read-report.ts';

/** What became of a request. `why` is for people, and has nothing of the request in it. */
export type Answer =
  /** The collector has it; `rejected` entries of it were none that it takes. */
  | { readonly type: 'taken'; readonly rejected: number }
  /** It will never take this one. */
  | { readonly type: 'refused'; readonly why: string }
  /** It takes smaller ones. */
  | { readonly type: 'too-large'; readonly why: string }
  /** Whether it has it is not known; `after` milliseconds at the soonest, where it said so. */
  | { readonly type: 'unknown'; readonly why: string; readonly after?: number };

/** The network and the clock, to be played in tests. */
export type Line = {
  fetch(url: string, request: RequestInit): Promise<Response>;
  /** Milliseconds since the epoch. */
  now(): number;
};

/** How long a collector may take to answer, in milliseconds: what OpenTelemetry's exporters wait. */
const PATIENCE = 10_000;

/** Sends one request to a collector, once. Never rejects. */
export async function deliver(body: string, { url, headers }: Destination, { fetch, now }: Line): Promise<Answer> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), PATIENCE);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { ...headers, 'Content-Type': 'application/json' },
      body,
      signal: abort.signal,
      cache: 'no-store',
      credentials: 'omit',
      // What is meant for one address goes to no other.
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    });
    return await answerOf(response, now());
  } catch {
    // The browser's own words may repeat a header that it could not send.
    return {
      type: 'unknown',
      why: say(abort.signal.aborted ? 'policy_collector_silent' : 'policy_collector_unreachable'),
    };
  } finally {
    clearTimeout(timer);
  }
}

/** What may be sent again: https://opentelemetry.io/docs/specs/otlp/#retryable-response-codes; 408 by RFC 9110, 15.5.9. */
const AGAIN: ReadonlySet<number> = new Set([408, 429, 502, 503, 504]);
const TOO_LARGE = 413;

async function answerOf(response: Response, now: number): Promise<Answer> {
  if (response.ok) return { type: 'taken', rejected: rejectedIn(await response.text()) };
  const why = say('policy_collector_status', response.status);
  if (response.status === TOO_LARGE) return { type: 'too-large', why };
  if (!AGAIN.has(response.status)) return { type: 'refused', why };
  const after = waitIn(response.headers.get('Retry-After'), now);
  return { type: 'unknown', why, ...(after !== undefined && { after }) };
}

/** Collectors that answer with nothing, or not in JSON, have taken everything. */
function rejectedIn(body: string): number {
  try {
    const read = z.safeParse(exportResponse(), JSON.parse(body));
    const rejected = read.success ? Number(read.data.partialSuccess?.rejectedLogRecords ?? 0) : 0;
    return Number.isSafeInteger(rejected) && rejected > 0 ? rejected : 0;
  } catch {
    return 0;
  }
}

/** `ExportLogsServiceResponse`; a 64-bit number may come as either. */
function exportResponse() {
  const rejectedLogRecords = z.optional(z.union([z.string(), z.number()]));
  return z.object({ partialSuccess: z.nullish(z.object({ rejectedLogRecords })) });
}

/** Milliseconds to wait; seconds or a date in the header (RFC 9110, 10.2.3). */
function waitIn(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  // A date begins with its weekday; parsers of dates take much else for one.
  const moment = /^[A-Z][a-z]{2}/.test(header.trim()) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(moment) ? undefined : Math.max(0, moment - now);
}
