import type { BodyReader } from './body-text.ts';
import type { Asker } from './channel.ts';
import { isReading, LOST, type World } from './world.ts';

/** Has every `fetch` of a window that may publish wait until it may go. The call itself is made with the page's own arguments. */
export function hookFetch(window: World, { ask, giveUp }: Asker, { read }: BodyReader): void {
  const { apply } = Reflect;
  const { fetch, Promise: MakePromise } = window;
  const { then } = MakePromise.prototype;
  const { addEventListener } = EventTarget.prototype;

  const call = (self: unknown, args: unknown[]): Promise<Response> => apply(fetch, self, args);

  const judge = (self: unknown, args: unknown[], request: Sent, body: string): Promise<Response> => {
    let settle = (_go: boolean): void => {};
    const id = ask({ ...request, body, urgent: false }, (go) => settle(go));
    if (id === true) return call(self, args);
    return new MakePromise((resolve) => {
      settle = (go) => resolve(go ? call(self, args) : call(window, [LOST]));
      // Called with an aborted signal it sends nothing and rejects as it should.
      const abort = () => {
        giveUp(id);
        resolve(call(self, args));
      };
      if (request.signal) apply(addEventListener, request.signal, ['abort', abort, { once: true }]);
    });
  };

  window.fetch = new Proxy(fetch, {
    apply(_target, self, args: [RequestInfo | URL, RequestInit?]) {
      // By number: a page may have changed how arrays are walked through.
      const input = args[0];
      const init = args[1];
      const request = requestOf(input, init);
      if (isReading(request.method)) return call(self, args);
      const hasBody = init?.body !== undefined && init.body !== null;
      const body = hasBody ? read(init.body) : isRequest(input) ? undefined : '';
      if (typeof body === 'string') return body === '' ? call(self, args) : judge(self, args, request, body);
      // A stream can be read once only: a request made of it is sent in its place, and a copy of that is read.
      const whole = body === undefined && hasBody ? new window.Request(input, init) : undefined;
      const source = whole ?? (isRequest(input) && !hasBody ? input : undefined);
      if (source?.bodyUsed) return call(self, args);
      const reading = source ? source.clone().text() : body;
      const sent = whole ? [whole] : args;
      return apply(then, reading, [(words: string) => judge(self, sent, request, words), () => call(self, sent)]);
    },
  });
}

type Sent = { readonly method: string; readonly url: string; readonly signal?: AbortSignal | null };

function requestOf(input: RequestInfo | URL, init: RequestInit | undefined): Sent {
  const given = isRequest(input) ? input : undefined;
  const signal = init?.signal ?? given?.signal;
  const method = `${init?.method ?? given?.method ?? 'GET'}`;
  return { url: given ? given.url : `${input}`, method, ...(signal && { signal }) };
}

/** By its shape: a look at the page's own class would cost every page that never sends one. */
function isRequest(input: RequestInfo | URL): input is Request {
  return typeof input === 'object' && input !== null && 'url' in input && 'clone' in input;
}
