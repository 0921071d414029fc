import * as z from 'zod/mini';
import type { createTextEditor } from './quill-editor.ts';

declare global {
  interface Window {
    /**
     * What the page of the new front end lends to the Ember application in its frame. Quill asks its own realm's `instanceof` of nodes
     * that the browser made in the page, so the editor itself lives in the page; everything around it is the frame's.
     */
    interop?: { readonly createTextEditor: typeof createTextEditor };
  }
}

/** What the page and the frame tell each other. */
const Message = z.discriminatedUnion('interop', [
  z.object({ interop: z.literal('ready') }),
  z.object({ interop: z.literal('launch-sharebox') }),
  z.object({ interop: z.literal('published'), text: z.string() }),
  z.object({ interop: z.literal('lost') }),
]);

export type InteropMessage = z.output<typeof Message>;

export function tell(target: Window, message: InteropMessage): void {
  target.postMessage(message, location.origin);
}

/** Calls back for every message of the interop kind, until what it returns is called; other scripts' messages are none of its business. */
export function onMessage(receive: (message: InteropMessage) => void): () => void {
  const onEvent = ({ data, origin }: MessageEvent) => {
    const message = z.safeParse(Message, data);
    if (origin === location.origin && message.success) receive(message.data);
  };
  window.addEventListener('message', onEvent);
  return () => window.removeEventListener('message', onEvent);
}
