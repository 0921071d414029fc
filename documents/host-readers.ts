import { LINE, type Port } from './protocol.ts';

/** A worker as far as it is needed here. */
type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/**
 * Gives every line a worker of its own for as long as it lasts: a file that brings its reader down, or keeps it busy for good, harms
 * no other, and goes with it. `onIdle`: the last line has ended.
 */
export function hostReaders(makeWorker: () => WorkerLike, onIdle: () => void = () => {}) {
  let open = 0;
  return (port: Port & { readonly name: string }): void => {
    if (port.name !== LINE) return;
    open++;
    const worker = makeWorker();
    worker.onmessage = ({ data }) => port.postMessage(data);
    worker.onerror = () => port.postMessage({ type: 'content', content: { state: 'unreadable', reason: 'failed' } });
    port.onMessage.addListener((message) => worker.postMessage(message));
    port.onDisconnect.addListener(() => {
      worker.terminate();
      open--;
      if (open === 0) onIdle();
    });
  };
}
