import { copy, decode, read } from './body-text.ts';
import type { Asker } from './connect-wire.ts';
import { addEventListener, apply, construct, get, onSettled, Wrapper } from './natives.ts';
import { isReading, LOST, type World } from './world.ts';

/** A call of `fetch`: what it would send is asked for once, so that what is judged is what goes. */
type Call = {
  readonly method: string;
  readonly url: string;
  readonly signal: AbortSignal | undefined;
  /** Absent where it is within a `Request`, or nowhere. */
  body?: unknown;
  /** What `fetch` itself is to be given. */
  args: unknown[];
};

/** What there was in a window before any script of the page. */
type Natives = {
  readonly window: World;
  readonly fetch: World['fetch'];
  readonly MakePromise: World['Promise'];
};

/** Calls in the place of the browser's own. */
export type Fetches = {
  fetch(self: unknown, args: unknown[]): Promise<Response>;
  /** `native`: has the browser's own called with these. */
  fetchLater(native: (args: unknown[]) => Later, args: unknown[]): Later;
};

/** Whether it has been sent yet. */
type Later = { readonly activated: boolean };

/** Holds what calls of a window would publish until it may go. */
export function holdFetches({ window, fetch, MakePromise }: Natives, { ask, giveUp }: Asker): Fetches {
  /**
   * What the browser itself knows of a `Request`, whatever the page has written on it; undefined for anything else. Where the page has put a
   * class in the place of the browser's that is not made of it, what that makes has to tell.
   */
  const slotOf = (input: object, name: string) => {
    try {
      return get(window.Request.prototype, name, input) ?? get(input, name);
    } catch {
      return undefined;
    }
  };

  const readCall = (args: unknown[]): Call => {
    // By number: a page may have changed how arrays are walked through.
    const input = args[0];
    const init = args[1];
    const source = typeof input === 'object' && input !== null ? input : undefined;
    const request = source && slotOf(source, 'url');
    const url = request ?? `${input}`;
    const given = request === undefined ? url : input;
    const of = (name: string) => (source && request !== undefined ? slotOf(source, name) : undefined);
    if (typeof init !== 'object' || init === null) {
      return {
        url,
        method: of('method') ?? 'GET',
        signal: of('signal'),
        args: args.length < 2 ? [given] : [given, init],
      };
    }
    const named = get(init, 'method');
    const signal = get(init, 'signal');
    const method = named === undefined ? undefined : `${named}`;
    const call: Call = {
      url,
      method: method ?? of('method') ?? 'GET',
      signal: signal ?? of('signal'),
      body: get(init, 'body'),
      args: [],
    };
    // With what is its own: another extension may have wrapped the browser's own before us, and copies what it is given.
    const once = new Wrapper(
      { ...init },
      {
        get: (_, key) =>
          key === 'body' ? call.body : key === 'method' ? method : key === 'signal' ? signal : get(init, key),
      },
    );
    call.args = [given, once];
    return call;
  };

  const judge = (self: unknown, call: Call, body: string): Promise<Response> => {
    const send = () => apply(fetch, self, call.args);
    if (call.signal?.aborted) return send();
    let settle = (_go: boolean): void => {};
    const id = ask(call.method, call.url, body, (go) => settle(go));
    if (id === true) return send();
    call.body = copy(call.body);
    return new MakePromise((resolve) => {
      settle = (go) => resolve(go ? send() : apply(fetch, window, [LOST]));
      // Called with an aborted signal it sends nothing and rejects as it should.
      const abort = () => {
        giveUp(id);
        resolve(send());
      };
      if (call.signal) apply(addEventListener, call.signal, ['abort', abort, { once: true }]);
    });
  };

  const hasBody = ({ body }: Call) => body !== undefined && body !== null;

  return {
    fetch(self, args) {
      if (args.length === 0) return apply(fetch, self, args);
      const call = readCall(args);
      if (isReading(call.method) || (!hasBody(call) && typeof call.args[0] === 'string'))
        return apply(fetch, self, call.args);
      let reading = hasBody(call) ? read(call.body) : undefined;
      if (typeof reading === 'string')
        return reading === '' ? apply(fetch, self, call.args) : judge(self, call, reading);
      if (reading === undefined) {
        // Can be read once only: a request made of it is sent in its place, and a copy of that is read.
        try {
          const whole = construct(window.Request, call.args);
          call.args = [whole];
          reading = apply(onSettled, whole.clone().arrayBuffer(), [decode]);
        } catch {
          return apply(fetch, self, call.args);
        }
      }
      return apply(onSettled, reading, [
        (words: string) => (words === '' ? apply(fetch, self, call.args) : judge(self, call, words)),
        () => apply(fetch, self, call.args),
      ]);
    },

    fetchLater(native, args) {
      args[1] ??= {};
      const call = readCall(args);
      let result: Later | undefined;
      const send = () => {
        result = native(call.args);
      };
      const judge = (body: string) => {
        const asked = ask(call.method, call.url, body, (go) => go && send());
        if (asked === true) send();
        else call.body = copy(call.body);
      };
      const reading = hasBody(call) ? read(call.body) : typeof call.args[0] === 'string' ? '' : undefined;
      if (isReading(call.method) || reading === '') {
        send();
      } else if (typeof reading === 'string') {
        judge(reading);
      } else if (reading) {
        apply(onSettled, reading, [judge]);
      } else {
        // As bytes: it takes no stream, which is what a copy of a `Request` would be.
        const take = (bytes: ArrayBuffer) => {
          call.body = bytes;
          judge(decode(bytes));
        };
        apply(onSettled, construct(window.Request, call.args).arrayBuffer(), [take]);
      }
      return (
        result ?? {
          get activated() {
            return result?.activated ?? false;
          },
        }
      );
    },
  };
}
