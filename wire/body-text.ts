/** A reader of bodies; what it needs of the page's world is taken now, before the page can change it. */
export type BodyReader = {
  /** The text of a body, form entries form-encoded; a promise where it has to be fetched from a blob; undefined for a stream. */
  read(body: unknown): string | Promise<string> | undefined;
};

/** Larger bodies are uploads. In bytes. */
const MOST_BYTES = 4_000_000;

export function bodyReader(): BodyReader {
  const { apply } = Reflect;
  const Form = FormData;
  const Params = URLSearchParams;
  const Binary = Blob;
  const { forEach } = FormData.prototype;
  const { append, toString: encode } = URLSearchParams.prototype;
  const { text, slice } = Blob.prototype;
  const { decode } = TextDecoder.prototype;
  const { serializeToString } = XMLSerializer.prototype;
  const decoder = new TextDecoder();
  const serializer = new XMLSerializer();
  const { isView } = ArrayBuffer;

  const readForm = (form: FormData): string => {
    const fields = new Params();
    apply(forEach, form, [
      (value: FormDataEntryValue, name: string) => {
        if (typeof value === 'string') apply(append, fields, [name, value]);
      },
    ]);
    return apply(encode, fields, []);
  };

  return {
    read(body) {
      if (typeof body === 'string') return body;
      if (body === null || body === undefined) return '';
      if (body instanceof Params) return apply(encode, body, []);
      if (body instanceof Form) return readForm(body);
      if (body instanceof Binary) {
        return body.size > MOST_BYTES ? '' : apply(text, apply(slice, body, []), []);
      }
      if (isView(body) || body instanceof ArrayBuffer) {
        return body.byteLength > MOST_BYTES ? '' : apply(decode, decoder, [body]);
      }
      if (body instanceof Node) return apply(serializeToString, serializer, [body]);
      return undefined;
    },
  };
}
