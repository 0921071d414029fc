/** The global object of the page's own world. */
export type World = Window & typeof globalThis;

/** No such blob: a request for it fails in every browser as a lost network does, without a network. */
export const LOST = 'blob:null/0';

/** Stands for a body that can't be read: what it holds is not known. No text is this alone. */
export const UNREADABLE = '\u0000';

/** Whether a request of this method only reads. */
export function isReading(method: string): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'OPTIONS' || method === 'get' || method === 'head';
}
