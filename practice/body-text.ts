import { unzipSync } from 'node:zlib';

/** What a request carries, as text; unpacked where a script of the page has packed it (gzip, zlib). */
export function bodyText(body: Buffer): string {
  const isPacked = [0x1f8b, 0x789c].includes(body.length > 1 ? body.readUInt16BE(0) : 0);
  return (isPacked ? unzipSync(body) : body).toString();
}
