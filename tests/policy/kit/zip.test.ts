import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { zip } from '../../../policy/kit/zip.ts';

const FILES = [
  { path: 'README.md', bytes: new TextEncoder().encode('# Kit\n') },
  { path: 'windows/en-US/Größe.adml', bytes: Uint8Array.of(0, 255, 10, 13) },
  { path: 'empty', bytes: new Uint8Array() },
];

/** Reads an archive as unzip does: the end, then the directory, then each file where it is said to be. */
function unzip(archive: Uint8Array) {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = archive.length - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  expect(at + view.getUint32(end + 12, true)).toBe(end);
  const text = (from: number, length: number) => new TextDecoder().decode(archive.subarray(from, from + length));
  return Array.from({ length: count }, () => {
    expect(view.getUint32(at, true)).toBe(0x02014b50);
    const size = view.getUint32(at + 24, true);
    const length = view.getUint16(at + 28, true);
    const path = text(at + 46, length);
    const local = view.getUint32(at + 42, true);
    expect(view.getUint32(local, true)).toBe(0x04034b50);
    expect(archive.subarray(local + 4, local + 30)).toEqual(archive.subarray(at + 6, at + 32));
    expect(text(local + 30, length)).toBe(path);
    const bytes = archive.slice(local + 30 + length, local + 30 + length + size);
    expect(view.getUint32(at + 16, true)).toBe(crc32(bytes));
    at += 46 + length;
    return { path, bytes };
  });
}

describe('an archive', () => {
  test('holds the files as they are', () => {
    expect(unzip(zip(FILES))).toEqual(FILES);
  });

  test('of nothing is one, too', () => {
    expect(unzip(zip([]))).toEqual([]);
  });
});
