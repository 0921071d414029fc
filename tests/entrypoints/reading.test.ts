import { describe, expect, test, vi } from 'vitest';
import { askReader, type Readers } from '../../documents/ask-reader.ts';
import { hostReaders } from '../../documents/host-readers.ts';
import { LINE, type Port } from '../../documents/protocol.ts';
import { servePage } from '../../documents/serve-page.ts';
import { docx } from '../documents/samples.ts';

type End = Port & { readonly name: string };

/** Both ends of a line; what goes over it is JSON, as between the parts of an extension. */
function line(name: string = LINE): readonly [page: End, reader: End] {
  const listeners: ((message: unknown) => void)[][] = [[], []];
  const ended: (() => void)[][] = [[], []];
  const end = (own: number): End => ({
    name,
    postMessage: (message) => {
      const sent: unknown = JSON.parse(JSON.stringify(message));
      queueMicrotask(() => {
        for (const listener of listeners[1 - own] ?? []) listener(sent);
      });
    },
    disconnect() {
      for (const listener of ended[1 - own] ?? []) listener();
    },
    onMessage: { addListener: (listener) => void listeners[own]?.push(listener) },
    onDisconnect: { addListener: (listener) => void ended[own]?.push(listener) },
  });
  return [end(0), end(1)];
}

type FakeWorker = ReturnType<Parameters<typeof hostReaders>[0]>;

/** A worker that reads in this thread. */
function reading(): FakeWorker {
  const worker: FakeWorker = {
    postMessage: (message: unknown) => take(message),
    terminate: vi.fn(),
    onmessage: null,
    onerror: null,
  };
  const take = servePage((message) => {
    const tell: unknown = worker.onmessage;
    if (typeof tell === 'function') tell(new MessageEvent('message', { data: message }));
  });
  return worker;
}

function readersWith(makeWorker: () => FakeWorker, onIdle = () => {}): Readers {
  const host = hostReaders(makeWorker, onIdle);
  return {
    prepare: async () => {},
    connect() {
      const [page, reader] = line();
      host(reader);
      return page;
    },
  };
}

describe('a file', () => {
  test('is read at the other end of a line, in a worker that ends with it', async () => {
    const worker = reading();
    const onIdle = vi.fn();
    const file = new File([new Uint8Array(await docx('Meet Falcon.'))], 'Plan.docx');
    const content = await askReader(
      file,
      readersWith(() => worker, onIdle),
    );
    expect(content).toMatchObject({ state: 'read', text: 'Meet Falcon.' });
    expect(worker.terminate).toHaveBeenCalledOnce();
    expect(onIdle).toHaveBeenCalledOnce();
  });

  test('that brings its reader down can’t be read', async () => {
    const worker = reading();
    worker.postMessage = () => {
      const fail: unknown = worker.onerror;
      if (typeof fail === 'function') fail(new Event('error'));
    };
    expect(
      await askReader(
        new File(['…'], 'Plan.pdf'),
        readersWith(() => worker),
      ),
    ).toEqual({
      state: 'unreadable',
      reason: 'failed',
    });
  });

  test('is asked for again where the line breaks, and not for ever', async () => {
    const connect = vi.fn(() => {
      const [page, reader] = line();
      queueMicrotask(() => reader.disconnect());
      return page;
    });
    const content = await askReader(new File(['…'], 'Plan.pdf'), { prepare: async () => {}, connect });
    expect(content).toEqual({ state: 'unreadable', reason: 'failed' });
    expect(connect).toHaveBeenCalledTimes(3);
  });

  test('that takes too long can’t be read', async () => {
    vi.useFakeTimers();
    const content = askReader(new File(['…'], 'Plan.pdf'), { prepare: async () => {}, connect: () => line()[0] });
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await content).toEqual({ state: 'unreadable', reason: 'failed' });
    vi.useRealTimers();
  });

  test('is not taken from another line', () => {
    const makeWorker = vi.fn(reading);
    hostReaders(makeWorker)(line('something else')[1]);
    expect(makeWorker).not.toHaveBeenCalled();
  });

  test('can’t be answered for by whatever is no answer', async () => {
    const [page, reader] = line();
    const content = askReader(new File(['…'], 'Plan.pdf'), { prepare: async () => {}, connect: () => page });
    await Promise.resolve();
    reader.postMessage({ type: 'content', content: { state: 'clean' } });
    reader.postMessage('content');
    reader.postMessage({ type: 'content', content: { state: 'unread' } });
    expect(await content).toEqual({ state: 'unread' });
  });
});
