import type { FileContent } from '../rules/attachment.ts';
import { type Port, type ToReader, toPage } from './protocol.ts';

/** Where readers are. `prepare` has one be there; both reject or throw where there can be none. */
export type Readers = { prepare(): Promise<void>; connect(): Port };

/** Milliseconds that a file may take to be read; a post waits for it. */
const PATIENCE = 30_000;
/** How often a reader is asked for at the most: a worker that dies takes the question along, and asking again wakes another one. */
const QUESTIONS = 3;
/** Bytes that are handed over at one time. */
const MOST = 8 * 1024 * 1024;

const FAILED = { state: 'unreadable', reason: 'failed' } as const;

/** Has a file read elsewhere, off this page's thread, by the bytes that the reader asks for. Never rejects. */
export async function askReader(file: File, readers: Readers): Promise<FileContent> {
  for (let question = 0; question < QUESTIONS; question++) {
    const content = await askOnce(file, readers).catch(() => undefined);
    if (content) return content;
  }
  return FAILED;
}

/** Undefined: the line broke before the answer came. */
async function askOnce(file: File, readers: Readers): Promise<FileContent | undefined> {
  await readers.prepare();
  const port = readers.connect();
  const { promise, resolve } = Promise.withResolvers<FileContent | undefined>();
  const limit = setTimeout(resolve, PATIENCE, FAILED);
  const tell = (message: ToReader) => port.postMessage(message);
  port.onDisconnect.addListener(() => resolve(undefined));
  port.onMessage.addListener((raw) => {
    const message = toPage(raw);
    if (message?.type === 'content') resolve(message.content);
    if (message?.type !== 'want') return;
    const { id, start, end } = message;
    base64Of(file.slice(start, Math.min(end, start + MOST))).then(
      (base64) => tell({ type: 'bytes', id, base64 }),
      () => tell({ type: 'lost', id }),
    );
  });
  tell({ type: 'open', size: file.size });
  const content = await promise;
  clearTimeout(limit);
  port.disconnect();
  return content;
}

/** The browser's own way, which does not hold up the page. */
function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
