import * as z from 'zod/mini';
import { type FileContent, UNREADABLE } from '../rules/attachment.ts';

/** The name of a line between a page, which has a file, and a reader, which has the means to read it. */
export const LINE = 'gatepost.read-file';

/** What goes over it as JSON: bytes in Base64, `end` exclusive. A file is opened once; every `want` is answered once, in any order. */
const TO_READER = () =>
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('open'), size: z.int().check(z.minimum(0)) }),
    z.object({ type: z.literal('bytes'), id: z.int(), base64: z.string() }),
    z.object({ type: z.literal('lost'), id: z.int() }),
  ]);
export type ToReader = z.output<ReturnType<typeof TO_READER>>;

const TO_PAGE = () =>
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('want'), id: z.int(), start: z.int().check(z.minimum(0)), end: z.int() }),
    z.object({ type: z.literal('content'), content: CONTENT() }),
  ]);
export type ToPage = z.output<ReturnType<typeof TO_PAGE>>;

const CONTENT = (): z.ZodMiniType<FileContent> =>
  z.discriminatedUnion('state', [
    z.object({ state: z.enum(['unread', 'reading']) }),
    z.object({ state: z.literal('unreadable'), reason: z.enum(UNREADABLE) }),
    z.object({
      state: z.literal('read'),
      text: z.string(),
      titles: z.array(z.string()),
      people: z.array(z.string()),
      located: z.boolean(),
      hidden: z.exactOptional(z.array(z.string())),
      cut: z.exactOptional(z.literal(true)),
    }),
  ]);

export function toReader(raw: unknown): ToReader | undefined {
  return z.safeParse(TO_READER(), raw).data;
}

export function toPage(raw: unknown): ToPage | undefined {
  return z.safeParse(TO_PAGE(), raw).data;
}

/** One end of a line, as the browser gives it. */
export type Port = {
  postMessage(message: unknown): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
};
