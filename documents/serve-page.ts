import { type ToPage, toReader } from './protocol.ts';
import { readContent } from './read-content.ts';
import { type Source, SourceLost } from './source.ts';

/** Reads the file that is opened over a line, by asking for the bytes it needs. The function it returns takes what comes over the line. */
export function servePage(send: (message: ToPage) => void): (raw: unknown) => void {
  const waiting = new Map<number, PromiseWithResolvers<Uint8Array<ArrayBuffer>>>();
  let last = 0;

  const sourceOf = (size: number): Source => ({
    size,
    read(start, end) {
      last++;
      const answer = Promise.withResolvers<Uint8Array<ArrayBuffer>>();
      waiting.set(last, answer);
      send({ type: 'want', id: last, start, end });
      return answer.promise;
    },
  });

  return (raw) => {
    const message = toReader(raw);
    switch (message?.type) {
      case undefined:
        return;
      case 'open':
        void readContent(sourceOf(message.size)).then((content) => send({ type: 'content', content }));
        return;
      case 'bytes':
        waiting.get(message.id)?.resolve(bytesOf(message.base64));
        waiting.delete(message.id);
        return;
      case 'lost':
        waiting.get(message.id)?.reject(new SourceLost());
        waiting.delete(message.id);
        return;
      default:
        message satisfies never;
    }
  };
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
