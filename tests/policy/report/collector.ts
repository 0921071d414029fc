import { deliver } from '../../../policy/report/deliver.ts';
import { faultsOfLogsRequest, recordsIn } from './validate-otlp.ts';

/** What a collector does with one request. */
export type Mood =
  /** Takes it and says so. */
  | 'takes'
  /** Takes it, and the answer is lost on the way. */
  | 'takes-unheard'
  /** Takes it twice, as after a connection that broke. */
  | 'takes-twice'
  /** Never answers; it may have it or not. */
  | 'hangs'
  | 'takes-and-hangs'
  /** Can’t be reached. */
  | 'gone'
  | { readonly status: number; readonly retryAfter?: string; readonly body?: string };

/** A collector in this process, in the moods that it is given, one a request; then it takes everything. */
export function fakeCollector(moods: readonly Mood[] = []) {
  const coming = [...moods];
  /** Each record that it took, as often as it did. */
  const taken: ReadonlyMap<string, unknown>[] = [];
  const requests: { readonly url: string; readonly request: RequestInit; readonly at: number }[] = [];
  const faults: string[] = [];

  async function fetch(url: string, request: RequestInit): Promise<Response> {
    requests.push({ url, request, at: Date.now() });
    const body = String(request.body);
    faults.push(...faultsOfLogsRequest(body));
    const mood = coming.shift() ?? 'takes';
    if (mood === 'takes-and-hangs' || mood === 'takes-unheard' || mood === 'takes') taken.push(...recordsIn(body));
    if (mood === 'takes-twice') taken.push(...recordsIn(body), ...recordsIn(body));
    if (mood === 'hangs' || mood === 'takes-and-hangs') return hang(request.signal);
    if (mood === 'gone' || mood === 'takes-unheard') throw new TypeError('Failed to fetch');
    if (typeof mood !== 'object') return new Response('{"partialSuccess":{}}');
    if (mood.status === 200) taken.push(...recordsIn(body));
    const headers = mood.retryAfter === undefined ? {} : { 'Retry-After': mood.retryAfter };
    return new Response(mood.body ?? '{}', { status: mood.status, headers });
  }

  return {
    fetch,
    deliver: (body: string, destination: Parameters<typeof deliver>[1]) =>
      deliver(body, destination, { fetch, now: () => Date.now() }),
    taken,
    requests,
    faults,
    /** What it does from now on. */
    turn: (...next: readonly Mood[]) => void coming.push(...next),
    ids: () => taken.map((record) => String(record.get('log.record.uid'))),
  };
}

function hang(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('The request was aborted.', 'AbortError')));
  });
}
