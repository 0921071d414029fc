/** A request's body as `webRequest` shows it. */
export type ShownBody = {
  readonly error?: string;
  readonly formData?: Readonly<Record<string, readonly (string | ArrayBuffer)[]>>;
  readonly raw?: readonly { readonly bytes?: ArrayBuffer; readonly file?: string }[];
};

/** The body as text, a form's entries form-encoded; undefined where the browser does not show it (blobs, streams). */
export function textOf(body: ShownBody | null | undefined): string | undefined {
  if (!body) return '';
  if (body.formData) {
    const form = new URLSearchParams();
    for (const [name, values] of Object.entries(body.formData)) {
      for (const value of values) form.append(name, typeof value === 'string' ? value : decode([value]));
    }
    return form.toString();
  }
  if (!body.raw || body.raw.some(({ bytes }) => bytes === undefined)) return undefined;
  return decode(body.raw.flatMap(({ bytes }) => bytes ?? []));
}

function decode(pieces: readonly ArrayBuffer[]): string {
  const decoder = new TextDecoder();
  return pieces.map((piece) => decoder.decode(piece, { stream: true })).join('') + decoder.decode();
}
