import { connect, type Socket } from 'node:net';

/** A connection to a Firefox's Marionette server: WebDriver's commands, and what only Firefox has, as JSON over a plain socket. */
export type Marionette = {
  /** Sends one command and resolves to its result; rejects with what Firefox says is wrong. */
  send(command: string, parameters?: object): Promise<unknown>;
  close(): void;
};

/**
 * Connects to the Marionette server at a port of this machine. Source of the protocol: Firefox's remote/marionette/packets.sys.mjs;
 * a frame is `length:[type,id,command-or-error,parameters-or-result]`, its length in bytes.
 */
export function openMarionette(port: number): Promise<Marionette> {
  const { promise, resolve, reject } = Promise.withResolvers<Marionette>();
  const pending = new Map<number, PromiseWithResolvers<unknown>>();
  const socket = connect(port, '127.0.0.1');
  const failAll = (reason: Error) => {
    reject(reason);
    for (const answer of pending.values()) answer.reject(reason);
    pending.clear();
  };
  let last = 0;
  const marionette: Marionette = {
    send(command, parameters = {}) {
      if (socket.destroyed) return Promise.reject(new Error(`${command}: Firefox is gone.`));
      last += 1;
      const answer = Promise.withResolvers<unknown>();
      pending.set(last, answer);
      const frame = JSON.stringify([0, last, command, parameters]);
      socket.write(`${Buffer.byteLength(frame)}:${frame}`);
      return answer.promise;
    },
    close: () => socket.destroy(),
  };

  readFrames(socket, (frame) => {
    // The first frame is the server's greeting.
    if (!Array.isArray(frame)) return resolve(marionette);
    const [, id, error, result] = frame;
    const answer = pending.get(id);
    pending.delete(id);
    if (error === null) answer?.resolve(result);
    else answer?.reject(new Error(`${error.error}: ${error.message}`));
  });
  socket.on('error', failAll);
  socket.on('close', () => failAll(new Error('Firefox has closed the connection.')));
  return promise;
}

function readFrames(socket: Socket, onFrame: (frame: unknown) => void): void {
  let rest = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    rest = Buffer.concat([rest, Buffer.from(chunk)]);
    for (;;) {
      const colon = rest.indexOf(':');
      if (colon === -1) return;
      const end = colon + 1 + Number(rest.subarray(0, colon).toString());
      if (rest.length < end) return;
      onFrame(JSON.parse(rest.subarray(colon + 1, end).toString()));
      rest = rest.subarray(end);
    }
  });
}
