import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { faultsOfLogsRequest, recordsIn } from '../policy/report/validate-otlp.ts';

/** An organisation's collector on this machine: takes logs by OTLP/HTTP, and checks that they are what OpenTelemetry says. */
export type Receiver = {
  readonly port: number;
  readonly endpoint: string;
  /** From now on. `hangs`: it takes what comes and never answers; `refuses`: there is nobody at that port. */
  turn(mood: 'takes' | 'hangs' | 'refuses'): Promise<void>;
  /** The ids of what it took, as often as it came. */
  ids(): readonly string[];
  /** The attributes of what it took. */
  records(): readonly ReadonlyMap<string, unknown>[];
  /** What was wrong with what came. */
  faults(): readonly string[];
  /** Headers of all requests but the preflights. */
  headers(): readonly IncomingMessage['headers'][];
  close(): Promise<void>;
};

export async function startReceiver(): Promise<Receiver> {
  const records: ReadonlyMap<string, unknown>[] = [];
  const faults: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
  let mood: 'takes' | 'hangs' = 'takes';

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // Only extensions are let in; which one, the tests look at.
    const { origin = '' } = request.headers;
    if (/^(?:chrome|moz)-extension:/.test(origin)) response.setHeader('Access-Control-Allow-Origin', origin);
    if (request.method === 'OPTIONS') {
      response.setHeader('Access-Control-Allow-Headers', 'authorization, content-type').writeHead(204).end();
      return;
    }
    headers.push(request.headers);
    if (request.method !== 'POST' || request.url !== '/v1/logs') faults.push(`${request.method} ${request.url}`);
    const body = (await request.toArray()).join('');
    faults.push(...faultsOfLogsRequest(body));
    records.push(...recordsIn(body));
    if (mood === 'hangs') return;
    response.setHeader('Content-Type', 'application/json').end('{"partialSuccess":{}}');
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => faults.push(String(error)));
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  await listen(0);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const { port } = address;
  return {
    port,
    endpoint: `http://127.0.0.1:${port}`,
    async turn(next) {
      if (next === 'refuses') return stop();
      mood = next;
      if (!server.listening) await listen(port);
    },
    ids: () => records.map((record) => String(record.get('log.record.uid'))),
    records: () => records,
    faults: () => faults,
    headers: () => headers,
    close: () => (server.listening ? stop() : Promise.resolve()),
  };
}
