import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { updateManifest } from '../../scripts/pack/crx.ts';
import { zipFolder } from '../../scripts/pack/zip-folder.ts';
import { attributeOf, only, readXml } from '../policy/kit/read-xml.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gatepost-zip-'));
  mkdirSync(join(folder, 'icons'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ name: 'Gatepost', key: 'abc' }));
  writeFileSync(join(folder, 'icons/16.png'), Buffer.from([0, 255, 1]));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a folder is zipped as it is', async () => {
  expect(unzip(await zipFolder(folder))).toEqual(
    new Map([
      ['icons/16.png', Buffer.from([0, 255, 1])],
      ['manifest.json', Buffer.from('{"name":"Gatepost","key":"abc"}')],
    ]),
  );
});

test('but for keys of the manifest that a store does not take', async () => {
  const files = unzip(await zipFolder(folder, { without: ['key'] }));
  expect(files.get('manifest.json')?.toString()).toBe('{"name":"Gatepost"}');
});

test('the update manifest names the version and where it is', () => {
  const codebase = 'https://it.acme.example/gatepost.crx?a=1&b="2"';
  const xml = readXml(updateManifest({ id: 'abcdefghijklmnopabcdefghijklmnop', version: '1.2.3' }, codebase));
  expect(attributeOf(only(xml, 'app'), 'appid')).toBe('abcdefghijklmnopabcdefghijklmnop');
  const check = only(xml, 'updatecheck');
  expect([attributeOf(check, 'codebase'), attributeOf(check, 'version')]).toEqual([codebase, '1.2.3']);
});

/** Reads a ZIP file by its directory: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
function unzip(zip: Buffer): ReadonlyMap<string, Buffer> {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [name, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
    const path = zip.toString('utf8', at + 46, at + 46 + (name ?? 0));
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    files.set(path, zip.readUInt16LE(at + 10) === 0 ? Buffer.from(packed) : inflateRawSync(packed));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}
