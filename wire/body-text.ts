import { UNREADABLE } from './channel.ts';
import { apply, getOwnPropertyDescriptor, onSettled } from './natives.ts';

/** The text of a body, form entries form-encoded; a promise where it has to be fetched from a blob; undefined for a stream or any other object. */
export function read(body: unknown): string | Promise<string> | undefined {
  return typeof body === 'string' ? body : body === null || body === undefined ? '' : reader().read(body);
}

/**
 * The text that any other object is sent as, which is to be sent in its place: the next time it may say something else. `UNREADABLE` where
 * it may be one of the browser's own, which is sent as it is: a page may have put something else in the place of its class.
 */
export function textOf(body: unknown): string {
  const text = `${body}`;
  // By number: a page may have changed what else there is to ask a text.
  return `${text[0]}${text[1]}` === '[o' ? UNREADABLE : text;
}

/** Bytes as text: UTF-8, or, where they are packed (gzip, zlib), byte for byte as `x-user-defined` has it. */
export function decode(bytes: BufferSource): string {
  return reader().decode(bytes);
}

/** A body that the page can write in, as it is now; any other as it is. */
export function copy(body: unknown): unknown {
  return typeof body === 'object' && body !== null ? reader().copy(body) : body;
}

/** Larger bodies are uploads. In bytes. */
const MOST_BYTES = 4_000_000;

let made: ReturnType<typeof makeReader> | undefined;

/**
 * Most pages send nothing but text, and to make the classes of all other bodies ready costs more than all the rest here; so what is needed
 * of the page's world is taken when the first of those is read.
 */
function reader() {
  made ??= makeReader();
  return made;
}

function makeReader() {
  const Form = FormData;
  const Params = URLSearchParams;
  const Bytes = Uint8Array;
  const { forEach, append: add } = FormData.prototype;
  const { append, toString: encode } = URLSearchParams.prototype;
  const { arrayBuffer, slice } = Blob.prototype;
  const { decode: decodeText } = TextDecoder.prototype;
  const { serializeToString } = XMLSerializer.prototype;
  const utf8 = new TextDecoder();
  const serializer = new XMLSerializer();
  const { isView } = ArrayBuffer;
  const lengthOf = getOwnPropertyDescriptor(ArrayBuffer.prototype, 'byteLength')?.get ?? isView;

  /** Undefined where the object is none of the kind that the method belongs to, whichever frame it comes from. */
  const attempt = (method: object, self: unknown, args: unknown[]) => {
    try {
      return typeof method === 'function' ? apply(method, self, args) : undefined;
    } catch {
      return undefined;
    }
  };

  const isBytes = (body: unknown): body is BufferSource => isView(body) || attempt(lengthOf, body, []) !== undefined;

  /** Goes through a form's entries; false where it is none. */
  const eachOf = (form: unknown, visit: (value: FormDataEntryValue, name: string) => void): boolean => {
    try {
      apply(forEach, form, [visit]);
      return true;
    } catch {
      return false;
    }
  };

  const decode = (bytes: BufferSource): string => {
    if (bytes.byteLength > MOST_BYTES) return '';
    const { 0: first, 1: second } = isView(bytes)
      ? new Bytes(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      : new Bytes(bytes);
    const isPacked =
      first === 0x1f
        ? second === 0x8b
        : first === 0x78 && (second === 1 || second === 0x5e || second === 0x9c || second === 0xda);
    return apply(decodeText, isPacked ? new TextDecoder('x-user-defined') : utf8, [bytes]);
  };

  return {
    decode,

    read(body: unknown): string | Promise<string> | undefined {
      if (isBytes(body)) return decode(body);
      const encoded = attempt(encode, body, []);
      if (encoded !== undefined) return encoded;
      const fields = new Params();
      const isForm = eachOf(body, (value, name) => {
        if (typeof value === 'string') apply(append, fields, [name, value]);
      });
      if (isForm) return apply(encode, fields, []);
      const blob = attempt(slice, body, [0, MOST_BYTES + 1]);
      return blob
        ? apply(onSettled, apply(arrayBuffer, blob, []), [decode])
        : attempt(serializeToString, serializer, [body]);
    },

    copy(body: unknown): unknown {
      if (isBytes(body)) {
        return new Bytes(
          isView(body) ? new Bytes(body.buffer, body.byteOffset, body.byteLength) : new Bytes(body).slice(),
        );
      }
      const encoded = attempt(encode, body, []);
      if (encoded !== undefined) return new Params(encoded);
      const form = new Form();
      return eachOf(body, (value, name) => apply(add, form, [name, value])) ? form : body;
    },
  };
}
