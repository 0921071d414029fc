import type { KitFile } from './kit.ts';

/**
 * Files as a ZIP archive, as they are and not compressed: a kit is small. Paths are UTF-8; the format is that of
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, for fewer than 65,536 files and less than 4 GiB.
 */
export function zip(files: readonly KitFile[]): Uint8Array<ArrayBuffer> {
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const { path, bytes } of files) {
    const name = new TextEncoder().encode(path);
    // From "version needed to extract" to "extra field length", which is the same in both places.
    const about = fields(
      [2, VERSION],
      [2, NAMES_ARE_UTF8],
      [2, STORED],
      [2, 0],
      [2, FIRST_OF_JANUARY_1980],
      [4, crc32(bytes)],
      [4, bytes.length],
      [4, bytes.length],
      [2, name.length],
      [2, 0],
    );
    local.push(fields([4, 0x04034b50]), about, name, bytes);
    central.push(
      fields([4, 0x02014b50], [2, VERSION]),
      about,
      fields([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
      name,
    );
    offset += 4 + about.length + name.length + bytes.length;
  }
  const directory = joined(central);
  const end = fields(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, files.length],
    [2, files.length],
    [4, directory.length],
    [4, offset],
    [2, 0],
  );
  return joined([...local, directory, end]);
}

const VERSION = 20;
const NAMES_ARE_UTF8 = 0x0800;
const STORED = 0;
/** The earliest day that the format has: the same kit is the same archive on every day. */
const FIRST_OF_JANUARY_1980 = 0x0021;

/** Numbers of two or four bytes, the lowest byte first. */
function fields(...numbers: readonly (readonly [size: 2 | 4, value: number])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(numbers.reduce((sum, [size]) => sum + size, 0)));
  let at = 0;
  for (const [size, value] of numbers) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return new Uint8Array(view.buffer);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The checksum of ISO 3309, as ZIP has it. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
