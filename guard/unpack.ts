import { type Answer, type Answerer, type AnswerLater, UNREADABLE } from '../wire/channel.ts';

/**
 * Has bodies that a page has packed (gzip, zlib), and forms in parts, unpacked before they are judged. What can't be unpacked, or not while its caller waits
 * for an answer, counts as unreadable.
 */
export function unpacking(answerer: Answerer, answer: AnswerLater): Answerer {
  const open = new Set<number>();
  return {
    asked(question) {
      const { id, body, urgent } = question;
      const format = formatOf(body);
      if (!format) return answerer.asked({ ...question, body: asForm(body) });
      if (urgent) return answerer.asked({ ...question, body: UNREADABLE });
      open.add(id);
      void unpack(body, format).then((text) => {
        if (!open.delete(id)) return;
        let given: Answer | undefined = 'fail';
        try {
          given = answerer.asked({ ...question, body: asForm(text) });
        } finally {
          if (given) answer(id, given);
        }
      });
      return undefined;
    },
    gone(id) {
      if (!open.delete(id)) answerer.gone(id);
    },
  };
}

/** The text of a body, byte for byte as `x-user-defined` has it, that is packed; undefined where it is not. Where it can't be unpacked, `UNREADABLE`. */
export function unpacked(body: string): Promise<string> | undefined {
  const format = formatOf(body);
  return format && unpack(body, format);
}

/** A form as `multipart/form-data` has it (RFC 7578), form-encoded and without its files; any other body as it is. */
function asForm(body: string): string {
  if (!body.startsWith('--')) return body;
  const boundary = body.slice(0, body.indexOf('\r\n'));
  const form = new URLSearchParams();
  for (const part of body.split(boundary)) {
    const [, head = '', value = ''] = /^\r\n(.*?)\r\n\r\n(.*)\r\n$/s.exec(part) ?? [];
    const name = /; *name="?([^"\r;]*)/.exec(head)?.[1];
    if (name !== undefined && !/; *filename/.test(head)) form.append(name, value);
  }
  return form.toString();
}

/** By the first two bytes, each beyond ASCII moved to where the encoding `x-user-defined` has it. */
function formatOf(body: string): CompressionFormat | undefined {
  if (body.startsWith('\u001f\uf78b')) return 'gzip';
  return ['x\u0001', 'x^', 'x\uf79c', 'x\uf7da'].includes(body.slice(0, 2)) ? 'deflate' : undefined;
}

/** Larger texts are uploads. In characters. */
const MOST = 4_000_000;

async function unpack(body: string, format: CompressionFormat): Promise<string> {
  const bytes = Uint8Array.from(body, (character) => character.charCodeAt(0) & 0xff);
  const texts = new Blob([bytes])
    .stream()
    .pipeThrough(new DecompressionStream(format))
    .pipeThrough(new TextDecoderStream())
    .getReader();
  let text = '';
  try {
    for (let read = await texts.read(); !read.done; read = await texts.read()) {
      text += read.value;
      if (text.length > MOST) return UNREADABLE;
    }
  } catch {
    return UNREADABLE;
  }
  return text;
}
