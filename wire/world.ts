/** The global object of the page's own world. */
export type World = Window & typeof globalThis;

/** No such blob: a request for it fails in every browser as a lost network does, without a network. */
export const LOST = 'blob:null/0';

/** Whether a request of this method only reads. */
export function isReading(method: string): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'OPTIONS' || method === 'get' || method === 'head';
}
