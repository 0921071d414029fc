import { unpacked } from '../guard/unpack.ts';
import { UNREADABLE } from '../wire/channel.ts';

/** A request's body as `webRequest` shows it. */
export type ShownBody = {
  readonly error?: string;
  readonly formData?: Readonly<Record<string, readonly (string | ArrayBuffer)[]>>;
  readonly raw?: readonly { readonly bytes?: ArrayBuffer; readonly file?: string }[];
};

/**
 * The body as text, a form's entries form-encoded; undefined where the browser does not show it (blobs, streams) or it can't be unpacked.
 * A promise where it is packed (gzip, zlib).
 */
export function textOf(body: ShownBody | null | undefined): string | undefined | Promise<string | undefined> {
  if (!body) return '';
  if (body.formData) {
    const form = new URLSearchParams();
    for (const [name, values] of Object.entries(body.formData)) {
      for (const value of values) form.append(name, typeof value === 'string' ? value : decode([value]));
    }
    return form.toString();
  }
  if (!body.raw || body.raw.some(({ bytes }) => bytes === undefined)) return undefined;
  const pieces = body.raw.flatMap(({ bytes }) => bytes ?? []);
  const text = mayBePacked(pieces) ? unpacked(decode(pieces, 'x-user-defined')) : undefined;
  return text?.then((words) => (words === UNREADABLE ? undefined : words)) ?? decode(pieces);
}

/** By the first byte: gzip and zlib have one of two. */
function mayBePacked(pieces: readonly ArrayBuffer[]): boolean {
  const first = pieces.find(({ byteLength }) => byteLength > 0);
  return first !== undefined && [0x1f, 0x78].includes(new Uint8Array(first)[0] ?? 0);
}

function decode(pieces: readonly ArrayBuffer[], encoding = 'utf-8'): string {
  const decoder = new TextDecoder(encoding);
  return pieces.map((piece) => decoder.decode(piece, { stream: true })).join('') + decoder.decode();
}
